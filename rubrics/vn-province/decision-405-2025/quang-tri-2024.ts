// What did the plan print about the old Quảng Trị in 2024? Its figures and the points of its main
// indices. Absent: 7.5 (only "thấp", low).

import { between, rounded, type Facts } from "../../../src/index.js";
import type { WorkedCase } from "../worked-case.js";
import { notSaidWhich, perThousand, plan2308, printed } from "./plan-2308.js";
import type { decision405 } from "./rubric.js";

/** Quảng Trị before the merger, in 2024, as its plan 2308/KH-UBND prints it. */
export const quangTri2024: WorkedCase<Facts<typeof decision405>> = {
  unit: { vi: "Quảng Trị (cũ)", en: "Quảng Trị (before the merger)" },
  year: 2024,
  document: plan2308,
  facts: {
    "1.1": { m1: true, source: printed(229, 230, "Đồng chí Chủ tịch UBND tỉnh là Trưởng ban") },
    "1.2": {
      a: 2,
      b: 3,
      note: "Tổng in 3 văn bản, trong khi Quảng Bình in 10 cho cùng yêu cầu của Bộ",
      source: printed(252, 253, "Có 02 văn bản chỉ đạo chuyên đề"),
    },
    "1.3": {
      m1: true,
      m2: true,
      source: printed(232, 233, "có chuyên mục riêng về chuyển đổi số và có hơn 52 tin, bài"),
    },
    "1.4": {
      m1: true,
      m2: true,
      source: printed(235, 236, "có chuyên mục riêng về chuyển đổi số và có hơn 52 tin, bài"),
    },
    "1.5": {
      m1: true,
      m2: true,
      source: printed(238, 239, "có chuyên mục riêng về chuyển đổi số và có trên 12 lần phát sóng"),
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
      rate: rounded("98,87%"),
      source: printed(300, 300, "được phủ sóng di động băng rộng đạt 98,87%"),
    },
    "3.2": {
      rate: rounded("95,62%"),
      source: printed(302, 302, "được phủ băng rộng cố định đạt 95,62%"),
    },
    "3.3": {
      rate: rounded("93,3%"),
      source: printed(304, 304, "Tỷ lệ thuê bao băng rộng di động đạt 93,3%"),
    },
    "3.4": {
      rate: rounded("83,84%"),
      source: printed(306, 306, "có kết nối Internet băng rộng cáp quang đạt 83,84%"),
    },
    "3.5": {
      m1: true,
      rate: rounded("60%"),
      note: "Dòng 308-310 in 100% cho cùng tỷ lệ; chỉ 60% mới khớp 127,7",
      source: printed(327, 328, "điện toán đám mây của Trung tâm dữ liệu chưa cao, đạt 60%"),
    },
    "3.6": { a: 6, source: printed(312, 312, "đạt 6/7 nền tảng") },
    "3.7": {
      m1: true,
      m2: true,
      m3: true,
      source: printed(313, 314, "Có ứng dụng AI phục vụ CCVC; người dân, doanh nghiệp"),
    },
    "4.1": {
      rate: "100%",
      source: printed(340, 341, "100% Sở, ban, ngành, huyện, xã có bộ phận/đầu mối"),
    },
    "4.2": {
      rate: rounded("10,02%"),
      source: printed(343, 344, "chuyên trách về chuyển đổi số đạt 10,02% (điểm tối đa)"),
    },
    "4.3": {
      rate: rounded("10,02%"),
      note: "Cùng số 10,02% với chỉ số 4.2",
      source: printed(346, 347, "chuyên trách về An toàn thông tin mạng đạt 10,02% (điểm tối đa)"),
    },
    "4.4": {
      rate: rounded("75,63%"),
      source: printed(377, 378, "được bồi dưỡng, tập huấn về chuyển đổi số chỉ đạt 75,63%"),
    },
    "4.5": {
      rate: between("5%", "5.5%"),
      note: "In 5%; được điểm tối đa nên không dưới 5%",
      source: printed(349, 350, "trên 100 dân đạt 5% (điểm tối đa)"),
    },
    "4.6": {
      rate: rounded("50%"),
      source: printed(380, 380, "Số lượng người dân được phổ cập kỹ năng số chỉ đạt 50%"),
    },
    "5.1": {
      rate: "100%",
      source: printed(403, 403, "100% hệ thống thông tin được xác định và phê duyệt cấp độ"),
    },
    "5.2": {
      rate: "100%",
      source: printed(405, 406, "100% hệ thống thông tin triển khai đầy đủ phương án"),
    },
    "5.3": {
      rate: "100%",
      source: printed(408, 409, "100% hệ thống thông tin được triển khai giám sát"),
    },
    "5.4": {
      rate: "0%",
      source: printed(434, 435, "Không có hệ thống thông tin cấp độ 3 trở lên được kiểm tra"),
    },
    "5.5": {
      rate: "0%",
      source: printed(441, 443, "Không có hệ thống thông tin cấp độ 3 trở lên được kiểm tra"),
    },
    "5.6": {
      rate: rounded("68%"),
      source: printed(445, 446, "quy định tại Quyết định số 05/2017/QĐ-TTg chỉ đạt 68%"),
    },
    "5.7": {
      m1: true,
      source: printed(411, 411, "Cổng thông tin điện tử được cấp chứng nhận tín nhiệm mạng"),
    },
    "5.8": {
      m1: true,
      source: printed(413, 413, "Cổng Dịch vụ công được cấp chứng nhận tín nhiệm mạng"),
    },
    "6.1": {
      m1: true,
      m2: true,
      m3: true,
      m4: false,
      note: notSaidWhich,
      source: printed(496, 497, "đáp ứng 3/4 yêu cầu chức năng, tính năng kỹ thuật"),
    },
    "6.2": { m1: "below-B", source: printed(498, 499, "chưa đáp ứng từ mức B trở lên") },
    "6.3": {
      rate: rounded("43,75%"),
      source: printed(501, 502, "được đưa vào sử dụng chính thức chỉ đạt 43,75%"),
    },
    "6.4": { rate: rounded("71,81%"), source: printed(458, 458, "chỉ đạt 71,81% (điểm tối đa)") },
    "6.5": {
      rate: rounded("38,49%"),
      source: printed(504, 504, "Tỷ lệ hồ sơ nộp trực tuyến chỉ đạt 38,49%"),
    },
    "6.6": {
      rate: rounded("20,45%"),
      source: printed(506, 506, "Tỷ lệ hồ sơ trực tuyến toàn trình chỉ đạt 20,45%"),
    },
    "6.7": {
      rate: rounded("86,58%"),
      source: printed(460, 461, "có sử dụng dịch vụ công trực tuyến đạt 86,58%"),
    },
    "6.8": {
      rate: rounded("96,28%"),
      source: printed(463, 464, "khi sử dụng dịch vụ công đạt 96,28%"),
    },
    "6.9": {
      rate: rounded("0,24%"),
      source: printed(508, 508, "cho chính quyền số chỉ đạt 0,24%"),
    },
    "7.1": {
      rate: rounded("0,01%"),
      note: "Cần kiểm tra lại: Quảng Bình in 12,17%",
      source: printed(541, 541, "Tỷ trọng kinh tế số trong GRDP thấp, chỉ đạt 0,01%"),
    },
    "7.2": {
      rate: rounded("0,22"),
      note: perThousand,
      source: printed(543, 543, "Tỷ lệ doanh nghiệp công nghệ số/1000 dân chỉ đạt 0,22%"),
    },
    "7.3": {
      rate: "100%",
      source: printed(525, 525, "100% doanh nghiệp sử dụng hợp đồng điện tử"),
    },
    "7.4": {
      rate: rounded("40,59%"),
      source: printed(545, 546, "có kết nối internet băng rộng cố định chỉ đạt 40,59%"),
    },
    "8.1": {
      rate: rounded("82,62%"),
      source: printed(567, 568, "cho các giao dịch điện tử đạt 82,62%"),
    },
    "8.2": {
      rate: rounded("33,97%"),
      source: printed(581, 581, "có chứng thư số cá nhân chỉ đạt 33,97%"),
    },
    "8.3": {
      rate: rounded("44,87%"),
      source: printed(583, 584, "công nghệ thông tin và truyền thông chỉ đạt 44,87%"),
    },
  },
  published: {
    "1": { printed: "40", lines: [212, 212] },
    "2": { printed: "50", lines: [259, 259] },
    "3": { printed: "127,7", lines: [280, 280] },
    "4": {
      printed: "90,25",
      lines: [334, 334],
      doubt: {
        vi: "Các tỷ lệ in cho 90,126, nhiều nhất 90,177",
        en: "The printed rates give 90.126, at most 90.177",
      },
    },
    "5": { printed: "76,80", lines: [386, 386] },
    "6": { printed: "93,50", lines: [452, 452] },
    "7": { printed: "50,81", lines: [514, 514] },
    "8": { printed: "107,33", lines: [554, 554] },
  },
  rank: { printed: "41/63", lines: [204, 205] },
};
