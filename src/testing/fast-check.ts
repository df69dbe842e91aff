// Is fast-check installed? It is an optional peer: whoever only matches figures or runs cases needs
// none, and without it only what draws random facts fails. CommonJS cannot wait for a module: the
// build turns `await import` into `require` there.

import type * as FastCheck from "fast-check";

/** What draws random values, and shrinks those that break a law. */
export type Library = typeof FastCheck;

/** A source of random values. */
export type Arbitrary<T> = FastCheck.Arbitrary<T>;

type Found = { readonly library: Library } | { readonly library?: never; readonly reason: unknown };

let found: Found;
try {
  found = { library: await import("fast-check") };
} catch (reason) {
  found = { reason };
}

/** The library; throws the runtime's own error, which names it, where it is not installed. */
export const fastCheck = (): Library => {
  if (found.library === undefined) throw found.reason;
  return found.library;
};
