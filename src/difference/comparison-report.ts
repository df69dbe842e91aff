// What is told of two rubrics before it is set as text or Markdown? How much is shared, what is new and
// what is dropped, then each node that changed.

import type { Line } from "../explain/block.js";
import type { ComparedNode, ComparedRubric, ListedNode, RubricComparison } from "./comparison.js";
import { changeLines, numberText, type ComparisonWriting } from "./comparison-lines.js";
import type { Section, TextTable } from "./document.js";
import { rubricLines } from "./rubric-lines.js";

const isLeaf = ({ kind }: ComparedNode): boolean => kind === "indicator";
const isGroup = ({ kind }: ComparedNode): boolean => kind === "group";

const rubricText = (
  { name, id, status, years, max }: ComparedRubric,
  writing: ComparisonWriting,
): string => {
  const { locale, words } = writing;
  const [from, to] = years;
  const served = from === to ? String(from) : `${String(from)}–${String(to)}`;
  return words.rubric(name[locale], id, words.status[status], served, numberText(max, writing));
};

const summaryTable = ({ summary }: RubricComparison, writing: ComparisonWriting): TextTable => {
  const { columns, sections } = writing.words;
  const { indicators, points } = summary;
  const cell = (value: number): string => numberText(value, writing);
  return {
    columns: [
      { title: columns.sort },
      { title: columns.count, isNumber: true },
      { title: columns.oldMax, isNumber: true },
      { title: columns.newMax, isNumber: true },
    ],
    rows: [
      [sections.shared, cell(indicators.shared), cell(points.shared.from), cell(points.shared.to)],
      [sections.added, cell(indicators.added), "", cell(points.added)],
      [sections.dropped, cell(indicators.dropped), cell(points.dropped), ""],
    ],
  };
};

const summarySection = (comparison: RubricComparison, writing: ComparisonWriting): Section => {
  const { words } = writing;
  const { indicators } = comparison.summary;
  const moved = comparison.moved.filter(isLeaf).length;
  const counted = (label: string, count: number): readonly Line[] =>
    count === 0 ? [] : [{ label, text: words.ofAll(count, indicators.shared) }];
  return {
    heading: words.sections.summary,
    lines: [
      ...counted(words.labels.reweighted, indicators.reweighted),
      ...counted(words.labels.reformulated, indicators.reformulated),
      ...counted(words.labels.moved, moved),
    ],
    table: summaryTable(comparison, writing),
    sections: [],
  };
};

/** Nodes of one of the rubrics: indicators in a table, groups in a line above. */
const listedSection = (
  heading: string,
  groupLabel: string,
  nodes: readonly ListedNode[],
  writing: ComparisonWriting,
): readonly Section[] => {
  const { locale, words } = writing;
  const { columns } = words;
  const groups = nodes
    .filter(isGroup)
    .map(({ code, name, max }) =>
      words.withPoints(`${code}. ${name[locale]}`, numberText(max, writing)),
    );
  if (nodes.length === 0) return [];
  return [
    {
      heading,
      lines: groups.length === 0 ? [] : [{ label: groupLabel, text: groups.join("; ") }],
      table: {
        columns: [
          { title: columns.code },
          { title: columns.max, isNumber: true },
          { title: columns.indicator },
        ],
        rows: nodes
          .filter(isLeaf)
          .map(({ code, name, max }) => [code, numberText(max, writing), name[locale]]),
      },
      sections: [],
    },
  ];
};

/** Nodes of both rubrics, side by side. */
const sharedSection = (
  heading: string,
  title: string,
  isSuch: (node: ComparedNode) => boolean,
  { shared, changed }: RubricComparison,
  writing: ComparisonWriting,
): readonly Section[] => {
  const { locale, words } = writing;
  const { columns } = words;
  const nodes = shared.filter(isSuch);
  const hasFormula = nodes.some(isLeaf);
  const reformulated = new Set(
    changed.filter(({ changes }) => changes.some(({ on }) => on === "formula")).map(({ to }) => to),
  );
  if (nodes.length === 0) return [];
  return [
    {
      heading,
      lines: [],
      table: {
        columns: [
          { title: columns.oldCode },
          { title: columns.newCode },
          { title: columns.oldMax, isNumber: true },
          { title: columns.newMax, isNumber: true },
          ...(hasFormula ? [{ title: columns.formula }] : []),
          { title },
        ],
        rows: nodes.map(({ from, to, max, name }) => [
          from,
          to,
          numberText(max.from, writing),
          numberText(max.to, writing),
          ...(hasFormula ? [reformulated.has(to) ? words.differs : ""] : []),
          name[locale],
        ]),
      },
      sections: [],
    },
  ];
};

/** Each node of both rubrics in which anything but its code differs. */
const changeSections = (
  comparison: RubricComparison,
  writing: ComparisonWriting,
): readonly Section[] => {
  const { locale, words } = writing;
  const changed = new Map(comparison.changed.map((node) => [node.to, node.changes]));
  const parents = new Map(comparison.moved.map((node) => [node.to, node.parent]));
  const sections = comparison.shared.flatMap(({ from, to, name }) => {
    const node = { changes: changed.get(to) ?? [] };
    const lines = changeLines(node, parents.get(to), comparison, writing);
    const code = from === to ? to : words.fromTo(from, to);
    return lines.length === 0 ? [] : [{ heading: `${code}. ${name[locale]}`, lines, sections: [] }];
  });
  return sections.length === 0 ? [] : [{ heading: words.sections.changes, lines: [], sections }];
};

/** The document before it is set as text or Markdown. */
export const comparisonReport = (
  comparison: RubricComparison,
  writing: ComparisonWriting,
): Section => {
  const { words } = writing;
  const { labels, sections, columns } = words;
  const { from, to, added, dropped, changed, moved, rubric } = comparison;
  const lines = rubricLines(comparison, writing);
  const isSame = [added, dropped, changed, moved, rubric].every((list) => list.length === 0);
  const heads = [
    { label: labels.from, text: rubricText(from, writing) },
    { label: labels.to, text: rubricText(to, writing) },
  ];
  if (isSame) {
    return { heading: words.title, lines: [...heads, { text: words.same }], sections: [] };
  }
  return {
    heading: words.title,
    lines: heads,
    sections: [
      summarySection(comparison, writing),
      ...listedSection(sections.added, labels.addedGroups, added, writing),
      ...listedSection(sections.dropped, labels.droppedGroups, dropped, writing),
      ...sharedSection(sections.groups, columns.group, isGroup, comparison, writing),
      ...sharedSection(sections.shared, columns.indicator, isLeaf, comparison, writing),
      ...changeSections(comparison, writing),
      ...(lines.length === 0 ? [] : [{ heading: sections.rubric, lines, sections: [] }]),
    ],
  };
};
