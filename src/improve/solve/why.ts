// Why can no value of a figure bring a node to its points? The reason as a code, and in words.

import type { Text } from "../../text.js";

/** Why no value of a figure reaches the points. */
export type WhyNot =
  /** They are more than the maximum of the node. */
  | "above-maximum"
  /** The indicator has no accepted evidence, and earns nothing. */
  | "unevidenced"
  /** The indicator does not apply to the unit. */
  | "not-applicable"
  /** The indicator has awarded points, which no figure moves. */
  | "awarded"
  /** The formula in force does not read the figure. */
  | "not-read"
  /** Parts and wholes, and denominators, do not let the figure go as far. */
  | "bounded"
  /** The figure does all that it can; other parts of the formula hold the rest back. */
  | "other-parts"
  /** As many points are tended to, and never had. */
  | "unattained"
  /** The indicators that read the figure are full; the rest of the node is too low. */
  | "other-indicators";

const words: Readonly<Record<WhyNot, Text>> = {
  "above-maximum": {
    vi: "số điểm cần đạt lớn hơn điểm tối đa",
    en: "the points asked for are more than the maximum",
  },
  unevidenced: {
    vi: "chỉ số không có tài liệu kiểm chứng được chấp nhận nên được 0 điểm, dù số liệu là bao nhiêu",
    en: "the indicator has no accepted evidence and earns 0, whatever the figure is",
  },
  "not-applicable": {
    vi: "chỉ số không áp dụng cho đơn vị nên số liệu không làm thay đổi điểm",
    en: "the indicator does not apply to the unit, so the figure moves no points",
  },
  awarded: {
    vi: "chỉ số lấy điểm đã chấm nên số liệu không làm thay đổi điểm",
    en: "the indicator has awarded points, which no figure moves",
  },
  "not-read": {
    vi: "công thức đang áp dụng không dùng số liệu này",
    en: "the formula in force does not read the figure",
  },
  bounded: {
    vi: "quan hệ giữa phần và tổng thể, hoặc mẫu số, không cho số liệu tiến xa hơn",
    en: "parts and wholes, or a denominator, do not let the figure go any further",
  },
  "other-parts": {
    vi: "số liệu này đã cho số điểm cao nhất có thể; phần còn lại do các thành phần khác của công thức quyết định",
    en: "the figure earns all that it can; other parts of the formula hold the rest back",
  },
  unattained: {
    vi: "điểm chỉ tiến gần đến mức cần đạt mà không bao giờ bằng",
    en: "the points come as near as one likes, and never quite there",
  },
  "other-indicators": {
    vi: "các chỉ số dùng số liệu này đã đạt điểm tối đa; các chỉ số khác còn thiếu điểm",
    en: "the indicators that read the figure are full; other indicators are short of points",
  },
};

/** A reason in words. */
export const whyText = (why: WhyNot): Text => words[why];
