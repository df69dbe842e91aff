// The entry point for those who check, correct and put together results.

export { amend } from "./audit/receipts/amend.js";
export { applyErratum } from "./audit/receipts/errata.js";
export { grade } from "./audit/rank/grade.js";
export { merge } from "./audit/merge.js";
export { rank } from "./audit/rank/rank.js";
export { receipt } from "./audit/receipts/receipt.js";
export { replay } from "./audit/receipts/replay.js";
export { auditReport } from "./audit/report/report.js";
export { verify } from "./audit/verify/verify.js";
export { whichReading } from "./audit/readings/which-reading.js";
export { verifyTable } from "./audit/table/verify-table.js";

export type { Amended } from "./audit/receipts/amend.js";
export type { Difference } from "./audit/receipts/differences.js";
export type { Incomparable, Moved, Refused, Revised } from "./audit/receipts/errata.js";
export type { Graded, GradeOptions } from "./audit/rank/grade.js";
export type { Grade } from "./audit/rank/grades.js";
export type { Move, NodeRecord } from "./audit/nodes.js";
export type { PublishedRank, Ranked, RankVerdict } from "./audit/rank/rank.js";
export type { Entry, PointsEntry, ResultEntry, ValueEntry } from "./audit/rank/entries.js";
export type { RankOptions } from "./audit/rank/options.js";
export type { Receipt, ReceiptFact } from "./audit/receipts/receipt.js";
export type { Replayed } from "./audit/receipts/replay.js";
export type { AuditReportOptions } from "./audit/report/report.js";
export type { CodesOfResult } from "./audit/scope.js";
export type { Correction, Erratum, JsonValue } from "./rubric/types.js";
export type { Printed, Published, PublishedFigure } from "./audit/verify/published.js";
export type {
  FigureRepair,
  JudgementRepair,
  ReadingRepair,
  Repair,
  Span,
  StandingRepair,
  Verdict,
  Verification,
  VerifiedNode,
} from "./audit/verify/verification.js";
export type { VerifyOptions } from "./audit/verify/verify.js";
export type {
  CellFigure,
  FigureRange,
  FindingAbout,
  PlacedFigure,
  RubricMaximum,
  Table,
  TableCell,
  TableColumn,
  TableFinding,
  TableRepair,
  TableTree,
  VerifiedTable,
} from "./audit/table/types.js";
export type { ReadingCase } from "./audit/readings/cases.js";
export type { Candidate, Candidates } from "./audit/readings/choices.js";
export type {
  CaseFigure,
  ExcludedReadings,
  ReadingGroup,
  ReadingOutcome,
  TriedReading,
} from "./audit/readings/answer.js";
export type { WhichReading, WhichReadingOptions } from "./audit/readings/which-reading.js";
