import { defineConfig } from "tsup";

import { precomputedRubrics, rubricEntries, writeJsonFiles } from "./rubrics/precompute.js";

const entries = {
  index: "src/index.ts",
  define: "src/define.ts",
  audit: "src/audit.ts",
  improve: "src/improve.ts",
  plan: "src/plan.ts",
  schema: "src/schema.ts",
  batch: "src/batch.ts",
  testing: "src/testing.ts",
  rubrics: "rubrics/index.ts",
};

type Options = Extract<Parameters<typeof defineConfig>[0], { readonly entry?: unknown }>;
type Plugin = NonNullable<Options["plugins"]>[number];

/**
 * fast-check is an optional peer, loaded where it is installed. An ES module waits for it; a CommonJS
 * module cannot, and requires it.
 */
const optionalPeer: Plugin = {
  name: "optional-peer",
  renderChunk(code) {
    const waiting = 'await import("fast-check")';
    return this.format === "cjs" && code.includes(waiting)
      ? { code: code.replace(waiting, 'require("fast-check")') }
      : undefined;
  },
};

export default defineConfig({
  entry: { ...entries, ...rubricEntries() },
  format: ["esm", "cjs"],
  target: "es2022",
  // Vietnamese as it is written: in escapes it is three times as long, and nobody can read it.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  platform: "neutral",
  tsconfig: "tsconfig.src.json",
  // The files of single rubrics are reached through `rubrics` and need no declarations of their own.
  dts: { entry: entries },
  // Shared code lives once, in CommonJS too: an error thrown by one entry point is an instance of
  // the class that another one exports.
  splitting: true,
  // Rollup's pass also writes the CommonJS files, since esbuild splits only ES modules.
  treeshake: true,
  sourcemap: false,
  clean: true,
  external: ["decimal.js", "fast-check", "vitest"],
  noExternal: ["@noble/hashes", "papaparse"],
  plugins: [optionalPeer],
  esbuildPlugins: [precomputedRubrics()],
  onSuccess: writeJsonFiles,
});
