// Where and when was it measured, and with which versions?

import { readFileSync } from "node:fs";
import { cpus } from "node:os";

export const root = new URL("../", import.meta.url);

/** The version of an installed package. */
export const versionOf = (name: string): string => {
  const path = name === "@dti/score" ? "package.json" : `node_modules/${name}/package.json`;
  const { version } = JSON.parse(readFileSync(new URL(path, root), "utf8")) as { version: string };
  return version;
};

/** One line for the head of the tables. */
export const machine = (): string => {
  const [first] = cpus();
  const cores = `${cpus().length} cores of ${first?.model.trim() ?? "an unknown processor"}`;
  const date = new Date().toISOString().slice(0, 10);
  return `${cores}, Node ${process.versions.node}, V8 ${process.versions.v8}, ${date}`;
};
