// What is to be done for each main index? Section III of the plan, one entry per dash; what it prints
// below a dash is joined with "; ". Its items 7 and 8 are main indices 5 and 6.

import type { DutyFields } from "../../../../src/plan.js";
import type { Agency } from "./agencies.js";

export const tasks = {
  "1": [
    {
      task: {
        vi: "Đảm bảo 100% người sử dụng có khả năng truy nhập băng rộng cố định với tốc độ trên 1Gb/s.",
        en: "Make sure that 100% of users are able to access fixed broadband above 1 Gb/s.",
      },
      lines: [[222, 223]],
    },
    {
      task: {
        vi: "Đảm bảo 100% số lượng người dân được phủ sóng 5G; các doanh nghiệp viễn thông thực hiện các giải pháp để nâng cao tỷ lệ thuê bao băng rộng di động/100 dân.",
        en: "Make sure that 100% of people are covered by 5G; telecommunications enterprises take measures to raise mobile broadband subscriptions per 100 people.",
      },
      lines: [[225, 227]],
    },
    {
      task: {
        vi: "Đảm bảo 100% hộ gia đình có kết nối Internet băng rộng cáp quang.",
        en: "Make sure that 100% of households have fibre broadband Internet.",
      },
      lines: [[229, 229]],
    },
    {
      task: {
        vi: "Triển khai Trung tâm dữ liệu tỉnh phục vụ chuyển đổi số theo hướng sử dụng công nghệ điện toán đám mây. Các hệ thống thông tin hiện có của toàn bộ các cơ quan nhà nước được đánh giá, phân loại và triển khai trên môi trường hạ tầng điện toán đám mây nếu đủ điều kiện. Các ứng dụng, dịch vụ phục vụ các cơ quan nhà nước và toàn xã hội được phát triển, triển khai trên môi trường điện toán đám mây.",
        en: "Deploy the provincial data centre for digital transformation, built on cloud computing. The existing information systems of all state agencies are assessed, classified and, where they qualify, deployed in the cloud. Applications and services for state agencies and the whole society are developed and deployed in the cloud.",
      },
      lines: [[231, 236]],
    },
    {
      task: {
        vi: "Tiếp tục triển khai các nền tảng số dùng chung như: (1) Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh; (2) Nền tảng tổng hợp, phân tích dữ liệu cấp tỉnh; (3) Hệ thống thông tin nguồn cấp tỉnh; (4) Trung tâm giám sát, điều hành thông minh cấp tỉnh; (5) Nền tảng AI cấp tỉnh (Các Trợ lý ảo hỗ trợ CCVC thực thi công vụ, Trợ lý ảo khác); (6) Kho dữ liệu dùng chung cấp tỉnh.",
        en: "Go on deploying the shared digital platforms: (1) the provincial data exchange platform; (2) the provincial data aggregation and analysis platform; (3) the provincial source information system; (4) the provincial smart monitoring and operations centre; (5) the provincial AI platform (virtual assistants for civil servants and public employees on duty, other virtual assistants); (6) the provincial shared data warehouse.",
      },
      lines: [[238, 242]],
    },
    {
      task: {
        vi: "Tiếp tục ứng dụng AI trong hoạt động chuyên môn, xử lý công việc, phục vụ người dân, doanh nghiệp và các ứng dụng AI khác.",
        en: "Go on using AI in professional work, in handling tasks and in serving people and enterprises, with other AI applications.",
      },
      lines: [[244, 245]],
    },
  ],
  "2": [
    {
      task: {
        vi: "Các sở, ban, ngành, xã có phân công bộ phận/đầu mối thực hiện nhiệm vụ chuyển đổi số tại cơ quan, đơn vị.",
        en: "Departments, boards, sectors and communes appoint a unit or focal point for digital transformation.",
      },
      lines: [[249, 250]],
    },
    {
      task: {
        vi: "Đảm bảo tỷ lệ 10% công chức, viên chức chuyên trách về chuyển đổi số trên toàn tỉnh.",
        en: "Make sure that 10% of civil servants and public employees in the whole province are dedicated to digital transformation.",
      },
      lines: [[252, 253]],
    },
    {
      task: {
        vi: "Tăng cường tổ chức bồi dưỡng, tập huấn về chuyển đổi số cho công chức, viên chức.",
        en: "Train more civil servants and public employees in digital transformation.",
      },
      lines: [[255, 259]],
    },
    {
      task: {
        vi: "Triển khai phổ cập kỹ năng số cơ bản cho người dân gồm cả trên nền tảng học trực tuyến và trực tiếp.",
        en: "Teach people basic digital skills, online and in person.",
      },
      lines: [[261, 262]],
    },
  ],
  "3": [
    {
      task: {
        vi: "Xây dựng và phê duyệt hồ sơ đề xuất cấp độ cho các hệ thống thông tin của các cơ quan nhà nước, đảm bảo các hệ thống thông tin đều được phê duyệt hồ sơ đề xuất cấp độ; triển khai đầy đủ phương án bảo vệ theo Hồ sơ đề xuất cấp độ đã được phê duyệt cho các hệ thống thông tin.",
        en: "Draw up and approve level proposals for the information systems of state agencies, so that every system has an approved one; carry out in full the protection that the approved proposals set out.",
      },
      lines: [[266, 269]],
    },
    {
      task: {
        vi: "Thực hiện kiểm tra, đánh giá các hệ thống thông tin của các cơ quan nhà nước đầy đủ các nội dung theo quy định tại Nghị định số 85/2016/NĐ-CP ngày 01/7/2016 của Chính phủ về bảo đảm an toàn hệ thống thông tin theo cấp độ.",
        en: "Inspect and assess the information systems of state agencies in all that the Government's Decree 85/2016/NĐ-CP of 1 July 2016 on the security of information systems by level requires.",
      },
      lines: [[271, 273]],
    },
  ],
  "4": [
    {
      task: {
        vi: "Duy trì, nâng cấp Cổng/Trang thông tin điện tử đáp ứng yêu cầu chức năng, tính năng kỹ thuật theo quy định tại Thông tư số 22/2023/TT-BTTTT và thực hiện chuyển đổi sang IPv6, cụ thể: Cổng thông tin điện tử của tỉnh có gắn nhãn xác nhận đã kết nối với Hệ thống EMC; Trang thông tin điện tử có gắn nhãn xác nhận đã kết nối với Hệ thống EMC; Cổng thông tin điện tử có hiển thị đường dẫn trên trang chủ dẫn đến các trang thành phần; Trang thông tin điện tử có đường dẫn trên trang chủ trỏ đến cổng thông tin điện tử mà trang trực thuộc.",
        en: "Keep up and upgrade the portal and the websites to the functions and technical features that Circular 22/2023/TT-BTTTT requires and move them to IPv6, namely: the province's portal bears the label of connection to the EMC system; the websites bear the label of connection to the EMC system; the portal's home page links to its component websites; the websites' home pages link to the portal they belong to.",
      },
      lines: [[277, 290]],
    },
    {
      task: {
        vi: "Đưa các dịch vụ dữ liệu có trên Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) vào sử dụng chính thức tại tỉnh.",
        en: "Put the data services on the national data exchange platform (NDXP) into official use in the province.",
      },
      lines: [[292, 293]],
    },
    {
      task: {
        vi: "Nâng cao tỷ lệ dịch vụ công trực tuyến toàn trình; tỷ lệ nộp hồ sơ trực tuyến, mức độ hài lòng của người dân, doanh nghiệp khi sử dụng dịch vụ công.",
        en: "Raise the share of public services provided fully online, the share of files submitted online, and the satisfaction of people and enterprises with public services.",
      },
      lines: [[295, 296]],
    },
    {
      task: {
        vi: "Đảm bảo tỷ lệ chi ngân sách nhà nước cho hoạt động chính quyền số trong tổng chi ngân sách nhà nước trên địa bàn tỉnh đạt tối thiểu 01%.",
        en: "Make sure that at least 1% of all state budget spending in the province is on digital government.",
      },
      lines: [[298, 299]],
    },
  ],
  "5": [
    {
      task: {
        vi: "Nâng cao tỷ trọng kinh tế số trong GRDP, đảm bảo đạt tối thiểu 30% GRDP của tỉnh (đồng thời thực hiện nâng cao tỷ lệ theo lộ trình, mục tiêu thực hiện chuyển đổi số của tỉnh).",
        en: "Raise the share of the digital economy to at least 30% of the province's GRDP (and further by the roadmap and goals of the province's digital transformation).",
      },
      lines: [[303, 305]],
    },
    {
      task: {
        vi: "Phát triển các doanh nghiệp công nghệ số, doanh nghiệp nền tảng số trên địa bàn tỉnh (có mã ngành kinh doanh chính thuộc các mã ngành kinh tế số ICT và kinh tế số nền tảng).",
        en: "Develop digital technology and digital platform enterprises in the province (main business code in the ICT or platform digital economy).",
      },
      lines: [[307, 309]],
    },
    {
      task: {
        vi: "Nâng cao thương mại điện tử trong tổng mức bán lẻ.",
        en: "Raise e-commerce in total retail sales.",
      },
      lines: [[310, 310]],
    },
    {
      task: {
        vi: "Thúc đẩy các doanh nghiệp trên địa bàn tỉnh sử dụng hợp đồng điện tử.",
        en: "Bring enterprises in the province to use electronic contracts.",
      },
      lines: [[311, 311]],
    },
  ],
  "6": [
    {
      task: {
        vi: "Phổ cập danh tính số/tài khoản định danh điện tử cho người dân trên địa bàn tỉnh. Cấp tài khoản định danh điện tử mức 2 trở lên cho người dân từ 14 tuổi trở lên để sử dụng cho các giao dịch điện tử.",
        en: "Bring digital identities and electronic identification accounts to the people of the province. Issue accounts of level 2 or higher to people aged 14 and over for electronic transactions.",
      },
      lines: [[314, 316]],
    },
    {
      task: {
        vi: "Đảm bảo tỷ lệ trên 95% dân số từ 15 tuổi trở lên có tài khoản thanh toán trực tuyến tại ngân hàng hoặc tổ chức được phép khác.",
        en: "Make sure that over 95% of the population aged 15 and over have an online payment account at a bank or other permitted organisation.",
      },
      lines: [[318, 319]],
    },
    {
      task: {
        vi: "Nâng cao số lượng dân số từ 14 tuổi trở lên có chữ ký số hoặc chữ ký điện tử cá nhân.",
        en: "Raise the number of people aged 14 and over with a personal digital or electronic signature.",
      },
      lines: [[321, 322]],
    },
    {
      task: {
        vi: "Đảm bảo tỷ lệ trên 95% dân số có Sổ sức khỏe điện tử.",
        en: "Make sure that over 95% of the population have an electronic health record.",
      },
      lines: [[323, 323]],
    },
    {
      task: {
        vi: "Tổ chức đào tạo bồi dưỡng kĩ năng số cơ bản cho người dân trong độ tuổi lao động trên địa bàn tỉnh.",
        en: "Train people of working age in the province in basic digital skills.",
      },
      lines: [[325, 326]],
    },
  ],
} as const satisfies Readonly<Record<string, readonly DutyFields<Agency>[]>>;
