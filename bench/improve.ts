// How long does it take to find the changes of least effort that reach a target, and is there less? Beside
// HiGHS, which solves the same plans as mixed-integer programs in doubles. `npm run bench:improve` prints
// it; `-- --quick` in a few seconds, `-- --write` also into `bench/results`.

import { parseArgs } from "node:util";

import { score, type Rubric } from "@dti/score";
import { gaps, reach, type Gap, type IndicatorEffort } from "@dti/score/improve";
import { decision405, draft3530, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import loadHighs from "highs";

import { programText, type Program } from "../tests/support/milp.js";
import { indicatorsOf, readsOf } from "../tests/support/tree.js";
import { machine, versionOf } from "./machine.js";
import { ratio, short, table } from "./markdown.js";
import { provinces } from "./provinces.js";
import { ratioOf, spreadOf } from "./rounds.js";
import { write } from "./write.js";

const { values: given } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const rounds = given.quick ? 3 : 21;

// Its types are those of a CommonJS module, which it is not when it is imported.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();

/** 1 for a percentage point, or for a hundredth of a count; 20 for an answer; 5 for each indicator. */
const effortOf = ({ levers, answers }: Gap): IndicatorEffort => {
  const [lever] = levers.filter(({ direction, context }) => direction === "more" && !context);
  const per = lever && Math.max(1, Math.ceil(Number(lever.now.split("/")[0]) / 100));
  const isCount = lever?.unitStep === "1";
  const levels = new Map<string, Record<string, number>>();
  for (const { variable, answer } of answers) {
    if (typeof answer === "string") {
      levels.set(variable, { ...levels.get(variable), [answer]: 20 });
    }
  }
  const flags = answers.flatMap(({ variable, answer }) =>
    answer === true ? [[variable, 20]] : [],
  );
  return {
    fixed: 5,
    ...(lever && { figures: { [lever.variable]: { effort: 1, ...(isCount && { per: per! }) } } }),
    answers: { ...Object.fromEntries(flags), ...Object.fromEntries(levels) },
  };
};

const programOf = (
  rubric: Rubric,
  facts: Readonly<Record<string, unknown>>,
  year: number,
  points: number,
): Program & { readonly now: number } => {
  const result = score(rubric, facts, { year });
  const effort = Object.fromEntries(gaps(result).map((gap) => [gap.code, effortOf(gap)]));
  const named = facts as Program["facts"];
  return { rubric, year, facts: named, effort, points, now: result.points.toNumber() };
};

/** All 47 indicators far from their maxima: rates below 1 %, each flag no, each level the last. */
const low = Object.fromEntries(
  indicatorsOf(decision405).map(({ code, formula, variables }, index) => {
    const { measures, judged } = readsOf(formula, 2024);
    const figures = measures.map(({ kind, name }, place) => [
      name,
      kind === "amount" ? 1 : `${String((50 + index + place) / 100)}%`,
    ]);
    const answers = judged.map((name) => {
      const kind = (variables[name] as { readonly kind?: "flag" | readonly string[] }).kind;
      return [name, typeof kind === "object" ? kind.at(-1) : false];
    });
    const fact = Object.fromEntries([...figures, ...answers]) as Readonly<Record<string, unknown>>;
    return [code, Object.keys(fact).length > 0 ? fact : { points: 0 }];
  }),
);

const [first, second] = provinces(2).facts;
const plans = {
  "Decision 405, all indicators low, to 700": programOf(decision405, low, 2024, 700),
  "Decision 405, Quảng Trị 2024, to 700": programOf(decision405, quangTri2024.facts, 2024, 700),
  "Decision 405, Quảng Bình 2024, to 700": programOf(decision405, quangBinh2024.facts, 2024, 700),
  "Decision 405, Quảng Bình 2024, to 800": programOf(decision405, quangBinh2024.facts, 2024, 800),
  "draft, counts of one province, to 800": programOf(draft3530, first!, 2026, 800),
  "draft, counts of another, to 900": programOf(draft3530, second!, 2026, 900),
};

const millisecondsOf = <T>(act: () => T): { readonly value: T; readonly milliseconds: number } => {
  const start = performance.now();
  const value = act();
  return { value, milliseconds: performance.now() - start };
};

const tight = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-9,
  primal_feasibility_tolerance: 1e-9,
  mip_feasibility_tolerance: 1e-9,
} as const;

const rows = Object.entries(plans).map(([what, program]) => {
  const { rubric, facts, year, effort, points, now } = program;
  const ours = (ways: number) => reach(rubric, facts, points, { year, effort, ways });
  const text = programText(program, now);
  const others = () => highs.solve(text, tight);
  const [own, ten, other]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    own.push(millisecondsOf(() => ours(1)).milliseconds);
    other.push(millisecondsOf(others).milliseconds);
    ten.push(millisecondsOf(() => ours(10)).milliseconds);
  }
  const [found, solved] = [ours(1), others()];
  const answered = found.reachable
    ? [
        found.effort.decimal.toFixed(6),
        found.certificate.proven
          ? "yes"
          : `but for ${found.certificate.gap.decimal.toNumber().toExponential(0)}`,
      ]
    : ["none", found.proven ? "yes" : "no"];
  const optimum = solved.Status === "Optimal" ? solved.ObjectiveValue.toFixed(6) : solved.Status;
  return [
    what,
    String(Object.keys(effort).length),
    ...answered,
    optimum,
    short(spreadOf(own).median),
    ratio(ratioOf(own, other)),
    short(spreadOf(ten).median),
  ];
});

const report = `# The least effort to a target

${machine()}; HiGHS ${versionOf("highs")} as WebAssembly. One process, ${rounds} rounds, in turns; times are medians, ratios
are taken within a round: the median, and the quartiles in brackets. Ours reads the facts, scores them, searches in exact
fractions, and scores again what it found; HiGHS is given the finished program.

${table(
  [
    "plan",
    "indicators that may change",
    "our effort",
    "proven",
    "HiGHS",
    "ours, ms",
    "our time ÷ HiGHS",
    "ten ways, ms",
  ],
  rows,
)}
`;

console.log(report);
if (given.write) await write("improve", report);
