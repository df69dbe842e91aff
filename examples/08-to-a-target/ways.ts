// Which ten ways to a target take the least effort? Each with the indicators that it improves.

import { score } from "@dti/score";
import { describeReach, reach } from "@dti/score/improve";
import { decision405, type quangTri2024 } from "@dti/score/rubrics";

import { table } from "../demo/table.js";
import { effortsFor } from "./efforts.js";
import type { TargetWords } from "./words.js";

export const waysReport = (
  worked: Pick<typeof quangTri2024, "unit" | "facts" | "year">,
  target: number,
  words: TargetWords,
): string => {
  const { facts, year, unit } = worked;
  const result = score(decision405, facts, { year });
  const found = reach(decision405, facts, target, { year, effort: effortsFor(result), ways: 10 });
  const title = words.ways(unit[words.locale], words.number(result.printed), String(target));
  if (!found.reachable) return title;
  const rows = [found, ...found.others].map(({ effort, certificate, steps }, index) => [
    String(index + 1),
    words.number(effort.decimal.toFixed(2)),
    words.isProven(words.number(certificate.gap.decimal.toFixed(2)), certificate.proven),
    steps.map(({ code }) => code).join(", "),
  ]);
  return [
    title,
    words.waysNote,
    table([words.way, words.effort, words.proven, words.changes], rows),
    describeReach({ ...found, others: [] }, { locale: words.locale }),
  ].join("\n");
};
