// Is what is shipped what was written? The data of the rubrics and of the worked figures, compared
// with the sources; frozen, apart from each other, and identified by an independent SHA-256.

import { createHash } from "node:crypto";
import { createRequire } from "node:module";

import * as shipped from "@dti/score/rubrics";
import { fingerprint, type RubricData } from "@dti/score/define";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";

import * as written from "../../rubrics/index.js";
import { createConsumer } from "./support/consumer.js";

const require = createRequire(import.meta.url);
const required = require("@dti/score/rubrics") as typeof shipped;
const define = require("@dti/score/define") as typeof import("@dti/score/define");

const { decision405, decision922, decision1726, draft3530 } = shipped;
const rubrics = [decision405, decision922, decision1726, draft3530];

const isData = (name: string): boolean =>
  typeof written[name as keyof typeof written] !== "function";

/** What is shipped besides functions. */
const dataNames = (Object.keys(written) as (keyof typeof written)[]).filter(isData);

/** JSON as RFC 8785 writes it: keys sorted, no spaces. */
const canonical = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  const entries = Object.keys(fields)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(fields[key])}`);
  return `{${entries.join(",")}}`;
};

const sha256 = ({ id, fingerprint: own, ...content }: RubricData): string => {
  expect([typeof id, typeof own]).toEqual(["string", "string"]);
  return createHash("sha256").update(canonical(content), "utf8").digest("hex");
};

/** The paths of all objects in a value that are not frozen. */
const unfrozen = (value: unknown, path: string): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, part]) => unfrozen(part, `${path}.${key}`));
  return Object.isFrozen(value) ? below : [path, ...below];
};

/** The ways to every text and number in a value. */
const leaves = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))
    : [path];

/** A copy with one text or number changed a little. */
const changed = (rubric: RubricData, path: readonly string[]): RubricData => {
  const copy = JSON.parse(JSON.stringify(rubric)) as Record<string, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce((part, key) => part[key] as Record<string, unknown>, copy);
  const key = path.at(-1)!;
  const value = holder[key];
  holder[key] = typeof value === "number" ? value + 1 : `${String(value)}.`;
  return copy as unknown as RubricData;
};

describe("What is shipped", () => {
  test.each(dataNames)("as %s is what was written", (name) => {
    expect(shipped[name]).toStrictEqual(written[name]);
    expect(required[name]).toStrictEqual(written[name]);
    expect(JSON.stringify(shipped[name])).toBe(JSON.stringify(written[name]));
  });

  test.each(dataNames)("as %s is frozen in depth", (name) => {
    expect(unfrozen(shipped[name], name)).toEqual([]);
    expect(unfrozen(required[name], name)).toEqual([]);
  });

  test.each(dataNames)("as %s survives JSON without loss", (name) => {
    expect(JSON.parse(JSON.stringify(shipped[name]))).toStrictEqual(shipped[name]);
  });
});

describe.each(rubrics)("The fingerprint of $id", (rubric) => {
  test("is the SHA-256 of its canonical JSON, by Node's own hash", () => {
    expect(rubric.fingerprint).toBe(sha256(rubric));
    expect(fingerprint(rubric)).toBe(rubric.fingerprint);
  });

  test("is the same in CommonJS, and from a copy with its keys in another order", () => {
    const backwards = (value: unknown): unknown => {
      if (typeof value !== "object" || value === null) return value;
      if (Array.isArray(value)) return value.map(backwards);
      const entries = Object.entries(value).map(([key, part]) => [key, backwards(part)] as const);
      return Object.fromEntries(entries.reverse());
    };
    expect(define.fingerprint(backwards(rubric) as RubricData)).toBe(rubric.fingerprint);
  });

  test("changes with every text and number of its content", () => {
    const content = leaves(rubric).filter(([field]) => field !== "id" && field !== "fingerprint");
    expect(content.length).toBeGreaterThan(100);
    // A prime step, so that every kind of field is met.
    const sample = content.filter((_path, index) => index % 17 === 0);
    const same = sample.filter((path) => fingerprint(changed(rubric, path)) === rubric.fingerprint);
    expect(same).toEqual([]);
  });

  test("leaves out the identity, which is made from the content", () => {
    expect(fingerprint(changed(rubric, ["id"]))).toBe(rubric.fingerprint);
    expect(fingerprint(changed(rubric, ["fingerprint"]))).toBe(rubric.fingerprint);
  });
});

describe("A bundle", () => {
  const user = createConsumer();
  afterAll(user.remove);

  const file = (path: string): string => `rubrics/vn-province/${path}.js`;
  const [plan405, plan3530] = ["decision-405-2025", "draft-3530-2025"];
  const everyRubric = ["decision-1726-2020", plan405, "decision-922-2022", plan3530].map((folder) =>
    file(`${folder}/rubric`),
  );
  const files = {
    registry: everyRubric,
    editions: everyRubric,
    rubricFor: everyRubric,
    decision405: [file(`${plan405}/rubric`)],
    decision922: [file("decision-922-2022/rubric")],
    decision1726: [file("decision-1726-2020/rubric")],
    draft3530: [file(`${plan3530}/rubric`)],
    quangTri2024: [file(`${plan405}/worked`)],
    quangBinh2024: [file(`${plan405}/worked`)],
    canTho2022: [file("decision-922-2022/worked")],
    daNang2022: [file("decision-922-2022/worked")],
    hoChiMinhCity2022: [file("decision-922-2022/worked")],
    hue2022: [file("decision-922-2022/worked")],
    quangNinh2022: [file("decision-922-2022/worked")],
    bacNinh2020: [file("decision-1726-2020/worked")],
    daNang2020: [file("decision-1726-2020/worked")],
    hue2020: [file("decision-1726-2020/worked")],
    giaLai2026: [file(`${plan3530}/worked`)],
    giaLaiTargets: [file(`${plan3530}/worked`)],
    giaLaiPlan2026: [file("plans/gia-lai-18-2026/plan")],
    quangTriPlan2025: [file("plans/quang-tri-2308-2025/plan")],
    // A table of figures by two rubrics.
    giaLaiTable2026: [
      file(`${plan405}/rubric`),
      file(`${plan3530}/rubric`),
      file(`${plan3530}/worked`),
    ],
  } satisfies Record<keyof typeof shipped, readonly string[]>;

  test.each(Object.entries(files))("of %s leaves all other data out", async (name, expected) => {
    const { metafile, outputFiles } = await build({
      stdin: {
        contents: `import { ${name} } from "@dti/score/rubrics"; console.log(${name});`,
        resolveDir: user.directory,
      },
      bundle: true,
      format: "esm",
      write: false,
      metafile: true,
    });
    const [output] = Object.values(metafile.outputs);
    const kept = Object.entries(output!.inputs)
      .filter(([path, { bytesInOutput }]) => path.includes("vn-province") && bytesInOutput > 0)
      .map(([path]) => path.replace(/^.*\/dist\//, ""));
    expect(kept.sort()).toEqual(expected);
    // What checks a registry computes; the data by itself needs nothing.
    if (isData(name)) expect(outputFiles[0]!.text).not.toContain("decimal");
  });

  test("of the engine alone holds no rubric", async () => {
    const { metafile } = await build({
      stdin: {
        contents: 'import { score } from "@dti/score"; console.log(score);',
        resolveDir: user.directory,
      },
      bundle: true,
      write: false,
      metafile: true,
    });
    expect(Object.keys(metafile.inputs).filter((path) => path.includes("rubrics"))).toEqual([]);
  });
});
