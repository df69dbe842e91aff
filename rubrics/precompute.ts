// How does a rubric get into the package? Its module is run once, while building, and the tree that
// it makes is shipped as plain data: users load neither the builder nor the checks. It is also written
// as JSON, beside the JSON Schema of such files, for users without TypeScript.

import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";

import { build, type Plugin } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const freezeModule = join(root, "src/freeze.ts");

const rubricModules: ReadonlySet<string> = new Set(
  readdirSync(here, { recursive: true, encoding: "utf8" })
    .filter((path) => ["rubric.ts", "worked.ts", "plan.ts"].includes(basename(path)))
    .sort()
    .map((path) => join(here, path)),
);

/** `rubrics/a/b/rubric.ts` becomes the file `rubrics/a/b/rubric` of the package. */
const outputOf = (module: string): string =>
  relative(root, module).replaceAll("\\", "/").replace(/\.ts$/, "");

/** One output file per rubric, so that a bundler can leave out the ones that are not used. */
export const rubricEntries = (): Record<string, string> =>
  Object.fromEntries([...rubricModules].map((module) => [outputOf(module), module]));

/** Runs a module, whatever it imports, and returns its exports. */
const evaluate = async (module: string): Promise<Record<string, unknown>> => {
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: join(root, "tsconfig.json"),
    logLevel: "silent",
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)) as Record<string, unknown>;
};

/** Where a value differs from what was written of it, if anywhere. */
const changedAt = (path: string, value: unknown, written: unknown): string | undefined => {
  if (isDeepStrictEqual(value, written)) return undefined;
  if (typeof value !== "object" || typeof written !== "object" || !value || !written) return path;
  const parts = new Map(Object.entries(written));
  return (
    Object.entries(value)
      .map(([key, part]) => changedAt(`${path}.${key}`, part, parts.get(key)))
      .find((found) => found !== undefined) ?? path
  );
};

/** The JSON of an export, which has to say all that the export says. */
const plainJson = (name: string, value: unknown): string => {
  const json = JSON.stringify(value) as string | undefined;
  const changed = changedAt(name, value, json === undefined ? undefined : JSON.parse(json));
  if (json === undefined || changed !== undefined) {
    throw new TypeError(`${changed ?? name} is not plain data: written as JSON, it changes.`);
  }
  // In JSON it is a key like any other; in an object literal it would set the prototype.
  if (json.includes('"__proto__":')) {
    throw new TypeError(`${name} has a key "__proto__".`);
  }
  return json;
};

type Writer = Readonly<Record<string, (value?: unknown) => unknown>>;

const writeJson = (path: string, data: unknown): void => {
  const file = join(root, "dist", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
};

/**
 * Writes `dist/rubrics/decision-405-2025.json` and the like, named by the folder of the rubric, the plans
 * in `dist/rubrics/plans`, and the JSON Schema of both.
 */
export const writeJsonFiles = async (): Promise<void> => {
  const { rubricToJson } = (await evaluate(join(root, "src/schema/to-json.ts"))) as Writer;
  const { rubricJsonSchema } = (await evaluate(join(root, "src/schema/json-schema.ts"))) as Writer;
  const { planToJson } = (await evaluate(join(root, "src/plan/parse.ts"))) as Writer;
  const { planJsonSchema } = (await evaluate(join(root, "src/plan/json-schema.ts"))) as Writer;
  writeJson("rubric.schema.json", rubricJsonSchema?.());
  writeJson("plan.schema.json", planJsonSchema?.());
  const writers = { "rubric.ts": ["", rubricToJson], "plan.ts": ["plans/", planToJson] } as const;
  for (const module of rubricModules) {
    const [, [folder, toJson] = []] =
      Object.entries(writers).find(([name]) => name === basename(module)) ?? [];
    if (folder === undefined) continue;
    const [data, ...others] = Object.values(await evaluate(module));
    if (others.length > 0) throw new TypeError(`${module} exports more than one.`);
    writeJson(`rubrics/${folder}${basename(dirname(module))}.json`, toJson?.(data));
  }
};

const asData = async (module: string): Promise<string> => {
  const exports = Object.entries(await evaluate(module));
  if (exports.length === 0) throw new TypeError("The module exports no rubric.");
  return [
    `import { deepFreeze } from ${JSON.stringify(freezeModule)};`,
    ...exports.map(
      ([name, value]) =>
        `export const ${name} = /* @__PURE__ */ deepFreeze(${plainJson(name, value)});`,
    ),
  ].join("\n");
};

/** The esbuild plugin that puts, in place of each rubric module, what it exports. */
export const precomputedRubrics = (): Plugin => {
  // Both formats are built from one evaluation.
  const done = new Map<string, Promise<string>>();
  return {
    name: "precomputed-rubrics",
    setup: (builder) => {
      const extension = builder.initialOptions.outExtension?.[".js"] ?? ".js";

      // An import of a rubric stays an import, of the rubric's own output file. Whatever imports one
      // lies at the top of the output.
      builder.onResolve({ filter: /[\\/](?:rubric|worked|plan)\.js$/ }, ({ path, resolveDir }) => {
        const module = join(resolveDir, path).replace(/\.js$/, ".ts");
        if (!rubricModules.has(module)) return undefined;
        return { path: `./${outputOf(module)}${extension}`, external: true, sideEffects: false };
      });

      builder.onLoad({ filter: /[\\/](?:rubric|worked|plan)\.ts$/ }, async ({ path }) => {
        if (!rubricModules.has(path)) return undefined;
        const contents = done.get(path) ?? asData(path);
        done.set(path, contents);
        try {
          return { contents: await contents, loader: "js", resolveDir: root };
        } catch (error) {
          return { errors: [{ text: String(error), location: { file: path } }] };
        }
      });
    },
  };
};
