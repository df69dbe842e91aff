// Main index 7, "Hoạt động kinh tế số": the one group whose thresholds no source prints.

import {
  awarded,
  context,
  group,
  indicator,
  quotient,
  ratio,
  share,
  thresholdToMax,
  type Alternative,
  type Formula,
  type FormulaNode,
  type Mark,
} from "../../../src/define.js";
import type { Text } from "../../../src/index.js";
import { row, rowWithNote, scale } from "./cite.js";
import { billionDong, domainNames, enterprises, postalPoints, thousandPeople } from "./units.js";

// The formula is unknown but its rate is not: facts may give it, and the alternatives read it.
const undecidedShare: Formula<"rate:share"> = awarded();
const undecidedQuotient: Formula<"rate:quotient"> = awarded();

const inProportion = (formula: FormulaNode): Alternative => ({
  name: "ratio",
  label: { vi: "Điểm theo tỷ lệ", en: "Points in proportion" },
  formula,
});

const upTo = (name: string, threshold: string, formula: FormulaNode): Alternative => ({
  name,
  label: { vi: `Tỷ lệ/${threshold.replace(".", ",")}`, en: `Rate/${threshold}` },
  formula,
});

const printed: Text = { vi: "Tỷ lệ thuận với số điểm", en: "In proportion to the points" };

const undecided = (because: Text, ...alternatives: readonly Alternative[]): Mark => ({
  id: "threshold",
  on: "formula",
  printed,
  used: { vi: "Chỉ nhận điểm đã chấm", en: "Only awarded points are taken" },
  because,
  alternatives,
});

export const digitalEconomy = group(
  "7",
  {
    name: { vi: "Hoạt động kinh tế số", en: "Digital economy activity" },
    max: 150,
    cite: scale,
  },
  indicator("7.1", {
    key: "digital-economy-share",
    name: { vi: "Tỷ trọng kinh tế số trong GRDP", en: "Share of the digital economy in GRDP" },
    max: 50,
    variables: {
      a: {
        label: { vi: "Giá trị tăng thêm của kinh tế số", en: "Value added of the digital economy" },
        unit: billionDong,
        divisible: true,
      },
      b: { label: { vi: "GRDP", en: "GRDP" }, unit: billionDong, divisible: true },
    },
    formula: undecidedShare,
    cite: row("VII.1", "Tỷ trọng tỷ lệ thuận với số điểm"),
    marks: [
      undecided(
        {
          vi: "Không in ngưỡng; dự thảo 12/2025 dùng 30%",
          en: "No threshold is printed; the draft of December 2025 has 30%",
        },
        inProportion(ratio(share("a", "b"))),
        upTo("scaled-20", "20%", thresholdToMax(share("a", "b"), "20%")),
        upTo("scaled-30", "30%", thresholdToMax(share("a", "b"), "30%")),
      ),
    ],
  }),
  indicator("7.2", {
    key: "digital-enterprises-per-1000",
    name: {
      vi: "Tỷ lệ doanh nghiệp công nghệ số/1000 dân",
      en: "Digital technology enterprises per 1000 people",
    },
    max: 30,
    variables: {
      a: {
        label: { vi: "Doanh nghiệp công nghệ số", en: "Digital technology enterprises" },
        unit: enterprises,
      },
      b: { label: { vi: "Dân số", en: "Population" }, unit: thousandPeople, divisible: true },
    },
    formula: undecidedQuotient,
    cite: row("VII.2", "tỷ lệ thuận theo số điểm"),
    marks: [
      undecided(
        {
          vi: "Không in ngưỡng; Gia Lai nêu «chưa đạt 50%»",
          en: "No threshold is printed; Gia Lai's plan speaks of 50%",
        },
        inProportion(ratio(quotient("a", "b"))),
        upTo("scaled-half", "0.5", thresholdToMax(quotient("a", "b"), "0.5")),
      ),
    ],
  }),
  indicator("7.3", {
    key: "e-contract-enterprises",
    name: {
      vi: "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử",
      en: "Enterprises using electronic contracts",
    },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Doanh nghiệp sử dụng hợp đồng điện tử",
          en: "Enterprises using electronic contracts",
        },
        unit: enterprises,
      },
      b: context("enterprises"),
    },
    formula: ratio(share("a", "b")),
    cite: rowWithNote("VII.3", "tỷ lệ thuận theo số điểm", 7, "Không có tài liệu kiểm chứng"),
    marks: [
      {
        id: "threshold",
        on: "formula",
        printed,
        used: { vi: "Điểm theo tỷ lệ", en: "Points in proportion" },
        because: {
          vi: "Không in ngưỡng; Gia Lai nêu «chưa đạt 80%»",
          en: "No threshold is printed; Gia Lai's plan speaks of 80%",
        },
        alternatives: [upTo("scaled-80", "80%", thresholdToMax(share("a", "b"), "80%"))],
      },
    ],
  }),
  indicator("7.4", {
    key: "postal-points-online",
    name: {
      vi: "Số điểm phục vụ của mạng bưu chính công cộng có kết nối Internet băng rộng cố định",
      en: "Public postal service points with fixed broadband Internet",
    },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Điểm phục vụ có kết nối Internet băng rộng cố định",
          en: "Service points with fixed broadband Internet",
        },
        unit: postalPoints,
      },
      b: {
        label: {
          vi: "Điểm phục vụ của mạng bưu chính công cộng",
          en: "Public postal service points",
        },
        unit: postalPoints,
      },
    },
    formula: ratio(share("a", "b")),
    cite: row("VII.4", "Tỷ lệ thuận theo số điểm"),
  }),
  indicator("7.5", {
    key: "vn-domains",
    name: { vi: "Số lượng tên miền .vn", en: "Number of .vn domain names" },
    max: 30,
    variables: {
      a: { label: { vi: "Tên miền .vn", en: ".vn domain names" }, unit: domainNames },
      b: context("enterprises"),
    },
    formula: undecidedQuotient,
    cite: rowWithNote(
      "VII.5",
      "Số lượng tên miền tỷ lệ thuận theo số điểm",
      7,
      "trên tổng số doanh nghiệp",
    ),
    marks: [
      undecided(
        { vi: "Không in ngưỡng", en: "No threshold is printed" },
        inProportion(ratio(quotient("a", "b"))),
      ),
    ],
  }),
);
