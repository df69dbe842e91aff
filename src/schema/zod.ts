// How is a field described? With zod, which is loaded here and nowhere else. Each text says what was
// expected, or is the code of an issue after a `!`; zod's own sentences are never shown.

import * as z from "zod/mini";

/** The description of a value. */
export type Schema = z.ZodMiniType;

/** The descriptions of the fields of an object. */
export type Shape = Readonly<Record<string, Schema>>;

/** Where a value is not as described, in zod's terms. */
export type Problem = z.core.$ZodIssue;

/** Names of descriptions, under which JSON Schema lists them once. */
const names = /* @__PURE__ */ z.registry<{ readonly id: string }>();

/** A description that JSON Schema lists once, by this name. */
export const called = (id: string, of: Schema): Schema => of.register(names, { id });

/** An object with these fields and no others. */
export const object = (id: string, shape: Shape, expected = "an object"): Schema =>
  z
    .strictObject(shape, {
      // Of a field that is not known, the known ones are told.
      error: ({ code }) => (code === "unrecognized_keys" ? Object.keys(shape).join(" ") : expected),
    })
    .register(names, { id });

/** A field that may be left out. */
export const optional = (of: Schema): Schema => z.optional(of);

/** Everything that an object may hold, each field left out at will. */
export const atWill = (shape: Shape): Shape =>
  Object.fromEntries(Object.entries(shape).map(([field, of]) => [field, optional(of)]));

/** A value that may be null. */
export const nullable = (of: Schema): Schema => z.nullable(of);

/** A list of at least so many. */
export const list = (of: Schema, least = 0, expected = "a list"): Schema =>
  z.array(of, "a list").check(z.minLength(least, expected));

/** A first and a last. */
export const pair = (of: Schema, expected: string): Schema => z.tuple([of, of], expected);

/** An object whose keys are names. */
export const record = (key: z.ZodMiniString, of: Schema): Schema => z.record(key, of, "an object");

/** Any text. */
export const text = (): z.ZodMiniString => z.string("text");

/** Text of at least one and at most so many characters. */
export const filled = (most = Infinity): z.ZodMiniString => {
  const some = z.string("text").check(z.minLength(1, "text"));
  return most === Infinity ? some : some.check(z.maxLength(most, "text"));
};

/** Text that looks like this. */
export const matching = (pattern: RegExp, expected: string): z.ZodMiniString =>
  z.string(expected).check(z.regex(pattern, { error: expected, abort: true }));

/** What also meets a condition that JSON Schema cannot express. */
export const where = <T extends Schema>(
  of: T,
  isMet: (value: unknown) => boolean,
  expected: string,
): T => of.check(z.refine(isMet, expected));

/** A whole number between two others. */
export const whole = (from: number, to: number, expected: string): Schema =>
  z.int(expected).check(z.gte(from, expected), z.lte(to, expected));

/** A number from 0, or above 0. */
export const number = (from: "from 0" | "above 0"): Schema => {
  const expected = `a number ${from}`;
  return z.number(expected).check(from === "from 0" ? z.gte(0, expected) : z.gt(0, expected));
};

/** One of these values. */
export const literal = (
  values: readonly (string | number | boolean)[],
  expected = values.join(" | "),
): Schema => z.literal(values, expected);

/** One of some descriptions that are told apart by their looks. */
export const either = (of: readonly Schema[], expected: string): Schema => z.union(of, expected);

/** One of some objects that are told apart by their `kind`. */
export const byKind = (id: string, of: readonly Schema[], expected: string): Schema =>
  // Each is an object that was described above, with a `kind`.
  z
    .discriminatedUnion("kind", of as readonly z.core.$ZodTypeDiscriminable[] as never, expected)
    .register(names, { id });

/** A description that is made later, since it holds itself. */
export const later = (of: () => Schema): Schema => z.lazy(of);

/** Whatever JSON holds. */
export const anything = (): Schema => z.unknown();

/** Where a value is not as described. No code is made at run time. */
export const problemsOf = (of: Schema, value: unknown): readonly Problem[] =>
  z.safeParse(of, value, { jitless: true, reportInput: true }).error?.issues ?? [];

/** A description as JSON Schema, draft 2020-12. */
export const jsonSchemaOf = (of: Schema): Readonly<Record<string, unknown>> => {
  const { $schema, ...rest } = z.toJSONSchema(of, { metadata: names, io: "input" });
  return JSON.parse(JSON.stringify({ $schema, ...rest })) as Readonly<Record<string, unknown>>;
};
