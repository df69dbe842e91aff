// Does the package work wherever a host puts it? Workers, browsers, hardened and polluted programs.

import { runInNewContext } from "node:vm";
import { join } from "node:path";

import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";

import { createConsumer } from "./support/consumer.js";
import { imports, print, quangTri, requires, scoring } from "./support/programs.js";

const user = createConsumer();
afterAll(user.remove);

/** Runs a program of the user and expects it to print Quảng Trị's digits. */
const scores = (file: string, text: string, ...flags: readonly string[]): void => {
  user.write(file, text);
  expect(user.run(file, ...flags)).toBe(`${quangTri}\n`);
};

describe("The digits are the same", () => {
  test.each(["--disallow-code-generation-from-strings", "--frozen-intrinsics"])(
    "under node %s",
    (flag) => {
      scores("hardened.mjs", imports + scoring + print, flag);
      scores("hardened.cjs", requires + scoring + print, flag);
    },
  );

  test("where Object.prototype is polluted before the package is loaded", () => {
    const pollution = 'Object.assign(Object.prototype, { a: 1, points: 5, rounded: "1" });\n';
    scores("polluted.cjs", pollution + requires + scoring + print);
  });

  test("where Object.prototype is polluted afterwards", () => {
    const pollution = 'Object.assign(Object.prototype, { a: 1, points: 5, rounded: "1" });\n';
    scores("polluted.mjs", imports + pollution + scoring + print);
  });

  test("where numbers print themselves otherwise", () => {
    const strange = "Number.prototype.toString = Number.prototype.toLocaleString = () => 'five';\n";
    scores("strange.cjs", requires + strange + scoring + print);
  });

  test("in a worker, which posts the result as data", () => {
    const worker = `${imports}${scoring}
import { parentPort } from "node:worker_threads";
parentPort.postMessage(JSON.parse(printed));`;
    user.write("worker.mjs", worker);
    const main = `import { Worker } from "node:worker_threads";
const worker = new Worker(new URL("./worker.mjs", import.meta.url));
worker.on("message", (result) => console.log(JSON.stringify(result)));`;
    scores("main.mjs", main);
  });

  test("where facts come from and results go to a worker as they are, without JSON", () => {
    const main = `${imports}
const facts = structuredClone(rubrics.quangTri2024.facts);
const rubric = structuredClone(rubrics.decision405);
const result = main.score(rubric, facts, { year: 2024 });
console.log(JSON.stringify(structuredClone(main.toJSON(result))));`;
    scores("clone.mjs", main);
  });
});

describe("A host's decimal.js", () => {
  const strange = "Decimal.set({ precision: 5, rounding: 0, toExpNeg: 0, toExpPos: 0 });\n";
  const host = 'const { Decimal } = require("decimal.js");\n';
  const check =
    'if (String(new Decimal(1).div(3)) !== "3.3334e-1") throw new Error("Host changed.");\n';

  test("changes nothing, whether it is set before the package is loaded or after", () => {
    scores("before.cjs", host + strange + requires + scoring + check + print);
    scores("after.cjs", host + requires + strange + scoring + check + print);
  });

  test("changes nothing after the result was made", () => {
    const late = `const result = main.score(rubrics.decision405, rubrics.quangTri2024.facts, { year: 2024 });\n`;
    const text = "console.log(JSON.stringify(main.toJSON(result)));\n";
    scores("late.cjs", host + requires + late + strange + check + text);
  });

  test("may be another copy, whose values are facts like any others", () => {
    user.copy("decimal.js", "node_modules/@dti/score/node_modules");
    const other = `
if (main.score(rubrics.draft3530, {}, { year: 2026 }).points instanceof Decimal) throw new Error("One copy.");
const value = (text) => main.score(rubrics.draft3530, { "1.1": { a: new Decimal(text), b: 520000 } }, { year: 2026 });
if (value("412000.5").exact !== value("412000.5").at("1.1").exact) throw new Error("Sum.");
if (value("412000.5").exact !== "824001/52000") throw new Error(value("412000.5").exact);
`;
    scores("copies.cjs", host + strange + requires + other + scoring + check + print);
  });
});

describe("Bundled for browsers", () => {
  const bundle = async (format: "esm" | "iife", text: string): Promise<string> => {
    const { outputFiles, warnings, metafile } = await build({
      stdin: { contents: text, resolveDir: user.directory },
      bundle: true,
      platform: "browser",
      format,
      write: false,
      metafile: true,
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    const outside = Object.values(metafile.inputs).flatMap((input) =>
      input.imports.filter(({ external }) => external === true),
    );
    expect(outside).toEqual([]);
    return outputFiles[0]!.text;
  };

  test("needs nothing that a browser lacks", async () => {
    const text = await bundle("iife", `${imports}${scoring}report(printed);`);
    const reported: string[] = [];
    runInNewContext(text, { report: (printed: string) => reported.push(printed) });
    expect(reported).toEqual([quangTri]);
  });

  test("runs as an ES module in Node as well", async () => {
    scores(join("bundle", "score.mjs"), await bundle("esm", imports + scoring + print));
  });

  test("defines a rubric with what browsers and workers share", async () => {
    const text = await bundle(
      "iife",
      `import { defineRubric, flag, indicator } from "@dti/score/define";
       const yes = { vi: "Có", en: "Yes" };
       const variables = { m1: { label: yes, kind: "flag" } };
       report(defineRubric({ family: "x", version: "1", revision: 1, years: [2026, 2026], max: 10,
         children: [indicator("1", { name: yes, max: 10, variables, formula: flag("m1") })] }).id);`,
    );
    const reported: string[] = [];
    runInNewContext(text, { report: (id: string) => reported.push(id), TextEncoder });
    expect(reported).toEqual(["x/1@1"]);
  });
});
