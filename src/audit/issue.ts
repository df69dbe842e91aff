// How is an issue made here, and told as one of a larger whole? With every sentence at hand, since
// facts, rubrics and results are all looked at.

export { issue, movedTo } from "../messages/any-issue.js";
