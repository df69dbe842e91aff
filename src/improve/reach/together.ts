// Which figures of an indicator have to be looked at together? Those of one measure, or of measures that
// a best of several compares, or of which one is part of another.

import { partsOf, readsOf, variablesOf, variablesOfMeasure } from "../../formula/reads.js";
import { clausesIn, isMeasured, termsOf } from "../../interpreters/terms.js";
import { counts } from "../solve/figure.js";
import type { Indicator } from "../solve/indicator.js";

/** The measures that a figure moves. */
export const movedBy = ({ basis, figures }: Indicator, name: string): readonly string[] =>
  readsOf(basis.formula, basis.year)
    .measures.filter(
      (measure) =>
        measure.name === name ||
        (!figures.measures.has(measure.name) && variablesOfMeasure(measure).includes(name)),
    )
    .map((measure) => measure.name);

/** Sets of measures that are read by one clause that takes the best of several. */
const readTogether = ({ basis }: Indicator): readonly ReadonlySet<string>[] =>
  termsOf(basis.formula, basis.year).flatMap((term) =>
    term.clause.kind === "bestOf"
      ? [
          new Set(
            clausesIn([term]).flatMap((clause) =>
              isMeasured(clause) ? [clause.measure.name] : [],
            ),
          ),
        ]
      : [],
  );

/** Figures that cannot be looked at one by one, since what one earns depends on another. */
export const groupsOf = (
  indicator: Indicator,
  names: readonly string[],
): readonly (readonly string[])[] => {
  const together = readTogether(indicator);
  const touches = (a: string, b: string): boolean => {
    const [one, other] = [movedBy(indicator, a), movedBy(indicator, b)];
    return (
      one.some((measure) => other.includes(measure)) ||
      together.some(
        (set) => one.some((name) => set.has(name)) && other.some((name) => set.has(name)),
      ) ||
      indicator.links.some(
        ({ part, whole }) => [part, whole].includes(a) && [part, whole].includes(b),
      )
    );
  };
  const groups: string[][] = [];
  for (const name of names) {
    const near = groups.filter((group) => group.some((other) => touches(name, other)));
    const merged = [...near.flat(), name];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
};

/** Letters that are all added up in the numerator of one measure, and nowhere else. */
export const areAddends = (indicator: Indicator, names: readonly string[]): boolean => {
  const { basis, links } = indicator;
  const moved = names.map((name) => movedBy(indicator, name));
  const [first = []] = moved;
  const [only] = first;
  const measure = readsOf(basis.formula, basis.year).measures.find(({ name }) => name === only);
  if (measure === undefined || moved.some((all) => all.length !== 1 || all[0] !== only))
    return false;
  const [above, below] = partsOf(measure).map(variablesOf) as [
    readonly string[],
    readonly string[],
  ];
  const isAddend = (name: string): boolean =>
    above.filter((one) => one === name).length === 1 && !below.includes(name);
  const areLinked = links.some(({ part, whole }) => names.includes(part) && names.includes(whole));
  const whole = names.map((name) => counts(basis.variables[name]));
  return names.every(isAddend) && !areLinked && whole.every((one) => one === whole[0]);
};
