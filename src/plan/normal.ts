// What does a plan say, however it was written? The same in one form: every text in both languages, every
// list as a list, every agency by its name, rows in the order of the law.

import type { Path } from "../errors.js";
import type { PlacedFigure, TableCell } from "../audit/table/types.js";
import { toDecimal } from "../numbers/decimal.js";
import { readNumeral } from "../numbers/numeral.js";
import { zero } from "../numbers/rational.js";
import { listFrom, textOf, type Agencies } from "./agencies.js";
import type {
  AssignmentFields,
  DutyFields,
  FigureField,
  GroupFields,
  InformationFields,
  InstrumentFields,
  PlanFields,
  Words,
} from "./fields.js";
import type {
  Assignment,
  Duty,
  Goal,
  GroupRow,
  Information,
  Instrument,
  PlanData,
  PlanLines,
  Printed,
  ReviewRule,
  Sourced,
} from "./types.js";

/** The fields that have a value. */
const present = <T extends object>(fields: T): { [Name in keyof T]: Exclude<T[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]: Exclude<T[Name], undefined>;
  };

type Given<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

const maybe = <T, U>(value: T | undefined, make: (value: T) => U): U | undefined =>
  value === undefined ? undefined : make(value);

const isPair = (lines: PlanLines | readonly PlanLines[]): lines is PlanLines =>
  typeof lines[0] === "number";

const linesFrom = (
  lines: PlanLines | readonly PlanLines[] | undefined,
): readonly PlanLines[] | undefined =>
  maybe(lines, (given) => (isPair(given) ? [given] : [...given]));

const doubtsFrom = (doubts: DutyFields["doubts"]) =>
  doubts?.map(({ on, note }) => ({ on, note: textOf(note) }));

const sourcedFrom = ({ lines, doubts }: DutyFields): Given<Sourced> => ({
  lines: linesFrom(lines),
  doubts: doubtsFrom(doubts),
});

/** A number as text that can be read in one way only. */
const digitsOf = (value: number): string => {
  const text = toDecimal(readNumeral(String(value)) ?? zero).toFixed();
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
};

const printingFrom = (part: number | string | PlacedFigure): string | PlacedFigure => {
  if (typeof part === "number") return digitsOf(part);
  if (typeof part === "string") return part;
  const { printed, place, note } = part;
  const said = (words: Words): Words => (typeof words === "string" ? words : textOf(words));
  return present({ printed, place: maybe(place, said), note: maybe(note, said) });
};

const cellFrom = (field: FigureField | undefined): TableCell | undefined =>
  maybe(field, (given) => {
    const [first, ...others] = listFrom(given).map(printingFrom);
    return Array.isArray(given) ? [first ?? "", ...others] : first;
  });

const printedFrom = ({ name, max, target, before }: GroupFields): Given<Printed> => ({
  name: maybe(name, textOf),
  max: cellFrom(max),
  target: cellFrom(target),
  before: maybe(before, ({ year, points, max: most, code }) =>
    present({ year, points, max: most, code }),
  ),
});

const dutyFrom = (fields: DutyFields, agencies: Agencies, path: Path): Given<Duty> => ({
  lead: maybe(fields.lead, (refs) => agencies.namesOf(refs, [...path, "lead"])),
  implementing: maybe(fields.implementing, (refs) =>
    agencies.namesOf(refs, [...path, "implementing"]),
  ),
  verifying: maybe(fields.verifying, (refs) => agencies.namesOf(refs, [...path, "verifying"])),
  task: maybe(fields.task, textOf),
  condition: maybe(fields.condition, textOf),
  evidence: maybe(fields.evidence, (all) => listFrom<Words>(all).map(textOf)),
  due: fields.due,
  cadence: maybe(fields.cadence, textOf),
});

const subtasksFrom = (
  subtasks: readonly DutyFields[] | undefined,
  agencies: Agencies,
  path: Path,
): readonly Duty[] | undefined =>
  subtasks?.map((one, index) =>
    present({ ...dutyFrom(one, agencies, [...path, "subtasks", index]), ...sourcedFrom(one) }),
  );

