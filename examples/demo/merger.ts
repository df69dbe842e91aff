// What does the merged province score? The mean of each main index.

import type { Result } from "@dti/score";
import type { quangTri2024 } from "@dti/score/rubrics";

import type { Language } from "./language.js";
import { openPoints, publishedTotal } from "./province.js";
import { table } from "./table.js";

interface Old {
  readonly worked: typeof quangTri2024;
  readonly result: Result;
}

export const mergerReport = (
  merged: Result,
  provinces: readonly Old[],
  language: Language,
): string => {
  const { columns, number, locale } = language;
  const old = provinces.map(({ worked }) => worked.unit[locale]);
  const rows = [...merged.children, merged].map((node) => [
    node.code === "total" ? language.total : `${node.code}. ${node.name[locale]}`,
    ...provinces.map(({ result }) => number(result.at(node.code).points.toFixed(4))),
    number(node.points.toFixed(4)),
    number(node.value.printed),
    openPoints(node, language),
  ]);
  const zero = merged.points.minus(merged.points);
  const published = provinces
    .reduce((sum, { worked }) => sum.plus(publishedTotal(worked, zero)), zero)
    .div(provinces.length);
  return [
    `${language.merged}: ${language.mergedNote}`,
    table([columns.index, ...old, columns.points, columns.value, columns.finding], rows),
    language.mergedPublished(
      number(published.toFixed(2)),
      number(published.div(merged.max).toFixed(4)),
    ),
  ].join("\n");
};
