// What do the tests refuse? Nodes that were changed after they were scored.

import { explain, ScoreError, trace, type ResultNode, type ResultNodeData } from "@dti/score";

/** Where something stands in plain data. */
export type Path = readonly (string | number)[];

/** The codes by which a node may be refused. */
export const refusals: readonly unknown[] = ["result_altered", "not_a_result"];

/** The code of what is thrown; nothing where nothing is. */
const refusal = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.code;
  }
};

/** What tracing a value is refused with. */
export const traced = (value: unknown): string | undefined =>
  refusal(() => trace(value as ResultNode));

/** What explaining a value is refused with. */
export const explained = (value: unknown): string | undefined =>
  refusal(() => explain(value as ResultNode, { locale: "vi" }));

/** A node that claims other points, in every field that says them. */
export const claiming = (
  node: ResultNodeData,
  exact: string,
  printed: string,
  value: string,
): ResultNodeData => {
  const range = { ...node.range, exact: { low: exact, high: exact } };
  return {
    ...node,
    exact,
    printed,
    range,
    rangeOverReadings: range,
    value: { ...node.value, printed: value },
  };
};
