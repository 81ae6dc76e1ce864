import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/** "Missile-brand toothbrushes", 火箭牌洗衣粉: a weapon that lends its name to goods told beside it. "Brand new" names nothing. */
export function isBrandName(text: Text, clause: Clause, hit: Hit): boolean {
  if (hit.kind !== 'military-platform' && hit.kind !== 'ambiguous') return false;
  if (!clause.hits.some((one) => one.kind === 'civil')) return false;
  return BRAND.test(text.compact.text.slice(hit.end, hit.end + 12));
}

const BRAND = foldedPattern(
  '^ ?brand(?! ?new)(?![a-z])|^(?:という|と言う|なる)(?:商品名|名前|名称|製品名|ブランド|名の)|^ブランドの|^印の|^牌(?=[\u4e00-\u9fff])(?![照号匾坊位证车子楼])',
);
