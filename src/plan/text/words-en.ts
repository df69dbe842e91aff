// How do the documents of a plan read in English?

import { localized } from "../../explain/numerals.js";
import type { PlanWords } from "./words.js";

/** English. */
export const englishPlan: PlanWords = {
  locale: "en",
  number: (plain) => localized(plain, "en"),
  columns: {
    number: "No.",
    indicator: "Main index/Component indicator",
    max: "Maximum",
    before: (year) => `Points of ${String(year)}`,
    target: "Target",
    goal: "Goal",
    lead: "Lead agency",
    implementing: "Implementing agency",
    verifying: "Agency that confirms the figures",
    time: "Time",
    task: "Task",
    condition: "Condition",
    evidence: "Evidence",
    points: "Points",
    toTarget: "Short of the target",
    left: "To do",
    count: "Indicators",
    toMax: "Short of the maximum",
    missingFacts: "Without figures",
    missingEvidence: "Without evidence",
    overdue: "Overdue",
    figure: "Figure",
    provider: "Provider",
    status: "Status",
  },
  titles: {
    plan: (rubric, unit, year) => `Assignments of ${unit} for ${String(year)}: ${rubric}`,
    review: (rubric, unit, year) => `Review of ${unit} for ${String(year)}: ${rubric}`,
    checklist: (rubric, unit, year) => `Evidence of ${unit} for ${String(year)}: ${rubric}`,
    tasks: "Tasks",
    remarks: "What else the plan says",
    assignments: "Assignments",
    information: "General information",
    summary: "Summary",
    agencies: "By lead agency",
    indicators: "By indicator",
    missingFacts: "Indicators without figures",
    missingInformation: "General information without figures",
  },
  attached: (title, number, date) =>
    `${title}${number && ` (No. ${number}`}${date && ` of ${date}`}${number && ")"}`,
  asOf: (on, rubric) => `As of ${on}, under ${rubric}`,
  total: "Total",
  nobody: "No lead agency",
  points: (points, max) => `${points} of ${max} points`,
  target: (target, short) =>
    `The targets of the rows add up to ${target} points; ${short} points short`,
  printedTarget: (target) => `Total target as the plan prints it: ${target} points`,
  lacking: (facts, evidence, overdue) =>
    `Indicators without figures: ${String(facts)}; without all evidence: ${String(evidence)}; overdue: ${String(overdue)}`,
  next: (before, from, to, closesYear) =>
    `Next review: before ${before}, for ${from} to ${to}${closesYear ? " and the whole year" : ""}`,
  rank: (year, first) => `Rank to reach in ${String(year)}: among the first ${String(first)}`,
  reviews: (wording, everyMonths, beforeDay) =>
    `Reviews: ${wording ?? `every ${String(everyMonths)} months, before day ${String(beforeDay)} of the last`}`,
  noNext: "The plan sets no reviews",
  due: (iso) => iso,
  lacks: {
    fact: "no figures yet",
    evidence: "evidence missing",
    goal: "goal not reached",
    target: "target not reached",
  },
  overdue: (days) => `${String(days)} ${days === 1 ? "day" : "days"} overdue`,
  daysLeft: (days) =>
    days === 0 ? "last day today" : `${String(days)} ${days === 1 ? "day" : "days"} left`,
  atLeast: (value, isStrict) =>
    isStrict ? `above ${value}` : value === "100%" ? "100%" : `at least ${value}`,
  document: {
    attached: (title) => `☑ ${title}`,
    missing: (title) => `☐ ${title}`,
    other: (title) => `also attached: ${title}`,
  },
  awaits: {
    fact: (points) => `0 points for now, awaiting figures (at most ${points})`,
    evidence: (points) => `0 points for now, awaiting evidence (at most ${points})`,
  },
  together: (agencies) => `together with ${agencies}`,
  complete: "complete",
  undecided: (points) => `no source decides the points (at most ${points})`,
  indicators: (count) => `${String(count)} ${count === 1 ? "indicator" : "indicators"}`,
  basis: (title) => `Based on: ${title}`,
  noneAsked: "the plan asks for no document",
  doubtful:
    "* Something in the row is unclear or contradicts itself in print; maxima are the rubric's.",
  answer: (label, answer, points) => `${label}: ${answer}: ${points}`,
  ofWhat: (what, text) => `${what}: ${text}`,
};
