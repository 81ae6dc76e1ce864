/** What is said where a description of goods or a contract names who should not have them. */
import type { Text } from '#holdpoint/model';
import type { Sighting } from '../facts/facts.js';
import { entryName, LIST_NAMES, placeOf, textName } from './names.js';
import { join, sentence } from './party-words.js';

const FIND_OUT: Text = {
  en: 'A person must find out who is to receive the goods, and what for, before anything is shipped.',
  ja: '誰が何のために貨物を受け取るのか、出荷前に担当者が確認してください。',
  zh: '发货前须由人员核实货物由谁接收、作何用途。',
};

export function namedInPapersWords(sighting: Sighting): Text {
  const place = placeOf(sighting).text;
  const name = entryName(sighting.entry);
  const list = LIST_NAMES[sighting.entry.list];
  return join(
    {
      en: `${sentence(place.en)} names ${name.en}, which is on ${list.en}.`,
      ja: `${place.ja}は${list.ja}に掲載された${name.ja}を示しています。`,
      zh: `${place.zh}指向列入${list.zh}的${name.zh}。`,
    },
    FIND_OUT,
  );
}

export function militaryInPapersWords(at: string, value: string): Text {
  const place = textName(at);
  return join(
    {
      en: `The ${place.en} speaks of a weapon or a military user: “${value}”.`,
      ja: `${place.ja}が兵器または軍事ユーザーに言及しています：「${value}」。`,
      zh: `${place.zh}提及武器或军事用户：“${value}”。`,
    },
    FIND_OUT,
  );
}
