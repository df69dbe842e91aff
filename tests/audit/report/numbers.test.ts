// How are the numbers of a report written? Exact where few digits suffice, and rounded to the side on
// which the sentence stays true.

import { describe, expect, it } from "vitest";

import {
  admissible,
  apartText,
  pieceOf,
  possibleText,
  printedOf,
  printedText,
  standingText,
  type Notation,
} from "../../../src/audit/report/numbers.js";
import { englishReport } from "../../../src/audit/report/words-en.js";
import { vietnameseReport } from "../../../src/audit/report/words-vi.js";
import { piece, type Piece } from "../../../src/numbers/pieces.js";
import { exactText, fromExactText, one, unbounded } from "../../../src/numbers/rational.js";
import { verificationOf } from "./sample.js";

const plain: Notation = { words: englishReport, isPercent: false, unit: "", places: 0 };
const rate: Notation = { ...plain, isPercent: true, places: 1 };
const people: Notation = { ...plain, unit: " people", isWhole: true };

/** `"(1/3, 1]"`; no upper end after a comma alone. */
const span = (text: string): Piece => {
  const [low = "", high = ""] = text.slice(1, -1).split(",");
  return piece(
    fromExactText(low.trim()),
    high.trim() === "" ? unbounded : fromExactText(high.trim()),
    text.startsWith("("),
    text.endsWith(")"),
  );
};

const spans = (texts: string): readonly Piece[] => texts.split(" or ").map(span);

const nodeOf = (figure: unknown) =>
  verificationOf({ facts: { "2.1": { m1: true } }, published: { "2.1": figure } }).nodes[0]!;

describe("a published figure", () => {
  it.each([
    ["12,50", "25/2", "12.50", "from 12.495 to 12.505"],
    ["12.5", "25/2", "12.5", "from 12.45 to 12.55"],
    ["0", "0", "0", "from 0 to 0.5"],
    ["1.234,5", "2469/2", "1,234.5", "from 1,234.45 to 1,234.55"],
    [{ value: "0,98" }, "49/50", "0.98", "from 0.975 to 0.985"],
    [{ value: "97,5%" }, "39/40", "97.5%", "from 97.45% to 97.55%"],
    [{ value: "98%" }, "49/50", "98%", "from 97.5% to 98.5%"],
  ])("%j is read and written with its digits", (figure, value, written, standing) => {
    const printed = printedOf(nodeOf(figure));
    const notation = { ...plain, isPercent: printed.isPercent };
    expect(exactText(printed.value)).toBe(value);
    expect(printedText(printed, notation)).toBe(written);
    expect(standingText(printed, notation)).toBe(standing);
  });

  it("is read by the notation that it was verified in", () => {
    const [node] = verificationOf({
      facts: {},
      published: { total: "1.234" },
      options: { locale: "vi" },
    }).nodes;
    expect(printedText(printedOf(node!), plain)).toBe("1,234");
  });

  it("is written in the notation of the language", () => {
    const notation = { ...plain, words: vietnameseReport, unit: " điểm" };
    expect(printedText(printedOf(nodeOf("1.234,50")), notation)).toBe("1.234,50 điểm");
  });
});

