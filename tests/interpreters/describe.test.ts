import { describe as suite, expect, it } from "vitest";

import {
  allOrNothing,
  amount,
  awarded,
  byPeriod,
  checklist,
  describe,
  flag,
  levels,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";

const rate = share("a", "b");
const both = share(["b", "d"], ["a", "c"]);

const kinds = {
  "a ratio of a share": ratio(rate),
  "a ratio of a quotient": ratio(quotient("a", 7)),
  "a ratio of sums": ratio(both),
  "a threshold": thresholdToMax(both, "99.5%"),
  "a threshold of an amount": thresholdToMax(amount("a"), 52),
  "a cliff": allOrNothing(rate, "100%"),
  "a strict cliff": allOrNothing(rate, "50%", { strict: true }),
  "a flag": flag("m1"),
  "a level": levels("m", { A: "3/4", B: "0.5", C: null }),
  "a step table": steps(rate, [
    ["50%", "1/4"],
    ["80.5%", "1/2"],
  ]),
  "a checklist": checklist("m1", "m2"),
  "weighted parts": weightedParts(["0.6", ratio(rate)], ["0.4", flag("m1")]),
  periods: byPeriod({
    "2025-2027": thresholdToMax(rate, "95%"),
    "2028-2030": thresholdToMax(rate, "99%"),
  }),
  "awarded points": awarded(),
  "levels of all and nothing": levels("m", { A: 1, B: 0 }),
  "steps up to all": steps(amount("a"), [
    [1, "1/4"],
    [4, 1],
  ]),
  "single years": byPeriod({ "2025": ratio(rate), "2026-2030": awarded() }),
} as const;

type Kind = keyof typeof kinds;

const english: readonly (readonly [Kind, string])[] = [
  ["a ratio of a share", "a/b of the maximum"],
  ["a ratio of a quotient", "a/7 of the maximum, but not more than the maximum"],
  ["a ratio of sums", "(b + d)/(a + c) of the maximum"],
  [
    "a threshold",
    "the maximum if (b + d)/(a + c) is at least 99.5%; below that, ((b + d)/(a + c))/99.5% of the maximum",
  ],
  ["a threshold of an amount", "the maximum if a is at least 52; below that, a/52 of the maximum"],
  ["a cliff", "the maximum if a/b is at least 100%, otherwise 0"],
  ["a strict cliff", "the maximum if a/b is above 50%, otherwise 0"],
  ["a flag", "the maximum if m1 is met, otherwise 0"],
  [
    "a level",
    "by the level of m: A earns 3/4 of the maximum; B earns 0.5 of the maximum; no source found says what C earns",
  ],
  [
    "a step table",
    "by the highest step that a/b reaches: below the lowest, 0; from 50% on, 1/4 of the maximum; from 80.5% on, 1/2 of the maximum",
  ],
  [
    "a checklist",
    "1/2 × (the maximum if m1 is met, otherwise 0) + 1/2 × (the maximum if m2 is met, otherwise 0)",
  ],
  ["weighted parts", "0.6 × (a/b of the maximum) + 0.4 × (the maximum if m1 is met, otherwise 0)"],
  [
    "periods",
    "2025–2027: the maximum if a/b is at least 95%; below that, (a/b)/95% of the maximum. 2028–2030: the maximum if a/b is at least 99%; below that, (a/b)/99% of the maximum",
  ],
  ["awarded points", "points as awarded; no source found gives a formula"],
  ["levels of all and nothing", "by the level of m: A earns the maximum; B earns 0"],
  [
    "steps up to all",
    "by the highest step that a reaches: below the lowest, 0; from 1 on, 1/4 of the maximum; from 4 on, the maximum",
  ],
  [
    "single years",
    "2025: a/b of the maximum. 2026–2030: points as awarded; no source found gives a formula",
  ],
];

const vietnamese: readonly (readonly [Kind, string])[] = [
  ["a ratio of a share", "a/b × điểm tối đa"],
  ["a ratio of a quotient", "a/7 × điểm tối đa nhưng không quá điểm tối đa"],
  ["a ratio of sums", "(b + d)/(a + c) × điểm tối đa"],
  [
    "a threshold",
    "điểm tối đa nếu (b + d)/(a + c) đạt từ 99,5% trở lên; dưới mức đó: ((b + d)/(a + c))/99,5% × điểm tối đa",
  ],
  [
    "a threshold of an amount",
    "điểm tối đa nếu a đạt từ 52 trở lên; dưới mức đó: a/52 × điểm tối đa",
  ],
  ["a cliff", "điểm tối đa nếu a/b đạt từ 100% trở lên, dưới mức đó được 0 điểm"],
  ["a strict cliff", "điểm tối đa nếu a/b trên 50%, từ mức đó trở xuống được 0 điểm"],
  ["a flag", "điểm tối đa nếu đạt m1, 0 điểm nếu không đạt"],
  [
    "a level",
    "theo mức của m: A được 3/4 điểm tối đa; B được 0,5 điểm tối đa; chưa tìm được văn bản quy định điểm của C",
  ],
  [
    "a step table",
    "theo bậc cao nhất mà a/b đạt được: dưới bậc thấp nhất được 0 điểm; từ 50% trở lên được 1/4 điểm tối đa; từ 80,5% trở lên được 1/2 điểm tối đa",
  ],
  [
    "a checklist",
    "1/2 × (điểm tối đa nếu đạt m1, 0 điểm nếu không đạt) + 1/2 × (điểm tối đa nếu đạt m2, 0 điểm nếu không đạt)",
  ],
  [
    "weighted parts",
    "0,6 × (a/b × điểm tối đa) + 0,4 × (điểm tối đa nếu đạt m1, 0 điểm nếu không đạt)",
  ],
  [
    "periods",
    "Giai đoạn 2025–2027: điểm tối đa nếu a/b đạt từ 95% trở lên; dưới mức đó: (a/b)/95% × điểm tối đa. Giai đoạn 2028–2030: điểm tối đa nếu a/b đạt từ 99% trở lên; dưới mức đó: (a/b)/99% × điểm tối đa",
  ],
  ["awarded points", "theo điểm được chấm; chưa tìm được văn bản quy định công thức tính điểm"],
  ["levels of all and nothing", "theo mức của m: A được điểm tối đa; B được 0 điểm"],
  [
    "steps up to all",
    "theo bậc cao nhất mà a đạt được: dưới bậc thấp nhất được 0 điểm; từ 1 trở lên được 1/4 điểm tối đa; từ 4 trở lên được điểm tối đa",
  ],
  [
    "single years",
    "Năm 2025: a/b × điểm tối đa. Giai đoạn 2026–2030: theo điểm được chấm; chưa tìm được văn bản quy định công thức tính điểm",
  ],
];

suite("describe", () => {
  it.each(english)("says %s in English", (kind, sentence) => {
    expect(describe(kinds[kind], { locale: "en" })).toBe(sentence);
  });

  it.each(vietnamese)("says %s in Vietnamese", (kind, sentence) => {
    expect(describe(kinds[kind], { locale: "vi" })).toBe(sentence);
  });

  it("uses both languages for every sample", () => {
    const all = Object.keys(kinds);
    expect([english, vietnamese].map((list) => list.map(([kind]) => kind))).toEqual([all, all]);
  });
});
