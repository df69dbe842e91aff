// Main index 3, "Hạ tầng số": broadband, cloud, shared platforms, artificial intelligence.

import {
  allOrNothing,
  checklist,
  context,
  flag,
  group,
  indicator,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
} from "../../../src/define.js";
import { row, rowWithNote, scale } from "./cite.js";
import { asNamed, inProportion, notStrict, nothingBelow } from "./marks.js";
import { households, platforms, subscriptions, systems, villages } from "./units.js";

const almostAll = nothingBelow("100%", {
  vi: "98,13% và 98,87% được 0 điểm",
  en: "98.13% and 98.87% earn 0",
});

export const digitalInfrastructure = group(
  "3",
  { name: { vi: "Hạ tầng số", en: "Digital infrastructure" }, max: 200, cite: scale },
  indicator("3.1", {
    key: "villages-mobile-broadband",
    name: {
      vi: "Tỷ lệ thôn, bản được phủ sóng di động băng rộng",
      en: "Villages covered by mobile broadband",
    },
    max: 30,
    variables: {
      a: {
        label: {
          vi: "Thôn, bản được phủ sóng di động băng rộng",
          en: "Villages covered by mobile broadband",
        },
        unit: villages,
      },
      b: context("villages"),
    },
    formula: allOrNothing(share("a", "b"), "100%"),
    cite: row("III.1", "100% thôn, bản được phủ sóng di động băng rộng"),
    marks: [almostAll],
  }),
  indicator("3.2", {
    key: "villages-fixed-broadband",
    name: {
      vi: "Tỷ lệ thôn, bản được phủ băng rộng cố định",
      en: "Villages covered by fixed broadband",
    },
    max: 30,
    variables: {
      a: {
        label: {
          vi: "Thôn, bản được phủ băng rộng cố định",
          en: "Villages covered by fixed broadband",
        },
        unit: villages,
      },
      b: context("villages"),
    },
    formula: allOrNothing(share("a", "b"), "100%"),
    cite: row("III.2", "100% thôn, bản được phủ băng rộng cố định"),
    marks: [almostAll],
  }),
  indicator("3.3", {
    key: "mobile-broadband-subscriptions",
    name: {
      vi: "Tỷ lệ thuê bao băng rộng di động/100 dân",
      en: "Mobile broadband subscriptions per 100 people",
    },
    max: 30,
    variables: {
      a: {
        label: { vi: "Thuê bao băng rộng di động", en: "Mobile broadband subscriptions" },
        unit: subscriptions,
      },
      b: context("population"),
    },
    formula: ratio(quotient("a", "b")),
    cite: row("III.3", "Đạt tỷ lệ 100% người dân trưởng thành sử dụng thuê bao băng rộng di động"),
    marks: [
      inProportion("100%"),
      asNamed(
        "variables.b",
        { vi: "Người dân trưởng thành", en: "Adults" },
        { vi: "Dân số", en: "Population" },
      ),
    ],
  }),
  indicator("3.4", {
    key: "fibre-households",
    name: {
      vi: "Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang",
      en: "Households with fibre broadband Internet",
    },
    max: 30,
    variables: {
      a: {
        label: {
          vi: "Hộ gia đình có kết nối Internet băng rộng cáp quang",
          en: "Households with fibre broadband Internet",
        },
        unit: households,
      },
      b: context("households"),
    },
    formula: allOrNothing(share("a", "b"), "80%"),
    cite: row("III.4", ">80% hộ gia đình có kết nối Internet băng rộng cáp quang"),
    marks: [
      nothingBelow(
        ">80%",
        {
          vi: "Gia Lai được 15, trung bình của 30 và 0",
          en: "Gia Lai earned 15, the mean of 30 and 0",
        },
        [
          {
            name: "scaled",
            label: { vi: "Tỷ lệ/80%", en: "Rate/80%" },
            formula: thresholdToMax(share("a", "b"), "80%"),
          },
        ],
      ),
      notStrict("80%", allOrNothing(share("a", "b"), "80%", { strict: true })),
    ],
  }),
  indicator("3.5", {
    key: "cloud-data-centre",
    name: {
      vi: "Triển khai Trung tâm dữ liệu phục vụ chuyển đổi số theo hướng sử dụng công nghệ điện toán đám mây",
      en: "Data centre for digital transformation built on cloud computing",
    },
    max: 30,
    variables: {
      m1: {
        label: {
          vi: "Đã triển khai Trung tâm dữ liệu theo hướng điện toán đám mây",
          en: "Cloud data centre deployed",
        },
        kind: "flag",
      },
      a: {
        label: {
          vi: "Hệ thống dùng chung có sử dụng dịch vụ điện toán đám mây của Trung tâm dữ liệu",
          en: "Shared systems that use its cloud services",
        },
        unit: systems,
      },
      b: { label: { vi: "Hệ thống dùng chung", en: "Shared systems" }, unit: systems },
    },
    formula: weightedParts(["1/2", flag("m1")], ["1/2", ratio(share("a", "b"))]),
    cite: row("III.5", "100% hệ thống thông tin dùng chung có sử dụng dịch vụ điện toán đám mây"),
    marks: [
      {
        id: "parts",
        on: "formula",
        printed: { vi: "Không in cách chia điểm", en: "No split of the points" },
        used: { vi: "1/2 + 1/2 × tỷ lệ", en: "1/2 + 1/2 × rate" },
        because: {
          vi: "Điều kiện gồm hai phần; 60% được 24 điểm",
          en: "The condition has two parts; 60% earns 24",
        },
        alternatives: [
          {
            name: "capped-75",
            label: { vi: "Tỷ lệ/75%", en: "Rate/75%" },
            formula: thresholdToMax(share("a", "b"), "75%"),
          },
        ],
      },
    ],
  }),
  indicator("3.6", {
    key: "shared-platforms",
    name: {
      vi: "Mức độ triển khai các nền tảng số dùng chung",
      en: "Shared digital platforms deployed",
    },
    max: 30,
    variables: {
      a: { label: { vi: "Nền tảng đã triển khai", en: "Platforms deployed" }, unit: platforms },
    },
    formula: ratio(quotient("a", 7)),
    cite: rowWithNote("III.6", "nền tảng của Bộ KHCN yêu cầu", 3, "đạt 6/7 nền tảng"),
    marks: [
      {
        id: "list",
        on: "formula",
        printed: { vi: "5/7, 6/7", en: "5/7, 6/7" },
        used: { vi: "7", en: "7" },
        because: { vi: "Không tìm thấy danh mục của Bộ", en: "The Ministry's list was not found" },
      },
    ],
  }),
  indicator("3.7", {
    key: "ai-use",
    name: {
      vi: "Mức độ ứng dụng Trí tuệ nhân tạo (AI)",
      en: "Use of artificial intelligence (AI)",
    },
    max: 20,
    variables: {
      m1: {
        label: {
          vi: "AI phục vụ công chức, viên chức",
          en: "AI for civil servants and public employees",
        },
        kind: "flag",
      },
      m2: {
        label: { vi: "AI phục vụ người dân, doanh nghiệp", en: "AI for people and enterprises" },
        kind: "flag",
      },
      m3: { label: { vi: "AI nâng cao khác", en: "Other, advanced AI" }, kind: "flag" },
    },
    formula: weightedParts(["1/2", flag("m1")], ["1/4", flag("m2")], ["1/4", flag("m3")]),
    cite: row("III.7", "Hệ thống đưa vào vận hành chính thức"),
    marks: [
      {
        id: "weights",
        on: "formula",
        printed: { vi: "Không in cách chia điểm", en: "No split of the points" },
        used: { vi: "1/2, 1/4, 1/4", en: "1/2, 1/4, 1/4" },
        because: { vi: "Như dự thảo 12/2025", en: "As in the draft of December 2025" },
        alternatives: [
          {
            name: "thirds",
            label: { vi: "Mỗi phần 1/3", en: "1/3 each" },
            formula: checklist("m1", "m2", "m3"),
          },
        ],
      },
    ],
  }),
);
