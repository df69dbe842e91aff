// Plain numbers over typed-array columns, written by hand for speed: one loop over the rows. (One loop
// for each indicator took half as long again.) What exact arithmetic over columns is measured against.

import type { Competitor } from "../competitor.js";
import { rowsOf, totalAt } from "../competitor.js";
import { nodes } from "../leaves.js";
import type { Column } from "../provinces.js";

const capped = (points: number, max: number): number => (points < max ? points : max);

type Columns = Readonly<Record<string, Column>>;

const scorer = (c: Columns, out: readonly Float64Array[]) => {
  const i11a = c["1.1.a"]!;
  const i11b = c["1.1.b"]!;
  const i12a = c["1.2.a"]!;
  const i12b = c["1.2.b"]!;
  const i13a = c["1.3.a"]!;
  const i13b = c["1.3.b"]!;
  const i14m1 = c["1.4.m1"]!;
  const i14m2 = c["1.4.m2"]!;
  const i15a = c["1.5.a"]!;
  const i15b = c["1.5.b"]!;
  const i16m1 = c["1.6.m1"]!;
  const i16m2 = c["1.6.m2"]!;
  const i16m3 = c["1.6.m3"]!;
  const i21a = c["2.1.a"]!;
  const i21b = c["2.1.b"]!;
  const i22a = c["2.2.a"]!;
  const i22b = c["2.2.b"]!;
  const i22c = c["2.2.c"]!;
  const i22d = c["2.2.d"]!;
  const i23a = c["2.3.a"]!;
  const i23b = c["2.3.b"]!;
  const i24a = c["2.4.a"]!;
  const i24b = c["2.4.b"]!;
  const i31a = c["3.1.a"]!;
  const i31b = c["3.1.b"]!;
  const i32a = c["3.2.a"]!;
  const i32b = c["3.2.b"]!;
  const i41m1 = c["4.1.m1"]!;
  const i41m2 = c["4.1.m2"]!;
  const i41m3 = c["4.1.m3"]!;
  const i41m4 = c["4.1.m4"]!;
  const i42a = c["4.2.a"]!;
  const i42b = c["4.2.b"]!;
  const i43a = c["4.3.a"]!;
  const i43b = c["4.3.b"]!;
  const i44a = c["4.4.a"]!;
  const i44b = c["4.4.b"]!;
  const i45a = c["4.5.a"]!;
  const i45b = c["4.5.b"]!;
  const i45c = c["4.5.c"]!;
  const i45d = c["4.5.d"]!;
  const i46a = c["4.6.a"]!;
  const i46b = c["4.6.b"]!;
  const i46c = c["4.6.c"]!;
  const i51a = c["5.1.a"]!;
  const i51b = c["5.1.b"]!;
  const i52a = c["5.2.a"]!;
  const i52b = c["5.2.b"]!;
  const i53a = c["5.3.a"]!;
  const i53b = c["5.3.b"]!;
  const i54a = c["5.4.a"]!;
  const i54b = c["5.4.b"]!;
  const i61a = c["6.1.a"]!;
  const i61b = c["6.1.b"]!;
  const i62a = c["6.2.a"]!;
  const i62b = c["6.2.b"]!;
  const i63a = c["6.3.a"]!;
  const i63b = c["6.3.b"]!;
  const i64a = c["6.4.a"]!;
  const i64b = c["6.4.b"]!;
  const i65a = c["6.5.a"]!;
  const i65b = c["6.5.b"]!;
  const op11 = out[0]!;
  const op12 = out[1]!;
  const op13 = out[2]!;
  const op14 = out[3]!;
  const op15 = out[4]!;
  const op16 = out[5]!;
  const op21 = out[6]!;
  const op22 = out[7]!;
  const op23 = out[8]!;
  const op24 = out[9]!;
  const op31 = out[10]!;
  const op32 = out[11]!;
  const op41 = out[12]!;
  const op42 = out[13]!;
  const op43 = out[14]!;
  const op44 = out[15]!;
  const op45 = out[16]!;
  const op46 = out[17]!;
  const op51 = out[18]!;
  const op52 = out[19]!;
  const op53 = out[20]!;
  const op54 = out[21]!;
  const op61 = out[22]!;
  const op62 = out[23]!;
  const op63 = out[24]!;
  const op64 = out[25]!;
  const op65 = out[26]!;
  const og1 = out[27]!;
  const og2 = out[28]!;
  const og3 = out[29]!;
  const og4 = out[30]!;
  const og5 = out[31]!;
  const og6 = out[32]!;
  const ot = out[33]!;
  return (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) {
      const p11 = (i11a[i]! / i11b[i]!) * 20;
      const p12 = capped((i12a[i]! / i12b[i]! / 0.99) * 20, 20);
      const p13 = (i13a[i]! / i13b[i]!) * 20;
      const p14 = i14m1[i]! * 10 + i14m2[i]! * 10;
      const p15 = capped((i15a[i]! / i15b[i]!) * 80, 80);
      const p16 = i16m1[i]! * 20 + i16m2[i]! * 10 + i16m3[i]! * 10;
      const p21 = i21a[i]! >= i21b[i]! ? 30 : 0;
      const p22 = capped(((i22a[i]! + i22b[i]!) / (i22c[i]! + i22d[i]!) / 0.1) * 30, 30);
      const p23 = (i23a[i]! / i23b[i]!) * 20;
      const p24 = (i24a[i]! / i24b[i]!) * 20;
      const p31 = (i31a[i]! / i31b[i]!) * 50;
      const p32 = (i32a[i]! / i32b[i]!) * 50;
      const p41 = i41m1[i]! * 5 + i41m2[i]! * 5 + i41m3[i]! * 5 + i41m4[i]! * 5;
      const p42 = (i42a[i]! / i42b[i]!) * 20;
      const p43 = capped((i43a[i]! / i43b[i]! / 0.8) * 50, 50);
      const p44 = capped((i44b[i]! / i44a[i]! / 0.8) * 50, 50);
      const p45 = capped(((i45b[i]! + i45d[i]!) / (i45a[i]! + i45c[i]!) / 0.95) * 40, 40);
      const p46 = capped(((i46a[i]! + i46b[i]!) / i46c[i]! / 0.01) * 20, 20);
      const p51 = capped((i51a[i]! / i51b[i]! / 0.3) * 50, 50);
      const p52 = capped((i52a[i]! / i52b[i]!) * 50, 50);
      const p53 = capped((i53a[i]! / i53b[i]! / 0.2) * 50, 50);
      const p54 = (i54a[i]! / i54b[i]!) * 50;
      const p61 = capped((i61a[i]! / i61b[i]!) * 40, 40);
      const p62 = capped((i62a[i]! / i62b[i]! / 0.95) * 40, 40);
      const p63 = capped((i63a[i]! / i63b[i]! / 0.7) * 40, 40);
      const p64 = capped((i64a[i]! / i64b[i]! / 0.95) * 40, 40);
      const p65 = capped((i65a[i]! / i65b[i]! / 0.8) * 40, 40);
      const g1 = p11 + p12 + p13 + p14 + p15 + p16;
      const g2 = p21 + p22 + p23 + p24;
      const g3 = p31 + p32;
      const g4 = p41 + p42 + p43 + p44 + p45 + p46;
      const g5 = p51 + p52 + p53 + p54;
      const g6 = p61 + p62 + p63 + p64 + p65;
      op11[i] = p11;
      op12[i] = p12;
      op13[i] = p13;
      op14[i] = p14;
      op15[i] = p15;
      op16[i] = p16;
      op21[i] = p21;
      op22[i] = p22;
      op23[i] = p23;
      op24[i] = p24;
      op31[i] = p31;
      op32[i] = p32;
      op41[i] = p41;
      op42[i] = p42;
      op43[i] = p43;
      op44[i] = p44;
      op45[i] = p45;
      op46[i] = p46;
      op51[i] = p51;
      op52[i] = p52;
      op53[i] = p53;
      op54[i] = p54;
      op61[i] = p61;
      op62[i] = p62;
      op63[i] = p63;
      op64[i] = p64;
      op65[i] = p65;
      og1[i] = g1;
      og2[i] = g2;
      og3[i] = g3;
      og4[i] = g4;
      og5[i] = g5;
      og6[i] = g6;
      ot[i] = g1 + g2 + g3 + g4 + g5 + g6;
    }
  };
};

export const competitor: Competitor = {
  name: "plain numbers by hand, over columns",
  prepare: ({ rows, columns }) => {
    const out = nodes.map(() => new Float64Array(rows));
    const score = scorer(columns, out);
    const run = (from: number, to: number): number => {
      score(from, to);
      return out[totalAt]![to - 1]!;
    };
    return {
      run,
      answers: (count) => {
        run(0, count);
        return rowsOf(out, count, "points");
      },
    };
  },
};
