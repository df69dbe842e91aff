// Does every mark point at something? The fields that the marks of a rubric are about.

import type { Rubric } from "@dti/score";
import type { Mark, RubricNode } from "@dti/score/define";

const leadsSomewhere = (place: unknown, names: readonly string[]): boolean => {
  const [name, ...rest] = names;
  if (name === undefined) return place !== undefined;
  if (typeof place !== "object" || place === null || !Object.hasOwn(place, name)) return false;
  return leadsSomewhere((place as Readonly<Record<string, unknown>>)[name], rest);
};

/** Every mark of a rubric or of a node in it, with what it stands on. */
export const marksOf = (
  rubric: Rubric,
): readonly { readonly holder: object; readonly code: string; readonly mark: Mark }[] => {
  const inNode = (node: RubricNode): ReturnType<typeof marksOf> => [
    ...(node.marks ?? []).map((mark) => ({ holder: node, code: node.code, mark })),
    ...(node.kind === "group" ? node.children.flatMap(inNode) : []),
  ];
  return [
    ...(rubric.marks ?? []).map((mark) => ({ holder: rubric, code: "total", mark })),
    ...rubric.children.flatMap(inNode),
  ];
};

/** Marks that are about a field that is not there. */
export const deadMarks = (rubric: Rubric): readonly string[] =>
  marksOf(rubric).flatMap(({ holder, code, mark }) =>
    leadsSomewhere(holder, mark.on.split(".")) ? [] : [`${code} ${mark.id} on ${mark.on}`],
  );
