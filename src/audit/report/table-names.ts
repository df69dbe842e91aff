// What are the codes and columns of a table called? By the table itself and its rubrics, where they are
// at hand.

import type { GroupNode, IndicatorNode, Rubric, RubricNode } from "../../rubric/types.js";
import type { Text } from "../../text.js";
import type { TableWords } from "./table-words.js";
import type { Table, TableColumn } from "../table/types.js";

/** Names in a language. */
export interface TableNames {
  readonly column: (id: string) => string;
  /** A code of a column: `"1.5. Nền tảng số…"`. */
  readonly node: (column: string, code: string) => string;
}

const below = (node: RubricNode): readonly (GroupNode | IndicatorNode)[] =>
  node.kind === "indicator" ? [node] : [node, ...node.children.flatMap(below)];

const namesOf = ({ children, pillars }: Rubric): ReadonlyMap<string, Text> =>
  new Map([...pillars, ...children.flatMap(below)].map(({ code, name }) => [code, name] as const));

/** The rubric of a column, or its id. */
const idOf = ({ rubric }: TableColumn): string | undefined =>
  typeof rubric === "object" ? rubric.id : rubric;

/** Names by a table; codes and ids alone without one. */
export const tableNames = (words: TableWords, { columns, rubrics = [] }: Table): TableNames => {
  const { locale, total, column: columnText } = words;
  const held = columns.flatMap(({ rubric }) => (typeof rubric === "object" ? [rubric] : []));
  const named = new Map([...rubrics, ...held].map((one) => [one.id, namesOf(one)] as const));
  const find = (id: string): TableColumn | undefined => columns.find((one) => one.id === id);
  return {
    column: (id) => {
      const found = find(id);
      return columnText(id, found?.kind, found && idOf(found));
    },
    node: (id, code) => {
      if (code === "total") return total;
      const found = find(id);
      const name = found && named.get(idOf(found) ?? "")?.get(code);
      return name ? `${code}. ${name[locale]}` : code;
    },
  };
};
