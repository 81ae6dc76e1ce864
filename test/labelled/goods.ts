/** Goods as order systems name them: controlled ones with their code, and civil ones with the reason why not. */
import type { OrderItem } from '#holdpoint/model';

type Goods = Pick<
  OrderItem,
  'description' | 'customsCode' | 'classification' | 'composition' | 'quantity' | 'unit'
>;

function controlled(description: string, controlCode: string, rest: Partial<Goods> = {}): Goods {
  return {
    description,
    classification: { status: 'controlled', controlCode },
    quantity: 20,
    unit: 'kg',
    ...rest,
  };
}

function free(description: string, reason: string, rest: Partial<Goods> = {}): Goods {
  return {
    description,
    classification: { status: 'not-controlled', reason },
    quantity: 500,
    unit: 'pcs',
    ...rest,
  };
}

export const CONTROLLED: readonly Goods[] = [
  controlled('Dysprosium oxide 99.9 %', '1C905.b', {
    customsCode: '2846901500',
    composition: 'Dy2O3 99.9 %',
  }),
  controlled('氧化铽 4N', '1C904.b', { customsCode: '2846901600', composition: 'Tb4O7 99.99%' }),
  controlled('Samarium-cobalt magnet blocks', '1C902.a.4', { composition: 'Sm2Co17' }),
  controlled('金属镓 6N', '3C001.a', { customsCode: '8112929010' }),
  controlled('Germanium dioxide, high purity', '3C002.e', { customsCode: '2825600001' }),
  controlled('Ammonium paratungstate', '1C117.d.1', {
    customsCode: '2841801000',
    quantity: 2,
    unit: 't',
  }),
  controlled('Cadmium zinc telluride wafers', '6C002.b.2', { quantity: 40, unit: 'pcs' }),
  controlled('Indium phosphide wafers 4 inch', '3C004.a', { quantity: 25, unit: 'pcs' }),
  controlled('高純度ビスマス地金', '6C001.a', { quantity: 300, unit: 'kg' }),
  controlled('Vacuum induction furnace', '2B226', { quantity: 1, unit: 'set' }),
];

export const FREE: readonly Goods[] = [
  free('Deep groove ball bearings 6204', 'Standard bearings, no entry of the list speaks of them'),
  free('不锈钢紧固件 M8', '普通紧固件，清单无对应条目', { customsCode: '7318159090' }),
  free('Polyester fabric, dyed', 'Textile for clothing; not on the list', { unit: 'm' }),
  free('Injection-moulded ABS housings for printers', 'plastic housings, no control entry applies'),
  free('LED desk lamps', '民生照明器具，不属于管制清单', { customsCode: '9405219000' }),
  free('Ceramic tableware', '日用陶瓷，不在清单内'),
  free(
    'Cast-iron pump bodies, water',
    'Water pumps of 1.6 MPa; 2B350 asks for wetted parts of listed alloys, these are cast iron',
  ),
  free(
    'NdFeB magnets N35 without Dy or Tb',
    'No dysprosium or terbium: parameters of 1C904 and 1C905 (Dy, Tb content) are not met',
    {
      composition: 'Nd 29 %, Pr 2 %, Fe balance, B 1 %; Dy free, Tb free',
    },
  ),
  free('Servo motors 750 W', 'Finished motors; FAQ 5 of MOFCOM puts motors outside'),
  free('冷却ファン 12V', '汎用品。リスト該当項目なし'),
  free('Garden furniture of acacia wood', 'Wood furniture is not on the list'),
  free('Wire harness for washing machines', 'ordinary low-voltage harness, no entry'),
  free('亜鉛めっき鋼板', '一般鋼材のため非該当', { unit: 't', quantity: 20 }),
  free('Printed circuit boards, 4 layer', 'General-purpose boards; no control entry applies'),
  free('Cerium oxide polishing powder', 'Cerium is a light rare earth and not listed', {
    unit: 'kg',
  }),
  free('Lanthanum carbonate', 'Lanthanum is not among the seven listed elements', { unit: 'kg' }),
];
