// What does a user of the package have? A blank project with the packed tarball in `node_modules`.

import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { manifest, root } from "./repository.js";

/** A project outside of the repository. */
export interface Consumer {
  readonly directory: string;
  /** Where the package is installed. */
  readonly installed: string;
  /** Writes a file of the project. */
  readonly write: (path: string, text: string) => void;
  /** Runs a file of the project in a Node of its own; returns what it prints. */
  readonly run: (path: string, ...flags: readonly string[]) => string;
  /** Copies a dependency of the repository into a folder of the project. */
  readonly copy: (dependency: string, folder: string) => void;
  readonly remove: () => void;
}

/** Packs the package as `npm publish` would and unpacks it into `node_modules`. */
const install = (directory: string): string => {
  const installed = join(directory, "node_modules", manifest.name);
  mkdirSync(installed, { recursive: true });
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", directory], {
    cwd: root,
    stdio: "ignore",
    shell: process.platform === "win32",
  });
  const tarball = readdirSync(directory).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack has written no tarball.");
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"], {
    cwd: directory,
  });
  return installed;
};

/** A blank project with the tarball installed; its dependencies are links to the repository's. */
export const createConsumer = (): Consumer => {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "dti-score-")));
  const installed = install(directory);
  for (const name of ["decimal.js", "zod"]) {
    symlinkSync(
      join(root, "node_modules", name),
      join(directory, "node_modules", name),
      "junction",
    );
  }
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  write("package.json", '{ "name": "consumer", "private": true }\n');
  return {
    directory,
    installed,
    write,
    run: (path, ...flags) =>
      execFileSync(process.execPath, [...flags, path], {
        cwd: directory,
        encoding: "utf8",
        // Nothing of the test runner's own reaches the program.
        env: { PATH: process.env["PATH"] },
        stdio: ["ignore", "pipe", "pipe"],
      }),
    copy: (dependency, folder) => {
      const target = join(directory, folder, dependency);
      rmSync(target, { force: true, recursive: true });
      cpSync(join(root, "node_modules", dependency), target, { recursive: true });
    },
    remove: () => {
      rmSync(directory, { force: true, recursive: true });
    },
  };
};
