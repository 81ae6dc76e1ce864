import type { ErrorClass } from '#holdpoint/model';

/**
 * Every code that reading a message can give, with its class and what the sender can do about it.
 * The table of docs/reference/events.md is checked against this one.
 */
export const ERROR_CODES = {
  'message-too-large': ['unreadable', 'Send at most 512 KiB a message; split the order.'],
  'not-utf8': ['unreadable', 'Encode the message in UTF-8.'],
  'schema-registry-format': [
    'unreadable',
    'Send plain JSON: the first byte is 0, the mark of a schema registry’s serializer.',
  ],
  'not-json': ['unreadable', 'Send one JSON document a message.'],

  'unknown-content-type': [
    'unsupported',
    'Send one event a record in the JSON format (application/cloudevents+json).',
  ],
  'unknown-specversion': ['unsupported', 'Send CloudEvents 1.0 (specversion 1.0).'],
  'unknown-event-type': [
    'unsupported',
    'Send the event type of this topic, or list yours in SCREENER_INPUT_TYPES.',
  ],
  'unknown-event-version': [
    'unsupported',
    'Send a version of the event type that this release knows, or upgrade the screener.',
  ],

  missing: ['invalid', 'Give the field; it is required.'],
  empty: ['invalid', 'Give at least one entry, or a text that is not blank.'],
  'not-an-object': ['invalid', 'Send a JSON object there.'],
  'not-a-list': ['invalid', 'Send a JSON list there.'],
  'not-a-text': ['invalid', 'Send a JSON string there.'],
  'not-a-text-or-list': ['invalid', 'Send a JSON string, or a list of them.'],
  'not-a-paper': ['invalid', 'Send a JSON string, or a list of { "number", "about" }.'],
  'not-a-boolean': ['invalid', 'Send true or false, without quotes.'],
  'not-a-number': ['invalid', 'Send a finite JSON number, without quotes.'],
  'not-a-whole-number': ['invalid', 'Send a whole number from 0 up.'],
  'negative-number': ['invalid', 'Send a number of 0 or more.'],
  'number-too-large': ['invalid', 'Send a number within the range that the message names.'],
  'not-a-decimal': ['invalid', 'Send the amount as a decimal string such as "18250.00".'],
  'not-a-currency': ['invalid', 'Send an ISO 4217 code of three capital letters.'],
  'not-a-day': ['invalid', 'Send a day that exists as YYYY-MM-DD.'],
  'not-a-time': ['invalid', 'Send an RFC 3339 time with its zone, such as 2026-11-23T09:12:45Z.'],
  'unknown-country': ['invalid', 'Send an ISO 3166-1 alpha-2 code in capital letters.'],
  'unknown-value': ['invalid', 'Send one of the values that the message names.'],
  'text-too-long': ['invalid', 'Send at most 5,000 characters a text.'],
  'lone-surrogate': ['invalid', 'Repair the text: it holds half of a UTF-16 surrogate pair.'],
  'too-many-items': ['invalid', 'Send at most 1,000 items an order; split the order.'],
  'too-many-parties': ['invalid', 'Send at most 50 parties an order.'],
  'too-many-aliases': ['invalid', 'Send at most 20 aliases a party.'],
  'too-many-entries': ['invalid', 'Send at most 1,000 entries a list.'],
  'too-deep': ['invalid', 'Send at most 64 objects and lists within each other.'],
  'not-base64': ['invalid', 'Send data_base64 in base64, or the order itself in data.'],
  'invalid-value': ['invalid', 'Read what the message says of the field.'],
} as const satisfies Record<string, readonly [ErrorClass, string]>;

export type ErrorCode = keyof typeof ERROR_CODES;
