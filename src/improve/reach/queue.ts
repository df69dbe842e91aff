// Which part is looked at next? The one that promises the least effort: a heap.

import { compare, type Rational } from "../../numbers/rational.js";

/** Something with an effort that it takes at least. */
export interface Bounded {
  readonly bound: Rational;
}

/** Parts in the order of their bounds. */
export interface Queue<Part extends Bounded> {
  readonly push: (part: Part) => void;
  /** The least, which is then gone. */
  readonly pop: () => Part | undefined;
  /** The least. */
  readonly first: () => Part | undefined;
}

export const queueOf = <Part extends Bounded>(): Queue<Part> => {
  const heap: Part[] = [];
  const isLess = (a: Part | undefined, b: Part | undefined): boolean =>
    a !== undefined && b !== undefined && compare(a.bound, b.bound) < 0;
  const put = (part: Part, at: number): void => {
    heap[at] = part;
  };
  return {
    first: () => heap[0],
    push: (part) => {
      let at = heap.push(part) - 1;
      for (;;) {
        const above = (at - 1) >> 1;
        const parent = heap[above];
        if (parent === undefined || !isLess(part, parent)) break;
        put(parent, at);
        at = above;
      }
      put(part, at);
    },
    pop: () => {
      const [least] = heap;
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return least;
      let at = 0;
      for (;;) {
        const left = 2 * at + 1;
        const below = isLess(heap[left + 1], heap[left]) ? left + 1 : left;
        const child = heap[below];
        if (child === undefined || !isLess(child, last)) break;
        put(child, at);
        at = below;
      }
      put(last, at);
      return least;
    },
  };
};
