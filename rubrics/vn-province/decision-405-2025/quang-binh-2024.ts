// What did the plan print about Quảng Bình in 2024? Its figures and the points of its main indices.
// Absent: 4.6 (not printed) and 7.5 (only "thấp", low).

import { rounded, unevidenced, type Facts } from "../../../src/index.js";
import type { WorkedCase } from "../worked-case.js";
import { notSaidWhich, perThousand, plan2308, printed } from "./plan-2308.js";
import type { decision405 } from "./rubric.js";

/** Quảng Bình in 2024, as Quảng Trị's plan 2308/KH-UBND prints it. */
export const quangBinh2024: WorkedCase<Facts<typeof decision405>> = {
  unit: { vi: "Quảng Bình", en: "Quảng Bình" },
  year: 2024,
  document: plan2308,
  facts: {
    "1.1": { m1: true, source: printed(218, 219, "Đồng chí Chủ tịch UBND tỉnh là Trưởng ban") },
    "1.2": {
      a: 10,
      b: 10,
      source: printed(221, 222, "Có 10 văn bản chỉ đạo chuyên đề"),
    },
    "1.3": {
      m1: true,
      m2: true,
      source: printed(224, 225, "có chuyên mục riêng về chuyển đổi số và có hơn 52 tin, bài"),
    },
    "1.4": {
      m1: true,
      m2: false,
      source: printed(245, 246, "số lượng tin, bài đạt dưới 52 tin bài/năm"),
    },
    "1.5": {
      m1: true,
      m2: false,
      source: printed(248, 249, "số lượng phát sóng đạt dưới 12 lần phát sóng/năm"),
    },
    "2.1": {
      m1: true,
      source: printed(263, 263, "Ban hành Nghị quyết chuyên về chuyển đổi số của Tỉnh"),
    },
    "2.2": { m1: true, source: printed(265, 266, "Ban hành Kế hoạch hành động 5 năm và hằng năm") },
    "2.3": {
      m1: true,
      source: printed(268, 270, "Ban hành, cập nhật Khung/Kiến trúc Chính quyền điện tử"),
    },
    "2.4": {
      m1: true,
      source: printed(272, 274, "chính sách giảm phí, lệ phí và chính sách giảm thời gian"),
    },
    "3.1": {
      rate: rounded("98,13%"),
      source: printed(286, 286, "được phủ sóng di động băng rộng đạt 98,13%"),
    },
    "3.2": {
      rate: rounded("98,13%"),
      source: printed(288, 288, "được phủ băng rộng cố định đạt 98,13%"),
    },
    "3.3": {
      rate: rounded("84,4%"),
      source: printed(290, 290, "Tỷ lệ thuê bao băng rộng di động đạt 84,4%"),
    },
    "3.4": {
      rate: rounded("84,51%"),
      source: printed(292, 292, "có kết nối Internet băng rộng cáp quang đạt 84,51%"),
    },
    "3.5": {
      m1: true,
      rate: "100%",
      source: printed(294, 296, "dịch vụ điện toán đám mây của Trung tâm dữ liệu đạt 100%"),
    },
    "3.6": { a: 5, source: printed(320, 320, "đạt 5/7 nền tảng") },
    "3.7": {
      m1: false,
      m2: false,
      m3: false,
      source: printed(322, 323, "Chưa có ứng dụng AI phục vụ cho CCVC; người dân, doanh nghiệp"),
    },
    "4.1": {
      rate: rounded("18,39%"),
      source: printed(356, 357, "chỉ đạt 18,39% (dưới 100% được tính 0 điểm)"),
    },
    "4.2": {
      rate: rounded("6,31%"),
      source: printed(359, 360, "chỉ đạt 6,31% (dưới 10% được tính 0 điểm)"),
    },
    "4.3": {
      rate: rounded("0,23%"),
      source: printed(362, 363, "chỉ đạt 0,23% (dưới 1% được tính 0 điểm)"),
    },
    "4.4": {
      rate: rounded("6,82%"),
      source: printed(367, 368, "được bồi dưỡng, tập huấn về chuyển đổi số chỉ đạt 6,82%"),
    },
    "4.5": {
      rate: rounded("0,5%"),
      note: "Dòng 365 in 5% cho cùng chỉ số; chỉ 0 điểm mới khớp 1,93",
      source: printed(370, 371, "trên 100 dân chỉ đạt 0,5% (dưới 5% được tính 0 điểm)"),
    },
    "5.1": {
      rate: "100%",
      source: printed(392, 392, "100% hệ thống thông tin được xác định và phê duyệt cấp độ"),
    },
    "5.2": {
      rate: rounded("26,98%"),
      source: printed(419, 420, "theo cấp độ đã được phê duyệt chỉ đạt 26,98%"),
    },
    "5.3": {
      rate: rounded("41,27%"),
      source: printed(422, 423, "phần mềm phòng chống mã độc tập trung chỉ đạt 41,27%"),
    },
    "5.4": {
      rate: rounded("18,18%"),
      source: printed(425, 426, "an toàn thông tin hằng năm chỉ đạt 18,18%"),
    },
    "5.5": {
      rate: rounded("9,09%"),
      source: printed(428, 430, "Thông tư số 12/2022/TT-BTTTT chỉ đạt 9,09%"),
    },
    "5.6": {
      rate: "100%",
      source: printed(394, 395, "100% hệ thống thông tin đã ban hành đầy đủ các phương án"),
    },
    "5.7": {
      m1: true,
      source: printed(397, 397, "Cổng thông tin điện tử được cấp chứng nhận tín nhiệm mạng"),
    },
    "5.8": {
      m1: true,
      source: printed(399, 399, "Cổng Dịch vụ công được cấp chứng nhận tín nhiệm mạng"),
    },
    "6.1": {
      m1: true,
      m2: true,
      m3: true,
      m4: false,
      note: notSaidWhich,
      source: printed(470, 471, "đáp ứng 3/4 yêu cầu chức năng, tính năng kỹ thuật"),
    },
    "6.2": { m1: "below-B", source: printed(473, 474, "chưa đáp ứng từ mức B trở lên") },
    "6.3": {
      rate: rounded("56,25%"),
      source: printed(476, 477, "được đưa vào sử dụng chính thức chỉ đạt 56,25%"),
    },
    "6.4": {
      rate: rounded("41,81%"),
      source: printed(479, 480, "chỉ đạt 41,81% (dưới 60% được tính 0 điểm)"),
    },
    "6.5": {
      rate: rounded("40%"),
      source: printed(482, 482, "Tỷ lệ hồ sơ nộp trực tuyến chỉ đạt 40%"),
    },
    "6.6": {
      rate: rounded("15,25%"),
      source: printed(484, 484, "Tỷ lệ hồ sơ trực tuyến toàn trình chỉ đạt 15,25%"),
    },
    "6.7": unevidenced(null, "Không có tài liệu kiểm chứng", {
      source: printed(486, 487, "Không có tài liệu kiểm chứng về tài khoản"),
    }),
    "6.8": {
      rate: rounded("83,69%"),
      source: printed(489, 490, "khi sử dụng dịch vụ công chỉ đạt 83,69%"),
    },
    "6.9": {
      rate: rounded("0,45%"),
      source: printed(492, 492, "cho chính quyền số chỉ đạt 0,45%"),
    },
    "7.1": {
      rate: rounded("12,17%"),
      source: printed(531, 531, "Tỷ trọng kinh tế số trong GRDP chỉ đạt 12,17%"),
    },
    "7.2": {
      rate: rounded("0,13"),
      note: perThousand,
      source: printed(533, 533, "Tỷ lệ doanh nghiệp công nghệ số/1000 dân chỉ đạt 0,13%"),
    },
    "7.3": unevidenced(null, "Không có tài liệu kiểm chứng", {
      source: printed(535, 535, "Không có tài liệu kiểm chứng tỷ lệ doanh nghiệp"),
    }),
    "7.4": {
      rate: rounded("92%"),
      source: printed(520, 521, "có kết nối internet băng rộng cố định đạt 92%"),
    },
    "8.1": {
      rate: rounded("81,94%"),
      source: printed(560, 561, "cho các giao dịch điện tử đạt 81,94%"),
    },
    "8.2": {
      rate: rounded("6,57%"),
      source: printed(574, 574, "có chứng thư số cá nhân chỉ đạt 6,57%"),
    },
    "8.3": {
      rate: rounded("37,79%"),
      source: printed(576, 577, "công nghệ thông tin và truyền thông chỉ đạt 37,79%"),
    },
  },
  published: {
    "1": { printed: "40", lines: [210, 210] },
    "2": { printed: "50", lines: [257, 257] },
    "3": { printed: "106,75", lines: [278, 278] },
    "4": { printed: "1,93", lines: [332, 332] },
    "5": { printed: "62,25", lines: [384, 384] },
    "6": { printed: "69,19", lines: [450, 450] },
    "7": { printed: "60,26", lines: [512, 512] },
    "8": { printed: "74,54", lines: [552, 552] },
  },
  rank: { printed: "63/63", lines: [204, 204] },
};
