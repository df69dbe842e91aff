// A rubric with everything that a file can say: letters, general figures, flags, levels, a share and a
// quotient, points without a formula, a group of groups.

import {
  awarded,
  context,
  defineRubric,
  flag,
  group,
  indicator,
  levels,
  quotient,
  ratio,
  share,
  weightedParts,
} from "@dti/score/define";

const text = (vi: string, en: string) => ({ vi, en });

export const sample = defineRubric({
  family: "xa",
  version: "2026",
  revision: 1,
  years: [2026, 2027],
  max: 50,
  context: {
    population: { label: text("Dân số", "Population"), unit: text("người", "people") },
    address: { label: text("Địa chỉ", "Address"), kind: "text" },
  },
  children: [
    group(
      "1",
      { name: text("Hạ tầng", "Infrastructure"), max: 30 },
      indicator("1.1", {
        name: text("Cáp quang", "Fibre"),
        max: 10,
        variables: {
          a: { label: text("Hộ có cáp quang", "Households with fibre"), unit: "hộ" },
          b: { label: text("Tổng số hộ", "All households") },
        },
        formula: ratio(share("a", "b")),
      }),
      indicator("1.2", {
        name: text("Thuê bao", "Subscriptions"),
        max: 10,
        variables: {
          a: { label: text("Số thuê bao", "Subscriptions") },
          b: context("population"),
        },
        formula: ratio(quotient("a", "b")),
      }),
      indicator("1.3", {
        name: text("Cổng và mức", "Portal and level"),
        max: 10,
        variables: {
          m1: { label: text("Có cổng", "Has a portal"), kind: "flag" },
          m2: {
            label: text("Mức", "Level"),
            kind: ["Tốt", "B", "C"],
            levels: { B: text("Khá", "Fair") },
          },
        },
        formula: weightedParts(
          ["1/2", flag("m1")],
          ["1/2", levels("m2", { Tốt: 1, B: "1/2", C: 0 })],
        ),
      }),
    ),
    group(
      "2",
      { name: text("Khác", "Other"), max: 20 },
      indicator("2.1", { name: text("Được chấm", "As awarded"), max: 20, formula: awarded() }),
    ),
  ],
});
