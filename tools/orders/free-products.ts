import { product, use, type FreeProduct, type Product, type ProductRow } from './products.js';

const BEARINGS = [
  use(
    'Wheel bearings of electric bicycles',
    '電動アシスト自転車の車輪用軸受',
    '电动自行车车轮轴承',
  ),
  use('Bearings for washing-machine drums', '洗濯機ドラムの軸受部品', '洗衣机滚筒用轴承'),
];
const CAR_PARTS = [
  use(
    'Assembly of door hinges for passenger cars',
    '乗用車用ドアヒンジの組立',
    '乘用车车门铰链组装',
  ),
  use('Spare parts for city buses', '路線バスの補修部品', '城市公交车维修备件'),
];
const BUILDING = [
  use('Facade panels for a hospital building', '病院建物の外装パネル', '医院大楼外墙板'),
  use('Fittings in apartment kitchens', '集合住宅の台所設備', '公寓厨房配件'),
];
const FOOD = [
  use('Filling line for soft drinks', '清涼飲料の充填ライン', '饮料灌装生产线'),
  use('Drying of rice and noodles', '米および麺類の乾燥', '大米和面条的干燥'),
];
const TEXTILE = [
  use('Dyeing of cotton towels', '綿タオルの染色', '棉毛巾染色'),
  use('Work clothes for hotel staff', 'ホテル従業員の作業服', '酒店员工工作服'),
];

const free = (row: ProductRow, uses: Product['uses'], reason: string): FreeProduct => ({
  ...product(row, uses),
  reason,
});

/** Goods that no list names; the reason is the exporter's own. */
export const FREE_PRODUCTS: readonly FreeProduct[] = [
  free(
    ['BRG-6204', 'Deep-groove ball bearing 6204', '8482102000', 'pcs', 0.8, 8_000],
    BEARINGS,
    'Catalogue bearing of tolerance class P0; not on the dual-use item list',
  ),
  free(
    ['HNG-22', 'Steel door hinge, zinc plated', '8302100000', 'pcs', 1.4, 20_000],
    CAR_PARTS,
    'Ordinary vehicle fitting; the item list has no entry for it',
  ),
  free(
    ['ALU-6063', 'Aluminium profile 6063-T5', '7604210000', 'kg', 3.9, 12_000],
    BUILDING,
    'Tensile strength 186 MPa, below the 460 MPa of 1C202.a',
  ),
  free(
    ['PMP-15', 'Sanitary centrifugal pump 1.5 kW', '8413709190', 'pcs', 410, 40],
    FOOD,
    'Wetted parts of stainless steel 304; does not meet the parameters of 2B350',
  ),
  free(
    ['DYE-R21', 'Reactive red dye 21', '3204160000', 'kg', 6.2, 4_000],
    TEXTILE,
    'Textile dye; not on the dual-use item list',
  ),
  free(
    ['FAB-PC65', 'Polyester-cotton fabric 65/35', '5513110000', 'm', 1.9, 30_000],
    TEXTILE,
    'Woven fabric without high-modulus fibre; 1C901 and 1C210 are not met',
  ),
  free(
    ['TBL-OAK', 'Dining table of oak veneer', '9403609990', 'pcs', 145, 200],
    BUILDING,
    'Furniture; not on the dual-use item list',
  ),
  free(
    ['LED-T8', 'LED tube lamp 18 W', '9405110000', 'pcs', 2.6, 9_000],
    BUILDING,
    'General lighting; not on the dual-use item list',
  ),
  free(
    ['CNV-400', 'Belt conveyor 400 mm', '8428330000', 'pcs', 2_300, 12],
    FOOD,
    'Conveyor for packed goods; not on the dual-use item list',
  ),
  free(
    ['SEN-T3', 'Temperature probe PT100', '9025191090', 'pcs', 7.5, 3_000],
    FOOD,
    'Resistance thermometer; no entry of category 6 or 7 covers it',
  ),
  free(
    ['CAP-PET', 'PET bottle cap 28 mm', '3923500000', 'pcs', 0.02, 900_000],
    FOOD,
    'Packaging of plastics; not on the dual-use item list',
  ),
  free(
    ['GLS-8', 'Tempered glass 8 mm', '7007190000', 'm2', 19, 1_500],
    BUILDING,
    'Soda-lime glass; not on the dual-use item list',
  ),
  free(
    ['MTR-BL', 'Brushless fan motor 60 W with ferrite magnet', '8501310000', 'pcs', 11, 5_000],
    CAR_PARTS,
    'Motor with ferrite magnets, no samarium, terbium or dysprosium; 1C902 to 1C905 do not apply',
  ),
  free(
    ['WIR-CU', 'Enamelled copper wire 0.5 mm', '8544110000', 'kg', 10.4, 6_000],
    CAR_PARTS,
    'Winding wire; not on the dual-use item list',
  ),
];
