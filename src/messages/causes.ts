// Which words do details of issues use, where one code has several causes? They are part of the contract,
// as codes are.

/** Why a figure cannot be read. */
export type BadFigure = "unreadable" | "ambiguous" | "bare number" | "percent" | "reversed";

/** Why a cell of a table cannot be read. */
export type BadCell =
  | BadFigure
  | "other notation"
  | "words beside a number"
  | "date"
  | "formula"
  | "formula error"
  | "dash"
  | "digits lost"
  | "no figure"
  | "not a number"
  | "not yes or no"
  | "no level"
  | "negative"
  | "above one"
  | "damaged"
  | "no note"
  | "not applicable beside figures";

/** Why a row, a column or a whole table cannot be read. */
export type BadTable =
  | "no text"
  | "too large"
  | "no header"
  | "no unit"
  | "stray quote"
  | "row length"
  | "unnamed column"
  | "no unit column"
  | "remarks column"
  | "repeated column"
  | "repeated unit"
  | "damaged name"
  | "unknown code"
  | "unknown variable"
  | "repeated row"
  | "other label";

/** A column of a plan; a last day and a cadence are one, the time. */
export type PlanField =
  "lead" | "implementing" | "verifying" | "task" | "condition" | "evidence" | "time" | "target";
