// How does each issue read in Vietnamese? Apart from the English sentences, so that a program that
// only scores does not carry a second language.

import type { BadFigure, IssueDetails, PlanField, Writers } from "../errors.js";
import { dataInVietnamese } from "./data-vi.js";
import { expectation } from "./expectations-vi.js";
import { isMissing, isText } from "./shown.js";

const figureProblem: Readonly<Record<BadFigure, string>> = {
  unreadable: 'không đọc được; hãy viết "98.87%", "3/4" hoặc rounded("98,87%")',
  ambiguous:
    'có thể là hàng nghìn hoặc phần thập phân; hãy nêu { locale: "vi" } hoặc { locale: "en" }',
  "bare number": 'là số không ghi đơn vị %; hãy viết "98.87%" hoặc "3/4"',
  percent: "là phần trăm ở chỗ cần một số lượng; hãy ghi số lượng",
  reversed: "có đầu dưới lớn hơn đầu trên; hãy đổi chỗ hai đầu",
};

const planFields: Readonly<Record<PlanField, string>> = {
  lead: "cơ quan chủ trì",
  implementing: "cơ quan thực hiện",
  verifying: "cơ quan xác nhận số liệu",
  task: "nội dung thực hiện",
  condition: "điều kiện đảm bảo",
  evidence: "tài liệu kiểm chứng",
  time: "thời gian",
  target: "mục tiêu",
};

/** Points with a comma. */
const comma = (points: string): string => points.replace(".", ",");

/** A goal such as `> 80%` in words. */
const aim = (goal: string): string => comma(goal.replace("> ", "trên "));

