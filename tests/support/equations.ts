// Is every equation of an English explanation true as it is printed? Both sides are computed again
// from their digits: `=` must hold exactly, `≈` nearly.

import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  parseDecimal,
  subtract,
  ZERO,
  type Fraction,
} from "../oracle/fraction.js";

/** An expression in digits, a sign, and a number; not where letters stand on the left. */
const equation = /(?<![\w/)+×=≈] ?)([(\d][\d.,%/ ×+()]*?) ([=≈]) ([\d.,]*\d%?)(?![\d/])/g;

const numberOf = (token: string): Fraction => {
  const value = parseDecimal(token.replace(/[,%]/g, ""));
  return token.endsWith("%") ? divide(value, fraction(100)) : value;
};

/** What an expression of sums, products and quotients comes to. */
const valueOf = (text: string): Fraction => {
  const tokens = text.match(/[\d.,]*\d%?|[/×+()]/g) ?? [];
  let place = 0;
  const factor = (): Fraction => {
    const token = tokens[place++] ?? "";
    if (token !== "(") return numberOf(token);
    const inner = sum();
    place += 1;
    return inner;
  };
  const product = (): Fraction => {
    let value = factor();
    while (tokens[place] === "×" || tokens[place] === "/") {
      value = tokens[place++] === "×" ? multiply(value, factor()) : divide(value, factor());
    }
    return value;
  };
  const sum = (): Fraction => {
    let value = product();
    while (tokens[place] === "+") {
      place += 1;
      value = add(value, product());
    }
    return value;
  };
  return sum();
};

const distance = (one: Fraction, other: Fraction): Fraction => {
  const difference = subtract(one, other);
  return compare(difference, ZERO) < 0 ? subtract(ZERO, difference) : difference;
};

/** Six decimals of each number, times the largest maximum. */
const near = fraction(1, 500);

/** The equations of a text, and those that are not true. */
export const equationsIn = (text: string): { count: number; untrue: readonly string[] } => {
  const found = [...text.matchAll(equation)];
  const untrue = found.filter(([, left = "", sign, right = ""]) => {
    const [one, other] = [valueOf(left), valueOf(right)];
    const apart = distance(one, other);
    const relative = compare(other, fraction(1)) > 0 ? divide(apart, other) : apart;
    return sign === "=" ? apart.n !== 0n : compare(relative, near) > 0;
  });
  return { count: found.length, untrue: untrue.map(([all]) => all) };
};
