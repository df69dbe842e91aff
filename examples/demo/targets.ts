// Do a plan's targets add up? Each group's lines, beside the target printed for the group.

import type { Result } from "@dti/score";
import type { giaLai2026 } from "@dti/score/rubrics";

import type { Language } from "./language.js";
import { table } from "./table.js";

export const targetReport = (
  plan: typeof giaLai2026,
  targets: Result,
  language: Language,
): string => {
  const { columns, number, locale } = language;
  const printedTarget = (code: string): string => {
    const points = plan.rows.find((row) => row.code === code)?.target.points ?? plan.total.target;
    return typeof points === "string" ? points : points.inferred;
  };
  const rows = [...targets.children, targets].map((node) => {
    const printed = printedTarget(node.code);
    const difference = node.points.minus(printed);
    return [
      node.code === "total" ? language.total : `${node.code}. ${node.name[locale]}`,
      String(node.max),
      number(node.points.toString()),
      printed,
      difference.isZero() ? "0" : number(difference.toString()),
      difference.isZero() ? language.exact : language.apart,
    ];
  });
  const zero = targets.points.minus(targets.points);
  const ofGroups = targets.children.reduce((sum, { code }) => sum.plus(printedTarget(code)), zero);
  return [
    `${language.targets(plan.unit[locale])} (${language.targetsNote}) · ${plan.document.number}`,
    table(
      [
        columns.index,
        columns.max,
        columns.children,
        columns.printed,
        columns.difference,
        columns.finding,
      ],
      rows,
    ),
    language.targetSum(ofGroups.toString(), plan.total.target),
  ].join("\n");
};
