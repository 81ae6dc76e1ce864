import { expect, it } from 'vitest';
import { LedgerMemory } from './ledger-memory.js';

it('lets no older revision replace a newer one in the ledger', () => {
  const memory = new LedgerMemory();
  expect(memory.takes('SO-1', 2)).toBe(true);
  expect(memory.takes('SO-1', 1)).toBe(false);
  expect(memory.takes('SO-1', 2)).toBe(true);
  expect(memory.takes('SO-1', 3)).toBe(true);
});

it('keeps an order closed that was closed before it came', () => {
  const memory = new LedgerMemory();
  memory.close('SO-1');
  expect(memory.takes('SO-1', 7)).toBe(false);
});

it('forgets only orders that were quiet while as many others came', () => {
  const memory = new LedgerMemory(2);
  memory.takes('SO-1', 5);
  memory.takes('SO-2', 5);
  memory.takes('SO-1', 6);
  memory.takes('SO-3', 5);
  expect(memory.takes('SO-1', 5)).toBe(false);
  expect(memory.takes('SO-2', 1)).toBe(true);
});
