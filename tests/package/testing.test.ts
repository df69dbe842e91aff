// Does the entry point for tests work where other people test? From the packed tarball, in plain Node and
// under vitest, with and without its optional peers, and in TypeScript.

import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { basename, join } from "node:path";

import type ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";

import { complaintsAbout, settings } from "./support/compile.js";
import { createConsumer, type Consumer } from "./support/consumer.js";
import { root } from "./support/repository.js";

const bare = createConsumer();
const user = createConsumer();
afterAll(bare.remove);
afterAll(user.remove);

const link = ({ directory }: Consumer, ...names: readonly string[]): void => {
  for (const name of names) {
    symlinkSync(
      join(root, "node_modules", name),
      join(directory, "node_modules", name),
      "junction",
    );
  }
};
link(user, "fast-check", "vitest", "vite", "@vitest", "@types");

const inBothFormats = (of: Consumer, name: string, names: readonly string[], body: string) => {
  const load = { testing: "@dti/score/testing", rubrics: "@dti/score/rubrics", main: "@dti/score" };
  const wanted = Object.entries(load).filter(([one]) => names.includes(one));
  const esm = wanted.map(([one, entry]) => `import * as ${one} from "${entry}";\n`).join("");
  const cjs = wanted.map(([one, entry]) => `const ${one} = require("${entry}");\n`).join("");
  of.write(`${name}.mjs`, esm + body);
  of.write(`${name}.cjs`, cjs + body);
  return [of.run(`${name}.mjs`), of.run(`${name}.cjs`)];
};

describe("In plain Node, without vitest and fast-check,", () => {
  test("the entry point loads, runs cases and matches figures", () => {
    const body = `
const { decision405, quangTri2024 } = rubrics;
const known = { "4": "contradicted", "7": "undetermined" };
const { ok } = testing.runCases(decision405, [{ ...quangTri2024, expect: known }]);
const result = main.score(decision405, quangTri2024.facts, { year: 2024 });
console.log(ok, testing.matchers.toPrint(result, { "3": "127,7" }).pass);
`;
    const printed = inBothFormats(bare, "cases", ["testing", "rubrics", "main"], body);
    expect(printed).toEqual(["true true\n", "true true\n"]);
  });

  test("random facts and laws say what is missing", () => {
    const body = `
for (const draw of [testing.factsOf, testing.checkRubricLaws]) {
  try { draw(rubrics.draft3530); } catch (error) { console.log(/'fast-check'/.test(error.message)); }
}
`;
    const printed = inBothFormats(bare, "draws", ["testing", "rubrics"], body);
    expect(printed).toEqual(["true\ntrue\n", "true\ntrue\n"]);
  });
});

describe("In plain Node, with fast-check,", () => {
  test("laws are tried, and the same facts drawn in both formats", () => {
    const body = `
const { runs } = testing.checkRubricLaws(rubrics.draft3530, { runs: 2, seed: 1 });
console.log(runs, testing.factsOf(rubrics.draft3530, { year: 2026 }).generate.length);
`;
    const [esm, cjs] = inBothFormats(user, "laws", ["testing", "rubrics"], body);
    expect(esm).toMatch(/^2 \d\n$/);
    expect(cjs).toBe(esm);
  });
});

/** What vitest says of a test file of the project. */
const vitest = (
  path: string,
  text: string,
): { readonly passed: boolean; readonly said: string } => {
  user.write(path, text);
  const flags = ["run", "--root", user.directory, "--globals", "--no-color", path];
  try {
    const said = execFileSync(
      process.execPath,
      [join(root, "node_modules/vitest/vitest.mjs"), ...flags],
      { cwd: user.directory, encoding: "utf8", env: { PATH: process.env["PATH"] }, stdio: "pipe" },
    );
    return { passed: true, said };
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    return { passed: false, said: stdout + stderr };
  }
};

const subject = `
const { facts, year } = quangTri2024;
const result = score(decision405, facts, { year });
`;

const modern = `import "@dti/score/testing";
import { expect, test } from "vitest";
import { score } from "@dti/score";
import { decision405, quangTri2024 } from "@dti/score/rubrics";
${subject}`;

const common = `require("@dti/score/testing");
const { score } = require("@dti/score");
const { decision405, quangTri2024 } = require("@dti/score/rubrics");
${subject}`;

const passing = `
test("prints", () => {
  expect(result).toPrint({ "3": "127,7" });
  expect(result).not.toPrint({ "3": "127,8" });
  expect({ rubric: decision405, facts, year }).toReproduce({ "3": "127,7" });
});
test("prints in a test of its own", ({ expect }) => {
  expect(result).toPrint({ total: "613.54" });
});
`;

