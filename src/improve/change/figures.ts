// What does one fact say otherwise than another? Each letter, flag, level and measure, with what
// either gives, and the general figures besides.

import type { Known } from "../../score/result.js";
import type { Text } from "../../text.js";
import type { FactSaid, Reported, ResultSaid, Said } from "./facts.js";
import type { FigureName } from "./names.js";
import type { Both } from "./sides.js";

/** What was said before and is said after; absent where nothing was, or is. */
export interface FromTo {
  readonly from?: Reported;
  readonly to?: Reported;
}

/** What two facts say about one letter or measure, or of the points. */
export interface FigureChange extends FigureName, FromTo {
  /** Whether they differ in it: in what is said, however it is written. */
  readonly moved: boolean;
}

/** A general figure that the results do not share. */
export interface GeneralChange extends FromTo {
  readonly name: string;
  readonly label?: Text;
  readonly unit?: string | Text;
}

const fromTo = (before: Said | undefined, after: Said | undefined): FromTo => ({
  ...(before && { from: before.written }),
  ...(after && { to: after.written }),
});

/** What the fact of an indicator says in either result; after a merger there is none. */
type Facts = Both<FactSaid | undefined>;

/** A general figure as it was used. */
const usedAs = ({ low, high }: Known): Reported => (low === high ? low : { between: [low, high] });

/** General figures that another indicator's fact made more certain, or less. */
const narrowed = (figure: FigureChange, { before, after }: Facts): FigureChange => {
  const [from, to] = [before?.used.get(figure.name), after?.used.get(figure.name)];
  return from && to && JSON.stringify(from) !== JSON.stringify(to)
    ? { ...figure, from: usedAs(from), to: usedAs(to), moved: true }
    : figure;
};

/** All that either fact says, in the order of the law. */
export const figureChanges = (facts: Facts): readonly FigureChange[] => {
  const { before, after } = facts;
  const { names = [] } = before ?? after ?? {};
  const figures = names.flatMap((named): readonly FigureChange[] => {
    const [from, to] = [before?.said.get(named.name), after?.said.get(named.name)];
    const moved = from?.meaning !== to?.meaning;
    return from || to ? [{ ...named, ...fromTo(from, to), moved }] : [];
  });
  // Only what no figure of its own explains comes from elsewhere.
  return figures.some(({ moved }) => moved)
    ? figures
    : figures.map((figure) => narrowed(figure, facts));
};

/**
 * The general figures that differ, with the label that some indicator has for them; of two rubrics those
 * that both results have.
 */
export const generalChanges = (
  { before, after }: Both<ResultSaid>,
  isOneRubric: boolean,
): readonly GeneralChange[] => {
  const known = [before, after]
    .flatMap(({ facts }) => [...facts.values()])
    .flatMap(({ names }) => names);
  return [...new Set([...before.general.keys(), ...after.general.keys()])]
    .sort()
    .flatMap((name) => {
      const [from, to] = [before.general.get(name), after.general.get(name)];
      if (from?.meaning === to?.meaning) return [];
      if (!isOneRubric && (!from || !to)) return [];
      const { label, unit } = known.find(({ context }) => context === name) ?? {};
      const called = { name, ...(label && { label }), ...(unit !== undefined && { unit }) };
      return [{ ...called, ...fromTo(from, to) }];
    });
};
