import { describe, expect, it } from 'vitest';
import type { EndUseReader, NameMatcher } from '#holdpoint/model';
import { INVENTED } from '../evaluation/invented-list.js';
import { buildNameMatcher } from './build-name-matcher.js';
import { cachedMatcher, cachedReader } from './cached.js';

const plain = buildNameMatcher(INVENTED);

/** The matcher with a list of what it was really asked. */
function listening(): { readonly matcher: NameMatcher; readonly asked: string[] } {
  const asked: string[] = [];
  const match: NameMatcher['match'] = (query) => {
    asked.push(query.name ?? '');
    return plain.match(query);
  };
  return { matcher: { ...plain, match }, asked };
}

describe('cachedMatcher', () => {
  it('answers as the matcher does, and asks it once', () => {
    const { matcher, asked } = listening();
    const cached = cachedMatcher(matcher, 10);
    expect(cached.match({ name: 'QTX' })).toEqual(plain.match({ name: 'QTX' }));
    expect(cached.match({ name: 'QTX' })).toEqual(plain.match({ name: 'QTX' }));
    expect(asked).toEqual(['QTX']);
  });

  it('tells parties apart by every field', () => {
    const { matcher, asked } = listening();
    const cached = cachedMatcher(matcher, 10);
    cached.match({ name: 'QTX' });
    cached.match({ name: 'QTX', country: 'TH' });
    expect(asked).toHaveLength(2);
  });

  it('remembers at least half of its size and never more than the whole', () => {
    const { matcher, asked } = listening();
    const cached = cachedMatcher(matcher, 4);
    for (const name of ['a', 'b', 'b', 'a', 'c', 'd', 'e', 'f', 'a']) cached.match({ name });
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'a']);
  });

  it('of size 0 is the matcher itself', () => {
    expect(cachedMatcher(plain, 0)).toBe(plain);
  });
});

describe('cachedReader', () => {
  it('asks the reader once for a text', () => {
    const asked: string[] = [];
    const reader: EndUseReader = {
      version: 'v',
      read: (text) => {
        asked.push(text);
        return { verdict: 'none', evidence: [], contradiction: false };
      },
    };
    const cached = cachedReader(reader, 5);
    cached.read('x');
    cached.read('x');
    expect(asked).toEqual(['x']);
    expect(cached.version).toBe('v');
  });
});
