// The entry point for files: rubrics and facts as JSON and CSV, in and out.

export { factsTemplate } from "./data/facts-template.js";
export type { TemplateOptions } from "./data/facts-template.js";
export { readFacts } from "./data/read-facts.js";
export type { FactsRead, ReadOptions } from "./data/read-facts.js";
export { readTable } from "./data/read-table.js";
export type { TableRead, UnitData } from "./data/read-table.js";
export type { WriteOptions } from "./data/table-text.js";
export { unitKey } from "./data/unit-key.js";
export { writeTable } from "./data/write-table.js";
export type { UnitFacts } from "./data/write-table.js";
export { factsJsonSchema } from "./schema/facts-schema.js";
export type { FactsSchemaOptions } from "./schema/facts-schema.js";
export { rubricJsonSchema } from "./schema/json-schema.js";
export type { JsonSchema } from "./schema/json-schema.js";
export { parseRubric, safeParseRubric } from "./schema/parse.js";
export type { ParsedRubric } from "./schema/parse.js";
export { rubricToJson } from "./schema/to-json.js";

export { carryOver } from "./difference/carry-over.js";
export { describeSideBySide } from "./difference/side-by-side-text.js";
export { sideBySide } from "./difference/side-by-side.js";
export type { CarryOverOptions } from "./difference/carry-options.js";
export type { LeftReason, NeedReason } from "./difference/carry-words.js";
export type { CarriedFact, CarriedOver, LeftFact, NeededFact } from "./difference/carried-over.js";
export type { SideBySideOptions } from "./difference/side-by-side.js";
export type { DocumentOptions } from "./difference/telling.js";
export type { NodeOfTwo, RowOfTwo, SideBySide, SideOfTwo } from "./difference/two-sides.js";