const goalFrom = (goal: AssignmentFields["goal"]): Goal | undefined =>
  maybe(goal, (given) => {
    if (typeof given === "string") return { wording: textOf(given) };
    const { wording, variable, atLeast, strict } = given;
    return present({
      wording: maybe(wording, textOf),
      variable,
      atLeast,
      strict: strict ? (true as const) : undefined,
    });
  });

const assignmentFrom = (fields: AssignmentFields, agencies: Agencies, path: Path): Assignment =>
  present({
    ...printedFrom(fields),
    ...dutyFrom(fields, agencies, path),
    goal: goalFrom(fields.goal),
    subtasks: subtasksFrom(fields.subtasks, agencies, path),
    ...sourcedFrom(fields),
  });

const groupFrom = (fields: GroupFields, agencies: Agencies, path: Path): GroupRow =>
  present({
    ...printedFrom(fields),
    subtasks: subtasksFrom(fields.subtasks, agencies, path),
    ...sourcedFrom(fields),
  });

const informationFrom = (
  { name, context, provider, ...source }: InformationFields,
  agencies: Agencies,
  path: Path,
): Information =>
  present({
    name: textOf(name),
    context,
    provider: maybe(provider, (refs) => agencies.namesOf(refs, [...path, "provider"])),
    ...sourcedFrom(source),
  });

const instrumentFrom = ({ title, number, date }: InstrumentFields): Instrument =>
  present({ title: textOf(title), number, date });

const basisFrom = (basis: Words | InstrumentFields): Instrument =>
  typeof basis === "object" && "title" in basis ? instrumentFrom(basis) : { title: textOf(basis) };

/** Some rows by code, in the order in which the codes are given; others after them. */
const rowsFrom = <Fields, Row>(
  rows: Readonly<Record<string, Fields>> | undefined,
  codes: readonly string[],
  make: (fields: Fields, code: string) => Row,
): Readonly<Record<string, Row>> => {
  const given = new Map(Object.entries(rows ?? {}));
  const order = [...new Set([...codes, ...given.keys()])];
  return Object.fromEntries(
    order.flatMap((code) => {
      const fields = given.get(code);
      return fields === undefined ? [] : [[code, make(fields, code)] as const];
    }),
  );
};

/** Unless it is said, every six months, before the 15th of the last. */
const reviewsFrom = (reviews: PlanFields["reviews"]): ReviewRule | null => {
  if (reviews === undefined) return { everyMonths: 6, beforeDay: 15 };
  return (
    reviews &&
    present({
      everyMonths: reviews.everyMonths,
      beforeDay: reviews.beforeDay,
      wording: maybe(reviews.wording, textOf),
      lines: linesFrom(reviews.lines),
    })
  );
};

/** All that the plan itself says; its rubric is known to the caller. */
export const normalPlan = (
  fields: PlanFields,
  codes: readonly string[],
  agencies: Agencies,
): Omit<PlanData, "rubric"> => {
  const { document } = fields;
  const assignments = rowsFrom<AssignmentFields, Assignment>(
    fields.assignments as Readonly<Record<string, AssignmentFields>>,
    codes,
    (row, code) => assignmentFrom(row, agencies, ["assignments", code]),
  );
  const groups = rowsFrom<GroupFields, GroupRow>(
    fields.groups as Readonly<Record<string, GroupFields>> | undefined,
    codes,
    (row, code) => groupFrom(row, agencies, ["groups", code]),
  );
  const information = (fields.information ?? []).map((one, index) =>
    informationFrom(one, agencies, ["information", index]),
  );
  return {
    unit: textOf(fields.unit),
    year: fields.year,
    ...(document && {
      document: present({
        ...instrumentFrom(document),
        transcription: document.transcription,
      }),
    }),
    legalBasis: listFrom<Words | InstrumentFields>(fields.legalBasis ?? []).map(basisFrom),
    // After all rows have named theirs.
    agencies: agencies.all(),
    assignments,
    groups,
    information,
    rankTargets: (fields.rankTargets ?? []).map(({ year, first, lines }) =>
      present({ year, first, lines: linesFrom(lines) }),
    ),
    reviews: reviewsFrom(fields.reviews),
    remarks: (fields.remarks ?? []).map(({ on, wording, lines }) =>
      present({ on, wording: textOf(wording), lines: linesFrom(lines) }),
    ),
    doubts: doubtsFrom(fields.doubts) ?? [],
  };
};
