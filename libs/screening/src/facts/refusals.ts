/**
 * Whether a text tells that the commitment, a clause or a visit is refused (indicator I-4): a word of refusing, or a
 * denied verb of agreeing, with what is refused before or after it. The words are data (data/papers/refusals.yaml).
 */
import { normalise } from '#holdpoint/matching';
import type { Span } from '#holdpoint/model';
import { REFUSALS } from '../words/refusals.generated.js';

export interface Refusal {
  readonly value: string;
  readonly span: Span;
}

const WORDS = new Map(
  REFUSALS.split('\n').map((line) => {
    const [kind = '', words = ''] = line.split('\t');
    return [kind, [...new Set(words.split('|').map((word) => normalise(word).text))]] as const;
  }),
);

/** One of the words of these kinds, the longest first. */
function any(language: string, ...kinds: readonly string[]): string {
  const words = kinds.flatMap((kind) => WORDS.get(`${language}.${kind}`) ?? []);
  return `(?:${words.sort((a, b) => b.length - a.length).join('|')})`;
}

/** Up to `most` characters of one sentence, in which none of the stops begins. */
function reach(most: number, stops: string, ends = '.;:!?'): string {
  return `(?:(?!${stops})[^${ends}]){0,${most}}?`;
}

/** A pattern as it is written, its kana and Han characters folded as texts are. */
function fold(source: string): string {
  return source.replace(/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/gu, (char) => normalise(char).text);
}

interface Language {
  /** Without one of these, nothing is refused: one look spares the rest. */
  readonly telling: RegExp;
  readonly patterns: readonly RegExp[];
  /** What stands before a refusal that is denied, or only supposed. */
  readonly unsaid: RegExp;
}

function patterns(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source, 'gu'));
}

function english(): Language {
  const of = (...kinds: readonly string[]): string =>
    `(?<![a-z0-9])${any('en', ...kinds)}(?![a-z0-9])`;
  const deny = `(?:n't|${of('deny')})`;
  const between = `(?:[ ,]+${of('between')})*`;
  const denied = `${deny}${between}[ ,]+`;
  const far = reach(60, of('other'));
  const near = reach(
    40,
    `${of('other')}| (?:to|in|by|for|goods|items|products|materials?|it|them)\\b`,
    '.;:!?,',
  );
  const be = '\\b(?:is|are|was|were|be|been|being)';
  const things = of('paper', 'visit');
  const subject = `(?<!\\b(?:of|under|against|without|to|by|with|per)(?: (?:the|our|this|its|that|any|an?|such|written|signed))*(?: [a-z-]+)? )${things}`;
  const tail = reach(40, of('other'), '.;:!?,');
  const notOurs = `(?! ${any('en', 'ours')})`;
  const handed = of('agree', 'give', 'admit');
  return {
    telling: new RegExp(`n't|(?<![a-z])no |${of('refuse', 'deny', 'refused', 'gone')}`),
    patterns: patterns(
      `${of('refuse')}${far}${things}`,
      `${denied}${of('agree')}${far}${things}`,
      `${denied}${of('give')}${near}${of('paper')}`,
      `${denied}${of('admit')}${far}${of('visit')}`,
      `${denied}${of('vow')}(?! for\\b)${far}${of('aim')}`,
      `${denied}(?:sign|commit|certify|agree)(?: (?:to )?(?:it|this|that|so|anything))?(?= *(?:[.;,!?]|$))`,
      `${subject}${tail} (?:has |have |had )?${be}${between} +${of('refuse')}`,
      `${subject}${tail}(?:${be} *${deny}|${deny}${between} +(?:be|been|being))(?! to\\b)${between} +${handed}${notOurs}`,
      `${subject} not(?: yet| been)* +(?=[a-z]+ed\\b|given|sent|made|shown)${handed}${notOurs}`,
      `${subject}[ :;,-]+${of('gone')}`,
      `${subject}${tail}${be}${between} +${of('refused')}`,
      `(?<![a-z])no(?! longer)${tail}${things}${tail}${be}${between} +${handed}${notOurs}`,
      `${of('agree', 'give', 'admit')} no (?!(?:onward |third.party )?(?:transfer|re-?export|resale|diversion|military))(?:[a-z-]+ ){0,3}?${things}`,
    ),
    unsaid: new RegExp(
      `(?:(?:n't|(?<![a-z])(?:not|never|nor|neither|without|cannot|no))(?: any| an?)?${between} *|(?:^|[.,;] *|\\b(?:and|or) )(?:if|unless|should|in case|in the event)\\b[^.,;]{0,40})$`,
    ),
  };
}

