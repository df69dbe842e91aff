// Is this the same rubric? SHA-256 of its canonical JSON: the same everywhere, synchronous.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import type { RubricData } from "./types.js";

/** JSON with sorted keys and no spaces, as RFC 8785 writes it. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(",")}}`;
};

/** SHA-256, in hex, of the canonical JSON of plain data. */
export const digestOf = (data: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(data))));

/**
 * SHA-256, in hex, of the canonical JSON of a rubric without its `id` and `fingerprint`.
 *
 * The same everywhere, whatever the order of keys; any other change changes it.
 *
 * @example
 * ```ts
 * import { fingerprint } from "@dti/score/define";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * fingerprint(structuredClone(draft3530)) // => draft3530.fingerprint
 * ```
 */
export const fingerprint = (rubric: Omit<RubricData, "id" | "fingerprint">): string => {
  const content = Object.entries(rubric).filter(([name]) => !["id", "fingerprint"].includes(name));
  return digestOf(Object.fromEntries(content));
};

/** The name of what is settled of a text, after what was settled before. */
export const variantOf = ({ variant }: Pick<RubricData, "variant">, settled: string): string =>
  variant === undefined ? settled : `${variant}-${settled}`;

/** The identity that follows from what a rubric says, whatever it says of itself. */
export const identify = (
  rubric: Omit<RubricData, "id" | "fingerprint">,
): Pick<RubricData, "id" | "fingerprint"> => {
  const { family, version, revision, variant } = rubric;
  const published = `${family}/${version}@${String(revision)}`;
  return {
    id: variant === undefined ? published : `${published}:${variant}`,
    fingerprint: fingerprint(rubric),
  };
};
