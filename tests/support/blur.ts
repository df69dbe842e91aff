// How may a true figure be reported? Exactly, rounded to some digits, or between two ends: whatever
// is written still holds the truth.

import { between, rounded, type Between, type Rounded } from "@dti/score";
import fc from "fast-check";

import { decimalText, fraction, multiply, printHalfUp, type Fraction } from "../oracle/fraction.js";

/** A way to report a figure. */
export type Blur = "exact" | "rounded" | "between";

/** How one figure is reported. */
export interface Haze {
  readonly blur: Blur;
  readonly digits: number;
  /** How far the ends lie from the truth, in thousandths of it. */
  readonly below: number;
  readonly above: number;
  readonly comma: boolean;
}

/** Hazes of some kinds only. */
export const hazes = (...blurs: readonly Blur[]): fc.Arbitrary<Haze> =>
  fc.record({
    blur: fc.constantFrom(...blurs),
    digits: fc.integer({ min: 0, max: 2 }),
    below: fc.oneof(fc.constantFrom(0, 1000), fc.integer({ min: 0, max: 999 })),
    above: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2000 })),
    comma: fc.boolean(),
  });

const asPrinted = (text: string, { comma }: Haze): string =>
  comma ? text.replace(".", ",") : text;

/** The same, but for a figure that cannot be 0, so that no range of it begins there. */
export const aboveZero = (haze: Haze): Haze => ({ ...haze, below: Math.min(999, haze.below) });

/** A count in thousandths, as text, rounded or a range. */
export const blurCount = (count: number, haze: Haze): string | Rounded | Between => {
  const text = (thousandths: number): string => decimalText(BigInt(thousandths), 3);
  switch (haze.blur) {
    case "exact":
      return text(count);
    case "rounded":
      return rounded(asPrinted(printHalfUp(fraction(count, 1000), haze.digits), haze));
    case "between":
      return between(
        text(count - Math.floor((count * haze.below) / 1000)),
        text(count + Math.floor((count * haze.above) / 1000) + haze.above),
      );
  }
};

const ratioText = ({ n, d }: Fraction): string => `${String(n)}/${String(d)}`;

/** A share or a quotient, as a fraction, a rounded percentage or a range. */
export const blurRate = (rate: Fraction, haze: Haze): string | Rounded | Between => {
  switch (haze.blur) {
    case "exact":
      return ratioText(rate);
    case "rounded": {
      const percent = printHalfUp(multiply(rate, fraction(100)), haze.digits);
      return rounded(`${asPrinted(percent, haze)}%`);
    }
    case "between":
      return between(
        ratioText(multiply(rate, fraction(1000 - haze.below, 1000))),
        ratioText(multiply(rate, fraction(1000 + haze.above, 1000))),
      );
  }
};

/** Points, rounded or between two ends; exact where three decimals suffice. */
export const blurPoints = (points: Fraction, haze: Haze): string | Rounded | Between => {
  if (haze.blur === "rounded") {
    return rounded(asPrinted(printHalfUp(points, haze.digits), haze));
  }
  const floor = (points.n * 1000n) / points.d;
  const isWhole = floor * points.d === points.n * 1000n;
  const text = decimalText(floor, 3);
  return haze.blur === "exact" && isWhole
    ? text
    : between(text, decimalText(isWhole ? floor : floor + 1n, 3));
};
