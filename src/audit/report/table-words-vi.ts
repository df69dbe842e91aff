// How does a report on a table of points read in Vietnamese?

import { vietnamese } from "../../explain/words-vi.js";
import type { TableWords } from "./table-words.js";

const kinds = { maxima: "điểm tối đa", targets: "mục tiêu", points: "điểm" };

export const vietnameseTable: TableWords = {
  locale: "vi",
  shared: vietnamese,
  title: (count) =>
    count === 0
      ? "Báo cáo kiểm tra bảng điểm: không có chỗ nào không khớp"
      : `Báo cáo kiểm tra bảng điểm: ${count} chỗ không khớp`,
  total: "Tổng điểm",
  item: (code) => `mục ${code}`,
  totalItem: "dòng tổng điểm",
  column: (id, kind, rubric) => {
    const about = [kind && kinds[kind], rubric].filter((text) => text !== undefined).join(", ");
    return `Cột “${id}”${about === "" ? "" : ` (${about})`}`;
  },
  finding: {
    sum: "không khớp với các mục cộng lại",
    remainder: "phần còn lại chưa in",
    maximum: "không khớp với điểm tối đa của bộ chỉ số",
    "above-maximum": "cao hơn điểm tối đa",
    denominator: "mẫu số không phải điểm tối đa",
    repeated: "các lần in không khớp nhau",
  },
  count: {
    sum: "Không khớp với các mục cộng lại",
    remainder: "Phần còn lại chưa in (không phải chỗ không khớp)",
    maximum: "Không khớp với điểm tối đa của bộ chỉ số",
    "above-maximum": "Cao hơn điểm tối đa",
    denominator: "Mẫu số không phải điểm tối đa",
    repeated: "Các lần in không khớp nhau",
  },
  counted: (count) => `${count} chỗ`,
  about: {
    sum: (item) => `tổng ở ${item}`,
    remainder: (item) => `phần còn lại của ${item}`,
    maximum: (item) => `điểm tối đa của ${item} với bộ chỉ số`,
    "above-maximum": (item) => `điểm của ${item} với điểm tối đa`,
    denominator: (item) => `mẫu số của ${item}`,
    repeated: (item) => `các lần in của ${item}`,
  },
  inColumn: (text, column) => `${text} (cột “${column}”)`,
  labels: {
    printed: "Số đã in",
    denominator: "Mẫu số đã in",
    printings: "Các lần in",
    computed: {
      sum: "Các mục cộng lại",
      remainder: "Các mục đã in cộng lại",
      maximum: "Điểm tối đa của bộ chỉ số",
      "above-maximum": "Điểm tối đa",
      denominator: "Điểm tối đa",
    },
    parts: "Gồm",
    notPrinted: "Chưa in",
    gap: "Chênh lệch",
    remainder: "Phần còn lại phải là",
    explained: "Số đã in trùng với",
    change: "Chỉ cần thay đổi sau thì khớp",
    changes: "Chỉ cần một trong các thay đổi sau thì khớp",
    confirmed: "Phù hợp với",
    closes: "Khi đó cũng khớp",
    opens: "Nhưng khi đó không khớp",
    note: "Ghi chú",
  },
  noteOn: (item, note) => `${item}: ${note}`,
  at: (figure, place) => `${figure}, tại ${place}`,
  denominatorOf: (name) => `${name}, mẫu số`,
  printing: (name, number) => `${name}, lần in thứ ${number}`,
  instead: (to, from) => `${to} thay cho ${from}`,
  such: (range, figure) => `một số ${range} (chẳng hạn ${figure})`,
  possible: (figure, range) => `${figure} (có thể ${range})`,
  maximumOf: (figure, item, rubric) => `điểm tối đa ${figure} của ${item} theo ${rubric}`,
  figureOf: (figure, item) => `số ${figure} của ${item}`,
  others: (count) => `và ${count} thay đổi khác`,
  noChange: "Không có một thay đổi đơn lẻ nào làm cho số đã in khớp",
  notes: {
    heading: "Cách đọc báo cáo",
    scope:
      "Báo cáo đối chiếu các số đã in với nhau và với điểm tối đa của bộ chỉ số, không có số liệu gốc. Ở cột điểm, số đã in được coi là đã làm tròn đến chữ số cuối; ở cột điểm tối đa và cột mục tiêu, số đã in được coi là chính xác. Ngoài ra không dùng sai số nào khác.",
    order:
      "Thay đổi được xếp theo thứ tự: làm khớp được nhiều chỗ hơn, ít phát sinh chỗ không khớp hơn, có số khác phù hợp, rồi đến thay đổi nhỏ hơn.",
    noFault: "Báo cáo chỉ nêu chỗ có thể cần xem lại, không kết luận số nào cần sửa.",
  },
};
