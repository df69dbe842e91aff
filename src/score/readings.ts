// Which reading of a doubtful clause is in force? The rubric's own, unless the caller chooses one of
// the alternatives that a mark lists.

import { shown } from "../errors.js";
import { once } from "../formula/once.js";
import type { Alternative, IndicatorNode, Mark } from "../rubric/types.js";
import { fieldsOf } from "./fields.js";
import type { Report } from "./issue.js";

/** Name of the reading that the rubric itself uses. */
export const ownReading = "default";

/** The alternative in force, by indicator code. */
export type Readings = ReadonlyMap<string, Alternative>;

/** A doubtful clause, and the other ways to read it. */
export interface Choice {
  readonly mark: Mark;
  readonly alternatives: readonly Alternative[];
}

/** Every doubtful clause of an indicator that has alternatives. */
export const choicesOf = /* @__PURE__ */ once(
  ({ marks = [] }: Pick<IndicatorNode, "marks">): readonly Choice[] =>
    marks.flatMap((mark) =>
      mark.alternatives === undefined ? [] : [{ mark, alternatives: mark.alternatives }],
    ),
);

/** Reads `{ "3.4": "scaled" }`, or `{ "3.4/threshold": "scaled" }` where the mark must be named. */
export const readReadings = (
  indicators: readonly IndicatorNode[],
  value: unknown,
  report: Report,
): Readings => {
  const chosen = new Map<string, Alternative>();
  const fields = fieldsOf(value);
  if (value !== undefined && fields === undefined)
    report("not_facts", ["readings"], { value: shown(value) });
  for (const [key, name] of fields ?? []) {
    const path = ["readings", key];
    const [code = "", ...rest] = key.split("/");
    const markId = rest.length === 0 ? undefined : rest.join("/");
    const indicator = indicators.find((one) => one.code === code);
    if (indicator === undefined) {
      report("unknown_code", path, { code });
      continue;
    }
    const alternatives = choicesOf(indicator)
      .filter(({ mark }) => markId === undefined || mark.id === markId)
      .flatMap((choice) => choice.alternatives);
    const alternative = alternatives.find((one) => one.name === name);
    if (alternative !== undefined) {
      if (chosen.has(code)) report("readings_conflict", path, { code });
      chosen.set(code, alternative);
    } else if (name !== ownReading || alternatives.length === 0) {
      const names = alternatives.map((one) => one.name);
      const known = names.length === 0 ? [] : [ownReading, ...names];
      report("unknown_reading", path, { value: shown(name), known });
    }
  }
  const codes = indicators.map(({ code }) => code);
  return new Map([...chosen].sort(([a], [b]) => codes.indexOf(a) - codes.indexOf(b)));
};
