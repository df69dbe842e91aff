// How does an explanation read in Vietnamese?

import { wordFor, type Words } from "./words.js";

/** Decree 30/2020 writes January and February with two digits, later months as they are: `3/4/2025`. */
const month = (digits: string): string => (Number(digits) < 3 ? digits : String(Number(digits)));

/** `"ngày 03/4/2025"`, `"tháng 4/2025"`, `"năm 2025"`; what is no date of ISO 8601 stays as it is. */
const dated = (date: string): string => {
  const [, year, months, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return `ngày ${date}`;
  if (months === undefined) return `năm ${year}`;
  return day === undefined
    ? `tháng ${month(months)}/${year}`
    : `ngày ${day}/${month(months)}/${year}`;
};

/** In quotation marks, and what is quoted within in single ones. */
const quoted = (text: string): string => `“${text.replace(/[“«]/g, "‘").replace(/[”»]/g, "’")}”`;

/** A sentence of a doubt: one style of quotation marks, and no stop of its own. */
const sentence = (text: string): string =>
  text.replace(/«/g, "“").replace(/»/g, "”").replace(/\.$/, "");

/** A reason that says no more than the sentence it is given for. */
const saysNothing = (reason: string): boolean =>
  /^((không|chưa) có tài liệu kiểm chứng)?\.?$/i.test(reason.trim());

const fields: Readonly<Record<string, string>> = {
  max: "điểm tối đa",
  formula: "công thức",
  name: "tên chỉ số",
  rules: "quy tắc chung",
  years: "năm áp dụng",
  source: "căn cứ của bộ chỉ số",
  pillars: "cơ cấu trụ cột",
  children: "danh mục chỉ số",
};

const rules: Readonly<Record<string, string>> = {
  tie: "quy tắc làm tròn số nằm chính giữa",
  rounding: "quy tắc cộng và làm tròn",
  merge: "quy tắc khi sáp nhập",
  missing: "quy tắc khi thiếu số liệu",
  notApplicable: "quy tắc khi không áp dụng",
};

export const vietnamese: Words = {
  labels: {
    rubric: "Mã bộ chỉ số",
    year: "Năm đánh giá",
    basis: "Căn cứ",
    formula: "Công thức",
    reading: "Cách hiểu được chọn",
    data: "Số liệu",
    calculation: "Cách tính",
    ifAccepted: "Nếu tài liệu kiểm chứng được chấp nhận",
    points: "Điểm",
    value: "Giá trị (điểm/điểm tối đa)",
    range: "Khoảng điểm",
    overReadings: "Khoảng điểm theo mọi cách hiểu",
    source: "Nguồn số liệu",
    note: "Ghi chú",
    evidence: "Tài liệu kiểm chứng",
    warning: "Cảnh báo",
    otherReading: "Cách hiểu khác",
    missing: "Thiếu số liệu",
    unevidenced: "Không có tài liệu kiểm chứng",
    undecided: "Chưa rõ cách tính điểm",
    notApplicable: "Không áp dụng",
  },
  heading: (name, points, max) => `${name}: ${points}/${max} điểm`,
  quoted,
  lines: (from, to) =>
    from === to ? `dòng ${String(from)}` : `từ dòng ${String(from)} đến dòng ${String(to)}`,
  numbered: (number) => `số ${number}`,
  dated,
  general: "theo thông tin chung",
  yes: "có",
  no: "không",
  span: ({ low, high }) => (high === undefined ? `từ ${low} trở lên` : `từ ${low} đến ${high}`),
  rounded: (span) => `(số đã làm tròn: ${span})`,
  worth: (fraction, isAll, isNone, isPart) =>
    isAll
      ? isPart
        ? "được toàn bộ điểm của phần này"
        : "được điểm tối đa"
      : isNone
        ? isPart
          ? "phần này được 0 điểm"
          : "được 0 điểm"
        : `phần điểm ${fraction}`,
  inProportion: "tính điểm theo tỷ lệ",
  capped: "vượt 100% nên chỉ tính đến điểm tối đa",
  reached: (threshold) => `đạt ngưỡng ${threshold}`,
  notReached: (threshold) => `chưa đạt ngưỡng ${threshold}`,
  exceeded: (threshold) => `vượt ngưỡng ${threshold}`,
  notExceeded: (threshold) => `chưa vượt ngưỡng ${threshold}`,
  inProportionTo: (threshold) => `tính điểm theo tỷ lệ so với ngưỡng ${threshold}`,
  maybe: (low, high) => `(phần điểm có thể từ ${low} đến ${high})`,
  unsure: "kết quả này chưa chắc chắn, vì ngưỡng nằm trong khoảng của số liệu",
  lowEnd: (span, low) => `${span}, tính theo mức thấp nhất là ${low}`,
  met: (letter) => `${letter} đạt`,
  notMet: (letter) => `${letter} không đạt`,
  level: (letter, name) => `${letter} ở mức ${name}`,
  unknownLevel: "chưa tìm được văn bản quy định điểm của mức này, tạm tính 0 điểm",
  ofBest: (best) => `tính điểm theo tỷ lệ so với đơn vị cao nhất (${best})`,
  unknownBest:
    "tính điểm so với đơn vị cao nhất nhưng chưa biết đơn vị đó đạt bao nhiêu, tạm tính 0 điểm",
  noBest: "không đơn vị nào trên 0",
  bestOf: (place) => `Tính theo trường hợp có điểm cao nhất là trường hợp ${String(place)}`,
  alternative: (place) => `Trường hợp ${String(place)}`,
  step: (at) => `đạt bậc từ ${at} trở lên`,
  nextStep: (at) => `chưa đạt bậc từ ${at} trở lên`,
  part: (place, weight) => `Phần ${String(place)} (trọng số ${weight})`,
  sum: "Cộng các phần",
  period: (year, years) => `Năm ${String(year)} áp dụng công thức của ${years}`,
  otherPeriods: (years) => `không áp dụng công thức của ${years.join(", ")}`,
  years: (from, to) =>
    from === to ? `năm ${String(from)}` : `giai đoạn ${String(from)}–${String(to)}`,
  unknownClause: "chưa tìm được văn bản quy định công thức tính điểm, tạm tính 0 điểm",
  emptyDenominator: (value) => `mẫu số bằng 0 nên được tính là ${value}`,
  state: {
    missing: (max) =>
      `chưa có nên tạm tính 0 điểm; khi có số liệu có thể được từ 0 đến ${max} điểm`,
    unevidenced: (reason) =>
      `0 điểm, do không có tài liệu kiểm chứng được chấp nhận${saysNothing(reason) ? "" : ` (${reason})`}`,
    notApplicable: (reason, points) =>
      reason === undefined
        ? `chỉ số không áp dụng vì mẫu số bằng 0 nên tính ${points} điểm theo quy tắc của bộ chỉ số`
        : `chỉ số không áp dụng (${reason}) nên tính ${points} điểm theo quy tắc của bộ chỉ số`,
    excluded: (reason) =>
      `chỉ số không áp dụng (${reason ?? "mẫu số bằng 0"}) nên không tính vào điểm tối đa`,
    awarded: (points) => `lấy điểm đã chấm là ${points} điểm, không tính theo công thức`,
  },
  unscored: {
    heading: (name) => `${name}: không tính điểm`,
    missing: "chưa có, nhưng không ảnh hưởng đến điểm",
    points: "không tính điểm, vì điểm tối đa là 0",
  },
  points: (points) => `${points} điểm`,
  exactly: (fraction) => `chính xác là ${fraction}`,
  rounding: {
    nearest: (printed, places) =>
      places === 0
        ? `làm tròn đến hàng đơn vị: ${printed}`
        : `làm tròn đến ${String(places)} chữ số thập phân: ${printed}`,
    tie: (printed) =>
      `nằm chính giữa hai số đã làm tròn, chọn theo quy tắc của bộ chỉ số: ${printed}`,
    rows: (printed) => `cộng điểm đã làm tròn của từng chỉ số: ${printed}`,
  },
  because: {
    rounded: "vì số liệu đã làm tròn",
    ranged: "vì số liệu chỉ biết trong một khoảng",
    uncertain: "vì số liệu đã làm tròn hoặc chỉ biết trong một khoảng",
    awarded: "vì điểm đã chấm chỉ biết trong một khoảng",
    unevidenced: "tùy việc tài liệu kiểm chứng có được chấp nhận hay không",
    undecided: "vì chưa tìm được văn bản quy định cách tính điểm",
    unknownBest: "vì chưa biết đơn vị cao nhất đạt bao nhiêu",
    sum: "tổng hợp từ các khoảng điểm thành phần",
    mean: "trung bình cộng khoảng điểm của các đơn vị trước sáp nhập",
  },
  mean: (units) => `trung bình cộng điểm của ${String(units)} đơn vị trước sáp nhập`,
  units: (units, points) => (units === 1 ? points : `${String(units)} đơn vị cùng được ${points}`),
  doubtAbout: (field, part = "") =>
    field === "variables"
      ? `Cần làm rõ về biến ${part}`
      : `Cần làm rõ về ${wordFor(rules, part) ?? wordFor(fields, field) ?? "quy định này"}`,
  doubt: (printed, used, because) =>
    `Văn bản nguồn: ${sentence(printed)}. Bộ chỉ số áp dụng: ${sentence(used)}. Lý do: ${sentence(because)}`,
  ownReading: "Cách hiểu của bộ chỉ số",
  other: (label, points, isSame) =>
    points === undefined
      ? `${quoted(label)}, chưa tính được điểm từ số liệu này`
      : `${quoted(label)}, được ${points} điểm${isSame ? " (không đổi)" : ""}`,
};
