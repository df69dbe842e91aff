// The entry point for those who check and put together results.

export { merge } from "./audit/merge.js";
