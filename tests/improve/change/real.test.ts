// What does a province claim against what is appraised? Quảng Bình's published facts of 2024, and what it
// could have claimed for two of its indicators without evidence.

import { score } from "@dti/score";
import { explainChange, type NodeChange } from "@dti/score/improve";
import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

const told = (changes: readonly NodeChange[]): readonly string[] =>
  changes.map(({ code, difference }) => `${code} ${difference.exact}`);

describe("what a province claims against what is appraised", () => {
  const { facts, year } = quangBinh2024;
  const claims = {
    ...facts,
    "6.7": { rate: "86.58%", source: "Phiếu tự chấm" },
    "7.3": { rate: "50%" },
  } as const;
  const claimed = score(decision405, claims, { year });
  const appraised = score(decision405, facts, { year });
  const change = explainChange(claimed, appraised);

  it("differs by the points at stake, in groups and pillars too", () => {
    expect([change.from.printed, change.to.printed]).toEqual(["440.97", "422.31"]);
    expect(told(change.indicators)).toEqual(["7.3 -10", "6.7 -4329/500"]);
    expect(told(change.groups)).toEqual(["7 -10", "6 -4329/500"]);
    expect(told(change.pillars)).toEqual(["KTS -10", "CQS -4329/500"]);
    expect(change.unmoved).toEqual({ indicators: 45, groups: 6, pillars: 1 });
  });

  it("carries through why evidence was not accepted, what was claimed and where it stands", () => {
    const one = change.indicators.find(({ code }) => code === "6.7");
    expect([one?.before.state, one?.after.state]).toEqual(["scored", "unevidenced"]);
    expect([one?.before.fact, one?.after.fact]).toEqual([
      { rate: "86.58%" },
      { unevidenced: null, reason: "Không có tài liệu kiểm chứng" },
    ]);
    expect(one?.after.reason).toBe("Không có tài liệu kiểm chứng");
    expect(one?.before.source).toBe("Phiếu tự chấm");
    expect(one?.after.source).toMatchObject({ document: "2308/KH-UBND", lines: [486, 487] });
    expect(one?.after.range.high).toEqual({ exact: "10", printed: "10.00" });
    expect(one?.differs).toEqual(["figures", "state", "range", "reason", "source"]);
    expect(one?.figures).toEqual([
      {
        name: "rate",
        as: "measure",
        letters: "a/b",
        label: {
          vi: "Tài khoản có sử dụng dịch vụ công trực tuyến / Tài khoản của người dân, doanh nghiệp",
          en: "Accounts that use online public services / Accounts of people and enterprises",
        },
        from: "86.58%",
        moved: true,
      },
    ]);
  });

  it("can be told of any two provinces", () => {
    const other = score(decision405, quangTri2024.facts, { year });
    const { from, to, difference, unmoved, indicators } = explainChange(appraised, other);
    expect([from.printed, to.printed, difference.printed]).toEqual(["422.31", "613.54", "+191.24"]);
    expect(indicators).toHaveLength(47 - unmoved.indicators);
  });
});
