// How does a province's own table fare? Each main index as computed, beside what the plan prints.

import type { Result, ResultNode } from "@dti/score";
import { verify, type VerifiedNode } from "@dti/score/audit";
import { decision405, type quangTri2024 } from "@dti/score/rubrics";

import { contradictions } from "./audit.js";
import type { Language } from "./language.js";
import { table } from "./table.js";

type Worked = typeof quangTri2024;

/** A printed figure as plain decimal text: `"127,7"` becomes `"127.7"`. */
const plain = (printed: string): string => printed.replace(",", ".");

const leaves = (node: ResultNode): readonly ResultNode[] =>
  node.kind === "indicator" ? [node] : node.children.flatMap(leaves);

const codes = (node: ResultNode, state: ResultNode["state"]): string =>
  leaves(node)
    .filter((leaf) => leaf.state === state)
    .map(({ code }) => code)
    .join(", ");

/** What a node still lacks: facts, or a clause that some source decides. */
export const openPoints = (node: ResultNode, language: Language): string =>
  language.open(node.missing.join(", "), codes(node, "undecided"));

/** The verdict on a published figure, in words. */
const finding = (
  node: ResultNode,
  verified: VerifiedNode | undefined,
  language: Language,
): string => {
  switch (verified?.verdict) {
    case "exact":
      return language.exact;
    case "within-rounding":
      return language.within;
    case "contradicted":
      return language.apart;
    default:
      return openPoints(node, language);
  }
};

/** Sum of the published scores of the main indices; the plan prints no total. */
export const publishedTotal = ({ published }: Worked, zero: Result["points"]): Result["points"] =>
  Object.values(published).reduce((sum, { printed }) => sum.plus(plain(printed)), zero);

export const provinceReport = (worked: Worked, result: Result, language: Language): string => {
  const { columns, number, locale } = language;
  const { facts, year } = worked;
  const verification = verify(decision405, facts, worked.published, { year });
  const contradicted = contradictions(verification, decision405, language);
  const rows = result.children.map((node) => {
    const published = worked.published[node.code]?.printed ?? "";
    return [
      `${node.code}. ${node.name[locale]}`,
      String(node.max),
      number(node.points.toFixed(4)),
      number(plain(published)),
      number(node.points.minus(plain(published)).toFixed(4)),
      finding(
        node,
        verification.nodes.find(({ code }) => code === node.code),
        language,
      ),
    ];
  });
  const total = publishedTotal(worked, result.points.minus(result.points));
  const totalRow = [
    language.total,
    String(result.max),
    number(result.points.toFixed(4)),
    number(total.toFixed(2)),
    number(result.points.minus(total).toFixed(4)),
    `${language.range} [${number(result.range.low.toFixed(2))}; ${number(result.range.high.toFixed(2))}]`,
  ];
  const pillars = [result, ...Object.values(result.pillars)].map(
    ({ code, name, printed, max, value }) =>
      `${code === "total" ? "DTI" : `${code} (${name[locale]})`}: ${number(printed)}/${String(max)} = ${number(value.printed)}`,
  );
  const unproven = codes(result, "unevidenced");
  const rank = worked.rank === undefined ? "" : `, ${language.rank} ${worked.rank.printed}`;
  return [
    `${worked.unit[locale].toUpperCase()}, ${language.year} ${String(worked.year)}${rank} · ${worked.document.number}`,
    table(
      [
        columns.index,
        columns.max,
        columns.computed,
        columns.published,
        columns.difference,
        columns.finding,
      ],
      [...rows, totalRow],
    ),
    `${result.state === "partial" ? `(${language.incomplete}) ` : ""}${pillars.join(" · ")}`,
    `${language.ofPublished}: ${number(total.toFixed(2))} = ${number(total.div(1000).toFixed(4))}`,
    ...(unproven === "" ? [] : [language.noted(unproven)]),
    ...(contradicted === "" ? [] : ["", contradicted]),
  ].join("\n");
};
