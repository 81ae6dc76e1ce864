/** Generated from data/names by `npm run generate`; not to be edited. */
export const GENERIC_UNITS = `技術研究本部
情報本部
日本情报本部
装備施設本部
教育訓練研究本部
航空集団
千歳試験場
下北試験場
岐阜試験場
Technical Research and Development Institute
Technical Research & Development Institute
Equipment Procurement and Construction Office
Ground Staff Office
Maritime Staff Office
Air Staff Office
Joint Staff
Joint Staff Office
Training Squadron
Maritime Transport Group
Space Operations Group
Ship Supply Depot
Hokkaido Depot
Tohoku Depot
Kanto Depot
Kansai Depot
Kyushu Depot
Yokosuka District
Kure District
Sasebo District
Maizuru District
Ominato District
Air Systems Research Center
Ground Systems Research Center
Electronic Systems Research Center
Future Capabilities Development Center
Next Generation Equipment Research Center
Chitose Test Center
Shimokita Test Center
Gifu Test Center`;
