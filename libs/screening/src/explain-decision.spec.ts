import { describe, expect, it } from 'vitest';
import { anOrder, aParty } from '../../../test/support/orders/an-order.js';
import { inventedData, NOW } from '../../../test/support/orders/reference.js';
import { explainDecision } from './explain-decision.js';
import { createReference } from './reference.js';
import { screenOrder } from './screen-order.js';

const reference = createReference(inventedData(), { serviceVersion: '1' });
const decide = (order = anOrder()) => screenOrder(order, reference, { now: NOW });
const listed = decide(
  anOrder({ parties: [aParty('end-user', { name: 'Volkov Marine Trading', localName: null })] }),
);

describe('a decision in words', () => {
  it('begins with the order, the outcome and the ruling', () => {
    expect(explainDecision(listed, 'en').split('\n')[0]).toBe(
      'SO-1 (revision 1): HELD – prohibited',
    );
    expect(explainDecision(listed, 'ja').split('\n')[0]).toBe('SO-1 （第1版）: 保留 – 禁止');
    expect(explainDecision(listed, 'zh').split('\n')[0]).toBe('SO-1 （第1版）: 暂停 – 禁止');
  });

  it('says why, by which law, on what evidence, and what to do', () => {
    const text = explainDecision(listed, 'en');
    expect(text).toContain('Volkov Marine Trading');
    expect(text).toContain('MOFCOM Announcement 11 of 2026');
    expect(text).toContain('/parties/0/name');
    expect(text).toContain('TEST-ECL-1');
    expect(text).toContain('Do not ship');
    expect(text).toContain('What to do next');
  });

  it('quotes the law in Chinese to those who read Chinese characters', () => {
    expect(explainDecision(listed, 'zh')).toContain('禁止出口经营者向上述20家实体出口两用物项');
  });

  it('cites acts as readers of each language do', () => {
    expect(explainDecision(listed, 'zh')).toContain('商务部公告2026年第11号第1项');
    expect(explainDecision(listed, 'ja')).toContain('商務部公告2026年第11号第1項');
    expect(explainDecision(listed, 'zh')).toContain('《中华人民共和国出口管制法》第18条');
    expect(explainDecision(listed, 'en')).toContain('Export Control Law of the PRC, Art. 18');
  });

  it('keeps apart what holds, what papers answered and what is only to note', () => {
    const text = explainDecision(
      decide(
        anOrder({
          transitCountries: ['KR'],
          parties: [
            aParty('end-user'),
            aParty('manufacturer', { name: 'Orbel Motors', localName: null }),
          ],
        }),
      ),
      'en',
    );
    expect(text).toMatch(/Why:[\s\S]*travel through KR/);
    expect(text).toMatch(/Answered by papers:[\s\S]*1C905\.b/);
    expect(text).toMatch(/To note:[\s\S]*Orbel Motors/);
  });

  it('tells an approved order what to keep', () => {
    expect(explainDecision(decide(), 'en')).toContain('at least 5 years');
  });

  it('says for which day and with which versions it was decided', () => {
    expect(explainDecision(listed, 'en')).toContain('Decided for 2026-12-10 · rule book 2026.');
  });
});
