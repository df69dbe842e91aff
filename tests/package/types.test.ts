// Does the compiler help? On the packed tarball, under the settings that users have: what is right
// compiles, and what is wrong is refused in one readable line that holds the wrong name.

import { basename } from "node:path";

import { afterAll, describe, expect, test } from "vitest";

import { complaintsAbout, settings } from "./support/compile.js";
import { createConsumer } from "./support/consumer.js";
import { refusals } from "./support/refusals.js";
import { filesBelow, read } from "./support/repository.js";

const user = createConsumer();
afterAll(user.remove);

/** Modules that must compile; `consumers.test.ts` runs them. */
const accepted = filesBelow("tests/package/consumers", ".ts").map((path) => ({
  name: basename(path, ".ts"),
  text: read(path),
}));

const refused = refusals.map((refusal, index) => ({
  ...refusal,
  file: `refusal-${String(index)}`,
}));

const modules = [...accepted, ...refused.map(({ file, text }) => ({ name: file, text }))];

/** All modules compiled in every way, with what the compiler says of each. */
const compilations = settings.map(({ name, ending, options }) => {
  const files = modules.map((module) => `${module.name}${ending}`);
  modules.forEach(({ text }, index) => {
    user.write(files[index] ?? "", text);
  });
  const complaints = complaintsAbout(user.directory, files, options);
  return {
    name,
    elsewhere: complaints.filter(({ file }) => !files.includes(basename(file))),
    /** First lines only. */
    about: (module: string): readonly string[] =>
      complaints
        .filter(({ file }) => basename(file) === `${module}${ending}`)
        .map(({ firstLine }) => firstLine),
  };
});

describe.each(compilations)("Compiled for $name", ({ about, elsewhere }) => {
  test("the package's own declarations hold", () => {
    expect(elsewhere).toEqual([]);
  });

  test.each(accepted)("the module $name is accepted", ({ name }) => {
    expect(about(name)).toEqual([]);
  });
});

/** The longest first line of an error that is still read. */
const readable = 350;

describe("Refused, with the name in the first line, is", () => {
  test.each(refused)("$mistake", ({ file, name }) => {
    for (const { about, name: setting } of compilations) {
      const lines = about(file);
      expect(lines, setting).not.toEqual([]);
      const quoted = [`"${name ?? ""}"`, `'${name ?? ""}'`];
      const first = lines.find(
        (line) => name === undefined || quoted.some((text) => line.includes(text)),
      );
      expect(first, `${setting}: no ${quoted[0] ?? ""} in ${lines.join("\n")}`).toBeDefined();
      if (name !== undefined) expect(first?.length, first).toBeLessThanOrEqual(readable);
    }
  });
});
