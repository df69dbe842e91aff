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

/** Modules that must compile; other tests run them. */
const accepted = filesBelow("tests/package/consumers", ".ts").map((path) => ({
  name: basename(path, ".ts"),
  text: read(path),
}));

const refused = refusals.map((refusal, index) => ({
  ...refusal,
  file: `refusal-${String(index)}`,
}));

/** The longest first line that is still read. */
const readable = 350;

describe.each(settings)("Compiled for $name", ({ ending, options }) => {
  const modules = [...accepted, ...refused.map(({ file, text }) => ({ name: file, text }))];
  for (const { name, text } of modules) user.write(`${name}${ending}`, text);
  const files = modules.map(({ name }) => `${name}${ending}`);
  const complaints = complaintsAbout(user.directory, files, options);

  /** What the compiler says of a module, first lines only. */
  const about = (name: string): readonly string[] =>
    complaints
      .filter(({ file }) => basename(file) === `${name}${ending}`)
      .map(({ firstLine }) => firstLine);

  test("the package's own declarations hold", () => {
    const elsewhere = complaints.filter(({ file }) => !files.includes(basename(file)));
    expect(elsewhere).toEqual([]);
  });

  test.each(accepted)("the module $name compiles", ({ name }) => {
    expect(about(name)).toEqual([]);
  });

  test.each(refused)("$mistake is refused by name", ({ file, name }) => {
    const lines = about(file);
    expect(lines).not.toEqual([]);
    if (name === undefined) return;
    const [first = ""] = lines.filter((line) =>
      [`"${name}"`, `'${name}'`].some((quoted) => line.includes(quoted)),
    );
    expect(first, lines.join("\n")).not.toBe("");
    expect(first.length, first).toBeLessThanOrEqual(readable);
  });
});
