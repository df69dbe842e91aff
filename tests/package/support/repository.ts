// Where is what the tests read? Files of the repository, by their path from its root.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");

/** The text of a file. */
export const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Whether there is such a file or folder. */
export const exists = (path: string): boolean =>
  statSync(join(root, path), { throwIfNoEntry: false }) !== undefined;

/** The paths of all files in a folder of the disk, from that folder on, sorted. */
export const filesOn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

/** The paths of all files below a folder that end so, sorted; none where there is no such folder. */
export const filesBelow = (folder: string, ending: string): readonly string[] =>
  (exists(folder) ? filesOn(join(root, folder)) : [])
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path}`);

/** What package.json says, as far as the tests ask. */
export const manifest = JSON.parse(read("package.json")) as {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
};

/** The entry points by the names that users import, such as `@dti/score/define`; data aside. */
export const entryPoints: readonly string[] = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => manifest.name + path.slice(1));
