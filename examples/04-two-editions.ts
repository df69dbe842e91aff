// Two editions side by side: the figures of 2024 under Decision 405, and under the draft as far as the
// draft says that they may be used again.

import { score } from "@dti/score";
import { compareRubrics } from "@dti/score/define";
import { decision405, draft3530, quangTri2024 } from "@dti/score/rubrics";
import { carryOver, describeSideBySide, sideBySide } from "@dti/score/schema";

const { indicators, points } = compareRubrics(decision405, draft3530).summary;
const { shared, added, dropped } = indicators;
console.log(
  `Chung ${String(shared)} chỉ số (${String(points.shared.from)} → ${String(points.shared.to)} điểm), ` +
    `mới ${String(added)} (${String(points.added)} điểm), bỏ ${String(dropped)} (${String(points.dropped)} điểm)`,
);

const { facts, year, unit } = quangTri2024;
const over = carryOver(facts, decision405, draft3530, { year, toYear: 2025 });
const lost = over.left.filter(({ reason }) => reason !== "dropped");
console.log(
  `${unit.vi}: ${String(over.carried.length)} chỉ số dùng lại số liệu, ${String(over.needed.length)} chỉ số cần số liệu mới`,
);
for (const { code, to, text, because } of lost) {
  console.log(`${code} → ${to ?? "–"}: ${text.vi} (${because?.vi ?? "–"})`);
}

const table = sideBySide(
  score(decision405, facts, { year }),
  score(draft3530, over.facts, { year: 2025 }),
  { carried: over.carried },
);
const rows = table.rows.filter(({ carried }) => carried);
console.log(describeSideBySide({ ...table, rows }, { locale: "vi" }));
