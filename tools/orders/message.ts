/** What each generated message is about: its story. Broken ones begin with `broken-`. */
export const STORIES = [
  'civil-with-papers',
  'civil-outside-control',
  'civil-two-items',
  'controlled-with-licence',
  'controlled-with-general-licence',
  'controlled-without-licence',
  'licence-expired',
  'licence-of-another',
  'licence-too-small',
  'listed-party-chinese',
  'listed-party-english',
  'listed-party-japanese',
  'watch-list-with-papers',
  'watch-list-without-papers',
  'military-end-user-chinese',
  'military-end-user-english',
  'military-end-user-japanese',
  'military-end-use-chinese',
  'military-end-use-english',
  'military-end-use-japanese',
  'third-country-routing',
  'foreign-origin',
  'us-forces',
  'homonym',
  'contractor',
  'unclassified-item',
  'suspended-item',
  'ambiguous-end-use',
  'missing-end-use',
  'missing-end-user',
  'no-japan-nexus',
  'revision',
  'cloudevents-structured',
  'cloudevents-binary',
  'broken-not-json',
  'broken-not-utf8',
  'broken-wrong-type',
  'broken-unknown-version',
  'broken-missing-order-id',
  'broken-negative-quantity',
  'broken-too-many-items',
  'tombstone',
] as const;
export type Story = (typeof STORIES)[number];

export const ANSWERS = ['decision', 'dead-letter', 'skipped'] as const;
export type Answer = (typeof ANSWERS)[number];

/** One record for `orders.created`, and which kind of answer the contract promises for it. */
export interface OrderMessage {
  readonly story: Story;
  readonly key: string;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly expect: Answer;
}
