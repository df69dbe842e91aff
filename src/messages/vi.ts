// How does each issue read in Vietnamese? Apart from the English sentences, so that a program that
// only scores does not carry a second language.

import type { BadFigure, IssueDetails, Writers } from "../errors.js";
import { dataInVietnamese } from "./data-vi.js";
import { isMissing, isText } from "./shown.js";

const figureProblem: Readonly<Record<BadFigure, string>> = {
  unreadable: 'không đọc được; hãy viết "98.87%", "3/4" hoặc rounded("98,87%")',
  ambiguous:
    'có thể là hàng nghìn hoặc phần thập phân; hãy nêu { locale: "vi" } hoặc { locale: "en" }',
  "bare number": 'là số không ghi đơn vị %; hãy viết "98.87%" hoặc "3/4"',
  percent: "là phần trăm ở chỗ cần một số lượng; hãy ghi số lượng",
  reversed: "có đầu dưới lớn hơn đầu trên; hãy đổi chỗ hai đầu",
};

// What was expected is told in English words or in code; the words are translated, code is code.
const expectations: Readonly<Record<string, string>> = {
  "a date such as 2026-01-31": "ngày dạng 2026-01-31",
  "a digest": "mã băm SHA-256",
  "a formula": "một công thức",
  "a letter, a list of letters or a whole number above 0":
    "một biến, danh sách biến hoặc số nguyên lớn hơn 0",
  "a list": "một danh sách",
  "a list of names and places": "danh sách tên trường và thứ tự",
  "a number above 0": "một số lớn hơn 0",
  "a number from 0": "một số từ 0 trở lên",
  "a whole number from 0 to 20": "số nguyên từ 0 đến 20",
  "a whole number from 1": "số nguyên từ 1 trở lên",
  "an object": "một đối tượng",
  "another value than before": "giá trị khác giá trị cũ",
  "at least one correction": "ít nhất một nội dung đính chính",
  "at least one group": "ít nhất một nhóm",
  "at least one group or indicator": "ít nhất một nhóm hoặc chỉ số",
  "at least one name": "ít nhất một tên trường",
  "at least one step": "ít nhất một bậc",
  "at most one erratum for each revision after the first":
    "nhiều nhất một đính chính cho mỗi lần sửa sau lần đầu",
  '"flag", or a list of different level names': '"flag", hoặc danh sách các mức khác nhau',
  flag: "biến có/không (flag)",
  "list of levels": "biến có danh sách mức",
  nothing: "(trống)",
  number: "biến số lượng",
  text: "văn bản",
  "the last of the list": "mục cuối của danh sách",
  "the same codes, letters and measures": "giữ nguyên các mã, biến và phép đo",
  "[first, last]": "[năm đầu, năm cuối]",
  // Of a rubric in a file.
  "a year": "một năm",
  "at least one period": "ít nhất một giai đoạn",
  "at least two formulas": "ít nhất hai công thức",
  "at most 100 levels": "không quá 100 cấp lồng nhau",
  "at most 50000 values": "không quá 50000 giá trị",
  "an indicator of at most 1000 values": "một chỉ số không quá 1000 giá trị",
  "at most 10000 values besides groups and indicators":
    "không quá 10000 giá trị ngoài các nhóm và chỉ số",
  "an object, as JSON.parse makes one of a text": "một đối tượng, là kết quả của JSON.parse",
  "weights with a common denominator of at most 30 digits":
    "các trọng số có mẫu số chung không quá 30 chữ số",
  // Of a question about a score.
  "{ atLeast }, or { grade, grades }": "{ atLeast } hoặc { grade, grades }",
  'points such as 650, or a share such as "65%"': 'số điểm như 650 hoặc tỷ lệ như "65%"',
  "a list of { name, from }": "danh sách { name, from }",
  "a name that no other grade has": "tên không trùng với mức xếp loại khác",
  "points where no other grade begins": "ngưỡng điểm không trùng với mức xếp loại khác",
  "the name of a grade in the list": "tên một mức xếp loại trong danh sách",
  "a code of the rubric": "một mã của bộ chỉ số",
  "true or false": "true hoặc false",
  // Of cases that are held against readings.
  "a list of 1 to 1000 cases": "danh sách từ 1 đến 1000 trường hợp",
  "candidates by code": "các phương án theo mã chỉ số",
  "formulas by name, or thresholds of the only measure":
    "công thức theo tên, hoặc danh sách ngưỡng của phép đo duy nhất",
  'a figure as printed, such as "106.75"': 'số như đã in, ví dụ "106,75"',
  '"vi" or "en"': '"vi" hoặc "en"',
  "points such as 650": "số điểm như 650",
  'a share such as "65%"': 'tỷ lệ như "65%"',
  "a code that carries points": "mã của một mục có điểm",
  // Of a case that is run as a test, and of tests of laws.
  "a list of at least one case": "danh sách có ít nhất một trường hợp",
  "a published code": "một mã có số liệu đã công bố",
  "a verdict": "một kết luận (exact, within-rounding, undetermined hoặc contradicted)",
  "a verdict, or verdicts by code": "một kết luận, hoặc các kết luận theo mã",
  "a whole number": "một số nguyên",
  // Of a ranking.
  "a list of at most 100000 entries": "danh sách tối đa 100000 đơn vị",
  "{ id, result }, { id, points } or { id, value }":
    "{ id, result }, { id, points } hoặc { id, value }",
  "text that names the unit": "văn bản là tên hoặc mã đơn vị",
  "a result": "kết quả tính điểm",
  "a result or points": "kết quả tính điểm hoặc số điểm",
  "a result or a value": "kết quả tính điểm hoặc giá trị từ 0 đến 1",
  'a code of the rubric, "value" or { value: code }':
    'một mã của bộ chỉ số, "value" hoặc { value: mã }',
  "a whole number, at least as large as the list":
    "số nguyên không nhỏ hơn số đơn vị trong danh sách",
  // Of a table of printed figures.
  "plain data, as JSON holds it": "dữ liệu thuần lưu được bằng JSON",
  "a list of columns": "danh sách cột",
  "a list of rubrics": "danh sách bộ chỉ số",
  "an id that no other column has": "mã cột không trùng với cột khác",
  "either a rubric or a tree": "hoặc bộ chỉ số (rubric), hoặc cây mã (tree)",
  "the id of a rubric in the table": "mã định danh (id) của một bộ chỉ số có trong bảng",
  "codes, each with the list of those below it": "các mã, mỗi mã kèm danh sách mã con",
  "a list of codes": "danh sách mã",
  "a code that stands under no other": "một mã chưa thuộc mã nào khác",
  "a tree of at most 100 levels": "cây mã không quá 100 cấp và không khép vòng",
  "figures by code": "các số theo mã",
  "at least one figure": "ít nhất một số",
  'a figure as printed, such as "38,21" or "20/30"': 'số như đã in, ví dụ "38,21" hoặc "20/30"',
  "a maximum without a denominator": "điểm tối đa không kèm mẫu số",
  "text, or { vi, en }": "văn bản hoặc { vi, en }",
  // Of a registry.
  "a version that does not follow from this one": "một phiên bản không kế tiếp phiên bản này",
  // Of a file of facts.
  "a number in Vietnamese notation, such as 412.000 or 12,5":
    "số viết theo kiểu Việt Nam, ví dụ 412.000 hoặc 12,5",
  "a number in English notation, such as 412,000 or 12.5":
    "số viết theo kiểu Anh, ví dụ 412,000 hoặc 12.5",
  "a number in Vietnamese notation, such as 412.000, or with three decimals 1,2340":
    "số viết theo kiểu Việt Nam, ví dụ 412.000, hoặc 1,2340 khi có ba chữ số thập phân",
  "a number in English notation, such as 412,000, or with three decimals 1.2340":
    "số viết theo kiểu Anh, ví dụ 412,000, hoặc 1.2340 khi có ba chữ số thập phân",
  "a rate in Vietnamese notation, such as 98,87% or 3/4":
    "tỷ lệ viết theo kiểu Việt Nam, ví dụ 98,87% hoặc 3/4",
  "a rate in English notation, such as 98.87% or 3/4":
    "tỷ lệ viết theo kiểu Anh, ví dụ 98.87% hoặc 3/4",
  "the facts of one unit; read each element of the list by itself":
    "số liệu của một đơn vị; hãy đọc riêng từng phần tử của danh sách",
  "facts of at most 50000 values": "số liệu không quá 50000 giá trị",
  '";", "," or "\\t"': '";", "," hoặc "\\t"',
  '"csv" or "json"': '"csv" hoặc "json"',
  // Of two rubrics, and of facts under both.
  "what compareRubrics returned": "kết quả của compareRubrics",
  "what carryOver returned": "kết quả của carryOver",
  "what sideBySide returned": "kết quả của sideBySide",
  // Of a report.
  "what verify returned": "kết quả của verify",
  "what verifyTable returned": "kết quả của verifyTable",
  "the rubric of the verification": "đúng bộ chỉ số của lần kiểm tra",
  "the table that was verified": "đúng bảng đã kiểm tra",
  '"text" or "markdown"': '"text" hoặc "markdown"',
};

const expectation = (words: string): string => expectations[words] ?? words;

export const inVietnamese: Writers<IssueDetails> = {
  ...dataInVietnamese,
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
  not_json: ({ value }) => `${value} không lưu được bằng JSON; bộ chỉ số là dữ liệu thuần`,
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
