// How do issues with a table of facts read in Vietnamese? Which cell, row or column it is, and what to
// do about it in the spreadsheet.

import type { BadCell, BadTable, DataIssues, Writers } from "../errors.js";
import { dataSentences } from "./data-sentences.js";

const cellProblem: Readonly<Record<BadCell, string>> = {
  unreadable: 'không đọc được; hãy ghi tỷ lệ dạng "98,87%" hoặc "3/4"',
  ambiguous:
    'có thể là hàng nghìn hoặc phần thập phân; hãy nêu { locale: "vi" } hoặc { locale: "en" }',
  "bare number": 'là số không ghi đơn vị %; hãy ghi tỷ lệ dạng "98,87%"',
  percent: "là phần trăm ở chỗ cần một số lượng; hãy ghi số lượng",
  reversed: "có đầu dưới lớn hơn đầu trên; hãy đổi chỗ hai đầu",
  "other notation":
    "không theo cách viết số đã nêu; hãy ghi 412.000, 98,87% và, khi có ba chữ số thập phân, 1,2340 (vi) hoặc 412,000, 98.87% và 1.2340 (en)",
  "words beside a number": "có chữ bên cạnh số; trong ô chỉ ghi số",
  date: "là ngày tháng do bảng tính tự đổi từ số; hãy định dạng ô là văn bản rồi nhập lại số",
  formula: "là công thức; hãy lưu bảng với giá trị thay cho công thức",
  "formula error": "là lỗi công thức; hãy sửa công thức hoặc để trống ô",
  dash: "có dấu gạch giữa hai số; hãy ghi khoảng dạng 50%..60%",
  "digits lost": "đã bị bảng tính rút gọn; hãy định dạng ô là số nguyên rồi lưu lại",
  "no figure": "không phải số liệu; nếu không báo cáo thì để trống ô",
  "not a number": "không phải số; hãy ghi dạng 412000",
  "not yes or no": "không phải có hoặc không; hãy ghi có hoặc không",
  "no level": "không phải mức đánh giá; các mức",
  negative: "là số âm; số liệu phải từ 0 trở lên",
  "above one": "là tỷ lệ lớn hơn 100%; hãy kiểm tra lại",
  damaged: "bị mất ký tự khi lưu tệp; hãy lưu dạng CSV UTF-8",
  "no note":
    "không đọc được; hãy ghi văn bản thường, mỗi tài liệu ghi tên | số hiệu | ngày | địa chỉ",
  "not applicable beside figures": "được ghi cùng với số liệu của chính chỉ số đó; chỉ giữ một bên",
};

const tableProblem: Readonly<Record<BadTable, string>> = {
  "no text": "không phải văn bản UTF-8; hãy lưu bảng dạng CSV UTF-8",
  "too large": "vượt quá giới hạn của bảng; nhiều nhất",
  "no header": "không phải dòng tiêu đề; dòng đầu cần có các cột",
  "no unit": "không có đơn vị nào; hãy ghi tên mỗi đơn vị ở đầu một cột riêng",
  "stray quote": "có dấu ngoặc kép chưa đóng hoặc chưa viết đôi; hãy sửa dòng này",
  "row length": "ô, khác số ô của dòng tiêu đề",
  "unnamed column": "nằm ở cột không có tên; hãy ghi tên đơn vị hoặc xóa cột",
  "no unit column": "không phải đơn vị; hãy xóa cột, vì mỗi cột số liệu được đọc là một đơn vị",
  "remarks column":
    "nằm ở cột không được đọc; hãy thêm một dòng cùng mã với biến ghi chú, hoặc để trống ô",
  "repeated column": "đứng đầu hai cột; chỉ giữ một cột, cột kia là",
  "repeated unit": "trùng với đơn vị ở cột khác; chỉ giữ một cột, cột kia là",
  "damaged name": "bị mất ký tự khi lưu tệp; hãy lưu dạng CSV UTF-8",
  "unknown code": "không phải mã của bộ chỉ số; hãy kiểm tra mã và phiên bản",
  "unknown variable": "không phải biến của chỉ số; có thể dùng",
  "repeated row": "đã được ghi trước đó; chỉ giữ một dòng, dòng kia là dòng",
  "other label":
    "không phải tên của mã và biến này; có cột nào bị sắp xếp riêng không? Tên đúng là",
};

export const dataInVietnamese: Writers<DataIssues> = /* @__PURE__ */ dataSentences({
  cell: cellProblem,
  table: tableProblem,
  row: "dòng",
  column: "cột",
});
