// Which units are to be ranked, and by which figures? Each entry as read; what is no entry is reported.

import { issueWriter, shown, type Issue } from "../../errors.js";
import { resultsInEnglish } from "../../messages/results-en.js";
import { issue as rubricIssue } from "../../rubric/issue.js";
import type { Figure } from "../../score/facts.js";
import { fieldsOf, listOf } from "../../score/fields.js";
import type { Result, ResultData } from "../../score/result.js";
import type { Refuse } from "./grades.js";
import { refuseOthers } from "../scope.js";

interface Identified {
  /** A name or code that no other entry has. */
  readonly id: string;
  /** The rank that some list gives the unit: a whole number from 1. */
  readonly published?: number | undefined;
}

/** A unit by its result. */
export interface ResultEntry<Codes extends string = string> extends Identified {
  /** A result, a merger, or what `toJSON` made of one. */
  readonly result: Result<Codes> | ResultData;
  readonly points?: never;
  readonly value?: never;
}

/** A unit by its total points alone. */
export interface PointsEntry extends Identified {
  readonly points: Figure;
  readonly result?: never;
  readonly value?: never;
}

/** A unit by its value alone. */
export interface ValueEntry extends Identified {
  /** Total points over maximum, from 0 to 1: `"0.4874"`, `"48.74%"`, rounded, or a range. */
  readonly value: Figure;
  readonly result?: never;
  readonly points?: never;
}

/** A unit to be ranked. */
export type Entry<Codes extends string = string> = ResultEntry<Codes> | PointsEntry | ValueEntry;

/** What a unit is ranked by. */
export type Kind = "result" | "points" | "value";

/** An entry whose figure is still to be read. */
export interface Listed {
  readonly index: number;
  readonly id: string;
  readonly kind: Kind;
  readonly figure: unknown;
  readonly published: number | undefined;
}

/** No country has more units of one kind. */
const most = 100_000;

const kinds: readonly Kind[] = ["result", "points", "value"];

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/** Reads what is listed, as far as each entry can be read on its own. */
export const readList = (
  entries: unknown,
  report: (issue: Issue) => void,
): { readonly length: number; readonly listed: readonly Listed[] } => {
  const refuse: Refuse = (path, value, expected) => {
    report(issue("not_an_entry", path, { value: shown(value), expected }));
  };
  const list = listOf(entries, most);
  if (list === undefined) refuse([], entries, "a list of at most 100000 entries");
  const ids = new Set<string>();
  const listed = (list ?? []).flatMap((entry, index): Listed | readonly [] => {
    const fields = fieldsOf(entry);
    const given = kinds.filter((kind) => fields?.has(kind));
    const [kind] = given;
    if (fields === undefined || kind === undefined || given.length > 1) {
      refuse([index], entry, "{ id, result }, { id, points } or { id, value }");
      return [];
    }
    refuseOthers(fields, ["id", ...kinds, "published"], (path, value, expected) => {
      refuse([index, ...path], value, expected);
    });
    const [id, published] = [fields.get("id"), fields.get("published")];
    if (typeof id !== "string" || id === "") {
      refuse([index, "id"], id, "text that names the unit");
    } else if (ids.has(id)) {
      report(rubricIssue("duplicate", [index, "id"], { value: id }));
    } else ids.add(id);
    const isRank =
      typeof published === "number" && Number.isSafeInteger(published) && published >= 1;
    if (published !== undefined && !isRank) {
      refuse([index, "published"], published, "a whole number from 1");
    }
    return {
      index,
      id: typeof id === "string" ? id : "",
      kind,
      figure: fields.get(kind),
      published: isRank ? published : undefined,
    };
  });
  return { length: list?.length ?? 0, listed };
};
