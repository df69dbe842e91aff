// How does a report on published figures read in Vietnamese?

import { vietnamese } from "../../explain/words-vi.js";
import { either, type Counts, type Ends, type ReportWords } from "./words.js";

const title = (counts: Counts, all: number): string => {
  if (all === 0) return "Báo cáo kiểm tra: không có số công bố nào";
  const some = (count: number, verdict: string): string =>
    all === 1
      ? `Báo cáo kiểm tra: số công bố ${verdict}`
      : `Báo cáo kiểm tra: ${count === all ? `cả ${all}` : `${count} trong ${all}`} số công bố ${verdict}`;
  if (counts.contradicted > 0) {
    return some(counts.contradicted, "không khớp với số liệu đã báo cáo");
  }
  if (counts.undetermined > 0) return some(counts.undetermined, "chưa kết luận được");
  const rounded = counts["within-rounding"];
  if (rounded === 0) return some(all, `${all === 1 ? "" : "đều "}khớp với số liệu đã báo cáo`);
  return rounded === all
    ? some(all, `${all === 1 ? "" : "đều "}khớp trong phạm vi làm tròn`)
    : `${some(all, "đều khớp với số liệu đã báo cáo")}, trong đó ${rounded} số khớp trong phạm vi làm tròn`;
};

const span = (ends: Ends, unit: string): string => {
  const { low, high, isFromZero, isSingle, lowOpen, highOpen } = ends;
  if (high === undefined) return lowOpen ? `trên ${low}${unit}` : `từ ${low}${unit} trở lên`;
  if (isFromZero && highOpen) return `dưới ${high}${unit}`;
  if (isSingle) return `đúng ${low}${unit}`;
  if (lowOpen) return `trên ${low} ${highOpen ? "và dưới" : "đến"} ${high}${unit}`;
  return `từ ${low} đến ${highOpen ? "dưới " : ""}${high}${unit}`;
};

export const vietnameseReport: ReportWords = {
  locale: "vi",
  shared: vietnamese,
  title,
  verdict: {
    exact: "khớp",
    "within-rounding": "khớp trong phạm vi làm tròn",
    undetermined: "chưa kết luận được",
    contradicted: "không khớp",
  },
  labels: {
    rubric: "Bộ chỉ số",
    count: {
      exact: "Khớp",
      "within-rounding": "Khớp trong phạm vi làm tròn",
      undetermined: "Chưa kết luận được",
      contradicted: "Không khớp",
    },
    published: "Số công bố",
    computed: "Số tính lại",
    range: "Khoảng có thể theo số liệu đã báo cáo",
    gap: "Chênh lệch",
    outside: "Cách khoảng có thể",
    finding: "Nhận xét",
    noRepair:
      "Không có một thay đổi đơn lẻ nào, trong những thay đổi được xét, làm cho số công bố khớp",
    repair: "Chỉ cần thay đổi sau thì số công bố khớp",
    repairs: "Chỉ cần một trong các thay đổi sau thì số công bố khớp",
    needed: "Số công bố khớp nếu",
    neededEach:
      "Để số công bố khớp, mỗi chỉ số sau cần đạt (bất kể các chỉ số còn lại được bao nhiêu điểm)",
    free: "Chưa suy ra được gì về",
  },
  total: "Tổng điểm",
  value: "Giá trị (điểm/điểm tối đa)",
  valueOf: (name) => `${name}, giá trị (điểm/điểm tối đa)`,
  item: {
    total: "tổng điểm",
    value: "giá trị",
    code: (code) => `mục ${code}`,
    valueOf: (code) => `giá trị của mục ${code}`,
  },
  counted: (count, items) => `${count} số (${items.join(", ")})`,
  standsFor: (figure, range) => `${figure}, được coi là bất kỳ số nào ${range}`,
  roundsTo: (number, figure) => `${number}, làm tròn thành ${figure}`,
  openAsZero: "các chỉ số chưa có điểm tạm tính 0 điểm",
  above: (amount) => `số công bố cao hơn số tính lại ${amount}`,
  below: (amount) => `số công bố thấp hơn số tính lại ${amount}`,
  about: (number) => `xấp xỉ ${number}`,
  atLeast: (number) => `ít nhất ${number}`,
  exactly: (number, fraction) => `${number} (chính xác là ${fraction})`,
  percentagePoints: " điểm phần trăm",
  pointsUnit: " điểm",
  span,
  or: (texts) => either(texts, " hoặc "),
  others: (count) => ` hoặc ${count} khoảng khác`,
  pieces: (whole, count, nearest) =>
    `${whole}, gồm ${count} khoảng rời nhau; gần số công bố nhất: ${nearest}`,
  noWhole: " (không có số nguyên nào trong khoảng này)",
  findings: {
    withinRounding:
      "số tính lại làm tròn thành số khác, nhưng có những số liệu làm tròn thành số đã báo cáo cho ra số công bố",
    contradicted: (hasOpen) =>
      `mọi số liệu được chấp nhận và làm tròn thành số đã báo cáo đều không cho ra số công bố${hasOpen ? ", dù các chỉ số chưa có điểm đạt mức nào" : ""}`,
    exactIfZero: (codes) => `khớp khi các chỉ số chưa có điểm được tính 0 điểm: ${codes}`,
  },
  anyPoints: (range) => `mức nào cũng được (${range})`,
  rate: (letters) => (letters === undefined ? "tỷ lệ" : `tỷ lệ ${letters}`),
  general: (letter, name) => `${letter}, là số liệu chung “${name}”,`,
  insteadOf: (reported) => ` (đã báo cáo: ${reported})`,
  reading: (labels, used) => `tính theo ${either(labels, " hoặc ")} (đang tính theo ${used})`,
  possibleReadings: (labels) => `có thể khớp theo ${either(labels, " hoặc ")}`,
  ownReading: "cách hiểu của bộ chỉ số",
  namedReading: (label) => `cách hiểu ${label}`,
  answer: (letter, answers, reported) =>
    `${letter} là ${either(answers, " hoặc ")} (đã báo cáo: ${reported})`,
  evidence: (earned) =>
    `tài liệu kiểm chứng được chấp nhận và chỉ số được ${earned} (đang tính 0 điểm)`,
  applicability: (earned) =>
    `chỉ số được xác định là có áp dụng và được ${earned} (đang xác định là không áp dụng)`,
  notes: {
    heading: "Cách đọc báo cáo",
    figures:
      "Số công bố được coi là bất kỳ số nào làm tròn thành nó, tính cả hai đầu mút; số liệu đã làm tròn cũng được coi như vậy. Ngoài ra không dùng sai số nào khác.",
    inward:
      "Khoảng giá trị để số công bố khớp có hai đầu mút được làm tròn vào phía trong: mọi số trong khoảng đã in đều có thể làm cho số công bố khớp.",
    repairs:
      "Các thay đổi đơn lẻ được xét: một số liệu, một câu trả lời có/không hoặc mức đánh giá, một cách hiểu quy định, việc chấp nhận tài liệu kiểm chứng hoặc việc áp dụng của một chỉ số; phần còn lại giữ nguyên trong phạm vi làm tròn. Số liệu dùng chung cho nhiều tỷ lệ hoặc nhiều chỉ số không được xét.",
    noFault:
      "Báo cáo chỉ nêu chỗ có thể cần xem lại, không kết luận số nào cần sửa; cũng có thể chính số công bố cần xem lại.",
  },
};
