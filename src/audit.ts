// The entry point for those who check, correct and put together results.

export { amend } from "./audit/amend.js";
export { applyErratum } from "./audit/errata.js";
export { merge } from "./audit/merge.js";
export { receipt } from "./audit/receipt.js";
export { replay } from "./audit/replay.js";
export { verify } from "./audit/verify.js";

export type { Amended } from "./audit/amend.js";
export type { Difference } from "./audit/differences.js";
export type { Incomparable, Moved, Refused, Revised } from "./audit/errata.js";
export type { Move, NodeRecord } from "./audit/nodes.js";
export type { Receipt, ReceiptFact } from "./audit/receipt.js";
export type { Replayed } from "./audit/replay.js";
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
