// What else does the plan say? Ranks, its goal, its time, who is responsible for what as a whole; and
// what is doubtful about the plan as a whole.

import type { PlanFields } from "../../../../src/plan.js";

export const remarks = [
  {
    wording: {
      vi: "Năm 2024, tỉnh Quảng Bình xếp vị trí thứ 63/63, tỉnh Quảng Trị (cũ) xếp vị trí thứ 41/63 tỉnh, thành trong cả nước. Sau khi sáp nhập, tỉnh Quảng Trị (mới) xếp vị trí thứ 33/34 tỉnh, thành.",
      en: "In 2024 Quảng Bình ranked 63rd and Quảng Trị (before the merger) 41st of the 63 provinces and cities. After the merger the new Quảng Trị ranks 33rd of 34.",
    },
    lines: [204, 206],
  },
  {
    wording: {
      vi: "Nâng cao kết quả chuyển đổi số của tỉnh, bảo đảm Chỉ số chuyển đổi số (DTI) của tỉnh Quảng Trị được cải thiện qua từng năm, phấn đấu nằm trong nhóm các địa phương có chỉ số DTI trung bình trong cả nước.",
      en: "Raise the results of the province's digital transformation, make sure that the Digital Transformation Index (DTI) of Quảng Trị improves year by year, and strive to be in the group of provinces with an average DTI in the country.",
    },
    lines: [72, 74],
  },
  {
    wording: {
      vi: "Thời gian triển khai: Hoàn thành trước ngày 31/12/2025.",
      en: "Time: to be completed before 31 December 2025.",
    },
    lines: [115, 115],
  },
  {
    wording: {
      vi: "Sở Khoa học và Công nghệ: Chủ trì, phối hợp với các đơn vị liên quan triển khai các nội dung của Kế hoạch. Báo cáo UBND tỉnh kết quả triển khai thực hiện. Thống kê số liệu từ các đơn vị, báo cáo UBND tỉnh xem xét để gửi Bộ Khoa học và Công nghệ đánh giá, xếp hạng.",
      en: "Department of Science and Technology: leads the implementation of the Plan with the units concerned. Reports the results to the Provincial People's Committee. Collects the units' figures and reports them to the Committee for review, to be sent to the Ministry of Science and Technology for assessment and ranking.",
    },
    lines: [119, 125],
  },
  {
    wording: {
      vi: "Công an tỉnh: Chủ trì, phối hợp với Sở Khoa học và Công nghệ triển khai các nội dung liên quan đến chỉ số An toàn thông tin mạng tại nhóm chỉ số nền tảng chung và tỷ lệ người dân từ 14 tuổi trở lên có danh tính điện tử tại nhóm chỉ số về hoạt động xã hội số.",
      en: "Provincial Police: with the Department of Science and Technology, leads what concerns the index of network information security among the common foundation indices, and the rate of people aged 14 and over with an electronic identity among the indices of digital society activities.",
    },
    lines: [127, 132],
  },
  {
    wording: {
      vi: "Sở Tài chính: Cân đối, bố trí nguồn lực nhằm triển khai các dự án, đặc biệt là các nền tảng số dùng chung chưa triển khai. Nghiên cứu cân đối nguồn lực để triển khai các hoạt động sự nghiệp trong kế hoạch, đặc biệt các hoạt động về An toàn thông tin mạng, máy tính đảm bảo cài đặt cho công chức, viên chức; Kinh phí thường xuyên cho hoạt động kinh tế số và xã hội số.",
      en: "Department of Finance: balances and provides resources for the projects, above all the shared digital platforms not yet deployed. Studies how to balance resources for the plan's non-investment activities, above all network information security and computers for civil servants and public employees; regular funds for digital economy and digital society activities.",
    },
    lines: [134, 142],
  },
  {
    wording: {
      vi: "Văn phòng UBND tỉnh (Trung tâm Hành chính công tỉnh, Trung tâm Điều hành thông tin tỉnh): Chủ trì, phối hợp với Sở Khoa học và Công nghệ triển khai các nội dung liên quan đến các chỉ số chính quyền số.",
      en: "Office of the Provincial People's Committee (Provincial Public Administration Centre, Provincial Information Operations Centre): with the Department of Science and Technology, leads what concerns the indices of digital government.",
    },
    lines: [144, 148],
  },
  {
    wording: {
      vi: "Thủ trưởng các sở, ban, ngành, các cơ quan trung ương trên địa bàn tỉnh; Chủ tịch UBND các xã, phường, đặc khu: Căn cứ vào chức năng, nhiệm vụ được giao theo bảng Phụ lục phân công và trên cơ sở các nhiệm vụ, giải pháp của Kế hoạch này xây dựng kế hoạch, đề ra nội dung thực hiện tại đơn vị, địa phương mình; Tạo điều kiện để người dân tham gia sâu, rộng vào việc triển khai chuyển đổi số; Tổng hợp và cung cấp đầy đủ các số liệu và tài liệu kiểm chứng đã được phân công gửi cho Sở Khoa học và Công nghệ đúng hạn.",
      en: "Heads of departments, agencies and central bodies in the province; chairs of the People's Committees of communes, wards and special zones: by their functions and the tasks assigned in the Appendix, and on the basis of this Plan's tasks and solutions, draw up a plan of their own and set out what is done in their unit or locality; make it possible for people to take part deeply and widely in digital transformation; collect all figures and evidence assigned to them and send them to the Department of Science and Technology on time.",
    },
    lines: [150, 162],
  },
  {
    wording: {
      vi: "Báo và Phát thanh Truyền hình tỉnh: đẩy mạnh công tác thông tin, tuyên truyền về các chỉ số nội dung liên quan đến chương trình Chuyển đổi số của tỉnh.",
      en: "Provincial Newspaper, Radio and Television: steps up information and communication on the indices and on what concerns the province's Digital Transformation programme.",
    },
    lines: [164, 166],
  },
] as const satisfies NonNullable<PlanFields["remarks"]>;

export const planDoubts = [
  {
    on: "row",
    note: {
      vi: "Mục I.1 gọi nhóm V là “An toàn, an ninh mạng”; mục I.2 và các phụ lục gọi là “An toàn thông tin mạng”",
      en: "Section I.1 calls group V “An toàn, an ninh mạng” (network safety and security); section I.2 and the appendices “An toàn thông tin mạng” (network information security)",
    },
  },
  {
    on: "due",
    note: {
      vi: "Phần chung in “trước ngày 31/12/2025”; bảng ở Phụ lục 2 in thời gian hoàn thành “31/12/2025”",
      en: "The body says before 31 December 2025; the table of Appendix 2 prints 31/12/2025 as the time of completion",
    },
  },
] as const satisfies NonNullable<PlanFields["doubts"]>;
