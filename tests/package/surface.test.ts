// What can be imported, and from where? The exact list of each entry point, in both formats.

import { readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, join } from "node:path";

import ts from "typescript";
import { describe, expect, test } from "vitest";

import { entryPoints, filesBelow, read, root } from "./support/repository.js";

/** Runtime exports by entry point: adding one is a minor release, removing one a major. */
const surface: Readonly<Record<string, readonly string[]>> = {
  "@dti/score": [
    "ScoreError",
    "between",
    "explain",
    "issueMessage",
    "notApplicable",
    "rescore",
    "rounded",
    "safeScore",
    "safeScoreCohort",
    "score",
    "scoreCohort",
    "scorer",
    "toJSON",
    "trace",
    "unevidenced",
  ],
  "@dti/score/rubrics": [
    "bacNinh2020",
    "canTho2022",
    "daNang2020",
    "daNang2022",
    "decision1726",
    "decision405",
    "decision922",
    "draft3530",
    "editions",
    "giaLai2026",
    "giaLaiPlan2026",
    "giaLaiTable2026",
    "giaLaiTargets",
    "hoChiMinhCity2022",
    "hue2020",
    "hue2022",
    "quangBinh2024",
    "quangNinh2022",
    "quangTri2024",
    "quangTriPlan2025",
    "registry",
    "rubricFor",
  ],
  "@dti/score/define": [
    "allOrNothing",
    "amount",
    "awarded",
    "bestOf",
    "byPeriod",
    "checklist",
    "compareRubrics",
    "context",
    "defineRubric",
    "describe",
    "describeComparison",
    "editionsIn",
    "fingerprint",
    "flag",
    "forUnitKind",
    "group",
    "indicator",
    "levels",
    "lint",
    "quotient",
    "ratio",
    "relativeToBest",
    "rubricIn",
    "share",
    "steps",
    "thresholdToMax",
    "weightedParts",
  ],
  "@dti/score/audit": [
    "amend",
    "applyErratum",
    "auditReport",
    "grade",
    "merge",
    "rank",
    "receipt",
    "replay",
    "verify",
    "verifyTable",
    "whichReading",
  ],
  "@dti/score/improve": [
    "decisive",
    "describeChange",
    "describeGaps",
    "describeReach",
    "explainChange",
    "gaps",
    "reach",
    "solve",
    "whatIf",
  ],
  "@dti/score/plan": [
    "checklist",
    "definePlan",
    "describeChecklist",
    "describePlan",
    "describeReview",
    "lintPlan",
    "parsePlan",
    "planJsonSchema",
    "planToJson",
    "review",
    "safeParsePlan",
  ],
  "@dti/score/schema": [
    "carryOver",
    "describeSideBySide",
    "factsJsonSchema",
    "factsTemplate",
    "parseRubric",
    "readFacts",
    "readTable",
    "rubricJsonSchema",
    "rubricToJson",
    "safeParseRubric",
    "sideBySide",
    "unitKey",
    "writeTable",
  ],
  "@dti/score/batch": ["compile"],
  "@dti/score/testing": ["checkRubricLaws", "factsOf", "matchers", "runCases"],
};

const require = createRequire(import.meta.url);
const esm = (entry: string) => import(entry) as Promise<Record<string, unknown>>;
const cjs = (entry: string) => require(entry) as Record<string, unknown>;

/** The modules that a built file imports or requires. */
const importsOf = (path: string): readonly string[] =>
  ts
    .preProcessFile(readFileSync(join(root, path), "utf8"), true, true)
    .importedFiles.map(({ fileName }) => fileName);

const built = [...filesBelow("dist", ".js"), ...filesBelow("dist", ".cjs")];
const declarations = [...filesBelow("dist", ".d.ts"), ...filesBelow("dist", ".d.cts")];
const isForTests = (path: string): boolean => path.startsWith("dist/testing.");

/** The built files that a file needs, itself included. */
const neededBy = (path: string): ReadonlySet<string> => {
  const needed = new Set([path]);
  // What is added on the way is walked as well.
  for (const one of needed) {
    for (const name of importsOf(one).filter((each) => each.startsWith("."))) {
      needed.add(join(dirname(one), name));
    }
  }
  return needed;
};

/** Entry points that hold data against descriptions: files, and plans. */
const isDescribed = (path: string): boolean => /^dist\/(?:schema|plan)\./.test(path);
const entryFiles = [...entryPoints].flatMap((entry) => {
  const name = entry === "@dti/score" ? "index" : entry.replace("@dti/score/", "");
  return [`dist/${name}.js`, `dist/${name}.cjs`];
});

/** What no other entry point needs. */
const neededElsewhere = new Set(
  entryFiles.filter((path) => !isDescribed(path)).flatMap((path) => [...neededBy(path)]),
);
const isForFiles = (path: string): boolean => !neededElsewhere.has(path);
const packagesOf = (paths: readonly string[]): ReadonlySet<string> =>
  new Set(paths.flatMap(importsOf).filter((name) => !name.startsWith(".")));

test("The list names every entry point of package.json", () => {
  expect(Object.keys(surface).sort()).toEqual([...entryPoints].sort());
});

