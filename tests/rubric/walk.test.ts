import { awarded } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { leavesOf } from "../../src/rubric/walk.js";
import { groupOf, leaf } from "./sample.js";

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
