// When is a result built? Once somebody looks at more of it than the printed points: until then it is a
// proxy of a target that says no more than these, and then holds all that a result does.

import { answer, asked, isMade, made } from "./finish.js";
import type { Result, ResultNode } from "./result.js";

/** What Node.js calls to print an object: it looks at the target itself, and nowhere else. */
const look: unique symbol = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");

const waiting: unique symbol = /* @__PURE__ */ Symbol("waiting");

/** Under this name, a result that is not built yet has what it will be built from. */
const from: unique symbol = /* @__PURE__ */ Symbol("from");

/** What results that have been built were built from. */
const origins = /* @__PURE__ */ new WeakMap<object, unknown>();

/** What a result of our making is built from, as it was given to `lazily`. */
export const originOf = (result: unknown): unknown => {
  if (!isMade(result)) return undefined;
  const own = result as { readonly [from]?: unknown };
  return origins.get(own) ?? own[from];
};

/** Notes what a result that was built at once was built from. */
export const madeFrom = <Made extends Result>(result: Made, origin: unknown): Made => {
  origins.set(result, origin);
  return result;
};

/** How results of one kind come of their facts: said once for all, so that each is but a few objects. */
export interface Way<Frame, Data> {
  /** The printed points of a code, where they are known before. */
  readonly printed: (frame: Frame, data: Data, code: string) => string | undefined;
  readonly make: (frame: Frame, data: Data) => Result;
  /** What the result is built from, for whoever goes on from there. */
  readonly origin: (frame: Frame, data: Data) => unknown;
}

/** Under these names a node that is not built yet tells what it is when it is built, and which object it is. */
const finished: unique symbol = /* @__PURE__ */ Symbol("finished");
const self: unique symbol = /* @__PURE__ */ Symbol("self");

/**
 * What a node that is not built yet tells of itself, by name; undefined where it has to be built.
 *
 * A function, since the engine always allocates its variables among what is young. Objects of one shape it
 * allocates among what is old once many of them have lived long, and what they point at is then kept for long.
 */
type Tell = (name: string | symbol) => unknown;

/** What is proxied: before all fields are put on it, it has but this. */
interface Target {
  [waiting]?: Tell;
}

/** Before it is built, a target has this to be printed by; it then prints itself. */
const unbuilt: object = /* @__PURE__ */ (() => ({
  [look](): unknown {
    Reflect.ownKeys(this);
    return this;
  },
}))();

/** The target with all its fields. */
const whole = (target: Target): Target => {
  const { [waiting]: tell } = target;
  if (tell === undefined) return target;
  const fields = Object.getOwnPropertyDescriptors(tell(finished) as ResultNode);
  const [proxy, lookUp, origin] = [tell(self) as ResultNode, tell("at"), tell(from)];
  Reflect.deleteProperty(target, waiting);
  Object.setPrototypeOf(target, Object.prototype);
  // The nodes of a result are those that it has handed out.
  // Without a prototype, of which somebody may have made a getter.
  const at = Object.assign(Object.create(null) as object, { value: lookUp });
  Object.defineProperties(target, lookUp === undefined ? fields : { ...fields, at });
  made(proxy);
  if (origin !== undefined) origins.set(proxy, origin);
  return Object.freeze(target);
};

/** Whatever else is done to a result, to read, list or change it, is done to all of it. */
const traps = [
  "defineProperty",
  "deleteProperty",
  "getOwnPropertyDescriptor",
  "getPrototypeOf",
  "has",
  "isExtensible",
  "ownKeys",
  "preventExtensions",
  "set",
  "setPrototypeOf",
] as const;

const handler: ProxyHandler<Target> = /* @__PURE__ */ (() => ({
  ...Object.fromEntries(
    traps.map((name) => {
      const act = Reflect[name] as (...all: readonly unknown[]) => unknown;
      return [name, (target: Target, ...rest: readonly unknown[]) => act(whole(target), ...rest)];
    }),
  ),
  get: (target, name): unknown => {
    const { [waiting]: tell } = target;
    if (tell === undefined) return Reflect.get(target, name);
    if (name === asked) {
      answer(tell(self));
      return true;
    }
    const found = tell(name);
    // Whoever awaits a result asks whether it is a promise.
    return found === undefined && name !== "then" ? Reflect.get(whole(target), name) : found;
  },
}))();

/** Stands for a node until more of it is asked for than it can tell. */
const standIn = (tell: Tell): ResultNode => {
  const target = Object.create(unbuilt) as Target;
  target[waiting] = tell;
  // Whatever it is asked, it answers as the node that it stands for.
  return new Proxy(target, handler) as ResultNode;
};

/** Stands for a node of which the printed points are known. */
const nodeIn = (digits: string, build: () => ResultNode): ResultNode => {
  const node = standIn((name) => {
    if (name === "printed") return digits;
    if (name === finished) return build();
    return name === self ? node : undefined;
  });
  return node;
};

/** Looks nodes up: each is one object, however often it is asked for. */
const finder = (
  result: ResultNode,
  printed: (code: string) => string | undefined,
  build: () => Result,
): Result["at"] => {
  const nodes = new Map([["total", result]]);
  return (code) => {
    const digits = nodes.has(code) ? undefined : printed(code);
    const make = (): ResultNode => build().at(code);
    const node = nodes.get(code) ?? (digits === undefined ? make() : nodeIn(digits, make));
    nodes.set(code, node);
    return node;
  };
};

/**
 * A result that is built when it is needed. Of codes whose `printed` points are known, their nodes as
 * well; any other code is looked up in what is built.
 */
export const lazily = <Codes extends string, Frame, Data>(
  way: Way<Frame, Data>,
  frame: Frame,
  data: Data,
): Result<Codes> => {
  let built: Result | undefined;
  let at: Result["at"] | undefined;
  const result = standIn((name) => {
    if (name === "printed") return way.printed(frame, data, "total");
    if (name === finished) return (built ??= way.make(frame, data));
    if (name === "at") {
      return (at ??= finder(
        result,
        (code) => (built ? undefined : way.printed(frame, data, code)),
        () => (built ??= way.make(frame, data)),
      ));
    }
    if (name === from) return way.origin(frame, data);
    return name === self ? result : undefined;
  });
  return result as Result<Codes>;
};
