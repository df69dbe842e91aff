// Which printed figures can be right? What would have to be otherwise in a province's published scores,
// and every contradiction of Gia Lai's table.

import type { Rubric } from "@dti/score";
import {
  auditReport,
  type TableFinding,
  type VerifiedTable,
  type Verification,
} from "@dti/score/audit";

import type { Language } from "./language.js";
import { table } from "./table.js";

/** The published scores that contradict the figures, as the library reports them. */
export const contradictions = (
  verification: Verification,
  rubric: Rubric,
  { locale }: Language,
): string => {
  const nodes = verification.nodes.filter(({ verdict }) => verdict === "contradicted");
  return nodes.length === 0
    ? ""
    : auditReport({ ...verification, verdict: "contradicted", nodes }, { locale, rubric });
};

const repairOf = ({ repairs, remainder }: TableFinding, language: Language): string => {
  const [first] = repairs;
  if (first === undefined)
    return remainder ? language.remainder(language.number(remainder.printed)) : "";
  const to = language.number(first.to.printed);
  const others = first.closes.length - 1;
  return [
    `${first.code} = ${to}`,
    ...(first.confirmedBy.length > 0 ? [language.confirmed] : []),
    ...(others > 0 ? [language.closesToo(others)] : []),
  ].join("; ");
};

/** One line for each finding: what is printed, what the others say, and the first change that mends it. */
export const tableReport = (
  { findings }: VerifiedTable,
  unit: string,
  language: Language,
): string => {
  const { number, columns } = language;
  const rows = findings.map((finding) => [
    `${language.tableColumns[finding.column] ?? finding.column}: ${finding.code === "total" ? language.total : finding.code}`,
    number(finding.printed.replace(",", ".")),
    number(finding.computed),
    [language.findings[finding.kind], repairOf(finding, language)]
      .filter((text) => text !== "")
      .join(": "),
  ]);
  return [
    language.tableAudit(unit),
    table([columns.place, columns.published, columns.others, columns.repair], rows),
  ].join("\n");
};
