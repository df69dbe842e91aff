// How is the truth about one indicator reported? In its letters, its rates or its points, each more
// or less exactly; unproven, as not applicable, or not at all; never as anything that is false.

import { notApplicable, unevidenced } from "../score/facts.js";
import type { Clause } from "./clause.js";
import type { Form, LeafDials } from "./dials.js";
import type { Truth } from "./leaf-truth.js";
import { writeCount, writeRate, type Blur } from "./write.js";

/** A fact as `score` takes it. */
export type Fact = Readonly<Record<string, unknown>>;

/** Writes a fact; the blurs say how exactly. */
type Writer = (blurOf: (name: string) => Blur | undefined) => Fact;

type Way = "letters" | "rates" | "both" | "points";

/** Why a fact is not proven, and why an indicator does not apply. */
const reasons = {
  unproven: "chưa có tài liệu kiểm chứng",
  exempt: "đơn vị không có đối tượng này",
};

/** The ways to report a form, the best first; where an indicator has none of them, its points. */
const ways: Readonly<Record<Form, readonly Way[]>> = {
  letters: ["letters", "rates"],
  rates: ["rates", "letters"],
  both: ["both", "letters", "rates"],
  points: [],
  "unevidenced letters": ["letters", "rates"],
  unevidenced: ["letters", "rates"],
  "not applicable": [],
};

/** The ways in which an indicator can be reported. */
const writersFor = (
  clause: Clause,
  { judged, haze }: LeafDials,
  truth: Truth,
  given: ReadonlySet<string>,
): Partial<Readonly<Record<Way, Writer>>> & { readonly points: Writer } => {
  const general = clause.bound.flatMap(({ letter, name }) => (given.has(name) ? [letter] : []));
  const own = (truth.letters ?? []).filter(([name]) => !general.includes(name));
  const letters: Writer = (blurOf) => ({
    ...Object.fromEntries(
      own.map(([name, value]) => [
        name,
        writeCount(value, blurOf(name), haze, clause.positive.has(name)),
      ]),
    ),
    ...judged,
  });
  const rates = truth.rates ?? [];
  const measures: Writer = (blurOf) =>
    Object.fromEntries(
      rates.map(({ name, kind, value }) => [
        name,
        (kind === "amount" ? writeCount : writeRate)(value, blurOf(name), haze),
      ]),
    );
  const hasLetters = truth.letters !== undefined && own.length + clause.judged.size > 0;
  const hasRates = rates.length > 0;
  return {
    ...(hasLetters && { letters }),
    ...(hasRates && { rates: (blurOf) => ({ ...measures(blurOf), ...judged }) }),
    ...(hasLetters &&
      hasRates && { both: (blurOf) => ({ ...letters(blurOf), ...measures(blurOf) }) }),
    points: (blurOf) => ({ points: writeCount(truth.points, blurOf("points"), haze) }),
  };
};

/** As the dials say; or proven, and exact or rounded throughout. */
export type Telling = "reported" | "exact" | "rounded";

/** The fact of an indicator. */
export const factOf = (
  clause: Clause,
  dials: LeafDials,
  truth: Truth,
  given: ReadonlySet<string>,
  as: Telling,
): Fact => {
  const { form, blurs } = dials;
  if (form === "not applicable") return { ...notApplicable(reasons.exempt) };
  const possible = writersFor(clause, dials, truth, given);
  const write =
    ways[form].map((way) => possible[way]).find((one) => one !== undefined) ?? possible.points;
  if (as !== "reported") return write(() => as);
  if (form === "unevidenced") return { ...unevidenced(null, reasons.unproven) };
  const fact = write((name) => blurs[name]);
  return form === "unevidenced letters" ? { ...unevidenced(fact, reasons.unproven) } : fact;
};
