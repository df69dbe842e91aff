import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

import { rubricsThroughJson } from "./tests/support/through-json.js";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** As the `paths` of tsconfig.json: tests of the sources import the package by its name. */
const sources = {
  alias: [
    { find: /^@dti\/score$/, replacement: file("src/index.ts") },
    { find: /^@dti\/score\/rubrics$/, replacement: file("rubrics/index.ts") },
    { find: /^@dti\/score\/define$/, replacement: file("src/define.ts") },
    { find: /^@dti\/score\/audit$/, replacement: file("src/audit.ts") },
    { find: /^@dti\/score\/improve$/, replacement: file("src/improve.ts") },
    { find: /^@dti\/score\/schema$/, replacement: file("src/schema.ts") },
    { find: /^@dti\/score\/plan$/, replacement: file("src/plan.ts") },
    { find: /^@dti\/score\/batch$/, replacement: file("src/batch.ts") },
    { find: /^@dti\/score\/testing$/, replacement: file("src/testing.ts") },
  ],
};

/** Every run draws the same random facts. */
const seed = "tests/support/seed.ts";

/** In percent. The unit tests have to reach them without the laws. */
const thresholds = { lines: 100, functions: 100, statements: 100, branches: 98 };

const seconds = 1000;

export default defineConfig({
  test: {
    // The two long laws, one for each rubric, share two cores.
    maxWorkers: 2,
    projects: [
      {
        resolve: sources,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts", "examples/**/*.test.ts"],
          exclude: ["tests/laws/**", "tests/package/**"],
          setupFiles: [seed],
          // Some try a thousand cases, and machines differ.
          testTimeout: 60 * seconds,
        },
      },
      {
        // The unit tests again, with every rubric written as JSON and read back.
        plugins: [rubricsThroughJson()],
        resolve: sources,
        test: {
          name: "unit-json",
          include: ["tests/**/*.test.ts", "examples/**/*.test.ts"],
          exclude: ["tests/laws/**", "tests/package/**"],
          setupFiles: [seed, "tests/support/json-exceptions.ts"],
          testTimeout: 120 * seconds,
        },
      },
      {
        resolve: sources,
        test: {
          name: "laws",
          include: ["tests/laws/**/*.test.ts"],
          setupFiles: [seed],
          testTimeout: 600 * seconds,
          hookTimeout: 600 * seconds,
        },
      },
      {
        // What users get: no alias, so the package's name leads to dist.
        test: {
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          setupFiles: [seed],
          testTimeout: 300 * seconds,
          hookTimeout: 300 * seconds,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "rubrics/**/*.ts"],
      // Part of the build, and checked by the tests of what is built.
      exclude: ["rubrics/precompute.ts", "tests/**"],
      reporter: ["text-summary", ["text", { skipFull: true }]],
      thresholds,
    },
  },
});
