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

/** Where the nodes of a result come from. */
interface Source {
  readonly origin: unknown;
  readonly at: (code: string) => ResultNode;
  readonly build: () => Result;
}

/** What is known of a node that is not built yet. */
interface Waiting {
  readonly source: Source;
  readonly code: string;
  readonly printed: () => string | undefined;
  proxy?: object;
}

/** What is proxied: before all fields are put on it, it has but this. */
interface Target {
  [waiting]?: Waiting;
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
  const { [waiting]: state } = target;
  if (state === undefined) return target;
  const { source, code, proxy = target } = state;
  const result = source.build();
  const isTotal = code === "total";
  const fields = Object.getOwnPropertyDescriptors(isTotal ? result : result.at(code));
  Reflect.deleteProperty(target, waiting);
  Object.setPrototypeOf(target, Object.prototype);
  // The nodes of a result are those that it has handed out.
  // Without a prototype, of which somebody may have made a getter.
  const at = Object.assign(Object.create(null) as object, { value: source.at });
  Object.defineProperties(target, isTotal ? { ...fields, at } : fields);
  made(proxy as ResultNode);
  if (isTotal) origins.set(proxy, source.origin);
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

/** What a node that is not built yet can tell; undefined where it has to be built. */
const told = ({ source, code, printed, proxy }: Waiting, name: string | symbol): unknown => {
  if (name === "printed") return printed();
  if (name === asked) {
    answer(proxy);
    return true;
  }
  if (name === from && code === "total") return source.origin;
  return name === "at" && code === "total" ? source.at : undefined;
};

const handler: ProxyHandler<Target> = /* @__PURE__ */ (() => ({
  ...Object.fromEntries(
    traps.map((name) => {
      const act = Reflect[name] as (...all: readonly unknown[]) => unknown;
      return [name, (target: Target, ...rest: readonly unknown[]) => act(whole(target), ...rest)];
    }),
  ),
  get: (target, name): unknown => {
    const { [waiting]: state } = target;
    const found = state && told(state, name);
    // Whoever awaits a result asks whether it is a promise.
    const isPromise = name === "then" && state !== undefined;
    return found === undefined && !isPromise ? Reflect.get(whole(target), name) : found;
  },
}))();

/** Stands for a node until more of it is asked for than it can tell. */
const standIn = (state: Waiting): ResultNode => {
  const target = Object.create(unbuilt) as Target;
  target[waiting] = state;
  // To note every one down would take longer than to score it: each knows itself.
  state.proxy = new Proxy(target, handler);
  // Whatever it is asked, it answers as the node that it stands for.
  return state.proxy as ResultNode;
};

/**
 * A result that is built when it is needed. Of codes whose `printed` points are known, their nodes as
 * well; any other code is looked up in what is built.
 */
export const lazily = <Codes extends string>(
  printed: (code: string) => string | undefined,
  make: () => Result<Codes>,
  origin?: unknown,
): Result<Codes> => {
  let built: Result | undefined;
  const build = (): Result => (built ??= make());
  let nodes: Map<string, ResultNode> | undefined;
  const nodeOf = (code: string): ResultNode => {
    const digits = built ? undefined : printed(code);
    return digits === undefined
      ? build().at(code)
      : standIn({ source, code, printed: () => digits });
  };
  const at = (code: string): ResultNode => {
    if (code === "total") return result;
    nodes ??= new Map();
    const node = nodes.get(code) ?? nodeOf(code);
    nodes.set(code, node);
    return node;
  };
  const source: Source = { at, build, origin };
  const result = standIn({ source, code: "total", printed: () => printed("total") });
  return result as Result<Codes>;
};
