import { FREE_PRODUCTS } from '../free-products.js';
import { freeItem, innocentParty, orderOf } from '../parts.js';
import type { TellStory } from './story.js';

export const civilWithPapers: TellStory = (world) => {
  const product = world.random.pick(FREE_PRODUCTS);
  const order = orderOf(world, product, [freeItem(world, product)], innocentParty(world));
  return [
    world.random.chance(0.3)
      ? { ...order, parties: [innocentParty(world, 'buyer'), ...order.parties] }
      : order,
  ];
};

/** A reason, an end user and a use, but no certificate: nothing asks for one. */
export const civilOutsideControl: TellStory = (world) => {
  const product = world.random.pick(FREE_PRODUCTS);
  const order = orderOf(world, product, [freeItem(world, product)], innocentParty(world));
  return [{ ...order, endUse: { statement: order.endUse?.statement } }];
};

export const civilTwoItems: TellStory = (world) => {
  const product = world.random.pick(FREE_PRODUCTS);
  const other = world.random.pick(FREE_PRODUCTS);
  const items = [freeItem(world, product), freeItem(world, other, 2)];
  return [orderOf(world, product, items, innocentParty(world))];
};

/** Made elsewhere, sent from elsewhere, nothing Chinese inside. */
export const foreignOrigin: TellStory = (world) => {
  const product = world.random.pick(FREE_PRODUCTS);
  const item = { ...freeItem(world, product), originCountry: 'DE', exportCountry: 'DE' };
  const order = orderOf(world, product, [item], innocentParty(world));
  return [{ ...order, exporter: { name: 'Rheintal Armaturen GmbH', country: 'DE' } }];
};

const ELSEWHERE = [
  ['DE', 'Nordhafen Antriebstechnik GmbH', 'Hafenstraße 12, 20457 Hamburg'],
  ['KR', 'Hansol Precision Co., Ltd.', '27 Gongdan-ro, Gumi-si, Gyeongsangbuk-do'],
  ['VN', 'Công ty TNHH Cơ khí Thành Phát', 'KCN Tiên Sơn, Bắc Ninh'],
  ['BR', 'Metalúrgica Ipê Ltda.', 'Rua das Oficinas 210, Joinville'],
] as const;

/** Neither goods nor people of this order have to do with Japan. */
export const noJapanNexus: TellStory = (world) => {
  const product = world.random.pick(FREE_PRODUCTS);
  const [country, name, address] = world.random.pick(ELSEWHERE);
  const party = { role: 'end-user', name, country, address } as const;
  const order = orderOf(world, product, [freeItem(world, product)], party);
  return [{ ...order, destinationCountry: country }];
};
