// Who does what for main index 1, "Nhận thức số"? Rows I.1 to I.5 of Appendix 2.

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";

const sectionOfBroadcaster = {
  vi: "Hình ảnh và liên kết (link) chuyên mục của Báo và phát thanh truyền hình tỉnh",
  en: "Screenshot of, and link to, the section of the Provincial Newspaper, Radio and Television",
};

export const digitalAwareness = {
  "1.1": {
    name: {
      vi: "Người đứng đầu Tỉnh (Bí thư hoặc Chủ tịch Tỉnh) là Trưởng ban Ban chỉ đạo chuyển đổi số của tỉnh",
      en: "The head of the province (Party secretary or chair) leads its digital transformation committee",
    },
    lead: ["science-technology"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở Khoa học và Công nghệ theo dõi, kiện toàn Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 của tỉnh",
      en: "The Department of Science and Technology follows up and completes the province's Steering Committee for science, technology, innovation, digital transformation and Scheme 06",
    },
    condition: {
      vi: "Chủ tịch UBND tỉnh làm Trưởng Ban chỉ đạo",
      en: "The chair of the Provincial People's Committee leads the Steering Committee",
    },
    evidence: [
      {
        vi: "File điện tử có ký số của Quyết định thành lập",
        en: "Digitally signed electronic file of the decision that sets it up",
      },
    ],
    lines: [627, 635],
    doubts: [
      {
        on: "name",
        note: {
          vi: "Bản chép đọc “Tỉnh, tỉnh” và “Chủ tịch Tỉnh tỉnh” (như mục 1 của Thông tin chung): có thể bản gốc là “tỉnh, thành phố”",
          en: "The transcription reads “Tỉnh, tỉnh” and “Chủ tịch Tỉnh tỉnh” (as in item 1 of the general information): perhaps “tỉnh, thành phố” (province or city)",
        },
      },
      {
        on: "lead",
        note: {
          vi: "In “Sở Khoa học và Công nghệ (Sở KHCN)”; ghi là “Sở KHCN”",
          en: "Printed in full with its abbreviation, “Sở Khoa học và Công nghệ (Sở KHCN)”; entered as “Sở KHCN”",
        },
      },
      {
        on: "condition",
        note: {
          vi: "Điều kiện chỉ nhắc Chủ tịch UBND tỉnh, tên chỉ số nhắc Bí thư hoặc Chủ tịch",
          en: "The condition names only the chair, the indicator's name the Party secretary or the chair",
        },
      },
    ],
  },
  "1.2": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Sở KHCN rà soát, tham mưu tất cả các văn bản chỉ đạo về chuyển đổi số",
      en: "The Department of Science and Technology reviews and advises on all directives on digital transformation",
    },
    condition: {
      vi: "Đảm bảo 100% văn bản yêu cầu của Bộ KHCN có ban hành văn bản do Chủ tịch hoặc PCT UBND tỉnh ký chỉ đạo triển khai",
      en: "For 100% of the documents that the Ministry of Science and Technology requires, a directive signed by the chair or a vice chair of the Provincial People's Committee is issued",
    },
    goal: { variable: "rate", atLeast: "100%" },
    evidence: [
      {
        vi: "[...] văn bản triển khai ở tỉnh",
        en: "[...] implementing documents in the province",
      },
    ],
    lines: [637, 644],
    doubts: [
      {
        on: "name",
        note: {
          vi: "Tên chỉ số bị nát trong bản chép; ghi theo Phụ lục 1",
          en: "The name is illegible in the transcription; taken from Appendix 1",
        },
      },
      {
        on: "task",
        note: {
          vi: "Bản chép mất mấy chữ sau “văn bản chỉ đạo về”; đọc là “chuyển đổi số”",
          en: "The words after “văn bản chỉ đạo về” are lost in the transcription; read as “chuyển đổi số”",
        },
      },
      {
        on: "evidence",
        note: {
          vi: "Đầu ô tài liệu kiểm chứng mất (có thể “Danh sách”)",
          en: "The beginning of the cell is lost (perhaps “Danh sách”, list)",
        },
      },
    ],
  },
  "1.3": {
    lead: ["information-centre"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "Văn phòng UBND tỉnh tổ chức vận hành Chuyên mục chuyển đổi số trên Cổng thông tin điện tử tỉnh; Sở KHCN duy trì chuyên trang CĐS tỉnh; Thành lập Ban biên tập để duy trì; Sở Tài chính đảm bảo kinh phí cho việc cập nhật tin bài",
      en: "The Office of the Provincial People's Committee runs the section on digital transformation of the provincial portal; the Department of Science and Technology keeps up the province's site on digital transformation; an editorial board is set up to keep it up; the Department of Finance secures the funds for updating news items",
    },
    condition: { vi: "52 tin bài/năm trở lên", en: "At least 52 items a year" },
    evidence: [
      { vi: "Danh sách tin bài kèm địa chỉ", en: "List of the items with their addresses" },
    ],
    lines: [648, 660],
    doubts: [
      {
        on: "task",
        note: {
          vi: "Bản chép nát giữa “chuyên trang CĐS” và “tỉnh”: có thể mất một chữ",
          en: "Illegible in the transcription between “chuyên trang CĐS” and “tỉnh”: a word may be lost",
        },
      },
    ],
  },
  "1.4": {
    lead: ["press-broadcaster"],
    verifying: ["culture-sports-tourism"],
    due: "2025-12-31",
    task: {
      vi: "Báo và phát thanh truyền hình tỉnh đảm bảo có chuyên mục riêng về chuyển đổi số và số lượng tin, bài về Chuyển đổi số; Sở Tài chính đảm bảo nguồn kinh phí triển khai",
      en: "The Provincial Newspaper, Radio and Television ensures its own section on digital transformation and the number of items on it; the Department of Finance secures the funds",
    },
    condition: {
      vi: "Bài về Chuyển đổi số đạt từ 52 tin bài/năm trở lên",
      en: "At least 52 items on digital transformation a year",
    },
    evidence: [sectionOfBroadcaster],
    lines: [661, 669],
    doubts: [
      {
        on: "evidence",
        note: {
          vi: "Ô tài liệu kiểm chứng bị nát trong bản chép; đọc theo dòng I.5",
          en: "The cell is illegible in the transcription; read as row I.5",
        },
      },
    ],
  },
  "1.5": {
    lead: ["press-broadcaster"],
    verifying: ["culture-sports-tourism"],
    due: "2025-12-31",
    task: {
      vi: "Báo và phát thanh truyền hình tỉnh thiết lập và duy trì chuyên mục chuyển đổi số",
      en: "The Provincial Newspaper, Radio and Television sets up and keeps up a section on digital transformation",
    },
    condition: {
      vi: "Phát tin thường xuyên định kỳ 12 lần phát sóng/năm trở lên",
      en: "Regular broadcasts, at least 12 a year",
    },
    evidence: [sectionOfBroadcaster],
    lines: [670, 682],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
