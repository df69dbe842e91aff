// How do indicators that decide published figures together fare? Each group of them is searched on its
// own: what fits, what excludes the rest, and what every reading alone would give.

import type { Issue } from "../../errors.js";
import { toDecimal } from "../../numbers/decimal.js";
import { meet, only, plusAll, type Pieces } from "../../numbers/pieces.js";
import { divide, exactText, isZero, subtract, sum, zero } from "../../numbers/rational.js";
import type { Rubric } from "../../rubric/types.js";
import { issue } from "../issue.js";
import type { CaseFigure, ReadingGroup, ReadingOutcome } from "./answer.js";
import { printLike, printsAs } from "../verify/published.js";
import type { Weighed } from "./cases.js";
import type { Subject } from "./choices.js";
import { gives, search, type Demand } from "./search.js";
import { verdictFor } from "../verify/verdict.js";

/** No list of combinations is longer. */
const listed = 1000;
const mostCombinations = 10_000_000;

const figureOf = ({ case: index, id, claim }: Weighed): CaseFigure => ({
  case: index,
  ...(id !== undefined && { id }),
  code: claim.key,
  of: claim.of,
});

/** What a figure is beside a choice of readings. */
const outcomeOf = (
  figure: Weighed,
  rubric: Rubric,
  placeOf: (code: string) => number,
): ReadingOutcome => {
  const chosen = [...figure.earned].flatMap(([code, all]) =>
    all.filter((_, at) => at === placeOf(code)),
  );
  const { claim, scale, published } = figure;
  const { tie } = rubric.rules;
  const points = sum(chosen.map(({ exact }) => exact));
  const whole = subtract(scale, sum(chosen.map(({ gone }) => gone)));
  const computed = isZero(whole) ? zero : divide(points, whole);
  const holds = meet(plusAll(chosen.map((one) => one.points)), published);
  const isSettled = !chosen.some(({ isOpen }) => isOpen);
  const verdict = verdictFor(printsAs(computed, claim.figure, tie), holds, isSettled);
  return {
    ...figureOf(figure),
    published: claim.text,
    verdict,
    computed: toDecimal(computed),
    exact: exactText(computed),
    printed: printLike(computed, claim.figure, tie),
  };
};

/** Figures that no reading changes. */
export const unaffectedBy = (
  subjects: readonly Subject[],
  figures: readonly Weighed[],
  rubric: Rubric,
): readonly ReadingOutcome[] => {
  const open = openCodes(subjects);
  return figures
    .filter(({ earned }) => ![...earned.keys()].some((code) => open.includes(code)))
    .map((figure) => outcomeOf(figure, rubric, () => 0));
};

const openCodes = (subjects: readonly Subject[]): readonly string[] =>
  subjects.filter(({ choices }) => choices.length > 1).map(({ code }) => code);

/** Codes that some figure counts together, directly or through others. */
const clusters = (
  codes: readonly string[],
  figures: readonly Weighed[],
): readonly (readonly string[])[] => {
  const placeOf = (group: readonly string[]): number =>
    codes.findIndex((code) => group.includes(code));
  let found: readonly ReadonlySet<string>[] = [];
  for (const { earned } of figures) {
    const together = codes.filter((code) => earned.has(code));
    const touched = found.filter((set) => together.some((code) => set.has(code)));
    const joined = new Set([...together, ...touched.flatMap((set) => [...set])]);
    found = [...found.filter((set) => !touched.includes(set)), joined];
  }
  return found
    .map((set) => codes.filter((code) => set.has(code)))
    .filter((group) => group.length > 0)
    .sort((a, b) => placeOf(a) - placeOf(b));
};

const nothing: Pieces = [only(zero)];

const demandOf = ({ published, earned }: Weighed, group: readonly Subject[]): Demand => {
  const own = new Set(group.map(({ code }) => code));
  const others = [...earned].filter(([code]) => !own.has(code));
  return {
    published,
    // They have one reading each.
    base: plusAll(others.flatMap(([, all]) => all.map(({ points }) => points))),
    worth: group.map(
      ({ code, choices }) =>
        earned.get(code)?.map(({ points }) => points) ?? choices.map(() => nothing),
    ),
  };
};

/** All combinations, the last indicator's readings changing first. */
const combinationsOf = (group: readonly Subject[]): readonly (readonly number[])[] =>
  group.reduce<readonly (readonly number[])[]>(
    (all, { choices }) => all.flatMap((one) => choices.map((_, at) => [...one, at])),
    [[]],
  );

const groupOf = (
  group: readonly Subject[],
  figures: readonly Weighed[],
  combinations: number,
  rubric: Rubric,
): ReadingGroup => {
  const counted = figures.filter(({ earned }) => group.some(({ code }) => earned.has(code)));
  const asked = counted.map((figure) => ({ figure, demand: demandOf(figure, group) }));
  const found = search(
    group.map(({ choices }) => choices.length),
    asked.map(({ demand }) => demand),
    listed,
  );
  const named = (chosen: readonly number[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      group.flatMap(({ code, choices }, index) =>
        choices.filter((_, at) => at === chosen[index]).map(({ name }) => [code, name]),
      ),
    );
  const missed = (chosen: readonly number[]): readonly CaseFigure[] =>
    asked.filter(({ demand }) => !gives(demand, chosen)).map(({ figure }) => figureOf(figure));
  return {
    codes: group.map(({ code }) => code),
    combinations,
    fits: found.fits,
    fitting: found.fitting.map(named),
    excluded: {
      combinations: combinations - found.fits,
      by: asked.flatMap(({ figure, demand }) => {
        const excluded = found.excluded.get(demand);
        return excluded === undefined ? [] : [{ ...figureOf(figure), combinations: excluded }];
      }),
      ...(combinations <= listed && {
        listed: combinationsOf(group).flatMap((chosen) => {
          const by = missed(chosen);
          return by.length > 0 ? [{ readings: named(chosen), by }] : [];
        }),
      }),
    },
    readings: group.flatMap(({ code, choices }, index) =>
      choices.map(({ name, also }, at) => ({
        code,
        reading: name,
        also,
        fits: found.inFits[index]?.[at] ?? 0,
        alone: counted
          .filter(({ earned }) => earned.has(code))
          .map((figure) => outcomeOf(figure, rubric, (one) => (one === code ? at : 0))),
      })),
    ),
  };
};

/** The groups of indicators, each searched; reports those with too many combinations. */
export const groupsOf = (
  subjects: readonly Subject[],
  figures: readonly Weighed[],
  rubric: Rubric,
  report: (issue: Issue) => void,
): readonly ReadingGroup[] => {
  const sizes = clusters(openCodes(subjects), figures).map((codes) => {
    const group = subjects.filter(({ code }) => codes.includes(code));
    return {
      group,
      combinations: group.reduce((all, one) => all * BigInt(one.choices.length), 1n),
    };
  });
  const tooMany = sizes.filter(({ combinations }) => combinations > mostCombinations);
  for (const { combinations } of tooMany) {
    const details = { count: String(combinations), most: String(mostCombinations) };
    report(issue("too_many_combinations", ["candidates"], details));
  }
  if (tooMany.length > 0) return [];
  return sizes.map(({ group, combinations }) =>
    groupOf(group, figures, Number(combinations), rubric),
  );
};
