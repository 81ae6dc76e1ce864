import type { Order } from '#holdpoint/model';
import { BREAKS, breakOrder, type BrokenStory } from './broken.js';
import { writeBinary, writePlain, writeStructured, type Written } from './envelope.js';
import type { OrderMessage, Story } from './message.js';
import * as civil from './stories/civil.js';
import * as controlled from './stories/controlled.js';
import * as listed from './stories/listed.js';
import * as military from './stories/military.js';
import { thirdCountryRouting } from './stories/routing.js';
import type { TellStory } from './stories/story.js';
import type { World } from './world.js';

type OrderStory = Exclude<Story, BrokenStory | 'tombstone'>;

const TELL: Readonly<Record<OrderStory, TellStory>> = {
  'civil-with-papers': civil.civilWithPapers,
  'civil-outside-control': civil.civilOutsideControl,
  'civil-two-items': civil.civilTwoItems,
  'controlled-with-licence': controlled.controlledWithLicence,
  'controlled-with-general-licence': controlled.controlledWithGeneralLicence,
  'controlled-without-licence': controlled.controlledWithoutLicence,
  'licence-expired': controlled.licenceExpired,
  'licence-of-another': controlled.licenceOfAnother,
  'licence-too-small': controlled.licenceTooSmall,
  'listed-party-chinese': listed.listedIn('zh'),
  'listed-party-english': listed.listedIn('en'),
  'listed-party-japanese': listed.listedIn('ja'),
  'watch-list-with-papers': listed.watchListWithPapers,
  'watch-list-without-papers': listed.watchListWithoutPapers,
  'military-end-user-chinese': military.militaryUserIn('zh'),
  'military-end-user-english': military.militaryUserIn('en'),
  'military-end-user-japanese': military.militaryUserIn('ja'),
  'military-end-use-chinese': military.militaryUseIn('zh'),
  'military-end-use-english': military.militaryUseIn('en'),
  'military-end-use-japanese': military.militaryUseIn('ja'),
  'third-country-routing': thirdCountryRouting,
  'foreign-origin': civil.foreignOrigin,
  'us-forces': military.usForces,
  homonym: listed.homonym,
  contractor: listed.contractor,
  'unclassified-item': controlled.unclassified,
  'suspended-item': controlled.suspended,
  'ambiguous-end-use': military.ambiguousUse,
  'missing-end-use': military.missingUse,
  'missing-end-user': military.missingUser,
  'no-japan-nexus': civil.noJapanNexus,
  revision: controlled.revised,
  'cloudevents-structured': controlled.controlledWithLicence,
  'cloudevents-binary': civil.civilWithPapers,
};

/** The messages of one story, in the order in which an order system would send them. */
export function tellStory(world: World, story: Story): OrderMessage[] {
  if (story === 'tombstone') {
    const key = `SO-${world.day.slice(0, 4)}-${String(world.nextNumber()).padStart(6, '0')}`;
    return [{ story, key, value: null, headers: {}, expect: 'skipped' }];
  }
  if (isBroken(story)) {
    const { key, written } = breakOrder(world, story);
    return [{ story, key, ...written, expect: 'dead-letter' }];
  }
  return TELL[story](world).map((order) => ({
    story,
    key: order.orderId,
    ...write(world, story, order),
    expect: 'decision',
  }));
}

const isBroken = (story: Story): story is BrokenStory => story in BREAKS;

function write(world: World, story: OrderStory, order: Order): Written {
  if (story === 'cloudevents-structured') return writeStructured(world, order);
  if (story === 'cloudevents-binary') return writeBinary(world, order);
  return writePlain(order);
}
