// Do a plan's goals earn its target points? Gia Lai's goals as its appendix prints them, scored under the
// draft; the least that each target takes; and what the stricter band of 2028 takes away.

import { score, type Facts } from "@dti/score";
import { explainChange, solve } from "@dti/score/improve";
import { draft3530, giaLai2026, giaLaiTargets } from "@dti/score/rubrics";

import { table } from "../demo/table.js";
import type { TargetWords } from "./words.js";

const year = 2026;

/** What the appendix prints as a rate, with the lines of the transcription. */
const goals = {
  "1.1": { rate: "100%", source: "18/KH-UBND, 414–421" },
  "1.2": { rate: "100%", source: "18/KH-UBND, 422–427" },
  "1.3": { rate: "80%", source: "18/KH-UBND, 428–437" },
  "2.2": { rate: "10%", source: "18/KH-UBND, 658–670" },
  "2.4": { rate: "80%", source: "18/KH-UBND, 679–714" },
  "4.2": { rate: "100%", source: "18/KH-UBND, 797–828" },
  "4.4": { rate: "80%", source: "18/KH-UBND, 889–923" },
  "4.6": { rate: "1%", source: "18/KH-UBND, 975–989" },
  "5.1": { rate: "30%", source: "18/KH-UBND, 991–999" },
  "5.2": { rate: "100%", source: "18/KH-UBND, 1004–1018" },
  "5.3": { rate: "20%", source: "18/KH-UBND, 1019–1027" },
  "5.4": { rate: "10%", source: "18/KH-UBND, 1028–1036" },
  "6.1": { rate: "100%", source: "18/KH-UBND, 1042–1051" },
  "6.2": { rate: "100%", source: "18/KH-UBND, 1052–1071" },
  "6.3": { rate: "70%", source: "18/KH-UBND, 1076–1091" },
  "6.4": { rate: "95%", source: "18/KH-UBND, 1092–1098" },
  "6.5": { rate: "80%", source: "18/KH-UBND, 1099–1118" },
} as const satisfies Facts<typeof draft3530>;

const codes = Object.keys(goals) as (keyof typeof goals)[];

const percent = (exact: string, { number }: TargetWords): string => {
  const [above = "0", below = "1"] = exact.split("/");
  const rate = (Number(above) / Number(below)) * 100;
  return `${number(String(Math.round(rate * 100) / 100))}%`;
};

const rowFor = (code: keyof typeof goals, words: TargetWords): readonly string[] => {
  const { rate } = goals[code];
  const { points } = giaLaiTargets[code];
  const found = solve(draft3530, goals, { code, variable: "rate", points }, { year });
  const least = found.reachable ? found.values[0] : undefined;
  const earned = score(draft3530, goals, { year }).at(code);
  const isEnough = earned.points.gte(points);
  return [
    code,
    words.number(rate),
    words.number(earned.printed),
    words.number(points),
    least ? words.atLeast(percent(least.exact.low, words)) : "–",
    isEnough ? words.enough : words.notReached,
  ];
};

/** The target points; where the target is all of 4.5, the least rate that earns it in 2026. */
const targetsWithRate = {
  ...giaLaiTargets,
  "4.5": { rate: "95%" },
} as const satisfies Facts<typeof draft3530>;

/** The target that the plan prints for a line. */
const printedTarget = (code: string): string => {
  const points = giaLai2026.rows.find((row) => row.code === code)?.target.points;
  return typeof points === "object" ? points.inferred : (points ?? giaLai2026.total.target);
};

/** Targets that what stands below or beside them does not earn: groups, goals, and the total. */
const unreached = (words: TargetWords): readonly string[] => {
  const targets = score(draft3530, giaLaiTargets, { year });
  const ofGoals = score(draft3530, goals, { year });
  const sums = [...targets.children, targets].map((node) => [node, words.byLines] as const);
  const byGoals = codes.map((code) => [ofGoals.at(code), words.byGoal] as const);
  return [...sums, ...byGoals].flatMap(([{ code, points }, tell]) => {
    const printed = printedTarget(code);
    const name = code === "total" ? words.total : code;
    return points.lt(printed)
      ? [`${name} (${printed}; ${tell(words.number(points.toString()))})`]
      : [];
  });
};

export const goalsReport = (words: TargetWords): string => {
  const { number, locale } = words;
  const others = Object.fromEntries(
    Object.entries(giaLaiTargets).filter(([code]) => !(code in goals)),
  ) as Omit<typeof giaLaiTargets, keyof typeof goals>;
  const bySums = score(draft3530, { ...others, ...goals }, { year });
  const targets = score(draft3530, giaLaiTargets, { year });
  const [now, later] = [year, 2028].map((one) => score(draft3530, targetsWithRate, { year: one }));
  if (now === undefined || later === undefined) return "";
  const change = explainChange(now, later);
  return [
    `${words.goals(giaLai2026.unit[locale])} (${words.goalsNote})`,
    table(
      [words.code, words.goal, words.earns, words.target, words.needed, ""],
      codes.map((code) => rowFor(code, words)),
    ),
    words.unreached(unreached(words).join(", ")),
    words.sums(number(bySums.printed), number(targets.printed), giaLai2026.total.target),
    words.band(
      number(now.printed),
      number(later.printed),
      number(change.difference.printed.replace("-", "−")),
    ),
  ].join("\n");
};
