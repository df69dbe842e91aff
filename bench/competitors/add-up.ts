// What do the points of 27 indicators add up to? For tools that only compute the indicators.

import { groups, leaves } from "../leaves.js";

/** For each main index the places of its indicators. */
const members = groups.map((group) =>
  leaves.flatMap(({ code }, index) => (code.startsWith(`${group}.`) ? [index] : [])),
);

/** The same points, followed by those of the main indices and the total. */
export const addUp = (points: number[]): number[] => {
  let total = 0;
  for (const places of members) {
    let sum = 0;
    for (const place of places) sum += points[place]!;
    points.push(sum);
    total += sum;
  }
  points.push(total);
  return points;
};
