// Do the examples run? Each in a process of its own, from the root of the repository.

import { execFileSync } from "node:child_process";

import { describe, expect, test } from "vitest";

import { filesBelow, root } from "./support/repository.js";

/** What an example prints; it throws where the exit code is not 0. */
const output = (path: string, ...flags: readonly string[]): string =>
  execFileSync(process.execPath, ["--import", "tsx", path, ...flags], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "pipe", "pipe"],
  });

const examples = filesBelow("examples", ".ts").filter((path) => path.split("/").length === 2);

test("There are a demo and numbered examples", () => {
  expect(examples).toContain("examples/demo.ts");
  expect(examples.filter((path) => /\/\d\d-[a-z0-9-]+\.ts$/.test(path))).not.toEqual([]);
});

test.each(examples)("%s runs and prints something", (path) => {
  expect(output(path).trim()).not.toBe("");
});

describe("The demo", () => {
  const vietnamese = ["106,7486", "69,0119", "90,1260", "127,7043"];
  const english = vietnamese.map((figure) => figure.replace(",", "."));

  test("prints in Vietnamese what the plan's figures make", () => {
    const text = output("examples/demo.ts");
    for (const figure of vietnamese) expect(text).toContain(figure);
    for (const figure of english) expect(text).not.toContain(figure);
  });

  test("ends with why an indicator earned 24 of 30", () => {
    const [, why = ""] = output("examples/demo.ts").split("VÌ SAO 24 TRÊN 30?");
    expect(why).toContain("Điểm: 30 × 0,8 = 24 điểm");
  });

  test("prints in English what the plan's figures make", () => {
    const text = output("examples/demo.ts", "--en");
    for (const figure of english) expect(text).toContain(figure);
    for (const figure of vietnamese) expect(text).not.toContain(figure);
  });
});
