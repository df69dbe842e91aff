// What else could one use, how fast is it, and is it right? `npm run bench` prints all of it;
// `-- --quick` in a few seconds, `-- --write` also into `bench/results`.

import { parseArgs } from "node:util";

import { barsOf, barTable } from "./bars.js";
import { competitors } from "./competitors/index.js";
import { nodes } from "./leaves.js";
import { machine } from "./machine.js";
import { full, quick, race } from "./race.js";
import { starts, startTable } from "./starts.js";
import { speeds } from "./tables.js";
import { write } from "./write.js";

const { values: given } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const tell = (news: string): void => void process.stderr.write(`${news}\n`);

const options = given.quick ? quick : full;
const raced = await race(competitors, options, tell);
tell("sizes and starts");
const started = starts(given.quick ? 1 : 10);

const rows = options.rows.toLocaleString("en");
const count = (options.rows * nodes.length).toLocaleString("en");
const report = `# Bench

${machine()}. ${rows} provinces from one seed, ${nodes.length} values each: ${count} values.
One process, ${options.rounds} rounds of ${options.milliseconds} ms for each competitor, in random order; ratios are taken
within a round: the median, and the quartiles in brackets.

## Speed and digits

${speeds(raced)}

A wrong second decimal is a value that prints otherwise than the exact one, rounded half-up: what yields
doubles prints \`Math.round(points * 100)\`.

## Size and start

Each with all that it needs, bundled and minified by esbuild; a fresh process until its first score, the median
of ${given.quick ? "one" : "ten"}.

${startTable(started)}

## Bars

${barTable(barsOf(raced, started))}
`;

console.log(report);
if (given.write) await write("bench", report);
