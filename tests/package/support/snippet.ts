// What does a snippet claim, and is it so? `expression // => value` claims a value, `// throws code`
// an error, a fence marked `text output` what it prints; the rest is run as it stands.

import { createRequire } from "node:module";

import ts from "typescript";
import * as vitest from "vitest";

import type { Fence } from "./fences.js";

const { expect } = vitest;
const require = createRequire(import.meta.url);

type Act = () => unknown;

/** Tests in a snippet run where they stand, since it is one itself. */
const now = (_name: string, ...given: readonly (object | Act)[]): unknown =>
  given.find((one): one is Act => typeof one === "function")?.();

/** What a snippet imports: vitest is the one that runs it, which cannot be required. */
const load = (name: string): unknown =>
  name === "vitest" ? { ...vitest, test: now, it: now } : require(name);

const claim = /^\/\/\s*(=>|throws\s)\s*(.*)$/;

/** What a line says of itself: the comment behind a statement, if it claims anything. */
const claimBehind = (text: string, { end }: ts.Statement) => {
  const [range] = ts.getTrailingCommentRanges(text, end) ?? [];
  const [, sign, value = ""] = claim.exec(range ? text.slice(range.pos, range.end) : "") ?? [];
  return sign === undefined ? undefined : { isValue: sign === "=>", value };
};

/** The expression that a statement claims something of, and what has to come before it. */
const subjectOf = (statement: ts.Statement): readonly [before: string, expression: string] => {
  if (ts.isExpressionStatement(statement)) return ["", statement.expression.getText()];
  const [declaration] = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations
    : [];
  if (declaration === undefined) throw new Error(`No value: ${statement.getText()}`);
  return [statement.getText(), declaration.name.getText()];
};

/** The snippet with each claim turned into a call, on the same line. */
const withCalls = ({ where, text }: Fence): string => {
  const tree = ts.createSourceFile("snippet.ts", text, ts.ScriptTarget.ES2022, true);
  const claims = tree.statements.flatMap((statement) => {
    const found = claimBehind(text, statement);
    return found === undefined ? [] : [{ statement, ...found }];
  });
  const written = text.match(/\/\/\s*(=>|throws\s)/g)?.length ?? 0;
  if (claims.length !== written) {
    throw new Error(
      `${where}: ${String(written - claims.length)} claims stand behind no statement.`,
    );
  }
  return claims.reduceRight((code, { statement, isValue, value }) => {
    const [before, expression] = subjectOf(statement);
    const call = isValue
      ? `${before}; await claims(async () => (${expression}), async () => (${value}));`
      : `await throws(async () => (${expression}), ${JSON.stringify(value.trim())});`;
    return code.slice(0, statement.getStart()) + call + code.slice(statement.end);
  }, text);
};

const isDecimal = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "toSignificantDigits" in value;

// A Decimal is what it prints.
expect.addEqualityTesters([
  (a: unknown, b: unknown) => (isDecimal(a) || isDecimal(b) ? String(a) === String(b) : undefined),
]);

/** Takes what a snippet makes: claimed values, thrown issues, its constants. */
type Hear = (value: unknown) => void;

const claims =
  (hear: Hear) => async (actual: () => Promise<unknown>, wanted: () => Promise<unknown>) => {
    const value = await actual();
    hear(value);
    expect(value).toEqual(await wanted());
  };

const throws = (hear: Hear) => async (call: () => Promise<unknown>, code: string) => {
  const { ScoreError } = require("@dti/score") as typeof import("@dti/score");
  const error: unknown = await call().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ScoreError);
  const { issues } = error as InstanceType<typeof ScoreError>;
  hear(issues);
  expect(issues.map((issue) => issue.code)).toContain(code);
};

type Body = (...given: readonly unknown[]) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as new (...parts: readonly string[]) => Body;

/** Names of the constants that a snippet makes. */
const constantsOf = (text: string): readonly string[] =>
  ts
    .createSourceFile("snippet.ts", text, ts.ScriptTarget.ES2022, true)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));

/** Runs a snippet on what is built and checks all that it claims. */
export const run = async (snippet: Fence, hear: Hear = () => undefined): Promise<void> => {
  const code = `${withCalls(snippet)}\nhear([${constantsOf(snippet.text).join(", ")}]);`;
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const printed: string[] = [];
  const console = {
    log: (...words: unknown[]) => printed.push(`${words.map(String).join(" ")}\n`),
  };
  const names = ["require", "exports", "claims", "throws", "hear", "console"];
  const body = new AsyncFunction(...names, outputText);
  await body(load, {}, claims(hear), throws(hear), hear, console);
  if (snippet.output !== undefined) expect(printed.join("")).toBe(snippet.output);
};

/** How many things a snippet claims. */
export const claimsIn = ({ text }: Fence): number =>
  text.match(/\/\/\s*(=>|throws\s)/g)?.length ?? 0;
