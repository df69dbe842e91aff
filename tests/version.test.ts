// Does the engine call itself what the package is called?

import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { version } from "../src/version.js";

it("the engine's version is the package's", () => {
  const manifest = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  ) as { readonly version: string };
  expect(version).toBe(manifest.version);
});
