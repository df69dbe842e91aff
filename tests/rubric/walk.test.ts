import { awarded } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { codesOf, leavesOf } from "../../src/rubric/walk.js";
import { groupOf, leaf, rubricOf, text } from "./sample.js";

describe("leavesOf", () => {
  it("finds the indicators in the order of the law, at every depth", () => {
    const tree = [
      groupOf("2", groupOf("2.9", leaf("2.9.1", awarded())), leaf("2.1", awarded())),
      leaf("1", awarded()),
    ];
    expect(leavesOf(tree).map(({ code }) => code)).toEqual(["2.9.1", "2.1", "1"]);
  });

  it("finds none in nothing", () => {
    expect(leavesOf([])).toEqual([]);
  });
});

describe("codesOf", () => {
  it("lists groups and indicators in the order of the law, then pillars, then the total", () => {
    const rubric = rubricOf(
      [
        groupOf("2", groupOf("2.9", leaf("2.9.1", awarded())), leaf("2.1", awarded())),
        leaf("1", awarded()),
      ],
      {
        pillars: [
          { code: "Q", name: text("Q"), groups: ["1"] },
          { code: "P", name: text("P"), groups: ["2"] },
        ],
      },
    );
    expect(codesOf(rubric)).toEqual(["2", "2.9", "2.9.1", "2.1", "1", "Q", "P", "total"]);
  });
});
