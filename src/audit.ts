// The entry point for those who check, correct and put together results.

export { amend } from "./audit/amend.js";
export { applyErratum } from "./audit/errata.js";
export { grade } from "./audit/grade.js";
export { merge } from "./audit/merge.js";
export { rank } from "./audit/rank.js";
export { receipt } from "./audit/receipt.js";
export { replay } from "./audit/replay.js";
export { auditReport } from "./audit/report.js";
export { verify } from "./audit/verify.js";
export { whichReading } from "./audit/which-reading.js";
export { verifyTable } from "./audit/verify-table.js";

export type { Amended } from "./audit/amend.js";
export type { Difference } from "./audit/differences.js";
export type { Incomparable, Moved, Refused, Revised } from "./audit/errata.js";
export type { Graded, GradeOptions } from "./audit/grade.js";
export type { Grade } from "./audit/grades.js";
export type { Move, NodeRecord } from "./audit/nodes.js";
export type { PublishedRank, Ranked, RankVerdict } from "./audit/rank.js";
export type { Entry, PointsEntry, ResultEntry, ValueEntry } from "./audit/rank-entries.js";
export type { RankOptions } from "./audit/rank-options.js";
export type { Receipt, ReceiptFact } from "./audit/receipt.js";
export type { Replayed } from "./audit/replay.js";
export type { AuditReportOptions } from "./audit/report.js";
export type { CodesOfResult } from "./audit/scope.js";
export type { Correction, Erratum, JsonValue } from "./rubric/types.js";
export type { Printed, Published, PublishedFigure } from "./audit/published.js";
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
} from "./audit/verification.js";
export type { VerifyOptions } from "./audit/verify.js";
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
} from "./audit/table-types.js";
export type { ReadingCase } from "./audit/reading-cases.js";
export type { Candidate, Candidates } from "./audit/reading-choices.js";
export type {
  CaseFigure,
  ExcludedReadings,
  ReadingGroup,
  ReadingOutcome,
  TriedReading,
} from "./audit/reading-answer.js";
export type { WhichReading, WhichReadingOptions } from "./audit/which-reading.js";
