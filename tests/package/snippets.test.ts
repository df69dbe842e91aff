// Is every example true? Each fence of the pages and of the doc comments is type-checked and run on
// what is built, and all that it claims is compared.

import { createRequire } from "node:module";

import { describe, expect, test } from "vitest";

import { complaintsAboutTexts } from "./support/compile.js";
import { docExamples, examplesIn, pageFences, type Fence } from "./support/fences.js";
import { readModule } from "./support/modules.js";
import { entryPoints, filesBelow, manifest } from "./support/repository.js";
import { claimsIn, run } from "./support/snippet.js";

const require = createRequire(import.meta.url);

const inLanguage = (language: string): readonly Fence[] =>
  pageFences.filter((fence) => fence.language === language);

const examples = docExamples.map(({ example }) => example);
const programs = [...inLanguage("ts"), ...examples];

describe("A fence", () => {
  test("names a language that the tests know", () => {
    const known = ["ts", "json", "sh", "text"];
    expect(pageFences.filter(({ language }) => !known.includes(language))).toEqual([]);
    expect(programs.filter(({ remark }) => !["", "no-run"].includes(remark))).toEqual([]);
  });

  const complaints = complaintsAboutTexts(programs);

  test.each(programs)("$where compiles", ({ where }) => {
    const ours = complaints.filter((complaint) => complaint.where === where);
    expect(ours.map(({ line, text }) => `line ${String(line)}: ${text}`)).toEqual([]);
  });

  test("is all that the compiler complains about", () => {
    const places = programs.map(({ where }) => where);
    expect(complaints.filter(({ where }) => !places.includes(where))).toEqual([]);
  });

  test.each(programs.filter(({ remark }) => remark !== "no-run"))(
    "$where runs as it says",
    async (fence) => {
      await run(fence);
    },
  );

  test.each(inLanguage("json"))("$where is JSON", ({ text }) => {
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  test.each(inLanguage("sh"))("$where runs scripts that exist", ({ text }) => {
    const scripts = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start))\b/g)];
    const missing = scripts.map(([, named, short]) => named ?? short ?? "");
    expect(missing.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

/** A snippet that is not true. */
const untrue = (text: string): Fence => ({ where: "here:1", language: "ts", remark: "", text });

describe("A claim", () => {
  test.each([
    "1 + 1; // => 3",
    "const sum = 1 + 1; // => 3",
    '[1, "2"] // => [1, 2]',
    'import { score } from "@dti/score"; score; // => 5',
    'import { rounded } from "@dti/score";\nrounded("1%"); // throws bad_figure',
    "throw new TypeError();",
  ])("that is false is found: %s", async (text) => {
    await expect(run(untrue(text))).rejects.toThrow();
  });

  test("about what is printed is compared", async () => {
    const fence = { ...untrue("console.log(1 + 1);"), output: "2\n" };
    await expect(run(fence)).resolves.toBeUndefined();
    await expect(run({ ...fence, output: "3\n" })).rejects.toThrow();
  });

  test("behind no statement is found", async () => {
    await expect(run(untrue("if (true) {\n  1; // => 2\n}\n"))).rejects.toThrow(/no statement/);
  });

  test("that does not compile is found", () => {
    const text = 'import { rounded } from "@dti/score";\nrounded(5);';
    expect(complaintsAboutTexts([untrue(text)])).toMatchObject([{ where: "here:1", line: 2 }]);
  });

  test("compares a Decimal by what it prints", async () => {
    const text = `import { score } from "@dti/score";
import { draft3530 } from "@dti/score/rubrics";
const { range } = score(draft3530, {}, { year: 2026 });
[range.low, range.high] // => ["0", "1000"]`;
    await expect(run(untrue(text))).resolves.toBeUndefined();
  });
});

/** Where each function that users can call is declared, read from the entry points. */
const functions = filesBelow("src", ".ts")
  .filter((path) => path.split("/").length === 2)
  .flatMap((path) => {
    const entry = `@dti/score${path === "src/index.ts" ? "" : path.slice(3, -3)}`;
    if (!entryPoints.includes(entry)) return [];
    const exported = require(entry) as Readonly<Record<string, unknown>>;
    const { imports } = readModule(path);
    return Object.entries(exported)
      .filter(([name, value]) => typeof value === "function" && !/^[A-Z]/.test(name))
      .map(([name]) => ({ name, imports }));
  });

describe("A public function", () => {
  test.each(functions)(
    "$name has exactly one example, which claims something",
    ({ name, imports }) => {
      const files = new Set(imports.map(({ target }) => target));
      const own = [...files].flatMap(examplesIn).filter((one) => one.name === name);
      expect(own).toHaveLength(1);
      expect(claimsIn(own[0]!.example)).toBeGreaterThan(0);
    },
  );
});
