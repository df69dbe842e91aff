// In what are the variables counted? The appendix prints units for money and for population in
// thousands; the others follow from the variables' names.

export const people = { vi: "người", en: "people" };
export const thousandPeople = { vi: "nghìn người", en: "thousand people" };
export const households = { vi: "hộ gia đình", en: "households" };
export const enterprises = { vi: "doanh nghiệp", en: "enterprises" };
export const peopleAndEnterprises = { vi: "người dân, doanh nghiệp", en: "people and enterprises" };
export const agencies = { vi: "cơ quan, đơn vị", en: "agencies" };
export const platforms = { vi: "nền tảng", en: "platforms" };
export const systems = { vi: "hệ thống", en: "systems" };
export const dataServices = { vi: "dịch vụ dữ liệu", en: "data services" };
export const files = { vi: "hồ sơ", en: "files" };
export const certificates = { vi: "chứng thư số", en: "certificates" };
export const billionDong = { vi: "tỷ đồng", en: "billion VND" };
