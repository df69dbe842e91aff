// Which sentences is a comparison of two rubrics made of? One table for each language; a sentence that a
// language forgets is a compile error that names it.

import type { CarryOver, RubricData } from "../rubric/types.js";
import type { VariableField } from "./node-changes.js";

/** All sentences of a language. Numbers arrive written. */
export interface ComparisonWords {
  readonly title: string;
  readonly same: string;
  readonly sections: {
    readonly summary: string;
    readonly added: string;
    readonly dropped: string;
    readonly shared: string;
    readonly groups: string;
    readonly changes: string;
    readonly rubric: string;
  };
  readonly columns: {
    readonly sort: string;
    readonly count: string;
    readonly code: string;
    readonly max: string;
    readonly oldCode: string;
    readonly newCode: string;
    readonly oldMax: string;
    readonly newMax: string;
    readonly formula: string;
    readonly indicator: string;
    readonly group: string;
  };
  readonly labels: {
    readonly from: string;
    readonly to: string;
    readonly reweighted: string;
    readonly reformulated: string;
    readonly moved: string;
    readonly addedGroups: string;
    readonly droppedGroups: string;
    readonly oldName: string;
    readonly key: string;
    readonly max: string;
    readonly oldFormula: string;
    readonly newFormula: string;
    readonly variables: string;
    readonly group: string;
    readonly order: string;
    readonly printed: string;
    readonly doubts: string;
    readonly carries: string;
    readonly general: string;
    readonly pillars: string;
    readonly unitKinds: string;
    readonly errata: string;
    readonly source: string;
    readonly places: string;
    readonly valuePlaces: string;
  };
  readonly rules: Readonly<Record<string, string>>;
  readonly ruleValues: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<RubricData["status"], string>>;
  readonly carries: Readonly<Record<CarryOver["facts"], string>>;
  readonly fields: Readonly<Record<VariableField, string>>;
  readonly flag: string;
  readonly measured: string;
  readonly counted: string;
  readonly number: string;
  readonly rubric: (name: string, id: string, status: string, years: string, max: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly added: (what: string) => string;
  readonly dropped: (what: string) => string;
  readonly changed: (what: string) => string;
  readonly counts: (added: number, dropped: number, changed: number) => string;
  readonly ofAll: (count: number, all: number) => string;
  readonly withPoints: (name: string, points: string) => string;
  readonly takenFrom: (letter: string, older: string) => string;
  readonly differs: string;
  readonly quoted: (text: string) => string;
  readonly total: string;
}
