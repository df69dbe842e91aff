// How is each issue told? Golden sentences of every code, in both languages.

import { issueMessage, type Issue, type IssueCode } from "@dti/score";
import { describe, expect, it } from "vitest";

import { inVietnamese } from "../../src/messages/vi.js";
import { samples } from "./samples.js";

type Told = Omit<Issue, "message">;

const tell = (
  code: string,
  details: object,
  locale: "vi" | "en",
  path: Told["path"] = [],
): string => issueMessage({ code, path, details } as unknown as Told, locale);

describe("issueMessage", () => {
  it.each(samples)("tells $code in English", ({ code, details, en }) => {
    expect(tell(code, details, "en")).toBe(en);
  });

  it.each(samples)("tells $code in Vietnamese", ({ code, details, vi }) => {
    expect(tell(code, details, "vi")).toBe(vi);
  });

  it("has a sample of every code", () => {
    const codes = new Set(samples.map(({ code }) => code));
    const untold = Object.keys(inVietnamese).filter((code) => !codes.has(code as IssueCode));
    expect(untold).toEqual([]);
  });

  it("puts the place first", () => {
    expect(tell("negative", { value: "-5" }, "en", ["1.1", "a"])).toBe(
      "1.1 › a: -5 is negative; figures start at 0",
    );
  });

  it("writes indexes in a place", () => {
    expect(tell("negative", { value: "-5" }, "vi", ["children", 0, "max"])).toBe(
      "children › 0 › max: -5 là số âm; số liệu phải từ 0 trở lên",
    );
  });

  it("puts no place where there is none", () => {
    expect(tell("negative", { value: "-5" }, "en")).toBe("-5 is negative; figures start at 0");
  });

  it.each(samples)("has no gaps in $code, and ends without a full stop", ({ code, details }) => {
    const sentences = (["vi", "en"] as const).map((locale) => tell(code, details, locale));
    expect(sentences.join("\n")).not.toMatch(/undefined|\[object|NaN|\.$|\.\n/);
  });
});
