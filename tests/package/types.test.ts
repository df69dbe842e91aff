// Does the compiler help? On the packed tarball, under the settings that users have: what is right
// compiles, and what is wrong is refused in one readable line that holds the wrong name.

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { afterAll, describe, expect, test } from "vitest";

import { complaintsAbout, settings, type Complaint } from "./support/compile.js";
import { createConsumer } from "./support/consumer.js";
import { opening, refusals } from "./support/refusals.js";
import { filesBelow, root } from "./support/repository.js";

const user = createConsumer();
afterAll(user.remove);

const accepted = filesBelow("tests/package/consumers", ".ts").map((path) => ({
  name: basename(path, ".ts"),
  text: readFileSync(join(root, path), "utf8"),
}));

/** Longest first line of an error that is still read. */
const readable = 350;

describe.each(settings)("Compiled for $name", ({ ending, options }) => {
  let complaints: readonly Complaint[] = [];
  const about = (name: string): readonly Complaint[] =>
    complaints.filter(({ file }) => basename(file) === `${name}${ending}`);

  test("the package's own declarations hold", () => {
    const files = [
      ...accepted,
      ...refusals.map(({ statement }, index) => ({
        name: `refusal-${String(index)}`,
        text: `${opening}${statement}\n`,
      })),
    ].map(({ name, text }) => {
      user.write(`${name}${ending}`, text);
      return `${name}${ending}`;
    });
    complaints = complaintsAbout(user.directory, files, options);
    const ours = complaints.filter(({ file }) => file.includes("node_modules") || file === "");
    expect(ours).toEqual([]);
  });

  test.each(accepted)("$name compiles", ({ name }) => {
    expect(about(name).map(({ line, firstLine }) => `${String(line)}: ${firstLine}`)).toEqual([]);
  });

  test.each(refusals.map((refusal, index) => ({ ...refusal, index })))(
    "$mistake is refused, and the first line says $name",
    ({ index, name }) => {
      const found = about(`refusal-${String(index)}`).filter(
        ({ firstLine }) => !firstLine.includes("never read"),
      );
      expect(found).not.toEqual([]);
      for (const { firstLine } of found) {
        expect(firstLine.length, firstLine).toBeLessThanOrEqual(readable);
        expect(firstLine).toMatch(
          new RegExp(`(?<![\\w.])${name.replaceAll(".", "\\.")}(?![\\w.])`),
        );
      }
    },
  );
});
