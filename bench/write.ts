// Where are results kept, so that pages can quote them? In `bench/results`, and only when asked to.

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { format, resolveConfig } from "prettier";

import { root } from "./machine.js";

export const write = async (name: string, report: string): Promise<void> => {
  const folder = new URL("bench/results/", root);
  mkdirSync(folder, { recursive: true });
  const path = new URL(`${name}.md`, folder);
  const style = await resolveConfig(fileURLToPath(path));
  writeFileSync(path, await format(report, { ...style, parser: "markdown" }));
};
