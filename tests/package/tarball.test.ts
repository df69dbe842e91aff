// What is published, and does it work where nothing else of the repository is?

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import type { ResultData } from "@dti/score";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";

import { createConsumer } from "./support/consumer.js";
import { imports, listing, print, quangTri, requires, scoring } from "./support/programs.js";
import { entryPoints, exists, filesBelow, filesOn } from "./support/repository.js";

const user = createConsumer();
afterAll(user.remove);

describe("The tarball", () => {
  test("holds dist, the readme, the licence, package.json, the changelog and nothing else", () => {
    const wanted = [
      "LICENSE",
      "README.md",
      "README.vi.md",
      "package.json",
      ...filesBelow("dist", ""),
    ];
    if (exists("CHANGELOG.md")) wanted.push("CHANGELOG.md");
    expect(filesOn(user.installed)).toEqual(wanted.sort());
  });

  test("holds no tests, no sources, no maps and no scripts that run at installation", () => {
    expect(filesOn(user.installed).filter((path) => /\.map$|\btests?\b|^src/.test(path))).toEqual(
      [],
    );
    const { scripts } = JSON.parse(readFileSync(join(user.installed, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(scripts)).not.toContain("install");
    expect(Object.keys(scripts)).not.toContain("postinstall");
  });

  test.each(["decision405", "draft3530"])("declares %s in at most 20 kB", (name) => {
    for (const file of ["rubrics.d.ts", "rubrics.d.cts"]) {
      const text = readFileSync(join(user.installed, "dist", file), "utf8");
      const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
      const declaration = tree.statements.find(
        (node) =>
          ts.isVariableStatement(node) &&
          node.declarationList.declarations.some((one) => one.name.getText() === name),
      );
      const bytes = Buffer.byteLength(declaration?.getText() ?? "");
      expect(bytes).toBeGreaterThan(1000);
      expect(bytes).toBeLessThanOrEqual(20_000);
    }
  });
});

describe("In plain Node", () => {
  const require = createRequire(import.meta.url);
  const exported = entryPoints
    .map((entry) => `${entry} ${Object.keys(require(entry)).sort().join(" ")}\n`)
    .join("");

  test("every entry point can be imported", () => {
    user.write("entries.mjs", listing.esm);
    expect(user.run("entries.mjs")).toBe(exported);
  });

  test("every entry point can be required", () => {
    user.write("entries.cjs", listing.cjs);
    expect(user.run("entries.cjs")).toBe(exported);
  });

  test("an ES module scores Quảng Trị 2024 to the same digits", () => {
    user.write("score.mjs", imports + scoring + print);
    expect(user.run("score.mjs")).toBe(`${quangTri}\n`);
  });

  test("a CommonJS module scores Quảng Trị 2024 to the same digits", () => {
    user.write("score.cjs", requires + scoring + print);
    expect(user.run("score.cjs")).toBe(`${quangTri}\n`);
  });

  test("the digits are those that the plan's figures make", () => {
    const result = JSON.parse(quangTri) as ResultData;
    const exact = Object.fromEntries(
      [result, ...result.children].map((node) => [node.code, node.exact]),
    );
    expect(exact).toMatchObject({ total: "1717923/2800", 3: "89393/700", 8: "10733/100" });
  });

  test("files that are no entry points cannot be imported", () => {
    user.write("deep.mjs", 'import "@dti/score/dist/index.js";');
    expect(() => user.run("deep.mjs")).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  test("package.json can be required, as tools do", () => {
    user.write("manifest.cjs", 'console.log(require("@dti/score/package.json").name);');
    expect(user.run("manifest.cjs")).toBe("@dti/score\n");
  });
});
