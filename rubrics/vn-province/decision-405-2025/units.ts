// In which units does the plan count? One text per unit, shared by the rows.

const unit = (vi: string, en: string) => ({ vi, en });

export const people = unit("người", "people");
export const thousandPeople = unit("nghìn người", "thousand people");
export const households = unit("hộ gia đình", "households");
export const communes = unit("xã", "communes");
export const villages = unit("thôn, bản", "villages");
export const agencies = unit("cơ quan, đơn vị", "agencies");
export const enterprises = unit("doanh nghiệp", "enterprises");
export const billionDong = unit("tỷ đồng", "billion VND");
export const procedures = unit("thủ tục", "procedures");
export const documents = unit("văn bản", "documents");
export const subscriptions = unit("thuê bao", "subscriptions");
export const systems = unit("hệ thống", "systems");
export const platforms = unit("nền tảng", "platforms");
export const services = unit("dịch vụ", "services");
export const files = unit("hồ sơ", "files");
export const accounts = unit("tài khoản", "accounts");
export const ratings = unit("lượt đánh giá", "ratings");
export const postalPoints = unit("điểm phục vụ", "service points");
export const domainNames = unit("tên miền", "domain names");
