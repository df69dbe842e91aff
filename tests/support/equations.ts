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

/** What six decimals of each number may leave out, times the largest maximum. */
const near = fraction(1, 1000);

interface Equation {
  readonly left: string;
  readonly sign: string;
  readonly right: string;
}

/** The equations of a phrase such as `"a/b = 3/4 = 75%"` whose left side is all digits. */
const equationsOf = (phrase: string): readonly Equation[] => {
  const [first = "", ...others] = phrase.split(/ (?=[=≈] )/);
  const sides = [first, ...others.map((one) => one.slice(2))];
  return others.flatMap((one, index) => {
    const left = sides[index] ?? "";
    const right = /^[\d.,]*\d%?(?![\d/])/.exec(sides[index + 1] ?? "")?.[0];
    const isWhole = left.split("(").length === left.split(")").length;
    return right !== undefined && isWhole && /^[\d.,%/ ×+()]+$/.test(left)
      ? [{ left, sign: one.charAt(0), right }]
      : [];
  });
};

const isTrue = ({ left, sign, right }: Equation): boolean => {
  const [one, other] = [valueOf(left), valueOf(right)];
  const apart = distance(one, other);
  const relative = compare(other, fraction(1)) > 0 ? divide(apart, other) : apart;
  return sign === "=" ? apart.n === 0n : compare(relative, near) <= 0;
};

/** How many equations a text has, and those that are not true. */
export const equationsIn = (text: string): { count: number; untrue: readonly string[] } => {
  const found = text.split(/\n|; |: /).flatMap((phrase) => equationsOf(phrase.trim()));
  const untrue = found.filter((one) => !isTrue(one));
  return {
    count: found.length,
    untrue: untrue.map(({ left, sign, right }) => `${left} ${sign} ${right}`),
  };
};
