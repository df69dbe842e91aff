// How does an explanation read in Vietnamese?

import type { Words } from "./words.js";

const dayFirst = (date: string): string =>
  date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1").replace(/^(\d{4})-(\d{2})$/, "$2/$1");

const fields: Readonly<Record<string, string>> = {
  max: "điểm tối đa",
  formula: "công thức",
  name: "tên chỉ số",
  rules: "quy tắc chung",
  years: "năm áp dụng",
  source: "văn bản nguồn",
  pillars: "các trụ cột",
  children: "các chỉ số con",
};

export const vietnamese: Words = {
  labels: {
    rubric: "Bộ chỉ số",
    year: "Năm đánh giá",
    basis: "Căn cứ",
    formula: "Công thức",
    reading: "Cách hiểu được chọn",
    data: "Số liệu",
    calculation: "Cách tính",
    ifAccepted: "Nếu được chấp nhận",
    points: "Điểm",
    value: "Giá trị",
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
  quoted: (text) => `«${text}»`,
  lines: (from, to) =>
    from === to ? `dòng ${String(from)}` : `các dòng ${String(from)}–${String(to)}`,
  numbered: (number) => `số ${number}`,
  dated: (date) => `ngày ${dayFirst(date)}`,
  general: "theo thông tin chung",
  yes: "có",
  no: "không",
  span: ({ low, high }) => (high === undefined ? `từ ${low} trở lên` : `từ ${low} đến ${high}`),
  rounded: (span) => `(số đã làm tròn: ${span})`,
  worth: (fraction, isAll, isNone, isPart) =>
    isAll
      ? isPart
        ? "được trọn phần này"
        : "được điểm tối đa"
      : isNone
        ? isPart
          ? "phần này được 0 điểm"
          : "được 0 điểm"
        : `phần điểm ${fraction}`,
  inProportion: "điểm tính theo tỷ lệ",
  reached: (threshold) => `đạt ngưỡng ${threshold}`,
  notReached: (threshold) => `chưa đạt ngưỡng ${threshold}`,
  exceeded: (threshold) => `vượt ngưỡng ${threshold}`,
  notExceeded: (threshold) => `chưa vượt ngưỡng ${threshold}`,
  inProportionTo: (threshold) => `điểm tính theo tỷ lệ so với ${threshold}`,
  maybe: (low, high) => `(có thể từ ${low} đến ${high})`,
  unsure: "chưa chắc chắn vì ngưỡng nằm trong khoảng của số liệu",
  lowEnd: (span, low) => `${span}, lấy mức thấp nhất ${low}`,
  met: (letter) => `${letter} đạt`,
  notMet: (letter) => `${letter} không đạt`,
  level: (letter, name) => `${letter} ở mức ${name}`,
  unknownLevel: "chưa có nguồn nào cho biết điểm của mức này, tạm tính 0 điểm",
  step: (at) => `đạt bậc từ ${at} trở lên`,
  nextStep: (at) => `chưa đạt bậc ${at}`,
  part: (place, weight) => `Phần ${String(place)} (trọng số ${weight})`,
  sum: "Cộng các phần",
  period: (year, years) => `Năm ${String(year)} áp dụng công thức của ${years}`,
  otherPeriods: (years) => `không áp dụng công thức của ${years.join(", ")}`,
  years: (from, to) =>
    from === to ? `năm ${String(from)}` : `giai đoạn ${String(from)}–${String(to)}`,
  unknownClause: "chưa có nguồn nào cho biết công thức, tạm tính 0 điểm",
  emptyDenominator: (value) => `mẫu số bằng 0 nên tính là ${value}`,
  state: {
    missing: (max) => `chưa có, tạm tính 0 điểm; khi có số liệu có thể được từ 0 đến ${max} điểm`,
    unevidenced: (reason) =>
      `tính 0 điểm vì không có tài liệu kiểm chứng được chấp nhận (${reason})`,
    notApplicable: (reason, points) =>
      reason === undefined
        ? `chỉ số không áp dụng vì mẫu số bằng 0; tính ${points} điểm theo quy tắc của bộ chỉ số`
        : `chỉ số không áp dụng (${reason}); tính ${points} điểm theo quy tắc của bộ chỉ số`,
    awarded: (points) => `lấy theo điểm đã chấm ${points}, không tính theo công thức`,
  },
  points: (points) => `${points} điểm`,
  exactly: (fraction) => `chính xác là ${fraction}`,
  rounding: {
    none: (printed) => `điểm in ra: ${printed}`,
    nearest: (printed, places) =>
      places === 0
        ? `làm tròn đến hàng đơn vị: ${printed}`
        : `làm tròn đến ${String(places)} chữ số thập phân: ${printed}`,
    tie: (printed) => `nằm đúng giữa hai số, làm tròn theo quy tắc của bộ chỉ số: ${printed}`,
    rows: (printed) => `cộng điểm đã làm tròn của các dòng: ${printed}`,
  },
  because: {
    scored: "vì số liệu đã làm tròn hoặc chỉ biết trong khoảng",
    awarded: "vì điểm đã chấm chỉ biết trong khoảng",
    missing: "vì chưa có số liệu",
    unevidenced: "nếu tài liệu kiểm chứng được chấp nhận",
    "not-applicable": "",
    undecided: "vì chưa có nguồn nào cho biết cách tính điểm",
    several: "cộng khoảng điểm của các chỉ số con",
  },
  mean: (units) => `trung bình cộng của ${String(units)} đơn vị trước sáp nhập`,
  units: (units, points) => (units === 1 ? points : `${String(units)} đơn vị cùng ${points}`),
  doubtAbout: (field, letter) =>
    letter === undefined
      ? `Nghi vấn về ${fields[field] ?? "quy định này"}`
      : `Nghi vấn về biến ${letter}`,
  doubt: (printed, used, because) =>
    `văn bản in «${printed}»; đang dùng «${used}»; lý do: ${because}`,
  ownReading: "Cách hiểu của bộ chỉ số",
  other: (label, points, isSame) =>
    points === undefined
      ? `«${label}»: chưa xác định được điểm`
      : `«${label}»: ${points} điểm${isSame ? ", không đổi" : ""}`,
};
