// Which programs do users run? Small ones, in plain JavaScript, that print what Quảng Trị scored.

import { score, toJSON } from "@dti/score";
import { decision405, quangTri2024 } from "@dti/score/rubrics";

import { entryPoints } from "./repository.js";

const { facts, year } = quangTri2024;

/** What every one of the programs has to print, to the last digit. */
export const quangTri = JSON.stringify(toJSON(score(decision405, facts, { year })));

/** Scores with `main` and `rubrics`; the statements say how the two came about. */
export const scoring = `
const { decision405, quangTri2024 } = rubrics;
const { facts, year } = quangTri2024;
const printed = JSON.stringify(main.toJSON(main.score(decision405, facts, { year })));
`;

const names = { main: "@dti/score", rubrics: "@dti/score/rubrics" };

/** Loads the package as ES modules. */
export const imports = Object.entries(names)
  .map(([name, entry]) => `import * as ${name} from ${JSON.stringify(entry)};\n`)
  .join("");

/** Loads the package as CommonJS. */
export const requires = Object.entries(names)
  .map(([name, entry]) => `const ${name} = require(${JSON.stringify(entry)});\n`)
  .join("");

/** Prints the names of what each entry point exports. */
export const listing = {
  esm: `for (const entry of ${JSON.stringify(entryPoints)}) {
  console.log(entry, Object.keys(await import(entry)).sort().join(" "));
}`,
  cjs: `for (const entry of ${JSON.stringify(entryPoints)}) {
  console.log(entry, Object.keys(require(entry)).sort().join(" "));
}`,
};

export const print = "console.log(printed);\n";
