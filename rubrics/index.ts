// The official rubrics of the family vn-province, and the figures that two plans print.

export { decision405 } from "./vn-province/decision-405-2025/rubric.js";
export { quangBinh2024, quangTri2024 } from "./vn-province/decision-405-2025/worked.js";
export { draft3530 } from "./vn-province/draft-3530-2025/rubric.js";
export { giaLai2026, giaLaiTargets } from "./vn-province/draft-3530-2025/worked.js";
export type {
  MisreadFigure,
  TableFigure,
  TableRow,
  TargetPlan,
  TotalRow,
} from "./vn-province/draft-3530-2025/worked.js";
export type { Lines, PlanDocument, PrintedFigure, WorkedCase } from "./vn-province/worked-case.js";
