// Main index 1: digital infrastructure and platforms.

import {
  checklist,
  flag,
  group,
  indicator,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
} from "../../../src/define.js";
import { all, nothing, rateAlone } from "./carries.js";
import { appendix, mainIndex } from "./cite.js";
import { goalUnused, noCap, otherName } from "./marks.js";
import { households, people, platforms } from "./units.js";

export const digitalInfrastructure = group(
  "1",
  {
    name: { vi: "Hạ tầng và nền tảng số", en: "Digital infrastructure and platforms" },
    max: 200,
    cite: mainIndex("1"),
    marks: [
      otherName(
        {
          vi: "Bảng mục tiêu: “Hạ tầng và Nhân lực số”",
          en: "Main table: “Digital infrastructure and human resources”",
        },
        { vi: "Tên trong phụ lục", en: "The appendix's name" },
        {
          vi: "Nhân lực số là chỉ số chính 2",
          en: "Human resources are main index 2",
        },
      ),
    ],
  },
  indicator("1.1", {
    key: "gigabit-users",
    name: {
      vi: "Tỷ lệ người sử dụng có khả năng truy nhập băng rộng cố định với tốc độ trên 1Gb/s",
      en: "Users able to access fixed broadband above 1 Gb/s",
    },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Số lượng người sử dụng có khả năng truy nhập băng rộng cố định với tốc độ trên 1Gb/s",
          en: "Users able to access fixed broadband above 1 Gb/s",
        },
        unit: people,
      },
      b: {
        label: {
          vi: "Tổng số người sử dụng truy nhập băng rộng cố định",
          en: "All users of fixed broadband",
        },
        unit: people,
      },
    },
    formula: ratio(share("a", "b")),
    cite: appendix("1.1", "Tỷ lệ=a/b; Điểm=Tỷ lệ*Điểm tối đa"),
  }),
  indicator("1.2", {
    key: "5g-population",
    name: {
      vi: "Tỷ lệ phủ sóng mạng di động băng rộng 5G trên dân số",
      en: "Population covered by 5G mobile broadband",
    },
    max: 20,
    variables: {
      a: {
        label: { vi: "Số lượng người dân được phủ sóng 5G", en: "People covered by 5G" },
        unit: people,
      },
      b: {
        label: { vi: "Tổng số người của tỉnh, thành phố", en: "All people of the province" },
        unit: people,
      },
    },
    formula: thresholdToMax(share("a", "b"), "99%"),
    cite: appendix("1.2", "Tỷ lệ=a/b; Điểm=Tỷ lệ/99%*Điểm tối đa"),
    marks: [
      noCap(
        {
          vi: "Điểm=Tỷ lệ/99%*Điểm tối đa, không có mức trần",
          en: "Points = rate / 99% × maximum, without a cap",
        },
        {
          vi: "Với tỷ lệ 100%, công thức in cho 20,20 trên 20 điểm",
          en: "At 100% the printed formula gives 20.20 of 20 points",
        },
      ),
    ],
  }),
  indicator("1.3", {
    key: "fibre-households",
    carries: rateAlone({ vi: "a không nói cáp quang", en: "a does not say fibre" }),
    name: {
      vi: "Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang",
      en: "Households with fibre broadband Internet",
    },
    max: 20,
    variables: {
      a: {
        label: {
          vi: "Số lượng hộ gia đình có truy cập Internet",
          en: "Households with Internet access",
        },
        unit: households,
      },
      b: {
        label: {
          vi: "Tổng số hộ gia đình của tỉnh, thành phố",
          en: "All households of the province",
        },
        unit: households,
      },
    },
    formula: ratio(share("a", "b")),
    cite: appendix("1.3", "Tỷ lệ=a/b; Điểm=Điểm tối đa * tỷ lệ"),
    marks: [
      {
        id: "any-internet",
        on: "variables.a",
        printed: {
          vi: "Tên chỉ số nói cáp quang; biến a nói “truy cập Internet”",
          en: "The name says fibre, variable a “Internet access”",
        },
        used: { vi: "Biến a như bản in", en: "Variable a as printed" },
        because: {
          vi: "Điểm tính theo biến; nếu chỉ đếm hộ có cáp quang, tỷ lệ sẽ thấp hơn",
          en: "Variables make the score; counting fibre only would give a lower rate",
        },
      },
      goalUnused("80%", "Trên 80% hộ gia đình", "over 80% of households"),
    ],
  }),
  indicator("1.4", {
    key: "cloud-data-centre",
    carries: nothing({ vi: "Nội dung đếm đã đổi", en: "What is counted changed" }),
    name: {
      vi: "Triển khai Trung tâm dữ liệu phục vụ Chuyển đổi số theo hướng sử dụng công nghệ điện toán đám mây",
      en: "Data centre for digital transformation built on cloud computing",
    },
    max: 20,
    variables: {
      m1: {
        label: {
          vi: "Thực hiện tái cấu trúc hạ tầng công nghệ thông tin, chuyển đổi các hệ thống thông tin của các cơ quan nhà nước sang môi trường hạ tầng điện toán đám mây; tổ chức xây dựng, quản lý, khai thác và vận hành theo các quy định pháp luật",
          en: "IT infrastructure restructured and state agencies' information systems moved to the cloud; built, managed and run as the law requires",
        },
        kind: "flag",
      },
      m2: {
        label: {
          vi: "Phát triển, triển khai, quản lý và vận hành các ứng dụng, dịch vụ trên môi trường điện toán đám mây để phục vụ các cơ quan nhà nước và toàn xã hội",
          en: "Applications and services for state agencies and the whole society developed, deployed, managed and run in the cloud",
        },
        kind: "flag",
      },
    },
    formula: checklist("m1", "m2"),
    cite: appendix(
      "1.4",
      "Điểm=Mức 1 + Mức 2, trong đó: 1. …: 1/2*Điểm tối đa. … Yêu cầu các địa phương có Báo cáo tổng hợp, phân tích và đánh giá kết quả đạt được theo từng năm. 2. …: 1/2*Điểm tối đa. …",
    ),
  }),
  indicator("1.5", {
    key: "shared-platforms",
    carries: nothing({ vi: "Danh mục khác", en: "Another list" }),
    name: {
      vi: "Mức độ triển khai các nền tảng số dùng chung",
      en: "Shared digital platforms deployed",
    },
    max: 80,
    variables: {
      a: {
        label: {
          vi: "Số lượng nền tảng số đã triển khai/sử dụng tại tỉnh/TP",
          en: "Digital platforms deployed or used in the province",
        },
        unit: platforms,
      },
      b: {
        label: {
          vi: "Số lượng nền tảng số tối thiểu theo danh mục yêu cầu",
          en: "Minimum number of platforms on the required list",
        },
        unit: platforms,
      },
    },
    formula: ratio(quotient("a", "b")),
    cite: appendix(
      "1.5",
      "Tỷ lệ=a/b; Điểm=Tỷ lệ*Điểm tối đa. Danh mục nền tảng số theo yêu cầu: (1) Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh; (2) Nền tảng tổng hợp, phân tích dữ liệu cấp tỉnh; (3) Hệ thống thông tin nguồn cấp tỉnh; (4) Trung tâm giám sát, điều hành thông minh cấp tỉnh (NQ 71); (5) Nền tảng AI cấp bộ (ví dụ: Các Trợ lý ảo hỗ trợ CCVC thực thi công vụ, Trợ lý ảo khác). (6) Kho dữ liệu dùng chung cấp tỉnh.",
    ),
    marks: [
      {
        id: "max",
        on: "max",
        printed: { vi: "Bảng mục tiêu: 20; phụ lục: 80", en: "Main table: 20; appendix: 80" },
        used: { vi: "80", en: "80" },
        because: {
          vi: "Chỉ số 80 mới cho tổng 200 điểm của chỉ số chính 1",
          en: "Only 80 makes main index 1 add up to 200",
        },
      },
      noCap(
        {
          vi: "Điểm=Tỷ lệ*Điểm tối đa, không có mức trần",
          en: "Points = rate × maximum, without a cap",
        },
        {
          vi: "b là số tối thiểu nên a có thể lớn hơn b",
          en: "b is a minimum, so a may exceed it",
        },
      ),
      {
        id: "platform-5",
        on: "variables.b",
        printed: {
          vi: "Nền tảng AI “cấp bộ” (phụ lục), “cấp tỉnh” (mục III.1)",
          en: "AI platform “of the ministry” (appendix), “of the province” (section III.1)",
        },
        used: {
          vi: "Một nền tảng trong danh mục 6 nền tảng",
          en: "One of the six platforms on the list",
        },
        because: {
          vi: "Có lẽ chép từ bộ chỉ số cấp bộ; năm nền tảng kia là cấp tỉnh",
          en: "Probably copied from the ministries' rubric; the other five are provincial",
        },
      },
    ],
  }),
  indicator("1.6", {
    key: "ai-use",
    carries: all(),
    name: { vi: "Mức độ ứng dụng AI", en: "Use of artificial intelligence (AI)" },
    max: 40,
    variables: {
      m1: {
        label: {
          vi: "Có ứng dụng AI phục vụ CCVC",
          en: "AI applications serve civil servants and public employees",
        },
        kind: "flag",
      },
      m2: {
        label: {
          vi: "Có ứng dụng AI phục vụ người dân, doanh nghiệp",
          en: "AI applications serve people and enterprises",
        },
        kind: "flag",
      },
      m3: {
        label: {
          vi: "Có ứng dụng AI nâng cao khác",
          en: "Other advanced AI applications exist",
        },
        kind: "flag",
      },
    },
    formula: weightedParts(["1/2", flag("m1")], ["1/4", flag("m2")], ["1/4", flag("m3")]),
    cite: appendix(
      "1.6",
      "Điểm=Mức 1+Mức 2+Mức 3, trong đó: 1. …: 1/2*Điểm tối đa. 2. …: 1/4*Điểm tối đa. 3. …: 1/4*Điểm tối đa",
    ),
  }),
);
