// What else does the plan say? Where the province stood in 2024 and why, how the plan is carried out,
// and what is doubtful about the plan as a whole.

import type { PlanFields } from "../../../../src/plan.js";

export const remarks = [
  {
    wording: {
      vi: "Theo kết quả công bố Bộ Chỉ số đánh giá chuyển đổi số (DTI) của các tỉnh, thành phố năm 2024, tỉnh Gia Lai xếp hạng 31/34 tỉnh, thành phố trên cả nước.",
      en: "In the published 2024 Digital Transformation Index (DTI) of the provinces and cities, Gia Lai ranks 31st of the country's 34.",
    },
    lines: [9, 10],
  },
  {
    wording: {
      vi: "Bộ chỉ số năm 2024 có 03 trụ cột là chính quyền số, kinh tế số và xã hội số, gồm 08 chỉ số chính với 47 chỉ số thành phần.",
      en: "The index of 2024 has 3 pillars, digital government, digital economy and digital society, with 8 main and 47 component indicators.",
    },
    lines: [11, 12],
  },
  {
    on: "1",
    wording: {
      vi: "Nguyên nhân chỉ số đạt điểm thấp, nhóm hạ tầng số: Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang còn thấp, tỷ lệ hệ thống thông tin dùng chung có sử dụng dịch vụ điện toán đám mây của Trung tâm dữ liệu còn thấp, chưa có ứng dụng AI phục vụ người dân, doanh nghiệp.",
      en: "Why the score is low, digital infrastructure: few households have fibre broadband Internet, few shared information systems use the data centre's cloud services, and no AI applications serve people and enterprises yet.",
    },
    lines: [12, 16],
  },
  {
    on: "2",
    wording: {
      vi: "Nguyên nhân chỉ số đạt điểm thấp, nhóm nhân lực số: Tỷ lệ công chức, viên chức chuyên trách về chuyển đổi số, an toàn thông tin mạng, được bồi dưỡng, tập huấn về chuyển đổi số còn thấp, số lượng thành viên của Tổ công nghệ số cộng đồng trên 100 dân chưa đạt trên 5%, số lượng người dân được phổ cập kỹ năng số.",
      en: "Why the score is low, digital human resources: few civil servants and public employees are dedicated to digital transformation or network information security, or trained in digital transformation; members of the community digital technology teams per 100 people are not yet over 5%; the number of people taught digital skills.",
    },
    lines: [16, 19],
  },
  {
    on: "3",
    wording: {
      vi: "Nguyên nhân chỉ số đạt điểm thấp, nhóm an toàn thông tin mạng: Các hệ thống thông tin chưa triển khai đầy đủ phương án bảo đảm an toàn thông tin theo cấp độ đã được phê duyệt, chưa được triển khai giám sát an toàn thông tin và cài đặt đầy đủ phần mềm phòng chống mã độc tập trung; tỷ lệ hệ thống thông tin cấp độ 3 trở lên được kiểm tra, đánh giá an toàn thông tin hằng năm chưa đầy đủ các nội dung và hình thức theo quy định.",
      en: "Why the score is low, network information security: information systems do not yet fully carry out the approved security plans of their level, are not yet monitored and not all have centralised anti-malware software; the yearly inspection and assessment of systems of level 3 and higher does not yet cover all that is required in content and form.",
    },
    lines: [19, 24],
  },
  {
    on: "4",
    wording: {
      vi: "Nguyên nhân chỉ số đạt điểm thấp, nhóm chính quyền số: Hệ thống thông tin giải quyết thủ tục hành chính chưa đáp ứng yêu cầu chức năng, tính năng kỹ thuật theo quy định, tỷ lệ số dịch vụ dữ liệu có trên Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) được đưa vào sử dụng chính thức tại tỉnh, tỷ lệ hồ sơ trực tuyến toàn trình chưa cao.",
      en: "Why the score is low, digital government: the information system for administrative procedures does not yet have the required functions and technical features; the shares of data services on the national data exchange platform (NDXP) officially used in the province and of files handled fully online are not yet high.",
    },
    lines: [24, 28],
  },
  {
    on: "5",
    wording: {
      vi: "Nguyên nhân chỉ số đạt điểm thấp, nhóm kinh tế số: Tỷ lệ doanh nghiệp công nghệ số/1.000 dân chưa đạt 50%, tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử chưa đạt 80%, số lượng tên miền .vn trên tổng số doanh nghiệp còn thấp.",
      en: "Why the score is low, digital economy: digital technology enterprises per 1000 people are not yet at 50%, enterprises using electronic contracts not yet at 80%, and .vn domain names are few for the number of enterprises.",
    },
    lines: [28, 31],
  },
  {
    on: "6",
    wording: {
      vi: "Nguyên nhân chỉ số đạt điểm thấp, nhóm xã hội: Tỷ lệ người dân từ 14 tuổi trở lên có danh tính điện tử sử dụng được cho các giao dịch điện tử còn thấp, tỷ lệ dân số từ 14 tuổi trở lên có chứng thư số cá nhân chưa đạt 50%, tỷ lệ người dân biết kỹ năng về công nghệ thông tin và truyền thông.",
      en: "Why the score is low, society: few people aged 14 and over have an electronic identity usable for electronic transactions; people aged 14 and over with a personal digital certificate are not yet at 50%; the share of people with information and communication technology skills.",
    },
    lines: [31, 34],
  },
  {
    wording: {
      vi: "Bộ Khoa học và Công nghệ đang lấy ý kiến các Bộ, ngành, địa phương về dự thảo Quyết định tại Văn bản số 3530/CĐSQG-DVS ngày 17/12/2025.",
      en: "The Ministry of Science and Technology is asking ministries, sectors and localities for comments on the draft decision, with Dispatch 3530/CĐSQG-DVS of 17 December 2025.",
    },
    lines: [44, 45],
  },
  {
    wording: {
      vi: "Các cơ quan, đơn vị được giao nhiệm vụ chủ trì hoặc phối hợp thực hiện gồm: các sở, ban, ngành thuộc Ủy ban nhân dân tỉnh; Công an tỉnh; Thuế tỉnh; Thống kê tỉnh; Báo và Phát thanh, truyền hình Gia Lai; Ủy ban nhân dân các xã, phường; Bưu điện tỉnh; các doanh nghiệp viễn thông trên địa bàn tỉnh thực hiện các biện pháp cải thiện, nâng hạng các chỉ số DTI cấp tỉnh.",
      en: "The agencies that lead or take part are: the departments, boards and sectors under the Provincial People's Committee; the Provincial Police; the Provincial Tax Office; the Provincial Statistics Office; Gia Lai Newspaper, Radio and Television; the People's Committees of the communes and wards; the Provincial Post Office; and the telecommunications enterprises in the province. They take measures to improve the provincial DTI indicators and their rank.",
    },
    lines: [330, 334],
  },
  {
    wording: {
      vi: "Sở Khoa học và Công nghệ chủ trì, phối hợp với các cơ quan, đơn vị, địa phương tổ chức tự đánh giá, chấm điểm chỉ số DTI của tỉnh trong năm 2025 theo hướng dẫn của Bộ Khoa học và Công nghệ; trên cơ sở kết quả đánh giá, tổng hợp, phân tích và đề xuất các giải pháp cụ thể để khắc phục ngay trong tháng 02 năm 2026.",
      en: "The Department of Science and Technology leads, with agencies and localities, the province's self-assessment and scoring of its DTI in 2025 as the Ministry of Science and Technology guides it; from the results it sums up, analyses and proposes specific measures to put things right within February 2026.",
    },
    lines: [344, 347],
  },
  {
    wording: {
      vi: "Thủ trưởng các sở, ban, ngành; Công an tỉnh; Thuế tỉnh; Thống kê tỉnh; Báo và Phát thanh, Truyền hình Gia Lai; Chủ tịch Ủy ban nhân dân các xã, phường; Bưu điện tỉnh Gia Lai; Giám đốc các doanh nghiệp viễn thông trên địa bàn tỉnh: Căn cứ nội dung Kế hoạch này, chủ trì, phối hợp với Sở Khoa học và Công nghệ tổ chức triển khai các giải pháp cụ thể để nâng cao các chỉ số được giao cho đơn vị theo dõi, thực hiện.",
      en: "Heads of departments, boards and sectors, the Provincial Police, the Provincial Tax Office, the Provincial Statistics Office, Gia Lai Newspaper, Radio and Television, chairs of the People's Committees of communes and wards, the Provincial Post Office of Gia Lai, and directors of telecommunications enterprises in the province: they lead, with the Department of Science and Technology, specific measures under this plan to raise the indicators given to them.",
    },
    lines: [353, 359],
  },
  {
    wording: {
      vi: "Phối hợp chặt chẽ với Sở Khoa học và Công nghệ trong việc báo cáo, đánh giá, giải trình bổ sung kết quả đánh giá các chỉ số thành phần do đơn vị phụ trách theo dõi. Chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh về mục tiêu và các chỉ số chính/chỉ số thành phần được giao.",
      en: "The same work closely with the Department of Science and Technology in reporting, assessing and further explaining the results of the component indicators in their charge, and answer to the Chair of the Provincial People's Committee for the goals and the indicators given to them.",
    },
    lines: [361, 364],
  },
  {
    wording: {
      vi: "Xây dựng và duy trì hoạt động các chuyên trang/chuyên mục về chuyển đổi số trên các phương tiện thông tin đại chúng (báo, phát thanh - truyền hình, trang thông tin điện tử, hệ thống truyền thanh cơ sở...).",
      en: "The same set up and keep up pages and columns on digital transformation in the media (newspaper, radio and television, websites, local public address systems and so on).",
    },
    lines: [366, 368],
  },
] as const satisfies PlanFields["remarks"];

