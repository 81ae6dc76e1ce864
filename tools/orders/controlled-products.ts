import { product, use, type ControlledProduct, type Product, type ProductRow } from './products.js';

const MAGNETS = [
  use(
    'Sintered magnets for electric-vehicle motors',
    '電気自動車駆動モーター用焼結磁石の製造',
    '新能源汽车驱动电机用烧结磁体',
  ),
  use(
    'Magnets for compressors of room air conditioners',
    '家庭用エアコン圧縮機の磁石',
    '家用空调压缩机磁体',
  ),
];
const CHIPS = [
  use(
    'Power transistors for phone chargers',
    'スマートフォン充電器用パワートランジスタ',
    '手机充电器功率晶体管',
  ),
  use('LED chips for household lamps', '家庭用照明のLEDチップ', '家用照明LED芯片'),
];
const OPTICS = [
  use(
    'Lenses for body-temperature cameras in clinics',
    '診療所の体温測定カメラ用レンズ',
    '诊所体温检测相机镜头',
  ),
  use('Catalyst for bottle-grade polyester', 'ボトル用ポリエステルの重合触媒', '瓶级聚酯催化剂'),
];
const TOOLS = [
  use(
    'Carbide inserts for car-engine machining',
    '自動車エンジン加工用超硬チップ',
    '汽车发动机加工用硬质合金刀片',
  ),
  use('Heating elements of glass furnaces', 'ガラス溶解炉の発熱体', '玻璃熔炉加热元件'),
];
const FRAMES = [
  use('Frames of racing bicycles', '競技用自転車のフレーム', '竞赛自行车车架'),
  use('Fishing rods', '釣り竿', '钓鱼竿'),
];
const ENAMEL = [
  use('Dental ceramics', '歯科用セラミックス', '牙科陶瓷'),
  use('Thermal barrier of gas-fired boilers', 'ガスボイラーの遮熱材', '燃气锅炉隔热层'),
];

const controlled = (
  row: ProductRow,
  uses: Product['uses'],
  composition: string,
  controlCode: string,
): ControlledProduct => ({ ...product(row, uses), composition, controlCode });

/** Goods that the item list names. `checkProducts` holds them against the list itself. */
export const CONTROLLED_PRODUCTS: readonly ControlledProduct[] = [
  controlled(
    ['DY-OX-999', 'Dysprosium oxide, 99.9 %', '2846901500', 'kg', 730, 60],
    MAGNETS,
    'Dy2O3 99.9 %',
    '1C905.b',
  ),
  controlled(
    ['TB-OX-999', 'Terbium oxide, 99.9 %', '2846901600', 'kg', 1_150, 30],
    MAGNETS,
    'Tb4O7 99.9 %',
    '1C904.b',
  ),
  controlled(
    ['Y-OX-9999', 'Yttrium oxide, 99.99 %', '2846901100', 'kg', 42, 400],
    ENAMEL,
    'Y2O3 99.99 %',
    '1C908.b',
  ),
  controlled(
    ['GA-6N', 'Gallium metal, 99.9999 %', '8112929010', 'kg', 980, 50],
    CHIPS,
    'Ga 99.9999 %',
    '3C001.a',
  ),
  controlled(
    ['GE-5N', 'Germanium ingot, zone refined', '8112921010', 'kg', 3_100, 20],
    OPTICS,
    'Ge 99.999 %',
    '3C002.a',
  ),
  controlled(
    ['GEO2-5N', 'Germanium dioxide', '2825600001', 'kg', 1_900, 40],
    OPTICS,
    'GeO2 99.999 %',
    '3C002.e',
  ),
  controlled(
    ['SBO-9999', 'Antimony trioxide, 99.99 %', '2825800010', 'kg', 48, 900],
    OPTICS,
    'Sb2O3 99.99 %',
    '3C003.c',
  ),
  controlled(
    ['INP-2', 'Indium phosphide, polycrystalline', '2853904051', 'kg', 2_700, 12],
    CHIPS,
    'InP',
    '3C004.a',
  ),
  controlled(
    ['APT-1', 'Ammonium paratungstate', '2841801000', 'kg', 61, 2_000],
    TOOLS,
    'APT, WO3 88.5 %',
    '1C117.d.1',
  ),
  controlled(
    ['WO3-Y', 'Yellow tungsten oxide', '2825901200', 'kg', 64, 1_500],
    TOOLS,
    'WO3 99.95 %',
    '1C117.d.2',
  ),
  controlled(
    ['TE-4N', 'Tellurium ingot, 99.99 %', '2804500001', 'kg', 125, 300],
    CHIPS,
    'Te 99.99 %',
    '6C002.a',
  ),
  controlled(
    ['GRA-F', 'Natural flake graphite, spherical', '3801901000', 'kg', 4.8, 9_000],
    MAGNETS,
    'C 99.95 %',
    '1C108.c',
  ),
];

/** Controls whose suspension ended on 10 November 2026 with no notice of what follows. */
export const SUSPENDED_PRODUCTS: readonly ControlledProduct[] = [
  controlled(
    ['ER-OX-999', 'Erbium oxide, 99.9 %', null, 'kg', 52, 200],
    ENAMEL,
    'Er2O3 99.9 %',
    '1C910',
  ),
  controlled(
    ['HO-OX-999', 'Holmium oxide, 99.9 %', null, 'kg', 95, 120],
    ENAMEL,
    'Ho2O3 99.9 %',
    '1C909',
  ),
];

/** Nobody has classified these yet. */
export const UNCLASSIFIED_PRODUCTS: readonly Product[] = [
  product(['MCH-5X', 'Five-axis machining centre', null, 'pcs', 182_000, 2], TOOLS),
  product(['CAM-HS', 'High-speed camera module', null, 'pcs', 8_400, 12], OPTICS),
  product(['CF-24K', 'Carbon fibre tow, 24K', null, 'kg', 27, 3_000], FRAMES),
];
