// What is wrong with a question about readings? Issues in short, and objects that are hard to read.

import { ScoreError, type Issue } from "@dti/score";
import { whichReading } from "@dti/score/audit";
import { decision405 } from "@dti/score/rubrics";

/** All that an act is refused for. */
export const issuesOf = (act: () => unknown): readonly Issue[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues;
  }
};

/** Each issue with its place. */
const told = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, path }) => [code, path.join(".")].join(" at "));

/** What is wrong with what was passed, whatever it is. */
export const problems = (cases: unknown, options?: unknown, rubric: unknown = decision405) =>
  told(issuesOf(() => whichReading(rubric as typeof decision405, cases as [], options as object)));

/** A proxy that throws at whatever is asked of it. */
export const throwing = (): object =>
  new Proxy(
    {},
    {
      ownKeys: () => {
        throw new TypeError();
      },
      get: () => {
        throw new TypeError();
      },
    },
  );
/** A proxy that was revoked. */
export const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
