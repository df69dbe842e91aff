// What does a user load for a program, and how long does a fresh process take until it is through?
// Bundled and minified with all that it needs, and started from what is built.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

import { buildSync, type BuildOptions } from "esbuild";

import { root } from "./machine.js";

const folder = fileURLToPath(root);

/** The names of the library lead to what is built, as they do for users. */
const shared = {
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  charset: "utf8",
  logLevel: "error",
  absWorkingDir: folder,
  tsconfig: "bench/built.tsconfig.json",
} as const satisfies BuildOptions;

const bundle = (contents: string, options: BuildOptions): Uint8Array =>
  buildSync({ ...shared, ...options, stdin: { contents, resolveDir: folder, loader: "ts" } })
    .outputFiles![0]!.contents;

export interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Bytes of a program with everything that it imports. */
export const sizeOf = (program: string): Size => {
  const code = bundle(program, { minify: true, target: "es2022" });
  return {
    minified: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
};

/** A program as one CommonJS text, for a worker: where it runs nobody reads TypeScript. */
export const workerOf = (program: string): string =>
  new TextDecoder().decode(bundle(program, { packages: "external", format: "cjs" }));

/** A program as it is started: what it does not import by a path is found in `node_modules`. */
export const startable = (program: string): string =>
  new TextDecoder().decode(
    bundle(`${program}\nconsole.log(performance.now());`, { packages: "external" }),
  );

/** The time from the start of a fresh process to the program's last line, in milliseconds. */
export const coldStart = (startable: string): number =>
  Number(
    execFileSync(process.execPath, ["--input-type=module", "-"], {
      cwd: folder,
      input: startable,
      encoding: "utf8",
    }),
  );
