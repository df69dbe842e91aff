// Do the pages keep up with the code? Headings, links and commands are compared with what there is.

import { dirname, join, normalize } from "node:path/posix";

import type { FormulaKind } from "@dti/score/define";
import { describe, expect, test } from "vitest";

import { inVietnamese } from "../../src/messages/vi.js";
import { pages } from "./support/fences.js";
import { exists, manifest, read } from "./support/repository.js";

/** In the order of `formula/types.ts`; a forgotten kind does not compile. */
const kinds = Object.keys({
  ratio: true,
  thresholdToMax: true,
  allOrNothing: true,
  flag: true,
  levels: true,
  steps: true,
  relativeToBest: true,
  bestOf: true,
  weightedParts: true,
  byPeriod: true,
  awarded: true,
} satisfies Record<FormulaKind, true>);

/** A page without its fences. */
const prose = (path: string): string => read(path).replaceAll(/^\s*```.*?^\s*```$/gms, "");

/** The headings of one level, in their order. */
const headings = (path: string, level: number): readonly string[] =>
  [...prose(path).matchAll(/^(#+) (.+)$/gm)]
    .filter(([, marks]) => marks?.length === level)
    .map(([, , text = ""]) => text);

/** A heading as GitHub turns it into an anchor. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

const anchorsOf = (path: string): readonly string[] =>
  [1, 2, 3, 4].flatMap((level) => headings(path, level)).map(anchor);

/** Links of a page to other places of the repository: where the text leads to, and to which heading. */
const linksOf = (path: string) =>
  [
    ...prose(path)
      .replaceAll(/`[^`\n]*`/g, "")
      .matchAll(/\]\(([^)\s]+)[^)]*\)/g),
  ]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file = "", heading] = target.split("#");
      const to = file === "" ? path : normalize(join(dirname(path), decodeURI(file)));
      return { target, to, heading };
    });

describe("docs/formulas.md", () => {
  test("has one heading for each kind of formula, in the order of the types", () => {
    expect(headings("docs/formulas.md", 2)).toEqual(kinds);
  });

  test("has one heading for each measure", () => {
    expect(headings("docs/formulas.md", 3)).toEqual(["share", "quotient", "amount"]);
  });
});

describe("docs/errors.md", () => {
  test("has one heading for each code, and no other", () => {
    expect([...headings("docs/errors.md", 2)].sort()).toEqual(Object.keys(inVietnamese).sort());
  });
});

describe("README.md", () => {
  const lines = read("README.md").trimEnd().split("\n");

  test("shows code before line 25", () => {
    expect(lines.slice(0, 24).some((line) => line.startsWith("```ts"))).toBe(true);
  });

  test("has at most 150 lines", () => {
    expect(lines.length).toBeLessThanOrEqual(150);
  });

  test("gives a newcomer two commands, whose scripts exist", () => {
    const [, commands = ""] = /```sh\n(.*?)```/s.exec(read("README.md")) ?? [];
    const lastWords = commands
      .trim()
      .split("\n")
      .map((line) => line.replace(/\s*#.*/, ""));
    expect(lastWords).toEqual(["npm ci && npm run demo", "npm ci && npm test"]);
    expect(manifest.scripts).toMatchObject({ demo: expect.anything(), test: expect.anything() });
  });
});

describe.each(pages)("%s", (path) => {
  test("names only scripts of npm that exist", () => {
    const named = [...read(path).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  test("links to files and headings that exist", () => {
    const broken = linksOf(path).filter(
      ({ to, heading }) =>
        !exists(to) ||
        (heading !== undefined && to.endsWith(".md") && !anchorsOf(to).includes(heading)),
    );
    expect(broken.map(({ target }) => target)).toEqual([]);
  });

  test("has no spaces at the end of a line", () => {
    expect(read(path)).not.toMatch(/[ \t]$/m);
  });
});
