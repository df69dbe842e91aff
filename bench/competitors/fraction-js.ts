// fraction.js by hand: exact rationals. What is no whole number is read from its decimal text, since
// from the number itself the package takes a neighbour: `new Fraction(299999.999)` is 300000.

import Fraction from "fraction.js";

import type { Competitor } from "../competitor.js";
import { rowByRow, totalAt } from "../competitor.js";
import { asProvince, type Province } from "./plain-objects.js";

const of = (value: number): Fraction =>
  new Fraction(Number.isInteger(value) ? value : String(value));

const zero = of(0);

const share = (max: number, part: Fraction, whole: Fraction, full = "1"): Fraction => {
  const points = part.div(whole).div(full).mul(max);
  return points.compare(max) > 0 ? of(max) : points;
};

const scoreRow = (f: Province): Fraction[] => {
  const p11 = share(20, of(f["1.1"].a), of(f["1.1"].b));
  const p12 = share(20, of(f["1.2"].a), of(f["1.2"].b), "0.99");
  const p13 = share(20, of(f["1.3"].a), of(f["1.3"].b));
  const p14 = of((f["1.4"].m1 ? 10 : 0) + (f["1.4"].m2 ? 10 : 0));
  const p15 = share(80, of(f["1.5"].a), of(f["1.5"].b));
  const p16 = of((f["1.6"].m1 ? 20 : 0) + (f["1.6"].m2 ? 10 : 0) + (f["1.6"].m3 ? 10 : 0));
  const p21 = of(f["2.1"].a).gte(of(f["2.1"].b)) ? of(30) : zero;
  const p22 = share(
    30,
    of(f["2.2"].a).add(of(f["2.2"].b)),
    of(f["2.2"].c).add(of(f["2.2"].d)),
    "0.1",
  );
  const p23 = share(20, of(f["2.3"].a), of(f["2.3"].b));
  const p24 = share(20, of(f["2.4"].a), of(f["2.4"].b));
  const p31 = share(50, of(f["3.1"].a), of(f["3.1"].b));
  const p32 = share(50, of(f["3.2"].a), of(f["3.2"].b));
  const p41 = of(
    (f["4.1"].m1 ? 5 : 0) + (f["4.1"].m2 ? 5 : 0) + (f["4.1"].m3 ? 5 : 0) + (f["4.1"].m4 ? 5 : 0),
  );
  const p42 = share(20, of(f["4.2"].a), of(f["4.2"].b));
  const p43 = share(50, of(f["4.3"].a), of(f["4.3"].b), "0.8");
  const p44 = share(50, of(f["4.4"].b), of(f["4.4"].a), "0.8");
  const p45 = share(
    40,
    of(f["4.5"].b).add(of(f["4.5"].d)),
    of(f["4.5"].a).add(of(f["4.5"].c)),
    "0.95",
  );
  const p46 = share(20, of(f["4.6"].a).add(of(f["4.6"].b)), of(f["4.6"].c), "0.01");
  const p51 = share(50, of(f["5.1"].a), of(f["5.1"].b), "0.3");
  const p52 = share(50, of(f["5.2"].a), of(f["5.2"].b));
  const p53 = share(50, of(f["5.3"].a), of(f["5.3"].b), "0.2");
  const p54 = share(50, of(f["5.4"].a), of(f["5.4"].b));
  const p61 = share(40, of(f["6.1"].a), of(f["6.1"].b));
  const p62 = share(40, of(f["6.2"].a), of(f["6.2"].b), "0.95");
  const p63 = share(40, of(f["6.3"].a), of(f["6.3"].b), "0.7");
  const p64 = share(40, of(f["6.4"].a), of(f["6.4"].b), "0.95");
  const p65 = share(40, of(f["6.5"].a), of(f["6.5"].b), "0.8");
  const g1 = p11.add(p12).add(p13).add(p14).add(p15).add(p16);
  const g2 = p21.add(p22).add(p23).add(p24);
  const g3 = p31.add(p32);
  const g4 = p41.add(p42).add(p43).add(p44).add(p45).add(p46);
  const g5 = p51.add(p52).add(p53).add(p54);
  const g6 = p61.add(p62).add(p63).add(p64).add(p65);
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
    g1.add(g2).add(g3).add(g4).add(g5).add(g6),
  ];
};

export const competitor: Competitor = {
  name: "fraction.js by hand",
  package: "fraction.js",
  prepare: ({ facts }) =>
    rowByRow(
      facts.map(asProvince),
      scoreRow,
      (points) => points[totalAt]!.valueOf(),
      (points) => ({
        points: points.map((each) => each.valueOf()),
        hundredths: points.map((each) => each.mul(100).add("1/2").floor().valueOf()),
      }),
    ),
};
