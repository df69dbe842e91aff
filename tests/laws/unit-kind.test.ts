// Is the rubric of a kind of unit the one that an author would write by hand? Random trees, random rows
// that go, random maxima; and a kind whose maxima do not add up is refused.

import { score, ScoreError, type Rubric } from "@dti/score";
import { defineRubric, forUnitKind, type RubricNode, type UnitKind } from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";
import { earnings, factOf, plans, rubricOf } from "../support/trees.js";
import { indicatorsOf } from "../support/tree.js";

const name = { vi: "Loại đơn vị", en: "Kind of unit" };

const define = (fields: object): Rubric =>
  defineRubric(fields as Parameters<typeof defineRubric>[0]);

const codesIn = (nodes: readonly RubricNode[]): readonly string[] =>
  nodes.flatMap((node) => [node.code, ...(node.kind === "group" ? codesIn(node.children) : [])]);

const sumOf = (nodes: readonly RubricNode[]): number =>
  // Halves of points: exact in binary.
  nodes.reduce((sum, { max }) => sum + max, 0);

/** Written by hand: from the leaves up, each group the sum of what is left in it. */
const byHand = (
  nodes: readonly RubricNode[],
  chosen: (code: string) => { readonly goes: boolean; readonly max: number | undefined },
): readonly RubricNode[] =>
  nodes.flatMap((node): readonly RubricNode[] => {
    const { goes, max } = chosen(node.code);
    if (goes) return [];
    if (node.kind === "indicator") return [{ ...node, max: max ?? node.max }];
    const children = byHand(node.children, chosen);
    return children.length === 0 ? [] : [{ ...node, children, max: sumOf(children) }];
  });

const maximaIn = (nodes: readonly RubricNode[]): readonly (readonly [string, number])[] =>
  nodes.flatMap((node) => [
    [node.code, node.max] as const,
    ...(node.kind === "group" ? maximaIn(node.children) : []),
  ]);

interface Sample {
  readonly rubric: Rubric;
  readonly kind: UnitKind;
  /** The same without having been derived. */
  readonly written: Rubric;
}

const samples = fc
  .record({
    plan: plans,
    goes: fc.array(
      fc.nat({ max: 4 }).map((one) => one === 0),
      { minLength: 7, maxLength: 7 },
    ),
    // In halves of a point; none where the maximum stays.
    maxima: fc.array(fc.option(fc.nat({ max: 60 })), { minLength: 5, maxLength: 5 }),
  })
  .map(({ plan, goes, maxima }): Sample | undefined => {
    const whole = rubricOf(plan);
    const drawn = new Map(
      codesIn(whole.children).map((code, index) => {
        const max = maxima[index % maxima.length] ?? undefined;
        const own = { goes: goes[index % goes.length] === true, max: max && max / 2 };
        return [code, own] as const;
      }),
    );
    const children = byHand(whole.children, (code) => drawn.get(code) ?? { goes: false, max: 0 });
    const max = sumOf(children);
    if (max === 0) return undefined;
    const before = new Map(maximaIn(whole.children));
    const without = [...drawn].flatMap(([code, one]) => (one.goes ? [code] : []));
    const changed = maximaIn(children).filter(([code, own]) => before.get(code) !== own);
    const kind = { code: "k", name, max, without, maxima: Object.fromEntries(changed) };
    const left = new Set(codesIn(children));
    const pillars = whole.pillars
      .map((pillar) => ({ ...pillar, groups: pillar.groups.filter((code) => left.has(code)) }))
      .filter(({ groups }) => groups.length > 0);
    return {
      rubric: define({ ...whole, unitKinds: [kind] }),
      kind,
      written: define({ ...whole, max, children, pillars, variant: "k" }),
    };
  })
  .filter((sample) => sample !== undefined);

describe("The rubric of a kind of unit", () => {
  it("is the rubric written by hand, to the fingerprint", () => {
    law(500, samples, ({ rubric, written }) => {
      expect(forUnitKind(rubric, "k")).toEqual(written);
    });
  });

  it("scores any facts as the one written by hand, and its maxima are those of the result", () => {
    law(150, fc.tuple(samples, earnings), ([{ rubric, kind, written }, drawn]) => {
      const own = forUnitKind(rubric, "k");
      const facts = Object.fromEntries(
        indicatorsOf(own).flatMap(({ code, max }, index) => {
          const earning = drawn[index];
          return earning === undefined || max === 0
            ? []
            : [[code, factOf(max, own.places, earning)]];
        }),
      );
      const result = score(own, facts, { year: own.years[0] });
      expect(result).toEqual(score(written, facts, { year: own.years[0] }));
      expect([result.max, result.rubric.id]).toEqual([kind.max, `${rubric.id}:k`]);
    });
  });

  it("is refused where any one maximum is another than the sum", () => {
    const cases = fc.tuple(samples, fc.nat(), fc.constantFrom(0.5, 7));
    law(500, cases, ([{ rubric, kind }, drawn, by]) => {
      const own = forUnitKind(rubric, "k");
      const groups = maximaIn(own.children).filter(([code]) =>
        own.children.some((node) => node.code === code),
      );
      const [code, max] = groups[drawn % groups.length]!;
      const wrong = { ...kind, maxima: { ...kind.maxima, [code]: max + by } };
      const act = () => define({ ...rubric, unitKinds: [wrong] });
      expect(act).toThrow(ScoreError);
      expect(act).toThrow(/^unitKinds › 0 › (max|maxima › \S+): the children's maxima add up to/);
    });
  });
});
