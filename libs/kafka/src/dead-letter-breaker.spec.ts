import { describe, expect, it } from 'vitest';
import { DeadLetterBreaker } from './dead-letter-breaker.js';

const options = { share: 0.05, window: 1_000, minimum: 100 };

describe('the limit on dead letters', () => {
  it('says nothing before enough records were seen', () => {
    const breaker = new DeadLetterBreaker(options);
    expect(breaker.add(99, 99)).toBe(false);
    expect(breaker.add(1, 0)).toBe(true);
  });

  it('lets exactly the allowed share pass and stops at one more', () => {
    const breaker = new DeadLetterBreaker(options);
    expect(breaker.add(1_000, 50)).toBe(false);
    const letter = { errorClass: 'invalid', errorCode: 'quantity-negative' };
    expect(() => breaker.check(1, [letter], 2)).toThrow(
      'Lane 2 stopped, and what it had in hand is not committed: 51 of the last 1001 records are dead letters, more than 5 %, the latest invalid/quantity-negative.',
    );
  });

  it('forgets what lies further back than its window', () => {
    const breaker = new DeadLetterBreaker(options);
    breaker.add(90, 90);
    for (let part = 0; part < 11; part += 1) breaker.add(100, 0);
    expect(breaker.add(100, 50)).toBe(false);
    expect(breaker.add(100, 50)).toBe(true);
  });
});
