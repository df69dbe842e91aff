// Where does a range leave out what may be true? Node by node, by exact text.

import type { Result } from "@dti/score";

import { areRising, spanOf } from "./exact.js";
import { nodesOf } from "./tree.js";

/** Nodes whose range does not hold all of the other result's range. */
export const escapes = (wide: Result, narrow: Result): readonly string[] => {
  const inner = nodesOf(narrow).map(spanOf);
  return nodesOf(wide).flatMap((node, index) => {
    const [low, point, high] = spanOf(node);
    const [innerLow = "", innerPoint = "", innerHigh = ""] = inner[index] ?? [];
    const isHeld = areRising(low, innerLow, innerPoint, innerHigh, high);
    return isHeld && areRising(low, point, high)
      ? []
      : [`${node.code}: ${low} to ${high} without ${innerLow} to ${innerHigh}`];
  });
};
