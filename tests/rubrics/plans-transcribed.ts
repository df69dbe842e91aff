// What do the two plans print, row by row? A transcription made before the plans were written as data,
// and apart from them.

import { readFileSync } from "node:fs";

type Pair = readonly [number, number];

interface Transcribed {
  readonly code: string;
  readonly source_lines: Pair;
  readonly doubt: string;
}

interface Duties {
  readonly lead_agencies: readonly string[];
  readonly implementing_agencies: readonly string[];
  readonly cadence: string | null;
}

export interface MainRow extends Transcribed {
  readonly is_group: boolean;
  readonly score_2024: number | null;
  /** What the transcription shows, where the print must have said something else. */
  readonly score_2024_ocr?: string;
  readonly max_405: number | null;
  readonly max_draft: number;
  readonly target_text: string;
}

export interface AppendixRow extends Transcribed, Duties {
  readonly is_group: boolean;
  readonly max: number;
  readonly goal_text: string | null;
  readonly sub_items?: readonly (Duties & {
    readonly text_vi: string;
    readonly source_lines: Pair;
  })[];
}

export interface QuangTriRow extends Transcribed {
  readonly name_vi: string;
  readonly max: number;
  readonly lead_unit: string;
  readonly verifying_unit: string;
  readonly deadline: string;
  readonly condition_text: string;
  readonly evidence: string | null;
}

interface InformationRow {
  readonly stt: number;
  readonly name_vi: string;
  readonly provider: string | null;
  readonly source_lines: Pair;
  readonly doubt: string;
}

interface Plans {
  readonly giaLai: {
    readonly mainTable: readonly MainRow[];
    readonly appendix: readonly AppendixRow[];
    readonly weakPoints: number;
  };
  readonly quangTri: {
    readonly rows: readonly QuangTriRow[];
    readonly information: readonly InformationRow[];
  };
}

const url = new URL("plans-transcribed.json", import.meta.url);

export const transcribed = JSON.parse(readFileSync(url, "utf8")) as Plans;

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/** `"III.5"` as the rubric writes it: `"3.5"`. */
export const arabic = (code: string): string => {
  const [group = "", place = ""] = code.split(".");
  return `${String(numerals.indexOf(group) + 1)}.${place}`;
};
