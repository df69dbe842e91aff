// Plain numbers over objects, as anybody would write it by hand: one object in, an array of points out.

import type { Competitor } from "../competitor.js";
import { rowByRow, totalAt } from "../competitor.js";
import type { Facts } from "../provinces.js";

type Letters = { readonly [Letter in "a" | "b" | "c" | "d"]: number };
type Flags = { readonly [Letter in "m1" | "m2" | "m3" | "m4"]: boolean };

/** The indicators that only have flags. */
type Checked = "1.4" | "1.6" | "4.1";
type Counted =
  | "1.1"
  | "1.2"
  | "1.3"
  | "1.5"
  | "2.1"
  | "2.2"
  | "2.3"
  | "2.4"
  | "3.1"
  | "3.2"
  | "4.2"
  | "4.3"
  | "4.4"
  | "4.5"
  | "4.6"
  | "5.1"
  | "5.2"
  | "5.3"
  | "5.4"
  | "6.1"
  | "6.2"
  | "6.3"
  | "6.4"
  | "6.5";

/** One province; the shape is taken on trust. */
export type Province = { readonly [Code in Counted]: Letters } & {
  readonly [Code in Checked]: Flags;
};

const capped = (points: number, max: number): number => (points < max ? points : max);

export const scorePlainly = (f: Province): number[] => {
  const p11 = (f["1.1"].a / f["1.1"].b) * 20;
  const p12 = capped((f["1.2"].a / f["1.2"].b / 0.99) * 20, 20);
  const p13 = (f["1.3"].a / f["1.3"].b) * 20;
  const p14 = (f["1.4"].m1 ? 10 : 0) + (f["1.4"].m2 ? 10 : 0);
  const p15 = capped((f["1.5"].a / f["1.5"].b) * 80, 80);
  const p16 = (f["1.6"].m1 ? 20 : 0) + (f["1.6"].m2 ? 10 : 0) + (f["1.6"].m3 ? 10 : 0);
  const p21 = f["2.1"].a >= f["2.1"].b ? 30 : 0;
  const p22 = capped(((f["2.2"].a + f["2.2"].b) / (f["2.2"].c + f["2.2"].d) / 0.1) * 30, 30);
  const p23 = (f["2.3"].a / f["2.3"].b) * 20;
  const p24 = (f["2.4"].a / f["2.4"].b) * 20;
  const p31 = (f["3.1"].a / f["3.1"].b) * 50;
  const p32 = (f["3.2"].a / f["3.2"].b) * 50;
  const p41 =
    (f["4.1"].m1 ? 5 : 0) + (f["4.1"].m2 ? 5 : 0) + (f["4.1"].m3 ? 5 : 0) + (f["4.1"].m4 ? 5 : 0);
  const p42 = (f["4.2"].a / f["4.2"].b) * 20;
  const p43 = capped((f["4.3"].a / f["4.3"].b / 0.8) * 50, 50);
  const p44 = capped((f["4.4"].b / f["4.4"].a / 0.8) * 50, 50);
  const p45 = capped(((f["4.5"].b + f["4.5"].d) / (f["4.5"].a + f["4.5"].c) / 0.95) * 40, 40);
  const p46 = capped(((f["4.6"].a + f["4.6"].b) / f["4.6"].c / 0.01) * 20, 20);
  const p51 = capped((f["5.1"].a / f["5.1"].b / 0.3) * 50, 50);
  const p52 = capped((f["5.2"].a / f["5.2"].b) * 50, 50);
  const p53 = capped((f["5.3"].a / f["5.3"].b / 0.2) * 50, 50);
  const p54 = (f["5.4"].a / f["5.4"].b) * 50;
  const p61 = capped((f["6.1"].a / f["6.1"].b) * 40, 40);
  const p62 = capped((f["6.2"].a / f["6.2"].b / 0.95) * 40, 40);
  const p63 = capped((f["6.3"].a / f["6.3"].b / 0.7) * 40, 40);
  const p64 = capped((f["6.4"].a / f["6.4"].b / 0.95) * 40, 40);
  const p65 = capped((f["6.5"].a / f["6.5"].b / 0.8) * 40, 40);
  const g1 = p11 + p12 + p13 + p14 + p15 + p16;
  const g2 = p21 + p22 + p23 + p24;
  const g3 = p31 + p32;
  const g4 = p41 + p42 + p43 + p44 + p45 + p46;
  const g5 = p51 + p52 + p53 + p54;
  const g6 = p61 + p62 + p63 + p64 + p65;
  return [
    p11,
    p12,
    p13,
    p14,
    p15,
    p16,
    p21,
    p22,
    p23,
    p24,
    p31,
    p32,
    p41,
    p42,
    p43,
    p44,
    p45,
    p46,
    p51,
    p52,
    p53,
    p54,
    p61,
    p62,
    p63,
    p64,
    p65,
    g1,
    g2,
    g3,
    g4,
    g5,
    g6,
    g1 + g2 + g3 + g4 + g5 + g6,
  ];
};

export const asProvince = (facts: Facts): Province => facts as never;

export const competitor: Competitor = {
  name: "plain numbers by hand, over objects",
  prepare: ({ facts }) =>
    rowByRow(
      facts.map(asProvince),
      scorePlainly,
      (points) => points[totalAt]!,
      (points) => ({ points }),
    ),
};
