// Who does what for main index 5, digital economy activity?

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";
import { newIndicator, regularly, yearly } from "./words.js";

export const digitalEconomy = {
  "5.1": {
    lead: ["statistics"],
    implementing: ["science-technology", "finance", "industry-trade"],
    cadence: yearly,
    goal: {
      wording: {
        vi: "Giá trị tăng thêm của kinh tế số (tỷ đồng)/Giá trị GRDP của địa bàn (tỷ đồng) đạt tối thiểu 30%",
        en: "Value added of the digital economy (billion VND) over the province's GRDP (billion VND) at 30% or more",
      },
      variable: "rate",
      atLeast: "30%",
    },
    lines: [
      [176, 176],
      [991, 999],
    ],
    doubts: [
      {
        on: "max",
        note: {
          vi: "Bản chép phụ lục đọc điểm tối đa là “>0”; hiểu là 50.",
          en: "The transcription of the appendix reads the maximum as “>0”; taken as 50.",
        },
      },
      {
        on: "target",
        note: {
          vi: "27/50 của bảng chính ứng với 16,2% theo công thức in, không phải 30%; mục tiêu tối thiểu 30% cho 50/50.",
          en: "The main table's 27/50 stands for 16.2% under the printed formula, not 30%; the goal of 30% or more gives 50/50.",
        },
      },
    ],
  },
  "5.2": {
    lead: ["finance"],
    implementing: ["industry-trade", "provincial-economic-zones", "science-technology"],
    cadence: yearly,
    goal: {
      wording: {
        vi: "Số lượng doanh nghiệp công nghệ số (có mã ngành kinh doanh chính thuộc các mã ngành kinh tế số ICT và kinh tế số nền tảng) đang hoạt động, có phát sinh doanh thu trong kỳ báo cáo/tổng dân số trên địa bàn tỉnh (nghìn người) đạt 100%",
        en: "Digital technology enterprises (main business code in the ICT or platform digital economy) active, with revenue in the reporting period, over the population of the province (thousand people) at 100%",
      },
      variable: "rate",
      atLeast: "100%",
    },
    lines: [
      [177, 179],
      [1004, 1018],
    ],
    doubts: [
      {
        on: "goal",
        note: {
          vi: "Bản chép đọc “dat 190%”; hiểu là 100%, như ngưỡng 1 của công thức; đọc theo chữ là 190%.",
          en: "The transcription reads “dat 190%”; taken as 100%, as the formula's threshold of 1; read literally it is 190%.",
        },
      },
      {
        on: "before",
        note: {
          vi: "Đoạn nêu nguyên nhân ghi năm 2024 “chưa đạt 50%”: khớp với ngưỡng 0,5 trên 1000 dân của Quyết định 405 (18,04/30 ứng với 0,301), không khớp với ngưỡng 1 (ứng với 0,601).",
          en: "The paragraph on weak points has 2024 “not yet at 50%”: that fits a threshold of 0.5 per 1000 people in Decision 405 (18.04/30 stands for 0.301), not one of 1 (0.601).",
        },
      },
    ],
  },
  "5.3": {
    lead: ["industry-trade", "statistics"],
    implementing: ["industry-trade", "finance", "provincial-economic-zones"],
    cadence: yearly,
    goal: {
      wording: {
        vi: "Tỷ trọng thương mại điện tử trong tổng mức bán lẻ đạt tối thiểu 20%",
        en: "E-commerce at 20% or more of total retail sales",
      },
      variable: "rate",
      atLeast: "20%",
    },
    lines: [
      [181, 182],
      [1019, 1027],
    ],
    doubts: [
      newIndicator,
      {
        on: "lead",
        note: {
          vi: "Thứ tự chữ trong bản chép lẫn cột; cột chủ trì được phân theo cách đọc tốt nhất.",
          en: "The transcription mixes the columns; the lead agencies are the best reading.",
        },
      },
      {
        on: "implementing",
        note: {
          vi: "Thứ tự chữ trong bản chép lẫn cột; cột thực hiện được phân theo cách đọc tốt nhất.",
          en: "The transcription mixes the columns; the implementing agencies are the best reading.",
        },
      },
    ],
  },
  "5.4": {
    lead: ["industry-trade", "tax"],
    implementing: ["departments", "communes-wards"],
    cadence: regularly,
    goal: {
      wording: {
        vi: "Số lượng doanh nghiệp sử dụng Hợp đồng điện tử trên địa bàn tỉnh đạt 10%",
        en: "Enterprises of the province using electronic contracts at 10%",
      },
      variable: "rate",
      atLeast: "10%",
    },
    lines: [
      [184, 185],
      [1028, 1036],
    ],
    doubts: [
      {
        on: "before",
        note: {
          vi: "Bản chép đọc ba số “| 20 50 25/50”: 20 là điểm tối đa của Quyết định 405 (văn bản Quảng Trị, VII.3 = 20), ô điểm năm 2024 trống hoặc mất số 0. Cách đọc khác: điểm năm 2024 là 20 và ô Quyết định 405 trống (khi đó 25,96 + 18,04 + 20 = 64,00, khác 63,99).",
          en: "The transcription reads three figures, “| 20 50 25/50”: 20 is Decision 405's maximum (Quảng Trị's document, VII.3 = 20), the cell of 2024 is empty or lost a 0. The other reading: 20 points in 2024 and an empty cell for Decision 405 (then 25.96 + 18.04 + 20 = 64.00, not 63.99).",
        },
      },
      {
        on: "goal",
        note: {
          vi: "Bản chép đọc “dat 10%. L”: 10% chỉ cho 5/50 điểm theo công thức; có thể số in là 50% hoặc 100%.",
          en: "The transcription reads “dat 10%. L”: 10% gives only 5/50 under the formula; the print may say 50% or 100%.",
        },
      },
      {
        on: "target",
        note: {
          vi: "25/50 ứng với 50%, mâu thuẫn với mục tiêu 10%.",
          en: "25/50 stands for 50%, which contradicts the goal of 10%.",
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
