// What holds of the results of any rubric as data? Nothing is lost or changed by JSON, by the order of
// facts or in a receipt, and every point can be traced.

import { nodesOf, recordOf } from "../audit/nodes.js";
import { receipt } from "../audit/receipts/receipt.js";
import { replay } from "../audit/receipts/replay.js";
import { explain } from "../explain/explain.js";
import type { NodeStep, Step } from "../explain/steps.js";
import { trace } from "../explain/trace.js";
import { made } from "../rubric/define.js";
import type { Rubric } from "../rubric/types.js";
import type { Result, ResultNode } from "../score/result.js";
import { toJSON } from "../score/to-json.js";
import type { Law } from "./laws-of-points.js";
import { scored } from "./trial.js";

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What every node of a result earns, as text. */
const figuresOf = (result: Result): string =>
  JSON.stringify(nodesOf(result).map((node) => [node.code, recordOf(node)]));

/** Where two texts part; nothing where they are the same. */
const apart = (one: string, other: string): readonly string[] => {
  if (one === other) return [];
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const here = (text: string): string => text.slice(Math.max(0, at - 40), at + 60);
  return [`${here(one)} is not ${here(other)}`];
};

/** The same data with the fields of every record the other way round. */
const reversed = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, reversed(field)] as const);
  return Object.fromEntries(fields.reverse());
};

const isNodeStep = (step: Step): step is NodeStep => "node" in step;

const nodeSteps = (step: NodeStep): readonly NodeStep[] => [
  step,
  ...step.steps.filter(isNodeStep).flatMap(nodeSteps),
];

const exactPoints = (node: ResultNode): readonly (readonly [string, string])[] => [
  [node.code, node.exact],
  ...node.children.flatMap(exactPoints),
];

const defined = /* @__PURE__ */ new WeakMap<Rubric, Rubric>();

/** A rubric defined again from its own JSON, once however often it is asked for. */
const againOf = (rubric: Rubric): Rubric => {
  const known = defined.get(rubric);
  if (known !== undefined) return known;
  const content = Object.entries(throughJson(rubric)).filter(
    ([name]) => name !== "id" && name !== "fingerprint",
  );
  const again = made(Object.fromEntries(content));
  defined.set(rubric, again);
  return again;
};

/** Laws of rubrics and results as data. */
export const lawsOfData: readonly Law[] = [
  {
    name: "the rubric is the same after JSON",
    broken: ({ rubric, options, facts, result }) => {
      const { id, fingerprint } = rubric;
      const again = againOf(rubric);
      return [
        ...apart(`${again.id} ${again.fingerprint}`, `${id} ${fingerprint}`),
        ...apart(figuresOf(scored(again, facts, options)), figuresOf(result)),
      ];
    },
  },
  {
    name: "neither JSON nor the order of facts changes the result",
    broken: ({ rubric, options, facts, result }) => {
      const again = scored(rubric, reversed(throughJson(facts)), options);
      return apart(figuresOf(again), figuresOf(result));
    },
  },
  {
    name: "a result survives JSON",
    broken: ({ result }) => {
      const data = throughJson(toJSON(result));
      return [
        ...apart(JSON.stringify(data), JSON.stringify(result)),
        ...apart(JSON.stringify(trace(data)), JSON.stringify(trace(result))),
      ];
    },
  },
  {
    name: "every point can be traced and explained",
    broken: ({ result, choice }) => {
      // Refuses what does not come to its points, or has no words.
      explain(result, { locale: choice % 2 === 0 ? "vi" : "en" });
      const traced = nodeSteps(trace(result)).map(({ code, value }) => [code, value.point]);
      return apart(JSON.stringify(traced), JSON.stringify(exactPoints(result)));
    },
  },
  {
    name: "a receipt replays to the same result",
    broken: ({ rubric, result }) => {
      const replayed = replay(throughJson(receipt(result)), rubric);
      return replayed.same
        ? apart(figuresOf(replayed.result), figuresOf(result))
        : replayed.differences.map(({ path }) => path.join(" › "));
    },
  },
];
