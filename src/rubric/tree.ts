// How is an indicator tree written? With `group` and `indicator`, nested to any depth.
// They only shape data and carry codes and variable kinds into the type; `defineRubric` checks.

import type { Formula } from "../formula/types.js";
import type {
  BoundVariable,
  GroupNode,
  IndicatorNode,
  Node,
  Remembered,
  Variable,
} from "./types.js";

type Variables = Readonly<Record<string, Variable>>;

type LetterShape<Code extends string, Name extends string, V> = V extends BoundVariable
  ? `${Code}:${Name}:context`
  : V extends { readonly kind: "flag" }
    ? `${Code}:${Name}:flag`
    : V extends { readonly kind: readonly (infer Level extends string)[] }
      ? `${Code}:${Name}:level=${Level}`
      : `${Code}:${Name}:number`;

type IndicatorShape<Code extends string, V extends Variables, M extends string> =
  | `${Code}:points:points`
  | `${Code}:${M}`
  | { [Name in keyof V & string]: LetterShape<Code, Name, V[Name]> }[keyof V & string];

/** What a child tells its parent: the codes below it. */
export type CodesOf<N> = N extends Node<infer Codes> ? Codes : never;

/** What a child tells its parent: the shapes of its leaves. */
export type ShapesOf<N> = N extends Node<string, infer Shape> ? Shape : never;

type IndicatorFields<V extends Variables, M extends string> = Omit<
  IndicatorNode,
  "kind" | "code" | "variables" | "formula"
> & { readonly variables?: V; readonly formula: Formula<M> };

/**
 * A leaf of the tree: a component indicator («chỉ số thành phần») with its letters and its formula.
 *
 * @example
 * ```ts
 * import { flag, indicator } from "@dti/score/define";
 *
 * const portal = indicator("5.7", {
 *   name: { vi: "Cổng có chứng nhận", en: "The portal is certified" },
 *   max: 10,
 *   variables: { m1: { label: { vi: "Đã được cấp", en: "Granted" }, kind: "flag" } },
 *   formula: flag("m1"),
 * });
 *
 * portal.code // => "5.7"
 * ```
 */
export const indicator = <
  const Code extends string,
  const V extends Variables = Readonly<Record<never, Variable>>,
  M extends string = never,
>(
  code: Code,
  fields: IndicatorFields<V, M>,
): IndicatorNode & Remembered<Code, `${IndicatorShape<Code, V, M>}`> =>
  Object.freeze({ kind: "indicator", code, variables: {}, ...fields });

/**
 * An inner node of the tree, to any depth: a main index («chỉ số chính») or a group within one.
 *
 * @example
 * ```ts
 * import { awarded, group, indicator } from "@dti/score/define";
 *
 * const awareness = group(
 *   "1",
 *   { name: { vi: "Nhận thức số", en: "Digital awareness" }, max: 10 },
 *   indicator("1.1", { name: { vi: "Người đứng đầu", en: "Leader" }, max: 10, formula: awarded() }),
 * );
 *
 * awareness.kind // => "group"
 * ```
 */
export const group = <const Code extends string, const Children extends readonly Node[]>(
  code: Code,
  fields: Omit<GroupNode, "kind" | "code" | "children">,
  ...children: Children
): GroupNode &
  Remembered<
    Code | `${CodesOf<Children[number]>}`,
    `${Code}:below:group` | `${ShapesOf<Children[number]>}`
  > => Object.freeze({ kind: "group", code, ...fields, children });

/**
 * A letter that stands for a figure of the general information («Thông tin chung»), given once.
 *
 * @example
 * ```ts
 * import { context } from "@dti/score/define";
 *
 * context("population") // => { context: "population" }
 * ```
 */
export const context = <const Name extends string>(name: Name): { readonly context: Name } =>
  Object.freeze({ context: name });
