// Is a large table verified too? A thousand rows, sound and unsound.

import { verifyTable } from "@dti/score/audit";
import { describe, expect, it } from "vitest";

const codes = Array.from({ length: 1000 }, (_, index) => `r${String(index)}`);
const groups = codes.filter((_, index) => index % 20 === 0);
const below = (group: string): readonly string[] =>
  codes.slice(codes.indexOf(group) + 1, codes.indexOf(group) + 20);
const tree = { total: groups, ...Object.fromEntries(groups.map((group) => [group, below(group)])) };

describe("a table of a thousand rows", () => {
  it("is verified, whether it adds up or not", () => {
    const figures = (extra: string) => ({
      total: "950,0",
      ...Object.fromEntries(codes.map((code) => [code, "1,0"])),
      ...Object.fromEntries(groups.map((group) => [group, `19,${extra}`])),
    });
    const sound = verifyTable({
      columns: [{ id: "a", kind: "points", tree, figures: figures("0") }],
    });
    expect(sound.verdict).toBe("consistent");
    const broken = verifyTable({
      columns: [{ id: "a", kind: "targets", tree, figures: figures("5") }],
    });
    expect(broken.findings).toHaveLength(51);
  });

  it("tells all changes of one sum of a thousand figures", () => {
    const flat = { total: codes };
    const figures = { total: "9", ...Object.fromEntries(codes.map((code) => [code, "1"])) };
    const { findings } = verifyTable({
      columns: [{ id: "a", kind: "targets", tree: flat, figures }],
    });
    // No single row can give back 991.
    expect(findings.map(({ gap, repairs }) => [gap, repairs.length])).toEqual([["991", 1]]);
    const near = { ...figures, total: "1010" };
    const other = verifyTable({
      columns: [{ id: "a", kind: "targets", tree: flat, figures: near }],
    });
    expect(other.findings.map(({ repairs }) => repairs.length)).toEqual([1001]);
  });
});
