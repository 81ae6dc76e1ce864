import type { ListEntry } from '#holdpoint/model';
import {
  certificate,
  controlledItem,
  freeItem,
  innocentParty,
  licence,
  listedParty,
  orderOf,
} from '../parts.js';
import { CONTROLLED_PRODUCTS } from '../controlled-products.js';
import { FREE_PRODUCTS } from '../free-products.js';
import type { Language } from '../statements.js';
import type { World } from '../world.js';
import type { TellStory } from './story.js';

const named = (entries: readonly ListEntry[], language: Language): readonly ListEntry[] =>
  entries.filter(({ names }) => names[language] !== undefined);

/** A party of the export control list, named in one script, as end user or further up the chain. */
export const listedIn =
  (language: Language): TellStory =>
  (world) => {
    const entry = world.random.pick(named(world.listed['export-control-list'], language));
    const product = world.random.pick(CONTROLLED_PRODUCTS);
    const role = world.random.pick(['end-user', 'end-user', 'ultimate-consignee'] as const);
    const party = listedParty(entry, language, role);
    const order = orderOf(world, product, [controlledItem(world, product)], party);
    return [role === 'end-user' ? order : { ...order, parties: [innocentParty(world), party] }];
  };

export const watchListWithPapers: TellStory = (world) => {
  const { order, party } = watchListed(world);
  return [
    {
      ...order,
      licences: [licence(world, order, order.items[0]!, party)],
      documents: {
        contract: `PO-${world.random.whole(1_000, 99_999)}`,
        riskAssessmentReport: `RAR-${world.random.whole(100, 999)}`,
        writtenCommitment: `WC-${world.random.whole(100, 999)}`,
      },
    },
  ];
};

export const watchListWithoutPapers: TellStory = (world) => [watchListed(world).order];

function watchListed(world: World) {
  const entries = world.listed['watch-list'].filter(({ kind }) => kind === 'company');
  const entry = world.random.pick(named(entries, 'ja'));
  const number = entry.identity.corporateNumbers[0]?.number;
  const party = {
    ...listedParty(entry, 'ja', 'end-user'),
    ...(entry.names.en === undefined ? {} : { name: entry.names.en }),
    ...(number === undefined ? {} : { corporateNumber: number }),
  };
  const product = world.random.pick(CONTROLLED_PRODUCTS);
  return { party, order: orderOf(world, product, [controlledItem(world, product)], party) };
}

/** The name of a listed company that others bear as well, at an address of somebody else. */
export const homonym: TellStory = (world) => {
  const entries = [...world.listed['export-control-list'], ...world.listed['watch-list']];
  const shared = entries.filter(
    ({ identity, names }) => identity.homonyms2020 > 0 && names.ja !== undefined,
  );
  const entry = world.random.pick(shared);
  const elsewhere = world.random.pick(world.companies);
  const party = {
    role: 'end-user' as const,
    localName: entry.names.ja,
    country: 'JP',
    address: elsewhere.address,
    ...(elsewhere.postalCode === '' ? {} : { postalCode: elsewhere.postalCode }),
  };
  if (world.random.chance(0.4)) {
    const product = world.random.pick(FREE_PRODUCTS);
    return [orderOf(world, product, [freeItem(world, product)], party)];
  }
  const product = world.random.pick(CONTROLLED_PRODUCTS);
  const item = controlledItem(world, product);
  const order = orderOf(world, product, [item], party);
  return [{ ...order, licences: [licence(world, order, item, party)] }];
};

/** An unlisted company that works for the defence ministry, here with a civil order and a licence. */
export const contractor: TellStory = (world) => {
  const entry = world.random.pick(world.listed['defence-contractors']);
  const number = entry.identity.corporateNumbers[0]?.number;
  const party = {
    ...listedParty(entry, 'ja', 'end-user'),
    ...(entry.names.en === undefined ? {} : { name: entry.names.en }),
    ...(number === undefined ? {} : { corporateNumber: number }),
  };
  const product = world.random.pick(CONTROLLED_PRODUCTS);
  const item = controlledItem(world, product);
  const order = orderOf(world, product, [item], party);
  return [
    {
      ...order,
      endUse: { ...order.endUse, certificates: [certificate(world, party)] },
      licences: [licence(world, order, item, party)],
    },
  ];
};
