// The entry point for those who score many units at once.

export { compile } from "./batch/compile.js";
export type { RowIssue } from "./batch/chunks.js";
export type { Column, ColumnValues, MaskedColumn, TypedColumn } from "./batch/column.js";
export type { BatchScorer, Columns, CompileOptions, RunOptions, Scores } from "./batch/compile.js";
