// Which published figures does this rubric reproduce? Three provinces of 2020: the values of their
// pillars, and their DTI value.

import { rounded, type Facts } from "../../../src/index.js";
import type { PublicSource, PublishedCase } from "../published-case.js";
import type { decision1726 } from "./rubric.js";

const dataSet = "letrinhan/vn-dti-provincial";

/** The data set by its name: no page that prints these pillars was at hand. */
const collection: PublicSource = {
  title: { vi: `Bộ dữ liệu ${dataSet}`, en: `Data set ${dataSet}` },
};

const pressPage =
  "https://en.dangcongsan.vn/bac-ninh-province-integration-and-development/bac-ninh-s-provincial-digital-transformation-index-ranked-third-nationwide-585850.html";

/** Đà Nẵng in 2020: first of 63. */
export const daNang2020: PublishedCase<Facts<typeof decision1726>> = {
  unit: { vi: "Thành phố Đà Nẵng", en: "Đà Nẵng City" },
  year: 2020,
  source: collection,
  facts: {
    "1": { value: rounded("0.5346"), source: dataSet },
    "2": { value: rounded("0.4155"), source: dataSet },
    "3": { value: rounded("0.4964"), source: dataSet },
  },
  published: { value: "0.4874" },
};

/** Thừa Thiên Huế in 2020: second of 63. */
export const hue2020: PublishedCase<Facts<typeof decision1726>> = {
  unit: { vi: "Tỉnh Thừa Thiên Huế", en: "Thừa Thiên Huế Province" },
  year: 2020,
  source: collection,
  facts: {
    "1": { value: rounded("0.5220"), source: dataSet },
    "2": { value: rounded("0.3040"), source: dataSet },
    "3": { value: rounded("0.3655"), source: dataSet },
  },
  published: { value: "0.4097" },
};

/** Bắc Ninh in 2020: third of 63. All four values stand on one page. */
export const bacNinh2020: PublishedCase<Facts<typeof decision1726>> = {
  unit: { vi: "Tỉnh Bắc Ninh", en: "Bắc Ninh Province" },
  year: 2020,
  source: {
    title: {
      vi: "Báo điện tử Đảng Cộng sản Việt Nam (bản tiếng Anh): chỉ số chuyển đổi số của Bắc Ninh xếp thứ ba cả nước",
      en: "Bac Ninh's provincial digital transformation index ranked third nationwide",
    },
    url: pressPage,
  },
  facts: {
    "1": { value: rounded("0.4449"), source: pressPage },
    "2": { value: rounded("0.3668"), source: pressPage },
    "3": { value: rounded("0.4052"), source: pressPage },
  },
  published: { value: "0.4096" },
};
