import type { Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/**
 * Whether a civil use in the same clause says what an ambiguous item is for: "engine parts for commercial
 * airliners". In a list ("automotive and aerospace") the civil use speaks for itself alone.
 */
export function isSettled(text: Text, hits: readonly Hit[], index: number): boolean {
  return settledTowards(text, hits, index, 1) || settledTowards(text, hits, index, -1);
}

function settledTowards(text: Text, hits: readonly Hit[], index: number, step: 1 | -1): boolean {
  const item = hits[index];
  let framed = false;
  let joined = false;
  for (let at = index + step, steps = 0; steps < 12; at += step, steps += 1) {
    const hit = hits[at];
    if (!hit || !item) return false;
    if (hit.kind === 'frame' || hit.kind === 'purpose') framed = true;
    else if (hit.kind === 'conjunction' || hit.kind === 'also') joined = true;
    else if (hit.kind === 'civil' || hit.kind === 'replica') {
      const [from, to] = step === 1 ? [item.end, hit.start] : [hit.end, item.start];
      if (joined || isListed(text, from, to, framed)) return false;
      if (hit.kind === 'replica' || PATTERN.test(item.rule)) return true;
      const between = text.compact.text.slice(from, to);
      if (step === 1 ? LEADS_ON.test(between) : !IS_FOR.test(between)) return true;
    }
  }
  return false;
}

/**
 * What leads from an item to its use: "drones for farms", ドローンは農業用. Without it the civil word is a part of the
 * item: "helicopter seats", 巡視船の冷蔵庫.
 */
const LEADS_ON = foldedPattern(
  '(?:^|[ ,:(])(?:for|to|in|on|of|at|by|from|with|used|aboard|that|which|as|inside)(?![a-z])|[:(、,]|用于|用来|用作|供|作为|为|在|安装|装|は|を|で|に|が|から|として|ため',
);
/** What makes the item the use of a civil thing: "camera lenses for drones", 轮胎用于直升机. */
const IS_FOR = foldedPattern(
  '(?:^|[ ,:(])(?:for|in|on|of|to|aboard|onto|into|inside|used)(?![a-z])|用于|用在|供|装在|安装(?!的)|给|^(?:を|は)',
);

/** A pattern on cloth is of the thing it stands on. */
const PATTERN = /\/(?:camouflage|迷彩|迷彩柄|カモフラージュ|sniper)$/;

function isListed(text: Text, from: number, to: number, framed: boolean): boolean {
  for (let at = from; at <= to; at += 1) {
    if (text.compact.joints.has(at)) return true;
    const char = text.compact.text.charAt(at);
    if (at < to && (char === '、' || char === ')')) return true;
    if (at < to && char === ',' && !framed && !FOR.test(text.compact.text.slice(at, at + 6))) {
      return true;
    }
  }
  return false;
}

const FOR = foldedPattern('for|to|used|用于|用作|用来|用在');

/** "Civil and aerospace": the item stands in a list with the civil use, which then says nothing of it. */
export function isListedWithCivil(text: Text, hits: readonly Hit[], index: number): boolean {
  const item = hits[index];
  if (!item) return false;
  return ([-1, 1] as const).some((step) => {
    const beside = hits[index + step];
    if (!beside) return false;
    const joined = beside.kind === 'conjunction' || beside.kind === 'also';
    const other = joined ? hits[index + 2 * step] : beside;
    if (other?.kind !== 'claim' && other?.kind !== 'civil') return false;
    const [from, to] = step === 1 ? [item.end, other.start] : [other.end, item.start];
    const { words, characters } = text.strange(from, to);
    if (words + characters > 0) return false;
    return joined || text.compact.joints.has(to) || text.compact.text.slice(from, to) === '、';
  });
}