describe.each(Object.entries(surface))("%s", (entry, names) => {
  test("exports exactly this as an ES module", async () => {
    expect(Object.keys(await esm(entry)).sort()).toEqual(names);
  });

  test("exports exactly this as CommonJS", () => {
    expect(Object.keys(cjs(entry)).sort()).toEqual(names);
  });

  test("exports functions of the same names, and values of the same kinds, in both", async () => {
    const modern = await esm(entry);
    const common = cjs(entry);
    const kinds = (exports: Record<string, unknown>) =>
      names.map((name) => [name, typeof exports[name], (exports[name] as { name?: string }).name]);
    expect(kinds(common)).toEqual(kinds(modern));
  });
});

describe("What is built", () => {
  test("imports decimal.js and nothing else from outside, Node's modules included", () => {
    const others = built.filter((path) => !isForTests(path) && !isForFiles(path));
    expect([...packagesOf(others)]).toEqual(["decimal.js"]);
  });

  test("reaches zod from the entry points for files and plans alone", () => {
    const importers = built.filter((path) =>
      importsOf(path).some((name) => name.startsWith("zod")),
    );
    expect(importers.map((path) => path.replace(/^.*\./, "")).sort()).toEqual(["cjs", "js"]);
    const reaching = entryFiles.filter((path) =>
      importers.some((importer) => neededBy(path).has(importer)),
    );
    expect(reaching.filter((path) => !isDescribed(path))).toEqual([]);
    expect(reaching).toHaveLength(4);
  });

  test("reaches fast-check, if it is there, from the entry point for tests alone", () => {
    expect([...packagesOf(built)].sort()).toEqual(["decimal.js", "fast-check", "zod/mini"]);
    const importers = built.filter((path) => importsOf(path).includes("fast-check"));
    expect(importers).toEqual(["dist/testing.js", "dist/testing.cjs"]);
    for (const path of importers) expect(read(path)).toMatch(/try \{\n.*fast-check.*\n\} catch/);
  });

  test("imports decimal.js in one file of each format", () => {
    const importers = built.filter((path) => importsOf(path).includes("decimal.js"));
    expect(importers.map((path) => path.replace(/^.*\./, "")).sort()).toEqual(["cjs", "js"]);
  });

  test("declares types in terms of decimal.js, and tests of fast-check, and of nothing else", () => {
    const others = declarations.filter((path) => !isForTests(path));
    expect([...packagesOf(others)]).toEqual(["decimal.js"]);
    expect([...packagesOf(declarations)].sort()).toEqual(["decimal.js", "fast-check"]);
    expect(declarations.flatMap(importsOf).filter(isBuiltin)).toEqual([]);
  });

  test("holds no trace of Node's globals or of code made at run time, and of zod where it is used", () => {
    for (const path of built) {
      expect(read(path), path).not.toMatch(/\bprocess\.|\bBuffer\b|\beval\(|new Function\b/);
      if (!isForFiles(path)) expect(read(path), path).not.toMatch(/\bzod\b/);
    }
  });

  test("writes no default export", () => {
    for (const path of [...built, ...declarations]) {
      expect(read(path), path).not.toMatch(/export default|as default|exports\.default/);
    }
  });
});

/** What a call throws. */
const thrownBy = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

interface Formats {
  readonly main: typeof import("@dti/score");
  readonly define: typeof import("@dti/score/define");
  readonly audit: typeof import("@dti/score/audit");
  readonly improve: typeof import("@dti/score/improve");
  readonly plan: typeof import("@dti/score/plan");
  readonly schema: typeof import("@dti/score/schema");
  readonly batch: typeof import("@dti/score/batch");
  readonly testing: typeof import("@dti/score/testing");
}

const formats = {
  "ES modules": async (): Promise<Formats> => ({
    main: await import("@dti/score"),
    define: await import("@dti/score/define"),
    audit: await import("@dti/score/audit"),
    improve: await import("@dti/score/improve"),
    plan: await import("@dti/score/plan"),
    schema: await import("@dti/score/schema"),
    batch: await import("@dti/score/batch"),
    testing: await import("@dti/score/testing"),
  }),
  CommonJS: async (): Promise<Formats> => ({
    main: require("@dti/score"),
    define: require("@dti/score/define"),
    audit: require("@dti/score/audit"),
    improve: require("@dti/score/improve"),
    plan: require("@dti/score/plan"),
    schema: require("@dti/score/schema"),
    batch: require("@dti/score/batch"),
    testing: require("@dti/score/testing"),
  }),
};

describe.each(Object.entries(formats))("In %s", (_format, load) => {
  test("every entry point throws errors of the one class ScoreError", async () => {
    const { main, define, audit, improve, plan, schema, batch, testing } = await load();
    const rubric = { family: "x", version: "1", revision: 1, years: [2025, 2026], max: 1 } as const;
    const calls = [
      () => main.score({ children: [] } as never, {}, { year: 2026 }),
      () => define.defineRubric({ ...rubric, children: [] }),
      () => audit.merge([]),
      () => improve.decisive(null as never, { atLeast: 650 }),
      () => plan.review(null as never, null as never, { on: "2026-06-14" }),
      () => schema.parseRubric({}),
      () => batch.compile({ children: [] } as never, { year: 2026 }),
      () => testing.runCases(null as never, []),
    ];
    for (const call of calls) expect(thrownBy(call)).toBeInstanceOf(main.ScoreError);
  });
});
