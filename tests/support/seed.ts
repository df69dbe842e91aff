// Which random facts do the tests draw? The same in every run, so that a change is judged by what it
// changes; other ones where FC_SEED says so: a number, or "random" (`npm run laws:explore`).

import fc from "fast-check";

const { FC_SEED: given } = process.env;

if (given !== "random") fc.configureGlobal({ seed: Number(given ?? 3530) });
