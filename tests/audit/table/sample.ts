// Which tables do the tests verify? Small ones, whose findings are told in one line each.

import {
  verifyTable,
  type FindingAbout,
  type Table,
  type TableColumn,
  type TableFinding,
  type TableRepair,
} from "@dti/score/audit";
import { awarded } from "@dti/score/define";

import { groupOf, leaf, rubricOf, text } from "../../rubric/sample.js";

/** 100 points: 1 with 1.1 to 1.3 of 20, 10 and 30; 2 with 2.1 of 40. Both make up the pillar P. */
export const rubric = rubricOf(
  [
    groupOf(
      "1",
      leaf("1.1", awarded(), { max: 20, key: "towers" }),
      leaf("1.2", awarded(), { max: 10 }),
      leaf("1.3", awarded(), { max: 30 }),
    ),
    groupOf("2", leaf("2.1", awarded(), { max: 40 })),
  ],
  { pillars: [{ code: "P", name: text("a pillar"), groups: ["1", "2"] }] },
);

/** The same tree without a rubric. */
export const tree = { total: ["1", "2"], "1": ["1.1", "1.2", "1.3"], "2": ["2.1"] };

export const column = (
  kind: TableColumn["kind"],
  figures: TableColumn["figures"],
  fields: Partial<TableColumn> = { rubric },
): TableColumn => ({ id: kind, kind, figures, ...fields });

export const tableOf = (...columns: readonly TableColumn[]): Table => ({ columns });

export const findingsOf = (table: Table): readonly TableFinding[] => verifyTable(table).findings;

/** `sum targets 1`. */
export const named = ({ kind, column, code }: FindingAbout): string => `${kind} ${column} ${code}`;

/** `sum targets 1: 60, not 55, by 5`. */
export const told = (finding: TableFinding): string =>
  `${named(finding)}: ${finding.printed}, not ${finding.computed}, by ${finding.gap}`;

/** `targets 1.1: 15 to 20`; of a range, `15 to 19.5-20.5 (20)`. */
export const change = ({ column, code, part, printing, from, to }: TableRepair): string => {
  const place = [
    column,
    code,
    ...(part === "figure" ? [] : [part]),
    ...(printing ? [printing] : []),
  ];
  const ends = to.low === to.high ? to.printed : `${to.low}-${String(to.high)} (${to.printed})`;
  return `${place.join(" ")}: ${from} to ${ends}`;
};

/** All findings of a table, in a line each. */
export const toldOf = (table: Table): readonly string[] => findingsOf(table).map(told);

/** All changes that would close the only finding of a table, or its first. */
export const changesOf = (table: Table): readonly string[] =>
  findingsOf(table)[0]?.repairs.map(change) ?? [];
