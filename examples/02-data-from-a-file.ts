// Data from a file or a form: every issue at once, in the reader's language; nothing is guessed.

import { issueMessage, safeScore } from "@dti/score";
import { draft3530 } from "@dti/score/rubrics";

const file = `{
  "1.1": { "a": 520000, "b": 412000 },
  "1.4": { "m1": "có", "m2": false },
  "2.3": { "rate": 53.4 },
  "4.5": { "a": 1200, "b": 1250, "c": 300 },
  "9.9": { "a": 1 }
}`;

const scored = safeScore(draft3530, JSON.parse(file), { year: 2026 });

if (scored.ok) console.log(scored.result.printed);
else for (const issue of scored.issues) console.log(issue.code, "·", issueMessage(issue, "vi"));
