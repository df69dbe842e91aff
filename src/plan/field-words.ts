// What do editors say of a field of a plan file? One line in each language, by field; where objects
// differ, by object and field.

import type { FieldWords } from "../schema/field-words.js";

/** By field, or by `Object.field`. */
export const planFieldWords: FieldWords = /* @__PURE__ */ new Map([
  [
    "$schema",
    ["JSON Schema để trình soạn thảo kiểm tra tệp", "JSON Schema that editors check the file by"],
  ],
  [
    "rubric",
    [
      "Bộ chỉ số của kế hoạch; nếu ghi thì phải đúng",
      "The rubric that the plan is over; true if it is given",
    ],
  ],
  ["unit", ["Đơn vị lập kế hoạch", "The unit whose plan it is"]],
  ["RubricOfPlan.id", ["Mã định danh của bộ chỉ số", "Identity of the rubric"]],
  ["fingerprint", ["SHA-256 của bộ chỉ số", "SHA-256 of the rubric"]],
  ["year", ["Năm", "Year"]],
  ["Plan.year", ["Năm đánh giá", "Assessment year"]],
  ["Plan.document", ["Văn bản ban hành kế hoạch", "The plan's own document"]],
  ["legalBasis", ["Căn cứ pháp lý", "What the plan rests on"]],
  [
    "agencies",
    [
      "Tên các cơ quan, theo tên gọi trong các dòng; nếu ghi thì các dòng không được gọi tên khác",
      "Names of agencies, by what rows call them; where given, rows can name no others",
    ],
  ],
  ["assignments", ["Các dòng chỉ số thành phần, theo mã", "Rows of indicators, by code"]],
  [
    "groups",
    ["Các dòng chỉ số chính và tổng điểm, theo mã", "Rows of groups and the total, by code"],
  ],
  ["information", ["Thông tin chung và đơn vị cung cấp", "General figures and who provides them"]],
  ["rankTargets", ["Mục tiêu thứ hạng", "Ranks to reach"]],
  [
    "reviews",
    [
      "Kỳ rà soát; không ghi là 6 tháng một lần, trước ngày 15 của tháng cuối; null là không có",
      "When it is reviewed; every six months before the 15th of the last unless given; null for never",
    ],
  ],
  ["remarks", ["Nội dung khác của kế hoạch", "What else the plan says"]],
  ["doubts", ["Chỗ chưa rõ hoặc mâu thuẫn", "What is unclear or contradicts itself"]],
  ["name", ["Tên như in, nếu khác bộ chỉ số", "Name as printed, if not the rubric's"]],
  ["Information.name", ["Tên thông tin", "Name of the figure"]],
  ["context", ["Tên số liệu trong thông tin chung của bộ chỉ số", "The rubric's general figure"]],
  ["provider", ["Đơn vị cung cấp", "Who provides it"]],
  ["max", ["Điểm tối đa như in", "Maximum as printed"]],
  ["target", ["Điểm mục tiêu, ví dụ 16 hoặc 16/20", "Points to reach, such as 16 or 16/20"]],
  ["before", ["Điểm năm trước như in", "Points of an earlier year as printed"]],
  ["points", ["Số điểm như in", "Points as printed"]],
  ["Before.max", ["Điểm tối đa in cùng dòng", "Maximum printed beside them"]],
  ["Before.code", ["Mã trong bộ chỉ số của năm đó", "Code in the rubric of that year"]],
  ["printed", ["Số như in", "Digits as printed"]],
  ["place", ["Chỗ in", "Where it stands"]],
  ["note", ["Ghi chú", "Note"]],
  [
    "lead",
    ["Cơ quan chủ trì; nhiều cơ quan thì ghi danh sách", "Lead agency, or a list of several"],
  ],
  ["implementing", ["Cơ quan thực hiện", "Who carries it out"]],
  ["verifying", ["Cơ quan xác nhận số liệu", "Who confirms the figures"]],
  ["task", ["Nội dung thực hiện", "What is to be done"]],
  ["condition", ["Điều kiện đảm bảo", "What must hold for it to be done"]],
  [
    "goal",
    ["Mức phấn đấu, không phải ngưỡng tính điểm", "Value to strive for; no scoring threshold"],
  ],
  ["wording", ["Nguyên văn", "The printed wording"]],
  ["variable", ["Biến hoặc phép đo, ví dụ rate", "A letter or measure, such as rate"]],
  ["atLeast", ['Mức tối thiểu, ví dụ "80%"', 'The least value, such as "80%"']],
  ["strict", ["true: phải vượt mức đó", "true: it must be more than that"]],
  ["evidence", ["Tài liệu kiểm chứng: tên từng tài liệu", "Evidence: the title of each document"]],
  ["due", ["Ngày cuối cùng, dạng 2026-12-31", "The last day, such as 2026-12-31"]],
  ["cadence", ["Thời gian thực hiện không có ngày cuối", "How often, where there is no last day"]],
  ["subtasks", ["Nhiệm vụ con, không có điểm", "Parts of the task, without points"]],
  ["lines", ["Dòng trong văn bản nguồn", "Lines of the source"]],
  ["PlanDoubt.on", ["Trường có nghi vấn", "The field in doubt"]],
  ["on", ["Mã liên quan", "The code that it is about"]],
  ["title", ["Tên văn bản", "Title of the document"]],
  ["number", ["Số, ký hiệu văn bản", "Number of the document"]],
  ["date", ["Ngày, dạng 2026-01-31", "Date, such as 2026-01-31"]],
  ["transcription", ["Tệp chép lại văn bản", "File of the transcription"]],
  ["first", ["Thuộc nhóm dẫn đầu bao nhiêu đơn vị", "Among the first so many"]],
  [
    "everyMonths",
    ["Mỗi kỳ bao nhiêu tháng, tính từ tháng 1", "Months of a period, from January on"],
  ],
  ["beforeDay", ["Trước ngày này của tháng cuối kỳ", "Before this day of its last month"]],
  ["vi", ["Tiếng Việt", "Vietnamese"]],
  ["en", ["Tiếng Anh", "English"]],
]);
