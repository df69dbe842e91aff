// Main index 4: digital government activity.

import {
  byPeriod,
  checklist,
  group,
  indicator,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
} from "../../../src/define.js";
import { all, rateAlone, swapped } from "./carries.js";
import { appendix, mainIndex } from "./cite.js";
import { otherName } from "./marks.js";
import {
  billionDong,
  dataServices,
  enterprises,
  files,
  people,
  peopleAndEnterprises,
} from "./units.js";

const satisfied = share(["b", "d"], ["a", "c"]);

const meanOfTwo = (threshold: string) =>
  weightedParts(
    ["1/2", thresholdToMax(share("b", "a", { name: "people" }), threshold)],
    ["1/2", thresholdToMax(share("d", "c", { name: "enterprises" }), threshold)],
  );

export const digitalGovernment = group(
  "4",
  {
    name: { vi: "Hoạt động chính quyền số", en: "Digital government activity" },
    max: 200,
    cite: mainIndex("4"),
  },
  indicator("4.1", {
    key: "portal-functions",
    carries: all(),
    name: {
      vi: "Cổng thông tin điện tử đáp ứng yêu cầu chức năng, tính năng kỹ thuật theo quy định",
      en: "The portal has the required functions and technical features",
    },
    max: 20,
    variables: {
      m1: {
        label: {
          vi: "Cổng thông tin điện tử có gắn nhãn xác nhận đã kết nối với Hệ thống EMC",
          en: "The portal bears the label of connection to the EMC system",
        },
        kind: "flag",
      },
      m2: {
        label: {
          vi: "Trang thông tin điện tử có gắn nhãn xác nhận đã kết nối với Hệ thống EMC",
          en: "The websites bear the label of connection to the EMC system",
        },
        kind: "flag",
      },
      m3: {
        label: {
          vi: "Cổng thông tin điện tử có hiển thị đường dẫn trên trang chủ dẫn đến các trang thành phần",
          en: "The portal's home page links to its component websites",
        },
        kind: "flag",
      },
      m4: {
        label: {
          vi: "Trang thông tin điện tử có đường dẫn trên trang chủ trỏ đến cổng thông tin điện tử mà trang trực thuộc",
          en: "The websites' home pages link to the portal they belong to",
        },
        kind: "flag",
      },
    },
    formula: checklist("m1", "m2", "m3", "m4"),
    cite: appendix(
      "4.1",
      "Đánh giá theo Thông tư số 22/2023/TT-BTTTT ngày 31/12/2023. Điểm=Mức 1+Mức 2+Mức 3+Mức 4, trong đó: 1. …: 1/4*Điểm tối đa; 2. …: 1/4*Điểm tối đa; 3. …: 1/4*Điểm tối đa; 4. …: 1/4*Điểm tối đa.",
    ),
  }),
  indicator("4.2", {
    key: "data-services-used",
    carries: all(),
    name: {
      vi: "Tỷ lệ số dịch vụ dữ liệu có trên Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) được đưa vào sử dụng chính thức tại tỉnh, thành phố",
      en: "Data services on the national data exchange platform (NDXP) officially used in the province",
    },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Tổng số dịch vụ dữ liệu có trên NDXP được đưa vào sử dụng chính thức",
          en: "NDXP data services officially used",
        },
        unit: dataServices,
      },
      b: {
        label: {
          vi: "Tổng số dịch vụ dữ liệu có trên NDXP",
          en: "All NDXP data services",
        },
        unit: dataServices,
      },
    },
    formula: ratio(share("a", "b")),
    cite: appendix("4.2", "Tỷ lệ = a/b; Điểm=Tỷ lệ*Điểm tối đa"),
    marks: [
      otherName(
        {
          vi: "Phụ lục: “… tại Bộ, ngành”; bảng mục tiêu: “… tại tỉnh, thành phố”",
          en: "Appendix: “in the ministry”; main table: “in the province”",
        },
        { vi: "Tại tỉnh, thành phố", en: "In the province" },
        {
          vi: "Có lẽ chép từ bộ chỉ số cấp bộ; mục tiêu in kèm nói “tại tỉnh”",
          en: "Probably copied from the ministries' rubric; the goal says “in the province”",
        },
      ),
    ],
  }),
  indicator("4.3", {
    key: "online-service-users",
    name: {
      vi: "Tỷ lệ sử dụng dịch vụ công trực tuyến của người dân và doanh nghiệp",
      en: "Use of online public services by people and enterprises",
    },
    max: 50,
    variables: {
      a: {
        label: {
          vi: "Số lượng người dân, doanh nghiệp sử dụng DVCTT (nộp hồ sơ trực tuyến thành công) trong năm",
          en: "People and enterprises that used online public services (filed online) in the year",
        },
        unit: peopleAndEnterprises,
      },
      b: {
        label: {
          vi: "Tổng số người dân, doanh nghiệp sử dụng DVCTT, TTHC (nộp hồ sơ trực tuyến và không trực tuyến) trong năm",
          en: "All people and enterprises that used public services (filed online or not) in the year",
        },
        unit: peopleAndEnterprises,
      },
    },
    formula: thresholdToMax(share("a", "b"), "80%"),
    cite: appendix(
      "4.3",
      "Tỷ lệ=b/a; Điểm= + Tỷ lệ>=80%: Điểm tối đa; + Tỷ lệ<80%: Tỷ lệ/80%*Điểm tối đa",
    ),
    marks: [
      {
        id: "inverted-ratio",
        on: "formula",
        printed: { vi: "Tỷ lệ=b/a", en: "Rate = b/a" },
        used: { vi: "Tỷ lệ=a/b", en: "Rate = a/b" },
        because: {
          vi: "a là một phần của b: b/a không bao giờ nhỏ hơn 1, tỉnh nào cũng đạt điểm tối đa",
          en: "a is part of b: b/a is never below 1, and every province would have the maximum",
        },
        alternatives: [
          {
            name: "as-printed",
            label: { vi: "b/a như bản in", en: "b/a as printed" },
            formula: thresholdToMax(quotient("b", "a", { name: "inverse" }), "80%"),
          },
        ],
      },
    ],
  }),
  indicator("4.4", {
    key: "files-fully-online",
    carries: swapped,
    name: { vi: "Tỷ lệ hồ sơ trực tuyến toàn trình", en: "Files handled fully online" },
    max: 50,
    variables: {
      a: {
        label: {
          vi: "Tổng số hồ sơ giải quyết thủ tục hành chính trong năm của tỉnh",
          en: "All files of administrative procedures in the province in the year",
        },
        unit: files,
      },
      b: {
        label: {
          vi: "Số lượng hồ sơ trực tuyến toàn trình của DVCTT mức độ toàn trình",
          en: "Fully online files of fully online public services",
        },
        unit: files,
      },
    },
    formula: thresholdToMax(share("b", "a"), "80%"),
    cite: appendix(
      "4.4",
      "Tỷ lệ=b/a; Điểm= + Tỷ lệ>=80%: Điểm tối đa; + Tỷ lệ<80%: Tỷ lệ/80%*Điểm tối đa",
    ),
    marks: [
      otherName(
        {
          vi: "Bảng mục tiêu: “Tỷ lệ dịch vụ công trực tuyến toàn trình”",
          en: "Main table: “Public services provided fully online”",
        },
        { vi: "Tên trong phụ lục", en: "The appendix's name" },
        {
          vi: "a và b đếm hồ sơ; tên kia là chỉ số khác của Quyết định 405",
          en: "a and b count files; the other name is another indicator of Decision 405",
        },
      ),
    ],
  }),
  indicator("4.5", {
    key: "service-satisfaction",
    carries: rateAlone({ vi: "Tách người dân, doanh nghiệp", en: "Letters split" }),
    name: {
      vi: "Tỷ lệ người dân, doanh nghiệp đánh giá hài lòng khi sử dụng dịch vụ công trực tuyến",
      en: "People and enterprises satisfied with online public services",
    },
    max: 40,
    variables: {
      a: {
        label: {
          vi: "Tổng số người dân có sử dụng DVC trong kỳ và tham gia đánh giá mức độ hài lòng",
          en: "People who used public services in the period and rated them",
        },
        unit: people,
      },
      b: {
        label: {
          vi: "Số lượng người dân có sử dụng DVC trong kỳ và đánh giá hài lòng khi sử dụng dịch vụ công trực tuyến",
          en: "People who used public services in the period and were satisfied with the online ones",
        },
        unit: people,
        partOf: "a",
      },
      c: {
        label: {
          vi: "Tổng số doanh nghiệp có sử dụng DVC trong kỳ và tham gia đánh giá mức độ hài lòng",
          en: "Enterprises that used public services in the period and rated them",
        },
        unit: enterprises,
      },
      d: {
        label: {
          vi: "Số lượng doanh nghiệp có sử dụng DVC trong kỳ và đánh giá hài lòng khi sử dụng dịch vụ công trực tuyến",
          en: "Enterprises that used public services in the period and were satisfied with the online ones",
        },
        unit: enterprises,
        partOf: "c",
      },
    },
    formula: byPeriod({
      "2025-2027": thresholdToMax(satisfied, "95%"),
      "2028-2030": thresholdToMax(satisfied, "99%"),
    }),
    cite: appendix(
      "4.5",
      "Điểm= Giai đoạn 2025-2027: + Tỷ lệ>=95%: Điểm tối đa; + Tỷ lệ<95%: Tỷ lệ/95%*Điểm tối đa. Giai đoạn 2028-2030: + Tỷ lệ>=99%: Điểm tối đa; + Tỷ lệ<99%: Tỷ lệ/99%*Điểm tối đa.",
    ),
    marks: [
      {
        id: "ratio",
        on: "formula",
        printed: { vi: "Không in công thức tỷ lệ", en: "No ratio is printed" },
        used: { vi: "Tỷ lệ=(b+d)/(a+c)", en: "Rate = (b+d)/(a+c)" },
        because: {
          vi: "Tên chỉ số gộp người dân, doanh nghiệp; điểm tính theo một tỷ lệ",
          en: "The name takes people and enterprises together; the score uses one rate",
        },
        alternatives: [
          {
            name: "mean-of-two",
            label: {
              vi: "Trung bình cộng của hai phần, theo b/a và theo d/c",
              en: "Mean of two parts, one by b/a and one by d/c",
            },
            formula: byPeriod({ "2025-2027": meanOfTwo("95%"), "2028-2030": meanOfTwo("99%") }),
          },
        ],
      },
    ],
  }),
  indicator("4.6", {
    key: "digital-government-spending",
    carries: all(),
    name: {
      vi: "Tổng chi Ngân sách nhà nước cho chính quyền số",
      en: "State budget spending on digital government",
    },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Kinh phí đầu tư từ Ngân sách nhà nước cho chính quyền",
          en: "State budget investment in digital government",
        },
        unit: billionDong,
        divisible: true,
      },
      b: {
        label: {
          vi: "Kinh phí chi thường xuyên từ Ngân sách nhà nước cho chính quyền số",
          en: "Recurrent state budget spending on digital government",
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
    cite: appendix(
      "4.6",
      "Tỷ lệ=(a+b)/c; Điểm: + Tỷ lệ>=1%: Điểm tối đa; - Tỷ lệ<1%: Tỷ lệ/1%*Điểm tối đa. Giải thích: chi cho chính quyền số của tỉnh/TP là chi cho Ứng dụng CNTT phục vụ các hoạt động chính quyền số của các cơ quan nhà nước",
    ),
    marks: [
      {
        id: "missing-word",
        on: "variables.a",
        printed: { vi: "“cho chính quyền”", en: "“in government”" },
        used: { vi: "Cho chính quyền số", en: "In digital government" },
        because: {
          vi: "Tên chỉ số và biến b nói chính quyền số",
          en: "The name and variable b say digital government",
        },
      },
    ],
  }),
);
