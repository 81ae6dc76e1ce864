import { parseOrderCreated } from '#holdpoint/contracts';
import { describe, expect, it } from 'vitest';
import { generateOrders, streamOrders } from './generate-orders.js';
import { STORIES, type OrderMessage } from './message.js';
import { loadFacts } from './world.js';

const facts = loadFacts();
const day = '2026-11-24';
const orders = generateOrders(300, { day, facts });

const bytes = (messages: readonly OrderMessage[]) =>
  messages.map(({ key, value, headers, story }) => ({
    key,
    story,
    headers,
    value: value?.toString('base64') ?? null,
  }));
const ofStory = (prefix: string) => orders.filter(({ story }) => story.startsWith(prefix));

describe('the orders of the demo', () => {
  it('are the same messages, byte for byte, for the same seed and day', () => {
    expect(bytes(generateOrders(300, { day, facts }))).toEqual(bytes(orders));
  });

  it('are others for another seed', () => {
    expect(bytes(generateOrders(300, { day, facts, seed: 7 }))).not.toEqual(bytes(orders));
  });

  it('are as many as asked for, and one more only where a revision would be cut off', () => {
    for (const count of [1, 60, 240, 300]) {
      const { length } = generateOrders(count, { day, facts });
      expect(length).toBeGreaterThanOrEqual(count);
      expect(length).toBeLessThanOrEqual(count + 1);
    }
  });

  it('tell every story at least once', () => {
    expect([...new Set(orders.map(({ story }) => story))].sort()).toEqual([...STORIES].sort());
  });

  it('are mostly civil trade', () => {
    const civil = ofStory('civil-').length + ofStory('cloudevents-').length;
    expect(civil / orders.length).toBeGreaterThan(0.5);
  });

  it('name more than a hundred different parties and more than a hundred uses', () => {
    const texts = orders.flatMap(({ value }) => value?.toString() ?? []);
    const found = (field: string) =>
      new Set(
        texts.flatMap((text) =>
          [...text.matchAll(new RegExp(`"${field}":"([^"]+)"`, 'g'))].map(([, hit]) => hit),
        ),
      );
    expect(found('localName').size).toBeGreaterThan(100);
    expect(found('statement').size).toBeGreaterThan(100);
  });

  it('use one order id for one order, and again only for its revisions', () => {
    const twice = orders.filter(({ key }, at) => orders.findIndex((each) => each.key === key) < at);
    expect(twice.length).toBeGreaterThan(0);
    expect(new Set(twice.map(({ story }) => story))).toEqual(new Set(['revision']));
  });

  it('send the revisions of an order in their order', () => {
    const revisions = ofStory('revision').map(({ key, value }) => ({
      key,
      revision: (JSON.parse(value!.toString()) as { revision: number }).revision,
    }));
    const keys = [...new Set(revisions.map(({ key }) => key))];
    for (const key of keys) {
      expect(revisions.filter((each) => each.key === key).map(({ revision }) => revision)).toEqual([
        0, 1,
      ]);
    }
  });
});

describe('the contract and the generated messages', () => {
  it('agree on every message that is meant to be read', () => {
    const refused = orders
      .filter((message) => message.expect === 'decision')
      .map((message) => ({ message, read: parseOrderCreated(message.value!, message.headers) }))
      .filter(({ read }) => !read.ok)
      .map(({ message, read }) => ({ story: message.story, read }));
    expect(refused).toEqual([]);
  });

  it('agree that the key is the order id', () => {
    for (const message of orders.filter(({ expect: answer }) => answer === 'decision')) {
      const read = parseOrderCreated(message.value!, message.headers);
      expect(read.ok && read.value.orderId).toBe(message.key);
    }
  });

  it('agree on every message that is meant to be refused', () => {
    const broken = orders.filter((message) => message.expect === 'dead-letter');
    expect(broken).not.toEqual([]);
    const accepted = broken
      .filter(({ value, headers }) => parseOrderCreated(value!, headers).ok)
      .map(({ story }) => story);
    expect(accepted).toEqual([]);
  });

  it('leave the empty message to be skipped', () => {
    expect(orders.filter(({ value }) => value === null).map(({ story }) => story)).toContain(
      'tombstone',
    );
    expect(ofStory('tombstone').every(({ expect: answer }) => answer === 'skipped')).toBe(true);
  });
});

describe('the trickle of orders', () => {
  it('goes on as long as anybody takes from it, with numbers of its own', () => {
    const stream = streamOrders({ day, facts, seed: 3, firstNumber: 900_000 });
    const keys = Array.from({ length: 500 }, () => stream.next().value.key);
    expect(keys).toHaveLength(500);
    expect(keys.every((key) => /^SO-2026-9\d{5}$/.test(key))).toBe(true);
  });
});
