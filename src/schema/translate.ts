// What does a problem that zod found say in our words? Code, path, what is there and what was
// expected; of a value that may look in several ways, what is wrong with the way that it comes nearest.

import { shown, type Issue, type Path } from "../errors.js";
import { issue } from "../rubric/issue.js";
import { kinds } from "./formula-structure.js";
import type { Problem } from "./zod.js";

const pathOf = (before: Path, problem: Problem): Path => [
  ...before,
  // There are no symbols in JSON.
  ...problem.path.filter((step) => typeof step !== "symbol"),
];

const short = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name);

/** What is there, short enough to print. */
const given = (value: unknown): string =>
  Array.isArray(value) && value.length === 0 ? "[]" : shown(value);

/** The problems of the way that a value comes nearest: of its type, and with the fewest problems. */
const nearest = (ways: readonly (readonly Problem[])[]): readonly Problem[] => {
  const isOfType = (way: readonly Problem[]): boolean =>
    way.every(({ code, path }) => path.length > 0 || code === "unrecognized_keys");
  const [first, ...others] = ways.filter(isOfType);
  return others.reduce((best, way) => (way.length < best.length ? way : best), first ?? []);
};

/** The issue that a word stands for: a code of its own, or a field that is not as expected. */
const wrong = (word: string, value: unknown, path: Path): Issue => {
  const known = kinds[word];
  if (known !== undefined) {
    const kind = (value as { readonly kind?: unknown } | null | undefined)?.kind;
    return issue("unknown_kind", path, { value: given(kind), known });
  }
  switch (word) {
    case "!bad_code":
      return issue("bad_code", path, { code: given(value) });
    case "!bad_fraction":
      return issue("bad_fraction", path, { value: given(value) });
    case "!threshold_not_positive":
      return issue("threshold_not_positive", path, { value: given(value) });
    default:
      return issue("bad_field", path, { value: given(value), expected: word });
  }
};

/** The issues that a problem of zod's is; `before` leads to what was read. */
export const translate = (problem: Problem, before: Path = []): readonly Issue[] => {
  const path = pathOf(before, problem);
  const { message } = problem;
  const value: unknown = problem.input;
  switch (problem.code) {
    case "unrecognized_keys":
      return problem.keys.map((key) =>
        issue("unknown_reference", [...path, key], { name: short(key), known: message.split(" ") }),
      );
    case "invalid_key":
      return [issue("bad_code", path, { code: given(path.at(-1)) })];
    case "invalid_union": {
      const within = nearest(problem.errors);
      if (within.length > 0) return within.flatMap((one) => translate(one, path));
      // Told at its kind by zod; a formula of no kind is no formula.
      const isKind = "discriminator" in problem && kinds[message] !== undefined;
      if (isKind) return [wrong(message, value, path.slice(0, -1))];
      const at = "discriminator" in problem ? (value as { readonly kind?: unknown }).kind : value;
      return [wrong(message, at, path)];
    }
    default:
      return [wrong(message, value, path)];
  }
};
