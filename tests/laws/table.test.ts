// Is what is found in tables true of every table? True points, rounded each on its own, are never
// contradicted; a figure that is moved far enough always is; and every change does what it says.

import type { Rubric } from "@dti/score";
import {
  verifyTable,
  type FindingAbout,
  type Table,
  type TableColumn,
  type TableFinding,
  type TableRepair,
} from "@dti/score/audit";
import type { RubricNode } from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  add,
  compare,
  decimalText,
  fraction,
  parseDecimal,
  ZERO,
  type Fraction,
} from "../oracle/fraction.js";
import { mulberry32 } from "../oracle/random.js";
import { law } from "../support/law.js";
import { printedAs } from "../support/round.js";
import { shuffles } from "../support/shuffle.js";
import { plans, rubricOf } from "../support/trees.js";

/** All printings by code. */
type Figures = Readonly<Record<string, readonly string[]>>;
type Column = TableColumn & { readonly figures: Figures };
type Sheet = Omit<Table, "columns"> & { readonly columns: readonly Column[] };

interface World {
  readonly table: Sheet;
  /** True points by code. */
  readonly truth: ReadonlyMap<string, Fraction>;
  /** A whole number below another. */
  readonly below: (count: number) => number;
}

const sumOf = (values: readonly Fraction[]): Fraction => values.reduce(add, ZERO);

/** The values of all nodes, from those of the indicators; pillars and the total too. */
const addedUp = (rubric: Rubric, leafValue: (max: number) => Fraction): Map<string, Fraction> => {
  const all = new Map<string, Fraction>();
  const visit = (node: RubricNode): Fraction => {
    const value = node.kind === "indicator" ? leafValue(node.max) : sumOf(node.children.map(visit));
    all.set(node.code, value);
    return value;
  };
  all.set("total", sumOf(rubric.children.map(visit)));
  for (const { code, groups } of rubric.pillars) {
    all.set(code, sumOf(groups.map((group) => all.get(group) ?? ZERO)));
  }
  return all;
};

const childrenIn = (node: RubricNode): readonly (readonly [string, readonly string[]])[] =>
  node.kind === "indicator"
    ? []
    : [[node.code, node.children.map(({ code }) => code)], ...node.children.flatMap(childrenIn)];

const treeOf = ({ children }: Rubric): Readonly<Record<string, readonly string[]>> => ({
  total: children.map(({ code }) => code),
  ...Object.fromEntries(children.flatMap(childrenIn)),
});

