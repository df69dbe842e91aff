// How is an issue with facts made?

import { issueWriter } from "../errors.js";
import { factsInEnglish } from "../messages/facts-en.js";

export const issue = /* @__PURE__ */ issueWriter(factsInEnglish);