export const inVietnamese: Writers<IssueDetails> = {
  ...dataInVietnamese,
  not_a_column: ({ value, expected }) =>
    `${value} không phải một cột của lượt chấm; cần ${expectation(expected)}`,
  too_few_rows: ({ rows, needed }) =>
    `cột chỉ có ${String(rows)} trong ${String(needed)} dòng; hãy cho mỗi dòng một giá trị, hoặc đánh dấu dòng không có số liệu`,
  not_a_rubric: ({ value }) => `${value} không phải bộ chỉ số; hãy dùng kết quả của defineRubric`,
  not_facts: ({ value }) => `${value} không phải số liệu; cần một đối tượng, ví dụ { a: 1, b: 2 }`,
  unknown_code: ({ code }) =>
    `bộ chỉ số không có chỉ số thành phần "${code}"; hãy kiểm tra mã và phiên bản`,
  excluded_above: ({ group }) =>
    `nhóm "${group}" được ghi là không áp dụng mà mục này thuộc nhóm đó; hãy bỏ một trong hai`,
  unknown_variable: ({ name, known }) =>
    `không có biến "${name}"; có thể dùng: ${known.join(", ") || "(không có tên nào)"}`,
  missing_variable: ({ name, label }) =>
    `thiếu "${name}"${label ? ` (${label.vi})` : ""}; hãy ghi đủ hoặc bỏ cả chỉ số`,
  not_a_number: ({ value }) =>
    `${value} không phải số chính xác; hãy viết 12, 12n, "12.5" hoặc rounded("12,5")`,
  not_a_flag: ({ value }) =>
    `${value} không phải giá trị có/không; hãy ghi true (có) hoặc false (không)`,
  not_a_level: ({ value, levels }) =>
    `${value} không phải mức đánh giá; các mức: ${levels.join(", ")}`,
  not_text: ({ value }) => `${value} không phải văn bản; hãy ghi một chuỗi ký tự`,
  bad_evidence: ({ value }) =>
    `${value} không phải tài liệu kiểm chứng; cần danh sách { title, number?, date?, url? }`,
  bad_figure: ({ value, why }) => `${value} ${figureProblem[why]}`,
  negative: ({ value }) => `${value} là số âm; số liệu phải từ 0 trở lên`,
  share_above_one: ({ value }) =>
    `tỷ lệ bằng ${value}, lớn hơn 1; tử số là một phần của mẫu số, hãy kiểm tra cả hai`,
  part_above_whole: ({ part, whole, wholeName }) =>
    `${part} lớn hơn "${wholeName}" (${whole}) mà nó là một phần; hãy kiểm tra cả hai`,
  zero_denominator: ({ name }) =>
    `mẫu số của "${name}" bằng 0; hãy ghi số liệu đúng hoặc dùng notApplicable`,
  points_above_max: ({ value, max }) =>
    `${value} điểm vượt điểm tối đa ${String(max)}; hãy kiểm tra điểm và bộ chỉ số`,
  facts_disagree: ({ given, computed }) =>
    `ghi ${given} nhưng các số liệu khác cho ra ${computed}; hãy sửa hoặc bỏ một bên`,
  not_a_year: ({ value }) => `${value} không phải năm đánh giá; cần số nguyên như 2026`,
  year_not_served: ({ year, from, to }) =>
    `bộ chỉ số không áp dụng cho năm ${String(year)}; các năm áp dụng: ${String(from)}–${String(to)}`,
  quotient_above_one: ({ value }) => `tỷ lệ bằng ${value}, lớn hơn 1; chỉ tính đến điểm tối đa`,
  unknown_reading: ({ value, known }) =>
    `không có cách hiểu ${value}; có thể chọn: ${known.join(", ") || "(không có tên nào)"}`,
  readings_conflict: ({ code }) =>
    `chỉ số "${code}" được chọn hai cách hiểu; mỗi chỉ số chỉ chọn một`,
  not_a_result: ({ value }) =>
    `${value} không phải kết quả; hãy dùng kết quả của score hoặc toJSON`,
  rubrics_differ: ({ expected, found }) =>
    `kết quả theo ${found}, khác ${expected}; chỉ gộp, so sánh, xếp hạng kết quả cùng bộ chỉ số và cùng năm`,
  result_altered: ({ stored, computed }) =>
    `kết quả lưu ${stored} điểm nhưng số liệu kèm theo cho ra ${computed}; hãy tính điểm lại`,
  merger_without_facts: ({ count }) =>
    `kết quả gộp ${String(count)} đơn vị không có số liệu riêng; hãy lập biên nhận cho từng đơn vị`,
  not_a_receipt: ({ value }) => `${value} không phải biên nhận; hãy dùng kết quả của receipt`,
  receipt_differs: ({ recorded, replayed }) =>
    `biên nhận ghi ${expectation(recorded)}, tính lại cho ra ${expectation(replayed)}; hãy dùng đúng biên nhận và bộ chỉ số đã phát hành`,
  not_a_question: ({ value, expected }) =>
    `${value} không dùng để hỏi được; cần ${expectation(expected)}`,
  not_published: ({ value, expected }) =>
    `${value} không phải số liệu đã công bố; cần ${expectation(expected)}`,
  not_a_table: ({ value, expected }) =>
    `${value} không đặt trong bảng được; cần ${expectation(expected)}`,
  not_an_entry: ({ value, expected }) =>
    `${value} không xếp hạng được; cần ${expectation(expected)}`,
  not_a_case: ({ value, expected }) =>
    `${value} không phải một phần của trường hợp kiểm tra; cần ${expectation(expected)}`,
  too_many_combinations: ({ count, most }) =>
    `${count} tổ hợp cách hiểu, nhiều hơn ${most}; hãy đưa ít phương án hơn`,
  not_json: ({ value }) => `${value} không lưu được bằng JSON; hãy dùng dữ liệu thuần`,
  bad_field: ({ value, expected }) =>
    isMissing(value)
      ? `chưa ghi gì ở đây; cần ${expectation(expected)}`
      : `${value} không hợp lệ; cần ${expectation(expected)}`,
  bad_code: ({ code }) => {
    if (isMissing(code)) return "chưa ghi mã ở đây; hãy ghi mã dưới dạng văn bản";
    return isText(code)
      ? `${code} không dùng làm mã được; chỉ dùng chữ, số, ".", "-", "_"`
      : `${code} không phải văn bản; hãy đặt mã trong dấu ngoặc kép`;
  },
  duplicate: ({ value }) => `"${value}" đã được dùng; mỗi tên chỉ dùng một lần`,
  reserved_name: ({ name }) => `"${name}" là tên dành riêng; hãy chọn tên khác`,
  unknown_reference: ({ name, known }) =>
    `không có "${name}"; có thể dùng: ${known.join(", ") || "(không có tên nào)"}`,
  unknown_kind: ({ value, known }) =>
    isMissing(value)
      ? `chưa ghi loại công thức hay phép đo ở đây; các loại: ${known.join(", ")}`
      : `${value} không phải loại công thức hay phép đo; các loại: ${known.join(", ")}`,
  wrong_kind: ({ name, expected }) =>
    `biến "${name}" phải là ${expectation(expected)}; hãy sửa biến hoặc công thức`,
  measures_differ: ({ name }) => `hai phép đo khác nhau cùng tên "${name}"; hãy đặt tên riêng`,
  maxima_do_not_add_up: ({ sum, max }) =>
    `điểm tối đa các chỉ số con cộng lại bằng ${sum}, khác ${String(max)}`,
  weights_not_one: ({ sum }) => `trọng số cộng lại bằng ${sum}; phải đúng bằng 1`,
  bad_fraction: ({ value }) =>
    `${value} không phải tỷ lệ từ 0 đến 1; cần dạng "80%", "1/4" hoặc "0.995"`,
  threshold_not_positive: ({ value }) =>
    `ngưỡng ${value} phải là số lớn hơn 0, dạng "80%", "1/4" hoặc "52"`,
  steps_not_rising: ({ value }) =>
    `bậc ${value} không cao hơn bậc trước; ngưỡng và phần điểm phải tăng dần`,
  levels_differ: ({ declared, used }) =>
    `biến có các mức ${declared.join(", ")} nhưng công thức dùng ${used.join(", ")}`,
  bad_period: ({ from, to }) =>
    `giai đoạn ${String(from)}–${String(to)} không hợp lệ; cần dạng "2025-2027"`,
  period_gap: ({ year }) =>
    `năm ${String(year)} không thuộc giai đoạn nào; các giai đoạn phải phủ mọi năm`,
  period_overlap: ({ year }) =>
    `năm ${String(year)} thuộc hai giai đoạn; mỗi năm chỉ thuộc một giai đoạn`,
  erratum_outdated: ({ expected, found }) =>
    `ở đây đang ghi ${expectation(found)}, không phải ${expectation(expected)}; hãy viết đính chính cho đúng lần sửa này`,
  too_many_issues: ({ most }) =>
    `có hơn ${String(most)} lỗi; hãy sửa các lỗi này rồi đọc lại để biết các lỗi còn lại`,
  no_edition: ({ year, served, otherwise }) =>
    `không có bộ chỉ số như vậy cho năm ${String(year)}; hiện có: ${served.join(", ") || "(không có)"}` +
    (otherwise.length === 0 ? "" : `; riêng năm này, nếu nêu rõ: ${otherwise.join(", ")}`),
  many_editions: ({ year, editions }) =>
    `nhiều bộ chỉ số cùng áp dụng cho năm ${String(year)}: ${editions.join(", ")}; hãy nêu status hoặc import đúng bộ cần dùng`,
  not_a_plan: ({ value }) =>
    `${value} không phải kế hoạch; hãy dùng kết quả của definePlan hoặc parsePlan`,
  unassigned: ({ max }) =>
    `kế hoạch không có dòng nào cho chỉ số này, ${comma(String(max))} điểm chưa có cơ quan chủ trì; hãy phân công`,
  left_blank: ({ field }) =>
    field === "lead"
      ? "chưa ghi cơ quan chủ trì, điểm của chỉ số chưa ai chịu trách nhiệm; hãy ghi rõ"
      : `chưa ghi ${planFields[field]} trong khi đa số các dòng có ghi; hãy ghi bổ sung`,
  target_unreachable: ({ target, most }) =>
    `không đạt được mục tiêu ${comma(target)} điểm: công thức cho nhiều nhất ${comma(most)} điểm`,
  goal_below_max: ({ goal, points, max }) =>
    `mức phấn đấu ${aim(goal)} không phải ngưỡng tính điểm: đạt mức này được ${comma(points)} trên ${comma(String(max))} điểm`,
  goal_not_target: ({ goal, points, target }) =>
    `mức phấn đấu ${aim(goal)} cho ${comma(points)} điểm nhưng mục tiêu là ${comma(target)} điểm; hãy sửa một trong hai`,
  due_outside_year: ({ due, year }) =>
    `${due} không thuộc năm ${String(year)} của kế hoạch; hãy kiểm tra ngày`,
  variable_unused: ({ name }) =>
    `không công thức nào dùng "${name}"; hãy bỏ hoặc đưa vào công thức`,
  clause_uncited: ({ code }) =>
    `"${code}" chưa nêu nguồn in ở đâu, in gì; hãy ghi source, hoặc cite kèm wording`,
  threshold_unreachable: ({ threshold }) =>
    `không tỷ lệ nào đạt ${threshold}; hãy hạ ngưỡng hoặc dùng quotient`,
  doubt_unmarked: ({ code }) =>
    `"${code}" còn để ngỏ cách tính điểm mà chưa đánh dấu; hãy ghi nghi vấn (mark) cho công thức và nêu lý do`,
  mark_unread: ({ id, on }) =>
    `ghi chú nghi vấn "${id}" nói về "${on}" nhưng mục đó không có trường này; hãy ghi đúng trường có nghi vấn`,
  alternative_same: ({ name }) =>
    `cách hiểu "${name}" trùng với công thức đang dùng; hãy bỏ hoặc ghi cách hiểu khác`,
  text_not_normalized: ({ value }) =>
    `"${value}" chưa ở dạng Unicode dựng sẵn (NFC); hãy chuẩn hóa để so khớp được`,
};
