import type { CompactText } from './compact-text.js';
import { foldedPattern } from './folded-pattern.js';

/** A ship or an aircraft called by its number, whatever is delivered for it. */
export interface Designation {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether it can be nothing else. */
  readonly sure: boolean;
}

/** Hull numbers as navies give them, each class within the numbers it has: DDG-173, FFM-3. */
const HULLS =
  '(?:ddg|ddh|ddk|ffm) ?\\d{1,3}|lst ?4\\d\\d\\d|aoe ?42\\d|mso ?30\\d|msc ?6\\d\\d|asr ?40\\d|agb ?500\\d|aos ?520\\d' +
  '|ssn ?[67]\\d\\d|ssbn ?7\\d\\d|cvn ?[67]\\d|lhd ?\\d';
/** Those which other things bear too: a core drill is a DD 110, a tool a SS 510. A person decides. */
const LIKE_HULLS =
  'dd ?1[015]\\d|de ?2[23]\\d|ss ?5[01]\\d|ats ?420\\d|ags ?51\\d\\d|tv ?35\\d\\d|tss ?36\\d\\d|mst ?46\\d|lha ?\\d|lpd ?[12]\\d|lcu ?20\\d\\d';
/** Types of aircraft whose short names other things bear too: only beside a word for an aircraft. */
const AIRCRAFT = '(?:f 2|f 4|t 4|t 5|t 7|p 1|p 3|c 2|u 4|us 2|e 2|e 3|a 10|b 2|b 52)[abcd]?';
const AIRCRAFT_WORDS =
  ' ?(?:の|型|式|用)?(?:機|练習機|初等|中等|輸送機|哨戒|戦闘|支援|飛行艇|主翼|尾翼|胴体|風防|座席|キャノピ|コックピット|降着|パイロット|教练|运输|巡逻|战斗|机翼|机身|座椅|座舱|起落架|飞行员' +
  '|(?:type |transport |patrol |trainer |fighter |training |amphibious )?(?:aircraft|air ?planes?|jets?|trainers?|fighters?|wings?|fuselage|canopy|canopies|cockpit|pilots?|airframes?|landing gear|squadrons?|flying boats?)(?![a-z]))';
const AIRCRAFT_BEFORE =
  '(?:aircraft|trainer|fighter|jet|練習機|輸送機|哨戒機|戦闘機|飛行艇|教练机|运输机|巡逻机|战机) ?\\(?';

const ENGLISH_BEFORE =
  '(?:seats?|brakes?|tyres?|tires?|canopy|galley|cockpit|wings?) (?:for|of) (?:the |an? )?';

const DESIGNATION = new RegExp(
  [
    `(?<![a-z0-9])(?<like>${LIKE_HULLS})(?![0-9])`,
    `(?<![a-z0-9])(?:${HULLS})(?![0-9])`,
    `(?<![a-z0-9]|[0-9] )${AIRCRAFT}(?=${foldedPattern(AIRCRAFT_WORDS).source})`,
    `(?<=${foldedPattern(AIRCRAFT_BEFORE).source})${AIRCRAFT}(?![a-z0-9])`,
    `(?<=(?<![a-z])${ENGLISH_BEFORE})${AIRCRAFT}(?![a-z0-9])`,
  ].join('|'),
  'g',
);

export function findDesignations(compact: CompactText): Designation[] {
  return [...compact.text.matchAll(DESIGNATION)].map((match) => ({
    name: match[0].replaceAll(' ', '-'),
    start: match.index,
    end: match.index + match[0].length,
    sure: match.groups?.['like'] === undefined,
  }));
}