function japanese(): Language {
  const of = (...kinds: readonly string[]): string => any('ja', ...kinds);
  const far = reach(24, of('other'));
  const undone = `(?!${fold('(?:し|する|は|も|を|て|い|り|え|にし)*(?:ない|ません|なか|なく|ずに|なし|が?無)')})`;
  const denied = `${of('between')}*${of('deny')}${undone}(?!${of('not')})`;
  const refuse = `${of('refuse')}(?!(?![中済])\\p{sc=Han})${undone}`;
  const things = of('paper', 'visit');
  const not = fold('未');
  const handed = of('agree', 'give');
  return {
    telling: new RegExp(`${not}|${of('refuse', 'deny')}`),
    patterns: patterns(
      `${things}${far}${handed}${denied}`,
      `${things}${far}${refuse}`,
      `${refuse}${fold('(?:した|された|んだ|った|している|る)')}${things}`,
      `(?<!${of('trade')}[^.,;]{0,3})${of('vow')}${denied}`,
      `${of('paper')}[^.;,]{0,6}${not}${handed}`,
      `${not}${handed}${fold('の')}${of('paper')}`,
    ),
    unsaid: new RegExp(`${fold('(?:もし|仮に|万一)')}[^.,;]{0,20}$`),
  };
}

function chinese(): Language {
  const of = (...kinds: readonly string[]): string => any('zh', ...kinds);
  const far = reach(16, of('other'), '.;:!?,');
  const near = reach(12, of('other', 'ours'), '.;:!?,');
  const denied = `${of('deny')}${of('between')}*`;
  const things = of('paper', 'visit');
  const beside = reach(8, of('says'), '.;:!?');
  return {
    telling: new RegExp(of('refuse', 'deny')),
    patterns: patterns(
      `${of('refuse')}${far}${things}`,
      `${denied}${of('agree')}${far}${things}`,
      `${denied}${of('give')}${near}${of('paper')}`,
      `${denied}${of('admit')}${far}${of('visit')}`,
      `${denied}${of('vow')}(?![^.,;]{0,6}${of('trade')})`,
      `${of('head')}${beside}${denied}${of('agree', 'give')}(?![^.,;]{0,4}${of('ours')})`,
      `${of('head')}${beside}${fold('(?:被|遭|遭到)')}${of('between')}*${of('refuse')}`,
    ),
    unsaid: new RegExp(
      fold(
        '(?:(?<!不得)不|不得|未|没有?|从未|并未|无|并非|(?:如果?|若|倘若|假如|一旦)[^.,;]{0,12})$',
      ),
    ),
  };
}

const LANGUAGES = [english(), japanese(), chinese()];

/** The first refusal that a text tells, or `null`. */
export function findRefusal(text: string): Refusal | null {
  const folded = normalise(text);
  for (const { patterns, unsaid } of LANGUAGES.filter((one) => one.telling.test(folded.text)))
    for (const pattern of patterns)
      for (const { index, 0: value } of folded.text.matchAll(pattern)) {
        if (unsaid.test(folded.text.slice(0, index))) continue;
        const start = folded.starts[index] ?? 0;
        const end = folded.ends[index + value.length - 1] ?? text.length;
        return { value: text.slice(start, end), span: [start, end] };
      }
  return null;
}
