// How do issues with a table of facts read in English? Which cell, row or column it is, and what to do
// about it in the spreadsheet.

import type { BadCell, BadTable, DataIssues, Writers } from "../errors.js";
import { dataSentences } from "./data-sentences.js";

const cellProblem: Readonly<Record<BadCell, string>> = {
  unreadable: 'cannot be read; write a rate like "98.87%" or "3/4"',
  ambiguous: "may be thousands or decimals; name a locale",
  "bare number": 'is a bare number; write a rate like "98.87%"',
  percent: "is a percentage; give the count",
  reversed: "has its low end above its high end; swap them",
  "other notation":
    "is not in the notation that was named; write 412.000, 98,87% and, with three decimals, 1,2340 (vi) or 412,000, 98.87% and 1.2340 (en)",
  "words beside a number": "has words beside the number; leave the number alone in the cell",
  date: "is a date that the spreadsheet made of a number; format the cell as text and enter the number again",
  formula: "is a formula; save the table with the values of its formulas",
  "formula error": "is the error of a formula; mend the formula, or empty the cell",
  dash: "has a dash between two numbers; write a range as 50%..60%",
  "digits lost":
    "was shortened by the spreadsheet; format the cell as a whole number and save again",
  "no figure": "is no figure; leave the cell empty where nothing is reported",
  "not a number": "is not a number; write it like 412000",
  "not yes or no": "is not yes or no; write yes or no (có or không)",
  "no level": "is not a level; the levels are",
  negative: "is negative; figures start at 0",
  "above one": "is a share above 100%; check the figure",
  damaged: "lost characters when the file was saved; save it as CSV UTF-8",
  "no note": "cannot be read; write plain text, and a document as title | number | date | address",
  "not applicable beside figures":
    "is said beside figures of the same indicator; keep one of the two",
};

const tableProblem: Readonly<Record<BadTable, string>> = {
  "no text": "is not text in UTF-8; save the table as CSV UTF-8",
  "too large": "is more than a table may have; the most is",
  "no header": "is no header; the first row needs the columns",
  "no unit": "has no unit; put the name of each unit above a column of its own",
  "stray quote": "has a quotation mark that is not closed or not doubled; mend the row",
  "row length": "cells are not as many as the header has, which is",
  "unnamed column": "stands in a column without a name; name the unit, or empty the column",
  "no unit column":
    "is no unit; remove the column, since every column of figures is read as a unit",
  "remarks column":
    "stands in a column that is not read; add a row with the same code and the variable note (ghi chú), or empty the cell",
  "repeated column": "stands above two columns; keep one of them, the other is",
  "repeated unit": "is the same unit as another column; keep one of them, the other is",
  "damaged name": "lost characters when the file was saved; save it as CSV UTF-8",
  "unknown code": "is no code of the rubric; check the code and the version",
  "unknown variable": "is no variable of the indicator; known here",
  "repeated row": "was given before; keep one of the rows, the other is row",
  "other label":
    "is not what this code and variable are called; was a column sorted alone? It is called",
};

export const dataInEnglish: Writers<DataIssues> = /* @__PURE__ */ dataSentences({
  cell: cellProblem,
  table: tableProblem,
  row: "row",
  column: "column",
});
