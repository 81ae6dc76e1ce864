import { describe, expect, it } from 'vitest';
import { inventedData } from '../../../../test/support/orders/reference.js';
import { createReference } from '../reference.js';
import { controlState, covers, findControlCode, spellControlCode } from './control-code.js';

const reference = createReference(inventedData(), { serviceVersion: '1' });

describe('a control code', () => {
  it('is read in the list’s spelling, however it was typed', () => {
    expect(spellControlCode(' 1c905.B ')).toBe('1C905.b');
    expect(spellControlCode('1C905b.1')).toBe('1C905.b.1');
    expect(spellControlCode('１Ｃ９０５')).toBe('1C905');
    expect(spellControlCode('EAR99')).toBe('EAR99');
  });

  it('is found itself, or as the nearest one above it', () => {
    expect(findControlCode(reference, '1C905.b')?.code).toBe('1C905.b');
    expect(findControlCode(reference, '1C905.b.3')?.code).toBe('1C905.b');
    expect(findControlCode(reference, '1C905.z')?.code).toBe('1C905');
    expect(findControlCode(reference, '9Z999')).toBeNull();
  });

  it('is covered by itself and by its parent, not by a sister', () => {
    expect(covers('1C905', '1C905.b')).toBe(true);
    expect(covers('1C905.b', '1C905.b')).toBe(true);
    expect(covers('1C905.c', '1C905.b')).toBe(false);
    expect(covers('1C90', '1C905.b')).toBe(false);
    expect(covers('1C905.b', '1C905')).toBe(false);
  });

  it('is suspended up to and with the last day, and unconfirmed from the next', () => {
    const control = findControlCode(reference, '1C909')!;
    expect(controlState(reference, control, '2025-11-07')).toBe('not-yet');
    expect(controlState(reference, control, '2026-11-10')).toBe('suspended');
    expect(controlState(reference, control, '2026-11-11')).toBe('suspension-over');
  });

  it('that was retired no longer counts from that day', () => {
    const control = findControlCode(reference, '1C999')!;
    expect(controlState(reference, control, '2026-05-31')).toBe('in-force');
    expect(controlState(reference, control, '2026-06-01')).toBe('retired');
  });
});
