// Which years are served once, by several editions, or by none?

import type { Edition, Editions, Service } from "./edition-types.js";

const isSame = (one: Service, other: Service): boolean =>
  one.issued.join() === other.issued.join() && one.drafts.join() === other.drafts.join();

/** Every year from the first to the last, each with what serves it; years in a row that are alike are one. */
const servicesOf = (editions: readonly Edition[]): readonly Service[] => {
  const counted = editions.filter(({ current, variant }) => current && variant === undefined);
  const first = Math.min(...counted.map(({ years }) => years[0]));
  const last = Math.max(...counted.map(({ years }) => years[1]));
  const services: Service[] = [];
  for (let year = first; year <= last; year += 1) {
    const serving = counted.filter(({ years: [from, to] }) => from <= year && year <= to);
    const idsOf = (isDraft: boolean): readonly string[] =>
      serving.filter(({ status }) => (status === "draft") === isDraft).map(({ id }) => id);
    const service: Service = { years: [year, year], issued: idsOf(false), drafts: idsOf(true) };
    const before = services.at(-1);
    if (before === undefined || !isSame(before, service)) services.push(service);
    else services.splice(-1, 1, { ...before, years: [before.years[0], year] });
  }
  return services;
};

/** Each year between the first and the last is in exactly one of the three lists. */
export const coverageOf = (
  editions: readonly Edition[],
): Pick<Editions, "served" | "overlaps" | "gaps"> => {
  const services = servicesOf(editions);
  const countOf = ({ issued, drafts }: Service): number => issued.length + drafts.length;
  return {
    served: services.filter((service) => countOf(service) === 1),
    overlaps: services.filter((service) => countOf(service) > 1),
    gaps: services.filter((service) => countOf(service) === 0).map(({ years }) => years),
  };
};
