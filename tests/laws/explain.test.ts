// Is everything told, in the reader's own language? Whatever the facts, the formulas and the readings:
// no word for programs, no word or number of the other language, and nothing but what the full text says.

import { between, explain, type ResultNode } from "@dti/score";
import { merge } from "@dti/score/audit";
import { allOrNothing, quotient, steps, thresholdToMax } from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formulas, ofOne } from "../support/arbitraries.js";
import { equationsIn } from "../support/equations.js";
import { law } from "../support/law.js";
import { neutral } from "../support/neutral.js";
import { official, rubricNames } from "../support/official.js";
import { reports } from "../support/reports.js";
import {
  faultsInTold,
  isWithin,
  linesOfMarkdown,
  linesOfText,
  wordsIn,
  type Told,
} from "../support/told.js";
import { nodesOf } from "../support/tree.js";
import { scoreReport } from "../support/views.js";

/** Words that are spelled alike in both languages, each with another meaning. */
const alike = ["in", "so", "do"];

const told = (node: ResultNode, options: Omit<Parameters<typeof explain>[1], "locale">): Told => ({
  vi: explain(node, { locale: "vi", ...options }),
  en: explain(node, { locale: "en", ...options }),
});

/** What is told of a node in every way, and what is wrong with it. */
const problemsIn = (node: ResultNode): readonly string[] => {
  const [full, concise, markdown] = [
    told(node, {}),
    told(node, { concise: true }),
    told(node, { format: "markdown" }),
  ];
  const broken = (["vi", "en"] as const).filter(
    (locale) =>
      linesOfText(full[locale]).join("\n") !== linesOfMarkdown(markdown[locale]).join("\n") ||
      !isWithin(concise[locale].split("\n"), full[locale].split("\n")),
  );
  return [
    ...[full, concise, markdown].flatMap(faultsInTold),
    ...broken.map((locale) => `not the same lines:\n${full[locale]}`),
  ];
};

/** Tries what is told of many nodes, and keeps the words of both languages apart. */
const sharedWords = <T>(
  runs: number,
  cases: fc.Arbitrary<T>,
  nodeOf: (one: T) => ResultNode,
): readonly string[] => {
  const [vietnamese, english] = [new Set<string>(), new Set<string>()];
  law(runs, cases, (one) => {
    const node = nodeOf(one);
    expect(problemsIn(node)).toEqual([]);
    const { vi, en } = told(node, {});
    wordsIn(vi).forEach((word) => vietnamese.add(word.toLowerCase()));
    wordsIn(en).forEach((word) => english.add(word.toLowerCase()));
  });
  expect(Math.min(vietnamese.size, english.size)).toBeGreaterThan(30);
  return [...vietnamese].filter((word) => english.has(word) && !alike.includes(word));
};

describe.each(rubricNames)("what is told of random facts of %s", (name) => {
  const rubric = neutral(official[name]);

  it("is the reader's language and nothing else, of the whole and of its pillars", () => {
    const cases = fc.tuple(reports(rubric), fc.nat());
    const shared = sharedWords(400, cases, ([report, place]) => {
      const nodes = nodesOf(scoreReport(rubric, report));
      return nodes[place % nodes.length]!;
    });
    expect(shared).toEqual([]);
    expect(sharedWords(20, reports(rubric), (report) => scoreReport(rubric, report))).toEqual([]);
  });

  it("is told of every node, by every reading", () => {
    const ways = ["text", "markdown"].flatMap((format) =>
      ["vi", "en"].map((locale) => ({ format, locale }) as Parameters<typeof explain>[1]),
    );
    let count = 0;
    law(60, reports(official[name]), (report) => {
      for (const node of nodesOf(scoreReport(official[name], report))) {
        count += 1;
        const text = explain(node, { locale: "vi", ...ways[count % ways.length] });
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
      }
    });
    expect(count).toBeGreaterThan(500);
  });

  it("is told of merged results too", () => {
    const year = rubric.years[0];
    const several = fc.array(reports(rubric, { year, isOwn: true }), {
      minLength: 2,
      maxLength: 3,
    });
    const shared = sharedWords(10, several, (all) =>
      merge(all.map((report) => scoreReport(rubric, report))),
    );
    expect(shared).toEqual([]);
  });
});

describe("what is told of random formulas", () => {
  it("is the reader's language and nothing else", () => {
    const cases = formulas.chain((one) => {
      const rubric = neutral(ofOne(one));
      return reports(rubric).map((report) => ({ rubric, report }));
    });
    const shared = sharedWords(3000, cases, ({ rubric, report }) =>
      scoreReport(rubric, report).at("a"),
    );
    // A letter of these formulas.
    expect(shared.filter((word) => word !== "level")).toEqual([]);
  });
});

describe("the equations of an explanation", () => {
  const tryAll = <T>(runs: number, cases: fc.Arbitrary<T>, tell: (one: T) => string): number => {
    let all = 0;
    law(runs, cases, (one) => {
      const { count, untrue } = equationsIn(tell(one));
      expect(untrue).toEqual([]);
      all += count;
    });
    return all;
  };

  it.each(rubricNames)("are true as they are printed, for random facts of %s", (name) => {
    const rubric = neutral(official[name]);
    const count = tryAll(120, reports(rubric), (report) =>
      explain(scoreReport(rubric, report), { locale: "en" }),
    );
    expect(count).toBeGreaterThan(1000);
  });

  it("are true as they are printed, for random formulas", () => {
    const cases = formulas.chain((one) => {
      const rubric = neutral(ofOne(one));
      return reports(rubric).map((report) => ({ rubric, report }));
    });
    const count = tryAll(4000, cases, ({ rubric, report }) =>
      explain(scoreReport(rubric, report).at("a"), { locale: "en" }),
    );
    expect(count).toBeGreaterThan(1000);
  });
});

describe("a number next to a threshold", () => {
  const cases = fc.record({
    ats: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 }),
    aim: fc.nat(),
    zeros: fc.integer({ min: 0, max: 60 }),
    side: fc.constantFrom(-1n, 1n),
    kind: fc.constantFrom("thresholdToMax", "allOrNothing", "strict", "steps"),
  });
  const rate = quotient("a", "b");
  const letters = { a: { label: { vi: "a", en: "a" } }, b: { label: { vi: "b", en: "b" } } };

  it("never seems equal to it, however near it is", () => {
    law(1500, cases, ({ ats, aim, zeros, side, kind }) => {
      const rising = [...ats].sort((x, y) => x - y);
      const near = rising[aim % rising.length] ?? 1;
      const table = rising.map(
        (at, index) => [`${String(at)}%`, `${String(index + 1)}/4`] as const,
      );
      const formula = {
        thresholdToMax: thresholdToMax(rate, `${String(near)}%`),
        allOrNothing: allOrNothing(rate, `${String(near)}%`),
        strict: allOrNothing(rate, `${String(near)}%`, { strict: true }),
        steps: steps(rate, table),
      }[kind];
      const rubric = ofOne({ formula, variables: letters, notApplicable: "zero" });
      const [a, b] = [BigInt(near) * 10n ** BigInt(zeros) + side, 100n * 10n ** BigInt(zeros)];
      for (const fact of [
        { a, b },
        { a, b: between(b, b + 1n) },
      ]) {
        const facts = { "1": fact };
        const node = scoreReport(rubric, { facts, options: { year: 2026, context: {} } }).at("1");
        expect(explain(node, { locale: "en" })).not.toMatch(
          new RegExp(`(?:[=≈]|to) ${String(near)}%(?![\\d.,])`),
        );
      }
    });
  });
});
