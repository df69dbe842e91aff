// Who does what for main index 2, "Thể chế số"? Rows II.1 to II.4 of Appendix 2; the first three
// print no task.

import type { AssignmentFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";

const noTask = {
  on: "task",
  note: {
    vi: "Không in “Nội dung thực hiện”",
    en: "No task (“Nội dung thực hiện”) is printed",
  },
} as const;

export const digitalInstitutions = {
  "2.1": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    condition: {
      vi: "Nghị quyết chuyên đề được ban hành",
      en: "The resolution on digital transformation is issued",
    },
    evidence: [
      {
        vi: "File điện tử có ký số của Nghị quyết",
        en: "Digitally signed electronic file of the resolution",
      },
    ],
    lines: [688, 693],
    doubts: [noTask],
  },
  "2.2": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    condition: { vi: "Kế hoạch được ban hành", en: "The plan is issued" },
    evidence: [
      {
        vi: "File điện tử có ký số của Kế hoạch",
        en: "Digitally signed electronic file of the plan",
      },
    ],
    lines: [694, 698],
    doubts: [
      noTask,
      {
        on: "row",
        note: {
          vi: "Bản chép đọc số thứ tự là “5”; theo vị trí là 2",
          en: "The transcription reads the row's number as “5”; by its place it is 2",
        },
      },
    ],
  },
  "2.3": {
    lead: ["science-technology"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    condition: {
      vi: "Ban hành Khung kiến trúc số tỉnh Quảng Trị tuân thủ Khung kiến trúc tổng thể quốc gia số ban hành kèm theo Quyết định số 3090/QĐ-BKHCN ngày 08/10/2025 của Bộ KH và CN",
      en: "The digital architecture framework of Quảng Trị is issued and complies with the overall architecture framework of the digital nation in Decision 3090/QĐ-BKHCN of 8 October 2025 of the Ministry of Science and Technology",
    },
    evidence: [
      {
        vi: "File điện tử ký số Quyết định ban hành",
        en: "Digitally signed electronic file of the decision that issues it",
      },
    ],
    lines: [699, 707],
    doubts: [
      {
        on: "task",
        note: {
          vi: "Không in “Nội dung thực hiện” (chỉ có mục 2)",
          en: "No task (“Nội dung thực hiện”) is printed, only point 2",
        },
      },
    ],
  },
  "2.4": {
    lead: ["public-administration-centre"],
    verifying: ["science-technology"],
    due: "2025-12-31",
    task: {
      vi: "UBND tỉnh ban hành chính sách khuyến khích người dân, doanh nghiệp tham gia sử dụng dịch vụ công trực tuyến; Chính sách giảm phí, lệ phí; Chính sách giảm thời gian",
      en: "The Provincial People's Committee issues policies that encourage people and enterprises to use online public services; policies to cut fees; policies to cut time",
    },
    condition: { vi: "Văn bản được ban hành", en: "The document is issued" },
    evidence: [
      {
        vi: "File điện tử ký số Quyết định",
        en: "Digitally signed electronic file of the decision",
      },
    ],
    lines: [708, 716],
    doubts: [
      {
        on: "max",
        note: {
          vi: "Bản chép đọc “30”; tổng nhóm 50 và ba chỉ số kia 30 buộc phải là 20 (nếu bản in là 30 thì tổng nhóm là 60)",
          en: "The transcription reads “30”; with 50 for the group and 30 for the other three it has to be 20 (if 30 is what is printed, the group makes 60)",
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, AssignmentFields<Agency>>>;