/** What is doubtful about the plan as a whole. */
export const planDoubts = [
  {
    on: "row",
    note: {
      vi: "Mục III đánh số 1, 2, 3, 4 rồi 7, 8 (7 và 8 là nhiệm vụ của chỉ số chính 5 và 6); mục “Phân công nhiệm vụ” lại mang số III.",
      en: "Section III is numbered 1, 2, 3, 4, then 7, 8 (7 and 8 are the tasks of main indices 5 and 6); the section that assigns the tasks is again “III”.",
    },
  },
  {
    on: "row",
    note: {
      vi: "Bản chép đọc số văn bản lấy ý kiến là “3530/CDSQG-DVS”; hiểu là 3530/CĐSQG-DVS.",
      en: "The transcription reads the dispatch that asks for comments as “3530/CDSQG-DVS”; taken as 3530/CĐSQG-DVS.",
    },
  },
  {
    on: "row",
    note: {
      vi: "Bản chép đọc số Tờ trình là “s6 010/TTr- SKHCN”; hiểu là 010/TTr-SKHCN.",
      en: "The transcription reads the number of the proposal as “s6 010/TTr- SKHCN”; taken as 010/TTr-SKHCN.",
    },
  },
  {
    on: "row",
    note: {
      vi: "Đầu phụ lục để trống số và ngày của Kế hoạch.",
      en: "The head of the appendix leaves the plan's number and date blank.",
    },
  },
] as const satisfies PlanFields["doubts"];