/** A table whose figures follow from true points; `gaps` of ten figures are not printed. */
const draw = (rubric: Rubric, seed: number, gaps: number): World => {
  const random = mulberry32(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const truth = addedUp(rubric, (max) => fraction(BigInt(max * 2) * BigInt(below(98)), 194));
  const planned = addedUp(rubric, (max) => fraction(BigInt(below(max * 10 + 1)), 10));
  const maxima = addedUp(rubric, (max) => fraction(BigInt(max * 2), 2));
  const isOwn = below(2) === 1;
  const scheme = isOwn ? { tree: treeOf(rubric) } : { rubric };
  const codes = [...truth.keys()].filter((code) => !isOwn || code !== "P");
  const exact = (value: Fraction): string => printedAs(value, 1 + below(2), "half-up");
  const over = (code: string): string =>
    below(4) === 0 ? `/${exact(maxima.get(code) ?? ZERO)}` : "";
  const column = (
    kind: TableColumn["kind"],
    print: (code: string) => string,
    missing: number,
  ): Column => {
    const printed = codes.filter(() => below(10) >= missing);
    const cells = printed.map((code) => [
      code,
      Array.from({ length: 1 + Number(below(5) === 0) }, () => print(code)),
    ]);
    return { id: kind, kind, ...scheme, figures: Object.fromEntries(cells) as Figures };
  };
  const columns = [
    column("maxima", (code) => exact(maxima.get(code) ?? ZERO), gaps),
    column("targets", (code) => exact(planned.get(code) ?? ZERO) + over(code), gaps),
    column(
      "points",
      (code) => {
        const tie = below(2) === 0 ? "half-up" : "half-even";
        return printedAs(truth.get(code) ?? ZERO, below(5), tie) + over(code);
      },
      gaps,
    ),
  ];
  return { table: { columns, locale: "en" }, truth, below };
};

const worlds = (gaps: number): fc.Arbitrary<World> =>
  fc.tuple(plans, fc.nat()).map(([plan, seed]) => draw(rubricOf(plan), seed, gaps));

/** The table with other printings of a code. */
const withCell = (
  table: Sheet,
  id: string,
  code: string,
  change: (printings: readonly string[]) => readonly string[],
): Sheet => ({
  ...table,
  columns: table.columns.map((one) =>
    one.id === id
      ? { ...one, figures: { ...one.figures, [code]: change(one.figures[code] ?? []) } }
      : one,
  ),
});

/** The table with a repair made, at some figure of its range. */
const repaired = (table: Sheet, repair: TableRepair, figure: string): Sheet => {
  const { column, code, part, printing = 0 } = repair;
  return withCell(table, column, code, (printings) =>
    printings.map((text, index) => {
      const [points = "", outOf] = text.split("/");
      if (index !== printing) return text;
      if (part === "denominator") return `${points}/${figure}`;
      return outOf === undefined ? figure : `${figure}/${outOf}`;
    }),
  );
};

/** A few figures of a sound table, changed at will. */
const spoilt = ({ table, below }: World): Sheet => {
  const figure = (): string => decimalText(BigInt(below(4000)), below(3));
  return Array.from({ length: 1 + below(3) }).reduce<Sheet>((all) => {
    const { id, kind, figures } = all.columns[below(3)]!;
    const codes = Object.keys(figures);
    const code = codes[below(codes.length)];
    if (code === undefined) return all;
    return withCell(all, id, code, (printings) => {
      const [own = "", ...others] = printings;
      const made = [figure, () => `${own.split("/")[0] ?? ""}/${figure()}`][below(2)]!();
      if (below(4) === 0) return [...printings, figure()];
      return [kind === "maxima" ? figure() : made, ...others];
    });
  }, table);
};

const keyOf = ({ kind, column, code }: FindingAbout): string => [kind, code, column].join(" ");

const contradictions = (table: Table): readonly TableFinding[] =>
  verifyTable(table).findings.filter(({ kind }) => kind !== "remainder");

const keysOf = (table: Table): ReadonlySet<string> => new Set(contradictions(table).map(keyOf));

describe("a table of true points, each rounded on its own to any number of digits", () => {
  it("is never contradicted, with a rubric or a tree, whatever is not printed", () => {
    for (const gaps of [0, 2, 6]) {
      law(120, worlds(gaps), ({ table }) => {
        expect(contradictions(table)).toEqual([]);
        expect(verifyTable(table).verdict).toBe("consistent");
      });
    }
  });

  it("leaves open what holds the true points of what is not printed", () => {
    let count = 0;
    law(150, worlds(4), ({ table, truth }) => {
      const open = verifyTable(table).findings.filter(({ column }) => column === "points");
      for (const { missing = [], remainder } of open) {
        const value = sumOf(missing.map((code) => truth.get(code) ?? ZERO));
        count += 1;
        expect(compare(parseDecimal(remainder?.low ?? ""), value)).toBeLessThanOrEqual(0);
        const high = remainder?.high ?? undefined;
        if (high === undefined) continue;
        expect(compare(value, parseDecimal(high))).toBeLessThanOrEqual(0);
      }
    });
    expect(count).toBeGreaterThan(100);
  });

  it("is contradicted once a figure is moved by more than all half units together", () => {
    law(200, worlds(0), ({ table, below }) => {
      const { id, figures } = table.columns[below(3)]!;
      const codes = Object.keys(figures);
      const code = codes[below(codes.length)]!;
      // No figure is known worse than to half a point.
      const far = fraction(codes.length + 1);
      const moved = withCell(table, id, code, ([own = "", ...others]) => {
        const [points = "", outOf] = own.split("/");
        const places = points.split(".")[1]?.length ?? 0;
        const figure = printedAs(add(parseDecimal(points), far), places, "half-up");
        return [outOf === undefined ? figure : `${figure}/${outOf}`, ...others];
      });
      const sums = contradictions(moved).filter(({ kind }) => kind === "sum");
      const isAbout = ({ figures: found }: TableFinding): boolean =>
        found.some((one) => one.column === id && one.code === code);
      expect(sums.some(isAbout)).toBe(true);
    });
  });

  it("is told alike, whatever the order of its codes", () => {
    law(80, fc.tuple(worlds(2), shuffles), ([world, shuffle]) => {
      const table = spoilt(world);
      const columns = table.columns.map((one) => ({ ...one, figures: shuffle(one.figures) }));
      expect(verifyTable({ ...table, columns })).toEqual(verifyTable(table));
    });
  });
});

describe("every change of a finding", () => {
  it("closes it and all that it says, at both ends of its range and at the figure to print", () => {
    let count = 0;
    law(120, worlds(2), (world) => {
      const table = spoilt(world);
      for (const finding of contradictions(table)) {
        for (const repair of finding.repairs.slice(0, 4)) {
          const { low, high, printed } = repair.to;
          expect(keyOf(repair.closes[0]!)).toBe(keyOf(finding));
          for (const figure of new Set([low, printed, high ?? printed])) {
            const left = keysOf(repaired(table, repair, figure));
            count += 1;
            expect(repair.closes.map(keyOf).filter((key) => left.has(key))).toEqual([]);
          }
        }
      }
    });
    expect(count).toBeGreaterThan(500);
  });

  it("of an exact figure leaves what it does not close, and brings what it says", () => {
    let count = 0;
    law(120, worlds(2), (world) => {
      const table = spoilt(world);
      const before = keysOf(table);
      const all = contradictions(table).flatMap(({ repairs }) => repairs);
      const exact = all.filter(({ column, part }) => column !== "points" || part !== "figure");
      for (const repair of exact.slice(0, 20)) {
        const expected = new Set([...before, ...repair.opens.map(keyOf)]);
        for (const closed of repair.closes) expected.delete(keyOf(closed));
        count += 1;
        expect(keysOf(repaired(table, repair, repair.to.printed))).toEqual(expected);
      }
    });
    expect(count).toBeGreaterThan(300);
  });
});
