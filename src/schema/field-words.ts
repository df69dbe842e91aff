// What do editors say of a field of a rubric file? One line in each language, by field; where objects
// differ, by object and field.

type Words = readonly [vi: string, en: string];

/** By field, or by `Object.field`. */
export type FieldWords = ReadonlyMap<string, Words>;

export const fieldWords: FieldWords = /* @__PURE__ */ new Map<string, Words>([
  [
    "$schema",
    ["JSON Schema để trình soạn thảo kiểm tra tệp", "JSON Schema that editors check the file by"],
  ],
  ["family", ["Họ bộ chỉ số, ví dụ vn-commune", "Family of rubrics, such as vn-commune"]],
  ["version", ["Phiên bản văn bản, ví dụ 2026", "Version of the text, such as 2026"]],
  ["revision", ["Lần sửa của cùng văn bản, từ 1", "Revision of the same text, from 1"]],
  ["id", ["Mã định danh; nếu ghi thì phải đúng", "Identity; true if it is given"]],
  [
    "fingerprint",
    ["SHA-256 của nội dung; nếu ghi thì phải đúng", "SHA-256 of the content; true if it is given"],
  ],
  ["years", ["[năm đầu, năm cuối] được đánh giá", "[first, last] assessment year"]],
  ["name", ["Tên", "Name"]],
  ["status", ["Tình trạng: dự thảo, đang áp dụng, đã thay thế", "Draft, in force or superseded"]],
  [
    "max",
    [
      "Điểm tối đa; của nhóm là tổng các mục con",
      "Maximum points; of a group the sum of what is below",
    ],
  ],
  ["places", ["Số chữ số thập phân của điểm", "Decimal places of points"]],
  [
    "valuePlaces",
    [
      "Số chữ số thập phân của giá trị (điểm/điểm tối đa)",
      "Decimal places of a value (points over maximum)",
    ],
  ],
  ["rules", ["Quy tắc chung", "Rules of the whole rubric"]],
  [
    "tie",
    [
      "Làm tròn số nằm giữa hai số in ra",
      "How a figure half-way between two printed ones is rounded",
    ],
  ],
  [
    "rounding",
    [
      "Điểm nhóm: tổng chính xác hay tổng số đã in",
      "A group prints the exact sum, or the sum of printed points",
    ],
  ],
  ["merge", ["Kết quả của đơn vị sáp nhập: trung bình", "The result of merged units: the mean"]],
  ["missing", ["Không có số liệu: 0 điểm", "What has no fact earns 0"]],
  [
    "Rules.notApplicable",
    [
      "Mục không áp dụng: 0 điểm, điểm tối đa, hoặc loại khỏi thang điểm",
      "What does not apply earns nothing, its maximum, or leaves the scale",
    ],
  ],
  ["source", ["Văn bản mà bộ chỉ số ghi lại", "The instrument that the rubric restates"]],
  ["Erratum.source", ["Nơi ghi số đúng", "Where the right figure stands"]],
  ["title", ["Tên văn bản", "Title of the instrument"]],
  ["number", ["Số, ký hiệu văn bản", "Number of the instrument"]],
  ["date", ["Ngày, dạng 2026-01-31", "Date, such as 2026-01-31"]],
  [
    "takenFrom",
    [
      "Tài liệu đã chép lại, nếu không có văn bản gốc",
      "The document it was taken from, if not the instrument itself",
    ],
  ],
  ["marks", ["Các điểm còn nghi vấn", "Doubts about clauses"]],
  ["errata", ["Các nội dung đã đính chính", "What was corrected since the first revision"]],
  [
    "unitKinds",
    ["Các loại đơn vị có điểm tối đa riêng", "Kinds of units with maxima of their own"],
  ],
  [
    "variant",
    ["Loại đơn vị mà bộ chỉ số này dành cho", "The kind of unit that this rubric is for"],
  ],
  ["maxima", ["Điểm tối đa khác, theo mã", "Maxima that differ, by code"]],
  ["without", ["Mã các mục không áp dụng", "Codes of what does not apply"]],
  [
    "Rubric.context",
    ["Thông tin chung, ghi một lần cho cả bộ", "General figures, given once for all indicators"],
  ],
  ["BoundVariable.context", ["Tên số liệu trong thông tin chung", "Name of a general figure"]],
  ["pillars", ["Các trụ cột: tổng một số nhóm", "Pillars: sums of some groups"]],
  ["groups", ["Mã các nhóm của trụ cột", "Codes of the pillar's groups"]],
  [
    "children",
    ["Các nhóm và chỉ số, theo thứ tự văn bản", "Groups and indicators, in the order of the text"],
  ],
  ["kind", ["Loại", "Kind"]],
  [
    "OwnVariable.kind",
    [
      '"flag" (có/không), danh sách mức, hoặc bỏ trống nếu là số',
      '"flag", a list of levels, or left out for a number',
    ],
  ],
  ["ContextVariable.kind", ['"text" nếu không phải số', '"text" for what is no number']],
  ["code", ["Mã, ví dụ 1.1", "Code, such as 1.1"]],
  ["key", ["Khóa giữ nguyên qua các phiên bản", "Key that stays the same across versions"]],
  ["cite", ["Nơi in và nguyên văn", "Where it is printed, and the wording"]],
  ["variables", ["Các biến của công thức, theo ký hiệu (a, b)", "Letters of the formula (a, b)"]],
  ["formula", ["Cách tính điểm: phần của điểm tối đa", "The formula: a fraction of the maximum"]],
  [
    "carries",
    ["Số liệu phiên bản trước còn dùng được", "What of an older version's facts may be used again"],
  ],
  ["from", ["Năm đầu của giai đoạn", "First year of the period"]],
  ["CarryOver.from", ["Phiên bản trước", "The older version"]],
  ["to", ["Năm cuối của giai đoạn", "Last year of the period"]],
  ["facts", ["Tất cả, chỉ tỷ lệ, hoặc không", "All of it, the rate alone, or nothing"]],
  ["CarryOver.letters", ["Ký hiệu cũ của các biến đổi tên", "Letters that were called otherwise"]],
  ["because", ["Lý do", "The reason"]],
  ["label", ["Tên gọi", "Label"]],
  ["unit", ["Đơn vị tính", "Unit of measurement"]],
  ["OwnVariable.levels", ["Tên gọi của các mức", "Labels of the levels"]],
  [
    "divisible",
    [
      "Đo được cả phần lẻ, như số tiền; không ghi là đếm nguyên",
      "It is measured and has decimals, such as money; unless said, it counts whole things",
    ],
  ],
  ["partOf", ["Biến lớn hơn hoặc bằng, chứa biến này", "The letter that this one is a part of"]],
  ["vi", ["Tiếng Việt", "Vietnamese"]],
  ["en", ["Tiếng Anh", "English"]],
  ["place", ["Chỗ in trong văn bản", "Place in the document"]],
  ["wording", ["Nguyên văn", "The printed wording"]],
  [
    "document",
    ["Văn bản khác, nếu không phải nguồn chung", "Another document than the rubric's source"],
  ],
  ["Mark.id", ["Mã của nghi vấn", "Id of the doubt"]],
  ["on", ["Trường có nghi vấn, ví dụ max, formula", "The field in doubt, such as max or formula"]],
  ["Correction.on", ["Mã mục được đính chính, hoặc total", "Code of what is corrected, or total"]],
  ["printed", ["Văn bản in gì", "What is printed"]],
  ["used", ["Bộ chỉ số dùng gì", "What is used"]],
  ["alternatives", ["Các cách hiểu khác", "Other readings"]],
  ["corrections", ["Các chỗ đính chính", "What is corrected"]],
  ["field", ["Đường dẫn đến trường được đính chính", "The way to the field"]],
  ["was", ["Đang ghi", "What stands there"]],
  ["now", ["Nay ghi", "What should stand there"]],
  ["reason", ["Lý do", "The reason"]],
  ["measure", ["Phép đo: tỷ lệ hoặc số lượng", "The measure: a rate or a count"]],
  ["Share.name", ["Tên phép đo, thường là rate", "Name of the measure, mostly rate"]],
  ["part", ["Tử số, là một phần của mẫu số", "Numerator, a part of the whole"]],
  ["whole", ["Mẫu số", "Denominator, the whole"]],
  ["numerator", ["Tử số", "Numerator"]],
  ["denominator", ["Mẫu số", "Denominator"]],
  ["whenEmpty", ["Giá trị khi mẫu số bằng 0", "What it is when the denominator is 0"]],
  ["variable", ["Ký hiệu của biến", "The letter"]],
  ["threshold", ['Ngưỡng, ví dụ "80%"', 'Threshold, such as "80%"']],
  ["strict", ["true: phải vượt ngưỡng", "true: the threshold itself does not count"]],
  [
    "levels",
    ["Phần điểm của từng mức, mức tốt nhất trước", "The fraction of each level, best first"],
  ],
  ["level", ["Tên mức", "Name of the level"]],
  ["fraction", ['Phần của điểm tối đa, ví dụ "1/2"', 'Fraction of the maximum, such as "1/2"']],
  ["steps", ["Các bậc tăng dần", "Rising steps"]],
  ["at", ["Từ mức này trở lên", "From here on"]],
  [
    "best",
    ["Giá trị của đơn vị tốt nhất, khi đã biết", "The best unit's measure, once it is known"],
  ],
  [
    "formulas",
    ["Các cách tính; lấy cách có điểm cao nhất", "Formulas; the one that earns most counts"],
  ],
  [
    "parts",
    ["Các phần; trọng số cộng lại đúng bằng 1", "Parts; their weights add up to exactly 1"],
  ],
  ["weight", ['Trọng số, ví dụ "1/3"', 'Weight, such as "1/3"']],
  ["periods", ["Công thức theo giai đoạn năm", "A formula for each span of years"]],
]);
