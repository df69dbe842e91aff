// How is an issue with a rubric made?

import { issueWriter } from "../errors.js";
import { rubricsInEnglish } from "../messages/rubrics-en.js";

export const issue = /* @__PURE__ */ issueWriter(rubricsInEnglish);
