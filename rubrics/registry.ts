// Which official rubrics are there, and which takes the place of which? A plain list, and the two
// questions that are asked of it.

import {
  editionsIn,
  rubricIn,
  type EditionOptions,
  type Editions,
  type RegistryEntry,
  type Rubric,
} from "../src/define.js";
import { deepFreeze } from "../src/freeze.js";
import { decision1726 } from "./vn-province/decision-1726-2020/rubric.js";
import { decision405 } from "./vn-province/decision-405-2025/rubric.js";
import { decision922 } from "./vn-province/decision-922-2022/rubric.js";
import { draft3530 } from "./vn-province/draft-3530-2025/rubric.js";

/**
 * The official rubrics, each with the version whose place it takes and how that is known.
 *
 * A frozen list, for `editionsIn` and `rubricIn` of `@dti/score/define`: `[...registry, ours]` has one
 * more. Whoever imports it has all official rubrics.
 */
export const registry: readonly RegistryEntry[] = /* @__PURE__ */ deepFreeze([
  { rubric: decision1726 },
  {
    rubric: decision922,
    supersedes: {
      version: "1726-2020",
      because: {
        vi: "Kết quả năm 2020 tính theo Quyết định 1726, các năm 2021 đến 2023 theo Quyết định 922",
        en: "The results of 2020 follow Decision 1726, those of 2021 to 2023 Decision 922",
      },
    },
  },
  {
    rubric: decision405,
    supersedes: {
      version: "922-2022",
      because: {
        vi: "Kết quả các năm 2021 đến 2023 tính theo Quyết định 922, từ năm 2024 theo Quyết định 405",
        en: "The results of 2021 to 2023 follow Decision 922, those from 2024 on Decision 405",
      },
    },
  },
  {
    rubric: draft3530,
    supersedes: {
      version: "405-2025",
      because: {
        vi: "Dự thảo cho cùng Đề án với Quyết định 405, lấy ý kiến tháng 12/2025; chưa thấy ban hành",
        en: "A draft for the same scheme as Decision 405, sent out in December 2025; not seen issued",
      },
    },
  },
]);

/**
 * The official editions of a family: which rubric serves which assessment year, and which follows which.
 *
 * As `editionsIn` of `@dti/score/define` says it of any registry.
 *
 * @param family - `"vn-province"` is the only official one.
 * @throws ScoreError `unknown_reference` for another family.
 *
 * @example
 * ```ts
 * import { editions } from "@dti/score/rubrics";
 *
 * const { served, overlaps, gaps, chains } = editions("vn-province");
 *
 * served[0] // => { years: [2020, 2020], issued: ["vn-province/1726-2020@1"], drafts: [] }
 * overlaps // => [{ years: [2025, 2025], issued: ["vn-province/405-2025@1"], drafts: ["vn-province/draft-3530-2025@1"] }]
 * gaps // => []
 * chains // => [["1726-2020", "922-2022", "405-2025", "draft-3530-2025"]]
 * ```
 */
export const editions = (family: string): Editions => editionsIn(registry, family);

/**
 * The official rubric that an assessment year is scored by: in force or superseded, in its latest
 * revision, unless something else is asked for.
 *
 * As `rubricIn` of `@dti/score/define` finds it in any registry. Its type knows no codes, and all
 * official rubrics are loaded: where the rubric is known beforehand, import it by its name.
 *
 * @param family - `"vn-province"` is the only official one.
 * @throws ScoreError with all issues: `no_edition`, `many_editions`, `not_a_year`, `bad_field`,
 * `unknown_variable`, `unknown_reference`.
 *
 * @example
 * ```ts
 * import { rubricFor } from "@dti/score/rubrics";
 *
 * rubricFor("vn-province", { year: 2022 }).id // => "vn-province/922-2022@1"
 * rubricFor("vn-province", { year: 2026, status: "draft" }).id // => "vn-province/draft-3530-2025@1"
 * rubricFor("vn-province", { year: 2026 }) // throws no_edition
 * ```
 */
export const rubricFor = (family: string, options: EditionOptions): Rubric =>
  rubricIn(registry, family, options);
