// Who leads what? Every indicator belongs to one party: an agency, several together, or nobody. So
// nothing that is added up over parties is counted twice.

import type { Text } from "../text.js";
import type { Assignment, Duty, GroupRow, Plan } from "./types.js";

/** An agency by the name that the plan calls it, and in words. */
export interface Agency {
  readonly id: string;
  readonly name: Text;
}

/** Those who lead the same indicators: one agency, several together, or nobody. */
export interface Party {
  /** In the order in which the plan first names them together; none where nobody leads. */
  readonly leads: readonly Agency[];
  /** In the order of the law. */
  readonly codes: readonly string[];
}

/** Agencies in words. */
export const agenciesOf = (plan: Plan, ids: readonly string[] = []): readonly Agency[] => {
  const nameOf = (id: string): Text | undefined =>
    Object.hasOwn(plan.agencies, id) ? plan.agencies[id] : undefined;
  return ids.map((id) => ({ id, name: { ...(nameOf(id) ?? { vi: id, en: id }) } }));
};

/** Who leads a duty, carries it out and confirms its figures. */
export interface Roles {
  readonly lead: readonly Agency[];
  readonly implementing: readonly Agency[];
  readonly verifying: readonly Agency[];
}

/** The agencies of a duty. */
export const rolesOf = ({ lead, implementing, verifying }: Duty, plan: Plan): Roles => ({
  lead: agenciesOf(plan, lead),
  implementing: agenciesOf(plan, implementing),
  verifying: agenciesOf(plan, verifying),
});

/** The row of a group, or of the total. */
export const groupRowOf = ({ groups }: Plan, code: string): GroupRow =>
  (Object.hasOwn(groups, code) ? groups[code] : undefined) ?? {};

/** The row of an indicator. */
export const rowsByCode = (plan: Plan): ReadonlyMap<string, Assignment> =>
  new Map(Object.entries(plan.assignments));

/** The parties of some indicators: those who lead first in the law come first, nobody last. */
export const partiesOf = (plan: Plan, codes: readonly string[]): readonly Party[] => {
  const rows = rowsByCode(plan);
  const parties = new Map<string, { readonly ids: readonly string[]; readonly codes: string[] }>();
  for (const code of codes) {
    const ids = rows.get(code)?.lead ?? [];
    // Together is together, whoever is named first.
    const key = JSON.stringify([...ids].sort());
    const known = parties.get(key);
    if (known) known.codes.push(code);
    else parties.set(key, { ids, codes: [code] });
  }
  const all = [...parties.values()];
  const [led, left] = [true, false].map((isLed) =>
    all.filter(({ ids }) => ids.length > 0 === isLed),
  ) as [typeof all, typeof all];
  return [...led, ...left].map(({ ids, codes: own }) => ({
    leads: agenciesOf(plan, ids),
    codes: own,
  }));
};
