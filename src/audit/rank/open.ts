// Is a range as wide as it is by rounding alone? Not where a fact is missing, unevidenced, undecided
// or itself a range; more digits of the printed figures would then settle nothing.

import type { AnyNode } from "../../score/is-result.js";
import type { Result, ResultData } from "../../score/result.js";
import { indicatorsBelow } from "../nodes.js";
import type { Which } from "../scope.js";

const isBetween = (figure: unknown): boolean =>
  typeof figure === "object" && figure !== null && "between" in figure;

type Context = (Result | ResultData)["context"];

const areSame = (one: AnyNode["range"], other: AnyNode["range"]): boolean =>
  one.exact.low === other.exact.low && one.exact.high === other.exact.high;

const isWide = ({ exact }: AnyNode["range"]): boolean => exact.low !== exact.high;

/** Whether some figure of an indicator, or of the general information that it reads, is a range. */
const readsRange = ({ fact = {}, basis }: AnyNode, context: Context): boolean => {
  const names = Object.values(basis?.variables ?? {}).map((letter) => letter.context);
  return (
    Object.values(fact).some(isBetween) ||
    names.some((name) => typeof name === "string" && isBetween(context[name]))
  );
};

/** Whether some indicator below a node has a range for another reason than rounding. */
export const isOpenBelow = (node: AnyNode, which: Which, context: Context): boolean =>
  indicatorsBelow(node).some((leaf) => {
    const { missing, unevidenced, undecided } = leaf;
    return (
      isWide(leaf[which]) &&
      ([missing, unevidenced, undecided].some((list) => list.length > 0) ||
        !areSame(leaf[which], leaf.range) ||
        readsRange(leaf, context))
    );
  });
