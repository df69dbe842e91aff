// Which published figures does this rubric reproduce? The first five rows of the ranking of 2022: the values of
// eight main indices, and the province's DTI value; the ninth carries no points and is not printed.

import { rounded, type Facts } from "../../../src/index.js";
import type { PublicSource, PublishedCase } from "../published-case.js";
import type { decision922 } from "./rubric.js";

const ranking: PublicSource = {
  title: {
    vi: "Báo cáo xếp hạng đánh giá mức độ chuyển đổi số năm 2022",
    en: "Ranking report on digital transformation in 2022",
  },
  url: "https://dti.gov.vn/xep-hang-2022",
};

/** A value of the detailed table, as printed there. */
const printed = (value: string) => ({ value: rounded(value), source: "dti.gov.vn/xep-hang-2022" });

/** Đà Nẵng in 2022: first of 63. */
export const daNang2022: PublishedCase<Facts<typeof decision922>> = {
  unit: { vi: "Thành phố Đà Nẵng", en: "Đà Nẵng City" },
  year: 2022,
  source: ranking,
  facts: {
    "1": printed("1.0000"),
    "2": printed("0.9000"),
    "3": printed("0.8253"),
    "4": printed("0.8487"),
    "5": printed("0.7578"),
    "7": printed("0.8575"),
    "8": printed("0.7836"),
    "9": printed("0.5197"),
  },
  published: { value: "0.8002" },
};

/** Hồ Chí Minh City in 2022: second of 63. Its value is within rounding only: these come to 0.716355. */
export const hoChiMinhCity2022: PublishedCase<Facts<typeof decision922>> = {
  unit: { vi: "Thành phố Hồ Chí Minh", en: "Hồ Chí Minh City" },
  year: 2022,
  source: ranking,
  facts: {
    "1": printed("0.8917"),
    "2": printed("0.9000"),
    "3": printed("0.8258"),
    "4": printed("0.6267"),
    "5": printed("0.5580"),
    "7": printed("0.8406"),
    "8": printed("0.7611"),
    "9": printed("0.3590"),
  },
  published: { value: "0.7163" },
};

/** Quảng Ninh in 2022: third of 63. The press printed its pillars as well. */
export const quangNinh2022: PublishedCase<Facts<typeof decision922>> = {
  unit: { vi: "Tỉnh Quảng Ninh", en: "Quảng Ninh Province" },
  year: 2022,
  source: ranking,
  pillarSource: {
    title: {
      vi: "Quảng Ninh vào top 3 địa phương dẫn đầu về chỉ số chuyển đổi số",
      en: "Quảng Ninh among the first three in digital transformation",
    },
    url: "https://vietnamnet.vn/quang-ninh-vao-top-3-dia-phuong-dan-dau-ve-chi-so-chuyen-doi-so-2165207.html",
  },
  facts: {
    "1": printed("0.9581"),
    "2": printed("0.9000"),
    "3": printed("0.7648"),
    "4": printed("0.6250"),
    "5": printed("0.5382"),
    "7": printed("0.8385"),
    "8": printed("0.5904"),
    "9": printed("0.4505"),
  },
  published: {
    value: "0.7024",
    CQS: { value: "0,7804" },
    KTS: { value: "0,7187" },
    XHS: { value: "0,6864" },
  },
};

/** Thừa Thiên Huế in 2022: fourth of 63. */
export const hue2022: PublishedCase<Facts<typeof decision922>> = {
  unit: { vi: "Tỉnh Thừa Thiên Huế", en: "Thừa Thiên Huế Province" },
  year: 2022,
  source: ranking,
  facts: {
    "1": printed("0.9500"),
    "2": printed("0.9000"),
    "3": printed("0.6823"),
    "4": printed("0.6794"),
    "5": printed("0.6423"),
    "7": printed("0.8262"),
    "8": printed("0.6787"),
    "9": printed("0.3001"),
  },
  published: { value: "0.6975" },
};

/** Cần Thơ in 2022: fifth of 63. */
export const canTho2022: PublishedCase<Facts<typeof decision922>> = {
  unit: { vi: "Thành phố Cần Thơ", en: "Cần Thơ City" },
  year: 2022,
  source: ranking,
  facts: {
    "1": printed("0.9000"),
    "2": printed("0.8000"),
    "3": printed("0.7233"),
    "4": printed("0.7376"),
    "5": printed("0.7226"),
    "7": printed("0.7325"),
    "8": printed("0.7556"),
    "9": printed("0.2947"),
  },
  published: { value: "0.6924" },
};
