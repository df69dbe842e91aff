// What does a letter take: a number, yes or no, or a level?

import type { LetterKind } from "./check-formula.js";
import type { Variable } from "./types.js";

/** What a letter takes; a general figure is a number. */
export const letterKind = (variable: Variable): LetterKind =>
  "context" in variable ? "number" : (variable.kind ?? "number");

/** Whether a name is that of a letter which takes a number. */
export const isCount = (variables: Readonly<Record<string, Variable>>, name: string): boolean => {
  const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return variable !== undefined && letterKind(variable) === "number";
};
