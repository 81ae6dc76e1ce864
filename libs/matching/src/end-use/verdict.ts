import type { EndUseEvidence, EndUseReading, EndUseVerdict } from '#holdpoint/model';
import type { Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import type { FormAnswer } from './form-answers.js';
import type { AnsweredQuestion } from './questionnaire.js';
import { unsettledIn } from './unsettled.js';
import type { Weighed, Weight } from './weigh.js';
import { weighClause } from './weigh.js';

export function readVerdict(
  text: Text,
  questions: readonly AnsweredQuestion[] = [],
  unread: readonly EndUseEvidence[] = [],
): EndUseReading {
  const weighed = text.clauses.flatMap((clause) => weighClause(text, clause));
  const answered: Weight[] = [
    ...questions.map(({ about, answer }) => ANSWERED[about][answer]),
    ...unread.map(() => 'open' as const),
  ];
  const has = (weight: Weight): boolean =>
    answered.includes(weight) || weighed.some((one) => one.weight === weight);
  const contradiction = has('military') && (has('claim') || has('denial') || has('limited-claim'));
  const seeming = decide(has, weighed, text);
  const unsettled = seeming === 'civil' ? unsettledIn(text) : undefined;
  if (unsettled) weighed.push({ hit: unsettled, weight: 'open', class: 'hedge' });
  const verdict = unsettled ? 'ambiguous' : seeming;
  const evidence = [
    ...questions.map((question) => question.evidence),
    ...unread,
    ...weighed.flatMap((one) => toEvidence(text, one)),
  ].sort((a, b) => a.span[0] - b.span[0]);
  if (contradiction) evidence.push(...contradictions(text, weighed));
  return { verdict, evidence, contradiction };
}

/** What the answers under the questions of a form weigh. */
const ANSWERED = {
  military: { yes: 'military', no: 'denial', open: 'open' },
  civil: { yes: 'claim', no: 'limited-claim', open: 'open' },
} as const satisfies Record<AnsweredQuestion['about'], Record<FormAnswer, Weight>>;

function decide(
  has: (weight: Weight) => boolean,
  weighed: readonly Weighed[],
  text: Text,
): EndUseVerdict {
  const stated = has('claim') || has('denial');
  const excepted = weighed.some((one) => one.class === 'exception');
  if (has('military')) return 'military';
  if (has('doubt') || has('limited-claim') || has('open')) return 'ambiguous';
  if (stated) return 'civil';
  if (has('item') || has('leaning')) return 'ambiguous';
  if (has('shadow') && (has('civil') || has('product'))) return 'ambiguous';
  if (has('disowned') && !standsWithout(weighed)) return 'ambiguous';
  if (excepted) return has('civil') && !has('vague') ? 'civil' : 'ambiguous';
  if (has('civil')) return 'civil';
  if (has('vague')) return 'ambiguous';
  if (has('product')) return 'civil';
  return has('generic') || (has('frame') && saysMore(text, weighed)) ? 'ambiguous' : 'none';
}

/** Whether a civil use is told beside those denied, and none of it is one of them. */
function standsWithout(weighed: readonly Weighed[]): boolean {
  const denied = new Set(
    weighed.filter(({ weight }) => weight === 'disowned').map(({ hit }) => hit.rule),
  );
  const told = weighed.filter(({ weight }) => weight === 'civil');
  return told.length > 0 && !told.some(({ hit }) => denied.has(hit.rule));
}

/** "Used for" and words the lexicon does not know: a use, but which? The bare heading `用途：` says nothing. */
function saysMore(text: Text, weighed: readonly Weighed[]): boolean {
  const { words, characters } = text.strange(0, text.compact.text.length);
  return words + characters > 0 || weighed.some((one) => one.class === 'hedge');
}

function toEvidence(text: Text, weighed: Weighed): EndUseEvidence[] {
  if (weighed.class === null) return [];
  return [{ class: weighed.class, span: spanOf(text, weighed.hit), rule: weighed.hit.rule }];
}

function contradictions(text: Text, weighed: readonly Weighed[]): EndUseEvidence[] {
  return weighed
    .filter((one) => ['claim', 'limited-claim', 'denial'].includes(one.weight))
    .map((one) => ({
      class: 'contradiction' as const,
      span: spanOf(text, one.hit),
      rule: 'civil-claim-beside-military',
    }));
}

function spanOf(text: Text, hit: Hit): readonly [number, number] {
  const start = text.compact.starts[hit.start] ?? 0;
  return [start, Math.max(start, text.compact.ends[hit.end - 1] ?? start)];
}