describe("what would do", () => {
  it.each([
    ["[2559/5000, 513/1000]", rate, "from 51.18% to 51.30%"],
    ["[3039/4000, 3061/4000]", rate, "from 75.975% to 76.525%"],
    ["[1/3, 2/3]", rate, "from 33.4% to 66.6%"],
    ["[1/3, 334/1000]", rate, "from 33.34% to 33.40%"],
    ["[0, 1/2]", rate, "from 0% to 50%"],
    ["[0, 4/5)", rate, "below 80%"],
    ["[1/5, 4/5)", rate, "from 20% to below 80%"],
    ["(1/5, 4/5]", rate, "above 20% and up to 80%"],
    ["(1/5, 4/5)", rate, "above 20% and below 80%"],
    ["(1/3, 2/3)", rate, "from 33.4% to 66.6%"],
    ["[4/5, 1]", rate, "from 80% to 100%"],
    ["[4/5, )", rate, "80% or more"],
    ["(4/5, )", rate, "above 80%"],
    ["(2/3, )", rate, "66.7% or more"],
    ["[0, )", rate, "0% or more"],
    ["[0, )", { ...rate, isPercent: false }, "0 or more"],
    ["[4/5, 4/5]", rate, "exactly 80%"],
    ["[1/3, 1/3]", rate, "about 33.333% (exactly 1/3)"],
    ["[0, 0]", plain, "exactly 0"],
  ])("%s is written with ends that do, too: %s", (text, notation, written) => {
    expect(admissible(spans(text), notation)).toBe(written);
  });

  it.each([
    ["[4/5, 1]", "80% or more"],
    ["(4/5, 1]", "above 80%"],
    ["[0, 1]", "from 0% to 100%"],
    ["(0, 1]", "above 0%"],
    ["[1, 1]", "exactly 100%"],
    ["[4/5, 1)", "from 80% to below 100%"],
  ])("%s of a share leaves out what goes without saying", (text, written) => {
    expect(admissible(spans(text), { ...rate, most: one })).toBe(written);
  });

  it.each([
    ["[4123/10, 4137/10]", "exactly 413 people"],
    ["[4123/10, 41701/10]", "from 413 to 4,170 people"],
    ["(10, 20)", "from 11 to 19 people"],
    ["[0, 10)", "from 0 to 9 people"],
    ["(10, )", "11 people or more"],
    ["(10, 11)", "above 10 and below 11 people (no whole number lies in this range)"],
    ["[101/10, 109/10]", "from 10.1 to 10.9 people (no whole number lies in this range)"],
  ])("%s of people is counted in whole numbers", (text, written) => {
    expect(admissible(spans(text), people)).toBe(written);
  });

  it("is written apart where it does not touch, and not for ever", () => {
    expect(admissible(spans("[1, 2] or [4, 5] or [7, 8]"), plain)).toBe(
      "from 1 to 2, from 4 to 5 or from 7 to 8",
    );
    const many = Array.from({ length: 8 }, (_, index) => span(`[${2 * index}, ${2 * index + 1}]`));
    expect(admissible(many.slice(0, 7), plain).endsWith("from 10 to 11 or 1 further range")).toBe(
      true,
    );
    expect(admissible(many, plain).endsWith("or 2 further ranges")).toBe(true);
    expect(
      admissible(many, { ...plain, words: vietnameseReport }).endsWith("hoặc 2 khoảng khác"),
    ).toBe(true);
  });

  it("is told exactly in Vietnamese where it is one number without an end", () => {
    const notation = { ...rate, words: vietnameseReport };
    expect(admissible(spans("[1/3, 1/3]"), notation)).toBe("xấp xỉ 33,333% (chính xác là 1/3)");
  });

  it("is written in Vietnamese", () => {
    const texts = ["[1, 2]", "[1, 2)", "(1, 2]", "(1, 2)", "[0, 2)", "[1, )", "(1, )", "[1, 1]"];
    const notation = { ...plain, words: vietnameseReport, unit: " xã" };
    expect(texts.map((text) => admissible(spans(text), notation))).toEqual([
      "từ 1 đến 2 xã",
      "từ 1 đến dưới 2 xã",
      "trên 1 đến 2 xã",
      "trên 1 và dưới 2 xã",
      "dưới 2 xã",
      "từ 1 xã trở lên",
      "trên 1 xã",
      "đúng 1 xã",
    ]);
  });
});

describe("what is possible", () => {
  const points = { ...plain, unit: " points", places: 2 };
  const published = span("[3609/40, 18051/200]");

  it.each([
    ["[3603/40, 90177/1000]", "from 90.075 to 90.177 points"],
    ["[1/3, 2/3]", "from 0.3333 to 0.6667 points"],
    ["[1/3, 1/3]", "about 0.3333 points"],
    ["[10, 20)", "from 10 to below 20 points"],
    ["[0, 0] or [10, 10]", "0 points or 10 points"],
  ])("%s is written with ends that hold it: %s", (text, written) => {
    expect(possibleText(spans(text), published, points)).toBe(written);
  });

  it("never seems to reach what it does not", () => {
    // The published figure begins at 90.225.
    const near = possibleText(spans("[80, 902249999/10000000]"), published, points);
    expect(near).toBe("from 80 to 90.2249999 points");
    const apart = possibleText(spans("[1/3, 2/3] or [66667/100000, 1]"), published, points);
    expect(apart).toBe("from 0.333333 to 0.666667 points or from 0.66667 to 1 points");
  });

  it("is told in short where it is in many pieces", () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      span(`[${20 * index}, ${20 * index + 1}]`),
    );
    expect(possibleText(many, published, points)).toBe(
      "from 0 to 101 points, in 6 separate ranges; nearest to the published figure: from 80 to 81 points or from 100 to 101 points",
    );
    expect(possibleText(many, published, { ...points, words: vietnameseReport, unit: "" })).toBe(
      "từ 0 đến 101, gồm 6 khoảng rời nhau; gần số công bố nhất: từ 80 đến 81 hoặc từ 100 đến 101",
    );
  });

  it("is written in percent", () => {
    const percent = { ...rate, places: 0 };
    expect(possibleText(spans("[1/3, 2/3]"), span("[1/2, 1/2]"), percent)).toBe(
      "from 33.33% to 66.67%",
    );
  });
});

describe("a distance", () => {
  it.each([
    ["31/250", { ...plain, unit: " points", places: 2 }, "0.124 points"],
    ["1/3", { ...plain, unit: " points", places: 2 }, "about 0.3333 points"],
    ["1/1000000", { ...plain, places: 2 }, "0.000001"],
    ["1/200", { ...rate, places: 0 }, "0.5 percentage points"],
  ])("of %s is written in its unit", (text, notation, written) => {
    expect(apartText(fromExactText(text), notation)).toBe(written);
  });
});

describe("a span of a verification", () => {
  it("has no upper end where none is written", () => {
    const made = pieceOf({
      low: undefined as never,
      high: null,
      exact: { low: "1/2", high: null },
      lowOpen: true,
    });
    expect(made).toEqual(piece([1n, 2n], unbounded, true));
  });
});
