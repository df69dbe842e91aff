// How does what cannot be ranked read? All at once, in both languages.

import { issueMessage } from "@dti/score";
import { describe, expect, it } from "vitest";

import { resultWith } from "../../improve/sample.js";
import { issuesOf } from "./sample.js";

const result = resultWith([4, 6], [3]);
const some = { id: "a", points: 5 };

describe("all that is wrong is told", () => {
  const entries = [5, { id: "", points: "x", published: 0 }, { id: "v", value: 0.5 }, some, some];
  const issues = [...issuesOf(entries, { by: 5, units: 1, off: 1 }), ...issuesOf(7)];

  it("at once", () => {
    expect(issues.map(({ code, path }) => `${code} at ${path.join(".")}`)).toEqual([
      "not_an_entry at 0",
      "not_an_entry at 1.id",
      "not_an_entry at 1.published",
      "duplicate at 4.id",
      "not_a_question at off",
      "not_a_question at by",
      "not_a_question at units",
      "not_a_number at 1.points",
      "not_an_entry at 2.value",
      "not_an_entry at ",
    ]);
  });

  it("in words, in both languages", () => {
    const others = [
      ...issuesOf([{ id: "r", result }, some], { by: "1" }),
      ...issuesOf([{ id: "v", value: "0.5" }, some], { grades: [{ name: "a", from: 1 }] }),
      ...issuesOf([some], { grades: [{ name: "a", from: "1%" }] }),
    ];
    const told = [...issues, ...others].map((one) => [one.message, issueMessage(one, "vi")]);
    expect(told).toEqual([
      [
        "0: 5 cannot be ranked; give { id, result }, { id, points } or { id, value }",
        "0: 5 không xếp hạng được; cần { id, result }, { id, points } hoặc { id, value }",
      ],
      [
        '1 › id: "" cannot be ranked; give text that names the unit',
        '1 › id: "" không xếp hạng được; cần văn bản là tên hoặc mã đơn vị',
      ],
      [
        "1 › published: 0 cannot be ranked; give a whole number from 1",
        "1 › published: 0 không xếp hạng được; cần số nguyên từ 1 trở lên",
      ],
      [
        '4 › id: "a" is taken; each name is used once',
        '4 › id: "a" đã được dùng; mỗi tên chỉ dùng một lần',
      ],
      [
        "off: 1 cannot be asked; give by, grades, overReadings, units",
        "off: 1 không dùng để hỏi được; cần by, grades, overReadings, units",
      ],
      [
        'by: 5 cannot be asked; give a code of the rubric, "value" or { value: code }',
        'by: 5 không dùng để hỏi được; cần một mã của bộ chỉ số, "value" hoặc { value: mã }',
      ],
      [
        "units: 1 cannot be asked; give a whole number, at least as large as the list",
        "units: 1 không dùng để hỏi được; cần số nguyên không nhỏ hơn số đơn vị trong danh sách",
      ],
      [
        '1 › points: "x" is not an exact number; write it like 12, 12n or "12.5"',
        '1 › points: "x" không phải số chính xác; hãy viết 12, 12n, "12.5" hoặc rounded("12,5")',
      ],
      [
        "2 › value: 0.5 cannot be ranked; give a result or points",
        "2 › value: 0.5 không xếp hạng được; cần kết quả tính điểm hoặc số điểm",
      ],
      [
        "7 cannot be ranked; give a list of at most 100000 entries",
        "7 không xếp hạng được; cần danh sách tối đa 100000 đơn vị",
      ],
      [
        "1 › points: 5 cannot be ranked; give a result",
        "1 › points: 5 không xếp hạng được; cần kết quả tính điểm",
      ],
      [
        "1 › points: 5 cannot be ranked; give a result or a value",
        "1 › points: 5 không xếp hạng được; cần kết quả tính điểm hoặc giá trị từ 0 đến 1",
      ],
      [
        'grades › 0 › from: 1 cannot be asked; give a share such as "65%"',
        'grades › 0 › from: 1 không dùng để hỏi được; cần tỷ lệ như "65%"',
      ],
      [
        'grades › 0 › from: "1%" cannot be asked; give points such as 650',
        'grades › 0 › from: "1%" không dùng để hỏi được; cần số điểm như 650',
      ],
    ]);
  });
});
