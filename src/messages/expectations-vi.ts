// What was expected, in Vietnamese? Issues tell it in English words or in code: the words are
// translated, code is code.

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
  // Of columns.
  "a Float64Array of its own, with room for each row":
    "một Float64Array riêng, đủ chỗ cho mọi dòng",
  "a list of codes": "danh sách mã",
  "a rubric with fewer places": "bộ chỉ số có ít chữ số thập phân hơn",
  "a rubric with other codes": "bộ chỉ số có mã khác",
  "a typed array, a list, or { values, missing }":
    "mảng số (typed array), danh sách hoặc { values, missing }",
  "a whole number of rows, up to 100000000": "số dòng là số nguyên, không quá 100000000",
  "letters, measures or points, each in one way":
    "các biến, các phép đo hoặc điểm, mỗi thứ chỉ một cách",
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
  // Of efforts, and of a target that is to be reached.
  "the name of a figure": "tên của một số liệu",
  "points or fraction, one of them": "points hoặc fraction, chỉ một trong hai",
  "{ code, points }": "{ code, points }",
  "{ code, points, variable }": "{ code, points, variable }",
  "a list of { id, result }": "danh sách { id, result }",
  "a whole number from 1 to 100": "số nguyên từ 1 đến 100",
  "a whole number from 1 to 1000000": "số nguyên từ 1 đến 1000000",
  "{ fixed?, figures?, answers?, facts? }": "{ fixed?, figures?, answers?, facts? }",
  "{ effort, per?, least?, most? }": "{ effort, per?, least?, most? }",
  "{ fact, effort }": "{ fact, effort }",
  "a list of { fact, effort }": "danh sách { fact, effort }",
  "least at most as much as most": "least không lớn hơn most",
  "a figure that no other indicator reads": "số liệu mà chỉ số khác không dùng",
  "answers, where flags and levels are": "answers, nơi ghi câu trả lời có/không và mức",
  "a rank that one of the units holds": "một thứ hạng có trong số các đơn vị",
  "facts, since nothing that was reported moves the points":
    "facts, vì không số liệu nào đã báo cáo làm thay đổi điểm",
  "figures that each move measures of their own":
    "các số liệu mà mỗi số chỉ làm thay đổi những phép đo của riêng nó",
  "most, since nothing else ends it": "giới hạn most, vì không có gì khác giới hạn số này",
  "a fact that moves no other indicator": "số liệu không làm thay đổi chỉ số khác",
  "exact figures, where ranges only fit together between their ends":
    "số liệu chính xác, vì các khoảng chỉ khớp nhau ở giữa hai đầu",
  "fewer figures and answers that may change": "ít số liệu và câu trả lời có thể thay đổi hơn",
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
  // Of a plan.
  "an agency, or a list of at most 100": "một cơ quan, hoặc danh sách không quá 100 cơ quan",
  "a document, or a list of documents": "một tài liệu hoặc danh sách tài liệu",
  "[first line, last line], or a list of them": "[dòng đầu, dòng cuối] hoặc danh sách như vậy",
  'points such as 16, or as printed, such as "16/20"': 'số điểm như 16, hoặc như in, ví dụ "16/20"',
  "text, or { wording?, variable?, atLeast?, strict? }":
    "văn bản hoặc { wording?, variable?, atLeast?, strict? }",
  'a value such as "80%", or of a count "52"': 'một mức như "80%", số lượng thì như "52"',
  "text, { vi, en } or { title, number?, date? }, or a list of them":
    "văn bản, { vi, en } hoặc { title, number?, date? }, hoặc danh sách như vậy",
  "a whole number from 1 to 28": "số nguyên từ 1 đến 28",
  '"markdown" or "csv"': '"markdown" hoặc "csv"',
  '"indicators" or "agencies"': '"indicators" hoặc "agencies"',
  // Of a report.
  "what verify returned": "kết quả của verify",
  "what verifyTable returned": "kết quả của verifyTable",
  "the rubric of the verification": "đúng bộ chỉ số của lần kiểm tra",
  "the table that was verified": "đúng bảng đã kiểm tra",
  '"text" or "markdown"': '"text" hoặc "markdown"',
};

/** What was expected, in Vietnamese. */
export const expectation = (words: string): string => expectations[words] ?? words;
