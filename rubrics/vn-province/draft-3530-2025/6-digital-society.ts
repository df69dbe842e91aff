// Main index 6: digital society activity.

import { group, indicator, quotient, ratio, thresholdToMax } from "../../../src/define.js";
import { all, rateAlone } from "./carries.js";
import { appendix, mainIndex } from "./cite.js";
import { boundary, noCap, overlap } from "./marks.js";
import { certificates, people } from "./units.js";

export const digitalSociety = group(
  "6",
  {
    name: { vi: "Hoạt động xã hội số", en: "Digital society activity" },
    max: 200,
    cite: mainIndex("6"),
  },
  indicator("6.1", {
    key: "electronic-identity",
    carries: all(),
    name: {
      vi: "Tỷ lệ người dân từ 14 tuổi trở lên có danh tính điện tử sử dụng được cho các giao dịch điện tử",
      en: "People aged 14 and over with an electronic identity usable for electronic transactions",
    },
    max: 40,
    variables: {
      a: {
        label: {
          vi: "Dân số từ 14 tuổi trở lên đã được cấp tài khoản định danh điện tử mức 2 trở lên tính đến cuối kỳ báo cáo",
          en: "People aged 14 and over with an electronic identification account of level 2 or higher at the end of the reporting period",
        },
        unit: people,
      },
      b: {
        label: {
          vi: "Dân số trung bình từ 14 tuổi trở lên của năm báo cáo",
          en: "Average population aged 14 and over in the reporting year",
        },
        unit: people,
      },
    },
    formula: ratio(quotient("a", "b")),
    cite: appendix("6.1", "Tỷ lệ =a/b; Điểm: + Tỷ lệ *Điểm tối đa"),
    marks: [
      noCap(
        {
          vi: "Điểm: Tỷ lệ*Điểm tối đa, không có mức trần",
          en: "Points = rate × maximum, without a cap",
        },
        {
          vi: "a tính đến cuối kỳ, b là dân số trung bình, nên a có thể lớn hơn b",
          en: "a is of the end of the period, b an average, so a may exceed it",
        },
      ),
    ],
  }),
  indicator("6.2", {
    key: "payment-accounts",
    name: {
      vi: "Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản thanh toán trực tuyến tại ngân hàng hoặc tổ chức được phép khác",
      en: "Population aged 15 and over with an online payment account at a bank or other permitted organisation",
    },
    max: 40,
    variables: {
      a: {
        label: {
          vi: "Số người dân từ 15 tuổi trở lên có tài khoản giao dịch đang còn hoạt động tại ngân hàng hoặc các tổ chức được phép khác",
          en: "People aged 15 and over with an active transaction account at a bank or other permitted organisation",
        },
        unit: people,
      },
      b: {
        label: {
          vi: "Dân số trung bình từ 15 tuổi trở lên của năm báo cáo",
          en: "Average population aged 15 and over in the reporting year",
        },
        unit: people,
      },
    },
    formula: thresholdToMax(quotient("a", "b"), "95%"),
    cite: appendix(
      "6.2",
      "Tỷ lệ=a/b; Điểm: Tỷ lệ > 95%: điểm tối đa; Tỷ lệ < 95%: điểm = Điểm tối đa/95% * tỷ lệ",
    ),
    marks: [
      boundary("95%", {
        vi: "Hai nhánh > 95% và < 95%, không nhánh nào gồm 95%",
        en: "Branches > 95% and < 95%; neither includes 95%",
      }),
    ],
  }),
  indicator("6.3", {
    key: "personal-certificates",
    carries: rateAlone({ vi: "a đếm chứng thư số", en: "a counts certificates" }),
    name: {
      vi: "Tỷ lệ dân số trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân",
      en: "Adults with a personal digital or electronic signature",
    },
    max: 40,
    variables: {
      a: {
        label: {
          vi: "Số lượng chứng thư số mà các tổ chức cung cấp dịch vụ chứng thực chữ ký số công cộng; tổ chức cung cấp dịch vụ chứng thực chữ ký số chuyên dùng đã cấp cho các cá nhân và đang còn hiệu lực tính đến thời điểm cuối kỳ báo cáo (số lũy kế đến cuối kỳ báo cáo)",
          en: "Certificates issued to individuals by public or specialised certification services and valid at the end of the reporting period (cumulative)",
        },
        unit: certificates,
      },
      b: {
        label: {
          vi: "Dân số trung bình từ 14 tuổi trở lên của năm báo cáo",
          en: "Average population aged 14 and over in the reporting year",
        },
        unit: people,
      },
    },
    formula: thresholdToMax(quotient("a", "b"), "70%"),
    cite: appendix(
      "6.3",
      "Tỷ lệ=a/b; Điểm: + Tỷ lệ>=70%: Điểm tối đa; + Tỷ lệ<70%: Tỷ lệ/70%*Điểm tối đa",
    ),
    marks: [
      {
        id: "population",
        on: "variables.b",
        printed: {
          vi: "Tên chỉ số nói “trưởng thành”; biến b nói “từ 14 tuổi trở lên”",
          en: "The name says adults, variable b 14 and over",
        },
        used: { vi: "Từ 14 tuổi trở lên", en: "14 and over" },
        because: {
          vi: "Điểm tính theo biến; mục tiêu in kèm cũng nói 14 tuổi",
          en: "Variables make the score; the goal beside it also says 14",
        },
      },
      {
        id: "certificates",
        on: "variables.a",
        printed: {
          vi: "Tên chỉ số nói dân số; biến a đếm chứng thư số",
          en: "The name speaks of people; variable a counts certificates",
        },
        used: { vi: "Biến a như bản in", en: "Variable a as printed" },
        because: {
          vi: "Điểm tính theo biến; một người có thể có nhiều chứng thư số",
          en: "Variables make the score; one person may hold several certificates",
        },
      },
    ],
  }),
  indicator("6.4", {
    key: "health-records",
    name: {
      vi: "Tỷ lệ người dân có Sổ sức khỏe điện tử",
      en: "People with an electronic health record",
    },
    max: 40,
    variables: {
      a: {
        label: {
          vi: "Số người có Sổ sức khỏe điện tử",
          en: "People with an electronic health record",
        },
        unit: people,
      },
      b: {
        label: {
          vi: "Dân số trung bình của năm báo cáo",
          en: "Average population in the reporting year",
        },
        unit: people,
      },
    },
    formula: thresholdToMax(quotient("a", "b"), "95%"),
    cite: appendix(
      "6.4",
      "Tỷ lệ=a/b; Điểm: + Tỷ lệ>=95%: Điểm tối đa; + Tỷ lệ<=95%: Tỷ lệ/95%*Điểm tối đa.",
    ),
    marks: [overlap("95%")],
  }),
  indicator("6.5", {
    key: "ict-skills",
    carries: all(),
    name: {
      vi: "Tỷ lệ người dân biết kỹ năng về công nghệ thông tin và truyền thông",
      en: "People with information and communication technology skills",
    },
    max: 40,
    variables: {
      a: {
        label: {
          vi: "Số người biết kỹ năng công nghệ thông tin và truyền thông mức cơ bản",
          en: "People with basic information and communication technology skills",
        },
        unit: people,
      },
      b: {
        label: {
          vi: "Dân số trung bình của năm báo cáo",
          en: "Average population in the reporting year",
        },
        unit: people,
      },
    },
    formula: thresholdToMax(quotient("a", "b"), "80%"),
    cite: appendix(
      "6.5",
      "Tỷ lệ=a/b; Điểm: + Tỷ lệ>=80%: Điểm tối đa; + Tỷ lệ<=80%: Tỷ lệ/80%*Điểm tối đa.",
    ),
    marks: [overlap("80%")],
  }),
);
