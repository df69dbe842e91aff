// How are the unit tests run on rubrics from files? Whatever imports the maker of rubrics is given the
// one of `json-define.ts`, which makes them of the JSON of the original's.

import { fileURLToPath } from "node:url";

import type { Plugin } from "vite";

const path = (relative: string): string =>
  fileURLToPath(new URL(relative, import.meta.url)).replaceAll("\\", "/");

const maker = path("../../src/rubric/define.ts");
const through = path("./json-define.ts");
// What reads files completes rubrics as the original does.
const readers = path("../../src/schema/");

/** The vite plugin that sends every rubric through JSON. */
export const rubricsThroughJson = (): Plugin => ({
  name: "rubrics-through-json",
  enforce: "pre",
  async resolveId(source, importer, options) {
    if (importer === undefined || !source.endsWith("/define.js")) return null;
    const from = importer.replaceAll("\\", "/");
    if (from === through || from.startsWith(readers)) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved?.id === maker ? through : null;
  },
});
