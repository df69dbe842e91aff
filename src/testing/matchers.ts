// What can a test expect of scores? Two matchers, for vitest and for whatever else extends `expect` as
// jest does. Where a runner's own `expect` can be found, importing this file registers them.

import type { Published } from "../audit/verify/published.js";
import type { CodesOfResult } from "../audit/scope.js";
import type { Rubric } from "../rubric/types.js";
import type { Locale } from "../text.js";
import { toPrint as printing, type Matched } from "./to-print.js";
import { toReproduce as reproducing } from "./to-reproduce.js";

/** The codes that a test may name of what it expects something of; any where they are not known. */
type CodesOfCase<Given> = Given extends { readonly rubric: Rubric<infer Codes> } ? Codes : string;

declare global {
  // Both vitest and jest read matchers from here: unlike vitest's own interface it can be declared where
  // vitest is not installed.
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the only place that both read
  namespace jest {
    interface Matchers<R, T> {
      /**
       * The result prints these figures, each rounded by the rubric's rule to as many decimals as it has.
       *
       * By code: groups, indicators, pillars, `total`, and `value` for the total over its maximum.
       */
      toPrint(figures: Published<CodesOfResult<T>>, options?: { readonly locale?: Locale }): R;
      /** The facts of `{ rubric, facts, year }` give what was published, exactly or within rounding. */
      toReproduce(published: Published<CodesOfCase<T>>): R;
    }
  }
}

/** A matcher as `expect.extend` takes it. */
export type Matcher = (received: unknown, expected: unknown, options?: unknown) => Matched;

/**
 * The matchers of this entry point, for `expect.extend`.
 *
 * Importing the entry point registers them with the `expect` of vitest, or with one that is global, as
 * jest's is; only where a runner hides its `expect` do they have to be registered by hand. What cannot be
 * compared (an unknown code, a text that is no figure) throws a ScoreError, also behind `.not`.
 *
 * `toPrint(figures, { locale }?)`: the result prints each figure, rounded by the rubric's rule to as many
 * decimals as the figure has; `"106,75"` and `"106.75"` are the same. Also of what `toJSON` returned.
 * `toReproduce(published)`, of `{ rubric, facts, year, context?, readings?, locale? }`: `verify` finds
 * every figure exact or within rounding.
 *
 * @example
 * ```ts
 * import { expect } from "vitest";
 * import { score } from "@dti/score";
 * import { decision405, quangTri2024 } from "@dti/score/rubrics";
 * import { matchers } from "@dti/score/testing";
 *
 * expect.extend(matchers); // done already, by the import
 *
 * const { facts, year } = quangTri2024;
 * expect(score(decision405, facts, { year })).toPrint({ "3": "127,70", "3.6": "25.7143" });
 * expect({ rubric: decision405, facts, year }).toReproduce({ "3": "127,7", "6": "93,50" });
 *
 * Object.keys(matchers) // => ["toPrint", "toReproduce"]
 * ```
 */
export const matchers: Readonly<Record<"toPrint" | "toReproduce", Matcher>> =
  /* @__PURE__ */ Object.freeze({
    toPrint: printing,
    toReproduce: reproducing,
  });

/** An `expect` that can be extended: vitest's own, which it sets before any test is read, or a global one. */
const running = (): unknown =>
  Reflect.get(globalThis, Symbol.for("expect-global")) ?? Reflect.get(globalThis, "expect");

const canExtend = (
  value: unknown,
): value is { readonly extend: (found: typeof matchers) => void } =>
  typeof value === "function" && "extend" in value && typeof value.extend === "function";

const runner = running();
if (canExtend(runner)) runner.extend(matchers);