describe("Under vitest", () => {
  test("importing the entry point registers the matchers, even before vitest itself", () => {
    expect(vitest("modern.test.mjs", modern + passing)).toMatchObject({ passed: true });
  });

  test("requiring it registers them too", () => {
    expect(vitest("common.test.cjs", common + passing)).toMatchObject({ passed: true });
  });

  test("a failure shows what was expected, and what would repair it", () => {
    const failing = `
test("prints", () => { expect(result).toPrint({ "4": "90,25" }); });
test("follows", () => {
  expect({ rubric: decision405, facts, year }).toReproduce({ "4": "90,25" });
});
`;
    const { passed, said } = vitest("failing.test.mjs", modern + failing);
    expect(passed).toBe(false);
    expect(said).toContain("  4     90,25     90.13   90.1260   90.0750 to 90.1770  Nhân lực số");
    expect(said).toContain("  4     90,25      contradicted  90.13     0.124  Nhân lực số");
    expect(said).toContain("a rate from 51.18% to 51.30% (reported: 50%)");
  });

  test("a broken law shows the simplest facts", () => {
    const broken = `
import { checkRubricLaws } from "@dti/score/testing";
import { draft3530 } from "@dti/score/rubrics";
import { test } from "vitest";
test("laws", () => {
  const copy = JSON.parse(JSON.stringify(draft3530));
  copy.children[0].max = 100;
  checkRubricLaws(copy, { runs: 5, seed: 1 });
});
`;
    const { passed, said } = vitest("laws.test.mjs", broken);
    expect(passed).toBe(false);
    expect(said).toContain("children add up to their parent, but not here:");
    expect(said).toMatch(/\{ seed: 1, path: "[\d:]+"/);
  });
});

const typed = `
import fc from "fast-check";
import { expect } from "vitest";
import { score, toJSON, type Result } from "@dti/score";
import { decision405, draft3530, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { checkRubricLaws, factsOf, matchers, runCases, type RubricCase } from "@dti/score/testing";

export const register = () => { expect.extend(matchers); };
const { facts, year } = quangTri2024;
const result = score(decision405, facts, { year });
export const matched = (anything: Result) => {
  expect(result).toPrint({ "3": "127,7", CQS: { value: "0.6830" }, value: "61.35%", total: "613.54" });
  expect(result).not.toPrint({ "3": "127.704" }, { locale: "en" });
  expect(toJSON(result)).toPrint({ "whatever": "1" });
  expect(anything).toPrint({ "whatever": "1" });
  expect({ rubric: decision405, facts, year }).toReproduce(quangTri2024.published);
  expect({ rubric: decision405, ...quangBinh2024 }).not.toReproduce({ "4": "1,93" });
};
export const laws: readonly string[] = checkRubricLaws(draft3530, { year: 2026, runs: 1 }).laws;
const context = { population: 1000 };
export const property = fc.property(factsOf(decision405, { year: 2024, context }), (one) =>
  score(decision405, one, { year: 2024, context }).points.lte(1000),
);
const list: readonly RubricCase[] = [quangBinh2024, { year, facts, published: { "3": "1" }, expect: "exact" }];
export const ok: boolean = runCases(decision405, list).ok;
const parsed = [{ name: "a", year: 2024, facts: {}, published: { "3": "0" }, expect: "exact" }];
export const text: string = runCases(decision405, parsed).text;
// @ts-expect-error the rubric has no such code
expect(result).toPrint({ "3.9": "1" });
// @ts-expect-error a figure is text
expect(result).toPrint({ "3": 1 });
// @ts-expect-error the rubric has no such code
expect({ rubric: decision405, facts, year }).toReproduce({ "9": "1" });
// @ts-expect-error the rubric has no such general figure
factsOf(decision405, { year: 2024, context: { people: 5 } });
`;

describe.each(settings)("Compiled for $name", ({ name, ending, options }) => {
  const file = `typed-${name.replaceAll(/\W+/g, "-")}${ending}`;

  test("tests know the matchers and the codes, wherever vitest and fast-check are", () => {
    user.write(file, typed);
    // The declarations of vitest need those of Node, and do not hold under every setting by themselves.
    const lib = ["lib.es2022.d.ts", "lib.dom.d.ts"];
    const found = complaintsAbout(user.directory, [file], {
      ...options,
      lib,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
    });
    const ours = found.filter(({ file: path }) => path.includes("@dti") || basename(path) === file);
    expect(ours).toEqual([]);
    const lax = complaintsAbout(user.directory, [file], { ...options, lib, skipLibCheck: true });
    expect(lax.filter(({ file: path }) => basename(path) === file)).toEqual([]);
  });

  test("cases need neither", () => {
    bare.write(
      file,
      `import { runCases } from "@dti/score/testing";
import { decision405, quangTri2024 } from "@dti/score/rubrics";
export const { ok, text } = runCases(decision405, [quangTri2024]);
`,
    );
    const lax: ts.CompilerOptions = { ...options, skipLibCheck: true };
    expect(complaintsAbout(bare.directory, [file], lax)).toEqual([]);
    // Only the type of fast-check is missing where declarations are checked.
    const strict = complaintsAbout(bare.directory, [file], options);
    expect(strict.map(({ firstLine }) => firstLine)).toEqual([
      expect.stringContaining("Cannot find module 'fast-check'"),
    ]);
  });
});
