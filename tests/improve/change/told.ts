// How do the tests tell in short what two facts say?

import type { FigureChange, IndicatorChange } from "@dti/score/improve";

/** What the facts say, in short: with `=` where they say the same. */
export const said = ({ figures }: Pick<IndicatorChange, "figures">): readonly string[] =>
  figures.map(({ name, from, to, moved }: FigureChange) => {
    const [one, other] = [from, to].map((value) => JSON.stringify(value));
    return moved ? `${name} ${one ?? "none"} to ${other ?? "none"}` : `${name} = ${other ?? ""}`;
  });
