// Main index 5: digital economy activity.

import { group, indicator, quotient, ratio, share, thresholdToMax } from "../../../src/define.js";
import { all, rateAlone } from "./carries.js";
import { appendix, mainIndex } from "./cite.js";
import { goalUnused } from "./marks.js";
import { billionDong, enterprises, thousandPeople } from "./units.js";

export const digitalEconomy = group(
  "5",
  {
    name: { vi: "Hoạt động kinh tế số", en: "Digital economy activity" },
    max: 200,
    cite: mainIndex("5"),
  },
  indicator("5.1", {
    key: "digital-economy-share",
    carries: all(),
    name: { vi: "Tỷ trọng kinh tế số trong GRDP", en: "Share of the digital economy in GRDP" },
    max: 50,
    variables: {
      a: {
        label: {
          vi: "Giá trị tăng thêm của kinh tế số",
          en: "Value added of the digital economy",
        },
        unit: billionDong,
        divisible: true,
      },
      b: {
        label: { vi: "Giá trị GRDP của địa bàn", en: "GRDP of the province" },
        unit: billionDong,
        divisible: true,
      },
    },
    formula: thresholdToMax(share("a", "b"), "30%"),
    cite: appendix(
      "5.1",
      "Tỷ lệ = a/b; Điểm= + Tỷ lệ>=30%: Điểm tối đa; + Tỷ lệ<30%: Tỷ lệ/30%*Điểm tối đa.",
    ),
  }),
  indicator("5.2", {
    key: "digital-enterprises-per-1000",
    carries: rateAlone({ vi: "a đếm hẹp hơn", en: "a counts fewer" }),
    name: {
      vi: "Tỷ lệ doanh nghiệp công nghệ số/1000 dân",
      en: "Digital technology enterprises per 1000 people",
    },
    max: 50,
    variables: {
      a: {
        label: {
          vi: "Số lượng doanh nghiệp công nghệ số (có mã ngành kinh doanh chính thuộc các mã ngành kinh tế số ICT và kinh tế số nền tảng) đang hoạt động, có phát sinh doanh thu trong kỳ báo cáo",
          en: "Digital technology enterprises (main business code in the ICT or platform digital economy) active, with revenue in the reporting period",
        },
        unit: enterprises,
      },
      b: {
        label: { vi: "Dân số trên địa bàn tỉnh", en: "Population of the province" },
        unit: thousandPeople,
        divisible: true,
      },
    },
    formula: thresholdToMax(quotient("a", "b"), "1"),
    cite: appendix(
      "5.2",
      "Tỷ lệ = a/b. Điểm= + Tỷ lệ>=1: Điểm tối đa; + Tỷ lệ<1: Tỷ lệ*Điểm tối đa",
    ),
    marks: [
      {
        id: "goal",
        on: "formula",
        printed: {
          vi: "Mục tiêu: “đạt 190%” theo bản chép, có lẽ là 100%",
          en: "Goal: “190%” in the transcription, probably 100%",
        },
        used: {
          vi: "Ngưỡng 1 doanh nghiệp/1000 dân",
          en: "Threshold 1 enterprise per 1000 people",
        },
        because: {
          vi: "Công thức tính điểm in ngưỡng 1, tức 100%",
          en: "The score formula prints 1, that is 100%",
        },
      },
    ],
  }),
  indicator("5.3", {
    key: "ecommerce-retail",
    name: {
      vi: "Tỷ trọng thương mại điện tử trong tổng mức bán lẻ",
      en: "Share of e-commerce in total retail sales",
    },
    max: 50,
    variables: {
      a: {
        label: { vi: "Tổng doanh thu từ thương mại điện tử", en: "Revenue from e-commerce" },
        unit: billionDong,
        divisible: true,
      },
      b: {
        label: { vi: "Tổng mức bán lẻ", en: "Total retail sales" },
        unit: billionDong,
        divisible: true,
      },
    },
    formula: thresholdToMax(share("a", "b"), "20%"),
    cite: appendix(
      "5.3",
      "Tỷ lệ = a/b; Điểm= + Tỷ lệ>=20%: Điểm tối đa; + Tỷ lệ<20%: Tỷ lệ/20%*Điểm tối đa",
    ),
  }),
  indicator("5.4", {
    key: "e-contract-enterprises",
    carries: all(),
    name: {
      vi: "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử",
      en: "Enterprises using electronic contracts",
    },
    max: 50,
    variables: {
      a: {
        label: {
          vi: "Số lượng doanh nghiệp sử dụng Hợp đồng điện tử",
          en: "Enterprises using electronic contracts",
        },
        unit: enterprises,
      },
      b: { label: { vi: "Tổng số Doanh nghiệp", en: "All enterprises" }, unit: enterprises },
    },
    formula: ratio(share("a", "b")),
    cite: appendix("5.4", "Tỷ lệ=a/b. Điểm = điểm tối đa * tỷ lệ"),
    marks: [
      goalUnused(
        "10%",
        "“đạt 10%” theo bản chép; mục tiêu 25/50 điểm cần 50%",
        "“10%” in the transcription; the target of 25/50 needs 50%",
      ),
    ],
  }),
);
