// Main index 6, "Hoạt động chính quyền số": portals, shared data, online services, spending.

import {
  allOrNothing,
  checklist,
  group,
  indicator,
  levels,
  ratio,
  share,
  thresholdToMax,
} from "../../../src/define.js";
import { row, rowWithNote, scale } from "./cite.js";
import { fits, inProportion, lostMax, notStrict, scaledTo } from "./marks.js";
import { accounts, billionDong, files, procedures, ratings, services } from "./units.js";

const received = {
  label: { vi: "Hồ sơ thủ tục hành chính", en: "Administrative files" },
  unit: files,
} as const;

export const digitalGovernment = group(
  "6",
  {
    name: { vi: "Hoạt động chính quyền số", en: "Digital government activity" },
    max: 200,
    cite: scale,
  },
  indicator("6.1", {
    key: "portal-functions",
    name: {
      vi: "Cổng thông tin điện tử đáp ứng yêu cầu chức năng, tính năng kỹ thuật theo quy định",
      en: "The portal has the required functions and technical features",
    },
    max: 20,
    variables: {
      m1: {
        label: {
          vi: "Cổng có nhãn xác nhận đã kết nối với Hệ thống EMC",
          en: "The portal shows the label of connection to the EMC system",
        },
        kind: "flag",
      },
      m2: {
        label: {
          vi: "Trang của sở, ban, ngành, địa phương có nhãn xác nhận đã kết nối với Hệ thống EMC",
          en: "The agencies' sites show the label of connection to the EMC system",
        },
        kind: "flag",
      },
      m3: {
        label: {
          vi: "Cổng có đường dẫn trên trang chủ đến các trang thành phần",
          en: "The portal's home page links to the agencies' sites",
        },
        kind: "flag",
      },
      m4: {
        label: {
          vi: "Các trang có đường dẫn trên trang chủ đến Cổng",
          en: "The agencies' home pages link to the portal",
        },
        kind: "flag",
      },
    },
    formula: checklist("m1", "m2", "m3", "m4"),
    cite: rowWithNote("VI.1", "yêu cầu chức năng, tính năng kỹ thuật", 6, "đáp ứng 3/4 yêu cầu"),
    marks: [
      {
        id: "parts",
        on: "formula",
        printed: { vi: "3/4 yêu cầu", en: "3/4 requirements" },
        used: { vi: "Mỗi phần 1/4", en: "1/4 each" },
        because: fits,
      },
    ],
  }),
  indicator("6.2", {
    key: "procedure-system-functions",
    name: {
      vi: "Hệ thống thông tin giải quyết thủ tục hành chính đáp ứng yêu cầu chức năng, tính năng kỹ thuật theo quy định",
      en: "The system for administrative procedures has the required functions and technical features",
    },
    max: 20,
    variables: {
      m1: {
        label: { vi: "Mức đáp ứng", en: "Level reached" },
        kind: ["A", "B", "below-B"],
        levels: { "below-B": { vi: "dưới B", en: "below B" } },
      },
    },
    formula: levels("m1", { A: 1, B: null, "below-B": 0 }),
    cite: rowWithNote(
      "VI.2",
      "yêu cầu chức năng, tính năng kỹ thuật",
      6,
      "chưa đáp ứng từ mức B trở lên",
    ),
    marks: [
      {
        id: "levels",
        on: "formula",
        printed: { vi: "Từ mức B trở lên", en: "From level B" },
        used: { vi: "Dưới B: 0 điểm; A: tối đa; B: chưa rõ", en: "Below B: 0; A: all; B: unknown" },
        because: { vi: "Không tìm thấy điểm của mức B", en: "What B earns was not found" },
        alternatives: [
          {
            name: "from-b",
            label: { vi: "Từ mức B trở lên: điểm tối đa", en: "From level B on: the maximum" },
            formula: levels("m1", { A: 1, B: 1, "below-B": 0 }),
          },
        ],
      },
    ],
  }),
  indicator("6.3", {
    key: "data-services-used",
    name: {
      vi: "Tỷ lệ số dịch vụ dữ liệu có trên Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) được đưa vào sử dụng chính thức tại tỉnh",
      en: "Data services on the national data exchange platform (NDXP) officially used in the province",
    },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Dịch vụ dữ liệu được đưa vào sử dụng chính thức",
          en: "Data services officially used",
        },
        unit: services,
      },
      b: {
        label: { vi: "Dịch vụ dữ liệu có trên NDXP", en: "Data services on NDXP" },
        unit: services,
      },
    },
    formula: ratio(share("a", "b")),
    cite: row("VI.3", "100% dịch vụ dữ liệu có trên NDXP"),
    marks: [inProportion("100%")],
  }),
  indicator("6.4", {
    key: "services-fully-online",
    name: {
      vi: "Tỷ lệ dịch vụ công trực tuyến toàn trình",
      en: "Public services available fully online",
    },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Thủ tục hành chính công bố dịch vụ công trực tuyến toàn trình",
          en: "Procedures available fully online",
        },
        unit: procedures,
      },
      b: { label: { vi: "Thủ tục hành chính", en: "Administrative procedures" }, unit: procedures },
    },
    formula: allOrNothing(share("a", "b"), "60%"),
    cite: rowWithNote("VI.4", ">60% thủ tục hành chính", 6, "dưới 60% được tính 0 điểm"),
    marks: [lostMax(20), notStrict("60%", allOrNothing(share("a", "b"), "60%", { strict: true }))],
  }),
  indicator("6.5", {
    key: "files-submitted-online",
    name: { vi: "Tỷ lệ hồ sơ nộp trực tuyến", en: "Files submitted online" },
    max: 20,
    variables: {
      a: { label: { vi: "Hồ sơ nộp trực tuyến", en: "Files submitted online" }, unit: files },
      b: received,
    },
    formula: thresholdToMax(share("a", "b"), "80%"),
    cite: row("VI.5", ">=80% hồ sơ nộp trực tuyến"),
    marks: [scaledTo(">=80%")],
  }),
  indicator("6.6", {
    key: "files-fully-online",
    name: { vi: "Tỷ lệ hồ sơ trực tuyến toàn trình", en: "Files handled fully online" },
    max: 50,
    variables: {
      a: {
        label: { vi: "Hồ sơ trực tuyến toàn trình", en: "Files handled fully online" },
        unit: files,
      },
      b: received,
    },
    formula: thresholdToMax(share("a", "b"), "70%"),
    cite: row("VI.6", ">=70% hồ sơ trực tuyến toàn trình"),
    marks: [scaledTo(">=70%")],
  }),
  indicator("6.7", {
    key: "accounts-using-services",
    name: {
      vi: "Tỷ lệ tài khoản của người dân, doanh nghiệp có sử dụng dịch vụ công trực tuyến",
      en: "Accounts of people and enterprises that use online public services",
    },
    max: 10,
    variables: {
      a: {
        label: {
          vi: "Tài khoản có sử dụng dịch vụ công trực tuyến",
          en: "Accounts that use online public services",
        },
        unit: accounts,
      },
      b: {
        label: {
          vi: "Tài khoản của người dân, doanh nghiệp",
          en: "Accounts of people and enterprises",
        },
        unit: accounts,
      },
    },
    formula: ratio(share("a", "b")),
    cite: rowWithNote("VI.7", "càng cao điểm càng cao", 6, "Không có tài liệu kiểm chứng"),
  }),
  indicator("6.8", {
    key: "service-satisfaction",
    name: {
      vi: "Mức độ hài lòng của người dân, doanh nghiệp khi sử dụng dịch vụ công",
      en: "Satisfaction of people and enterprises with public services",
    },
    max: 10,
    variables: {
      a: { label: { vi: "Lượt đánh giá hài lòng", en: "Satisfied ratings" }, unit: ratings },
      b: { label: { vi: "Lượt đánh giá", en: "Ratings" }, unit: ratings },
    },
    formula: ratio(share("a", "b")),
    cite: row("VI.8", "tỷ lệ thuận theo số điểm"),
  }),
  indicator("6.9", {
    key: "digital-government-spending",
    name: {
      vi: "Tổng chi Ngân sách nhà nước cho chính quyền số",
      en: "State budget spending on digital government",
    },
    max: 30,
    variables: {
      a: {
        label: { vi: "Kinh phí đầu tư cho chính quyền số", en: "Investment in digital government" },
        unit: billionDong,
        divisible: true,
      },
      b: {
        label: {
          vi: "Kinh phí chi thường xuyên cho chính quyền số",
          en: "Recurrent spending on digital government",
        },
        unit: billionDong,
        divisible: true,
      },
      c: {
        label: { vi: "Tổng chi ngân sách nhà nước", en: "Total state budget spending" },
        unit: billionDong,
        divisible: true,
      },
    },
    formula: thresholdToMax(share(["a", "b"], "c"), "1%"),
    cite: row("VI.9", "Đảm bảo tỷ lệ >1%"),
    marks: [
      scaledTo(">1%", {
        vi: "Khớp điểm in của hai tỉnh; đúng 1% thì như nhau",
        en: "Fits both provinces' printed points; at 1% there is no difference",
      }),
    ],
  }),
);
