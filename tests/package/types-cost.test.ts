// How long does the compiler think about a score? Measured and printed; nothing is promised.

import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { createConsumer } from "./support/consumer.js";
import { root } from "./support/repository.js";

const user = createConsumer();
afterAll(user.remove);

const opening = `import { rounded, score } from "@dti/score";
import { decision405, draft3530 } from "@dti/score/rubrics";
void [rounded, score, decision405, draft3530];
`;

/** Calls that differ, so that none is checked by remembering another one. */
const call = (index: number): string =>
  index % 2 === 0
    ? `score(draft3530, { "1.1": { a: ${String(index)}, b: 520_000 }, "1.4": { m1: true, m2: false }, "6.1": { rate: rounded("81,94%") } }, { year: 2026 });\n`
    : `score(decision405, { "3.1": { a: ${String(index)} }, "3.5": { m1: true, rate: "60%" }, "6.2": { m1: "A" } }, { year: 2024, context: { villages: 800 } });\n`;

/** What `tsc --extendedDiagnostics` says of a module. */
const costOf = (
  name: string,
  text: string,
): { readonly seconds: number; readonly types: number } => {
  user.write(name, text);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const flags = "--strict --noEmit --target es2022 --lib es2022 --module nodenext";
  const said = execFileSync(
    process.execPath,
    [tsc, ...flags.split(" "), "--extendedDiagnostics", name],
    { cwd: user.directory, encoding: "utf8" },
  );
  const figure = (label: string): number =>
    Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(said)?.[1]);
  return { seconds: figure("Check time"), types: figure("Instantiations") };
};

test("The compiler checks one call of score, and a hundred", () => {
  const calls = Array.from({ length: 100 }, (_, index) => call(index));
  const costs = Object.entries({
    "the imports alone": costOf("none.mts", opening),
    "one call": costOf("one.mts", opening + call(0)),
    "100 calls": costOf("hundred.mts", opening + calls.join("")),
  });
  for (const [what, { seconds, types }] of costs) {
    console.info(`${what}: checked in ${String(seconds)} s, ${String(types)} instantiations`);
    expect(seconds).toBeGreaterThan(0);
    expect(types).toBeGreaterThan(0);
  }
});
