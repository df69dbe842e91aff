// What is a figure of an indicator called? Its label and unit, a measure in its letters, the names of
// its levels.

import type { Indicator } from "./solve/indicator.js";
import { sayablesOf, type FigureName } from "./change/names.js";

/** A figure, flag or level by its name, with what it is called. */
export interface Named extends Omit<FigureName, "name" | "as"> {
  /** A letter, or a measure. */
  readonly variable: string;
}

/** What a figure of an indicator is called. */
export const namedIn = ({ node, basis }: Indicator, variable: string): Named => {
  const found = sayablesOf(node, basis).find(({ named }) => named.name === variable);
  const { label, unit, letters, context, levels }: Partial<FigureName> = found?.named ?? {};
  return {
    variable,
    ...(label && { label: { ...label } }),
    ...(unit !== undefined && { unit }),
    ...(letters !== undefined && { letters }),
    ...(context !== undefined && { context }),
    ...(levels && { levels }),
  };
};
