// How may a figure be written, in JSON Schema? As `score` takes it; in a file also as people write it,
// in the notation of their language, or not at all.

import type { Role } from "../score/quantity.js";
import type { JsonSchema } from "./json-schema.js";

/** Whose words a schema describes: what `score` takes, or what a person writes in a file. */
export type Wording = "facts" | "file";

const plainNumber = "\\d{1,64}(\\.\\d{1,62})?([eE][+-]?\\d{1,3})?";
const fraction = "\\d{1,30}/\\d{1,30}";
const printed = "\\d[\\d.,]{0,62}";
const space = "[ \\u00a0\\u202f]?";

const patterns: { readonly [One in Wording]: { readonly [Of in Role]: string } } = {
  facts: {
    count: `^${plainNumber}$`,
    share: `^(${plainNumber}%|${fraction})$`,
    quotient: `^(${plainNumber}%?|${fraction})$`,
  },
  file: {
    count: `^(${plainNumber}|${printed})$`,
    share: `^(${plainNumber}%|${printed}${space}%|${fraction})$`,
    quotient: `^(${plainNumber}%?|${printed}(${space}%)?|${fraction})$`,
  },
};

const printedPatterns: { readonly [Of in Role]: string } = {
  count: `^${printed}$`,
  share: `^${printed}${space}%$`,
  quotient: `^${printed}(${space}%)?$`,
};

const fields = (required: string, properties: JsonSchema): JsonSchema => ({
  type: "object",
  properties,
  required: [required],
  additionalProperties: false,
});

/** A figure in its role: exact, rounded or a range. */
const figure = (role: Role, wording: Wording): JsonSchema => {
  const text = { type: "string", maxLength: 64, pattern: patterns[wording][role] };
  const exact = role === "count" ? [{ type: "number", minimum: 0 }, text] : [text];
  const end = exact.length === 1 ? text : { anyOf: exact };
  return {
    anyOf: [
      ...exact,
      fields("rounded", {
        rounded: { type: "string", maxLength: 64, pattern: printedPatterns[role] },
        locale: { enum: ["vi", "en", ...(wording === "file" ? [null] : [])] },
      }),
      fields("between", {
        between: { type: "array", prefixItems: [end, end], items: false, minItems: 2 },
      }),
      ...(wording === "file" ? [{ type: "null" }] : []),
    ],
  };
};

const text = { type: "string" };

const evidence: JsonSchema = {
  type: "array",
  maxItems: 1000,
  items: fields("title", { title: text, number: text, date: text, url: text }),
};

const lines = {
  type: "array",
  prefixItems: [{ type: "integer" }, { type: "integer" }],
  items: false,
  minItems: 2,
};

const source: JsonSchema = {
  anyOf: [text, fields("document", { document: text, wording: text, lines })],
};

/** What schemas of facts refer to by name. */
export const definitionsFor = (wording: Wording): JsonSchema => ({
  Count: figure("count", wording),
  Share: figure("share", wording),
  Quotient: figure("quotient", wording),
  Evidence: evidence,
  Source: source,
});

/** A reference to one of them, with what the figure is. */
export const referTo = (name: string, description?: string): JsonSchema => ({
  $ref: `#/$defs/${name}`,
  ...(description !== undefined && { description }),
});

/** What a fact may carry besides its figures. */
export const notes: JsonSchema = {
  evidence: referTo("Evidence", "Tài liệu kiểm chứng · Evidence"),
  note: { ...text, description: "Ghi chú · Note" },
  source: referTo("Source", "Nguồn của số liệu · Where the figure was printed"),
};
