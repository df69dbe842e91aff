// Which published figures does this rubric reproduce? The two provinces of plan 2308/KH-UBND.

export { quangBinh2024 } from "./quang-binh-2024.js";
export { quangTri2024 } from "./quang-tri-2024.js";
