import { describe, expect, it } from 'vitest';
import { isCorporateNumber } from './corporate-number.js';

describe('isCorporateNumber', () => {
  it.each(['7000012050002', '７００００１２０５０００２', '7-0000-1205-0002', 'T7000012050002'])(
    '%s is one (the National Tax Agency’s own)',
    (text) => {
      expect(isCorporateNumber(text)).toBe(true);
    },
  );

  it.each(['7000012050003', '700001205000', '0000000000000', '', 'seven', '70000120500021'])(
    '%s is none',
    (text) => {
      expect(isCorporateNumber(text)).toBe(false);
    },
  );
});
