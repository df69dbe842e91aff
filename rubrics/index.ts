// The official rubrics of the family vn-province, with figures that plans print and officials publish.

export { editions, registry, rubricFor } from "./registry.js";
export { bacNinh2020, daNang2020, hue2020 } from "./vn-province/decision-1726-2020/worked.js";
export { decision1726 } from "./vn-province/decision-1726-2020/rubric.js";
export { decision405 } from "./vn-province/decision-405-2025/rubric.js";
export { quangBinh2024, quangTri2024 } from "./vn-province/decision-405-2025/worked.js";
export { decision922 } from "./vn-province/decision-922-2022/rubric.js";
export {
  canTho2022,
  daNang2022,
  hoChiMinhCity2022,
  hue2022,
  quangNinh2022,
} from "./vn-province/decision-922-2022/worked.js";
export { draft3530 } from "./vn-province/draft-3530-2025/rubric.js";
export { giaLaiTable2026 } from "./vn-province/draft-3530-2025/gia-lai-tables.js";
export { giaLai2026, giaLaiTargets } from "./vn-province/draft-3530-2025/worked.js";
export { giaLaiPlan2026 } from "./vn-province/plans/gia-lai-18-2026/plan.js";
export { quangTriPlan2025 } from "./vn-province/plans/quang-tri-2308-2025/plan.js";
export type {
  MisreadFigure,
  TableFigure,
  TableRow,
  TargetPlan,
  TotalRow,
} from "./vn-province/draft-3530-2025/worked.js";
export type { PublicSource, PublishedCase, PublishedValue } from "./vn-province/published-case.js";
export type { Lines, PlanDocument, PrintedFigure, WorkedCase } from "./vn-province/worked-case.js";
