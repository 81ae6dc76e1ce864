/** What is said about military and government security users. */
import type { ListEntry, Ruling, Text } from '#holdpoint/model';
import type { PartyFacts, Sighting } from '../facts/facts.js';
import type { Exposure } from '../exposure.js';
import { missingOriginWords } from './item-words.js';
import { entryName, placeOf, roleName, verbOf } from './names.js';
import { join, sentence } from './party-words.js';

export type MilitaryKind = 'japan' | 'us' | 'security' | 'beside';
const MILITARY: Readonly<Record<MilitaryKind, Text>> = {
  japan: {
    en: 'a Japanese military user',
    ja: '日本の軍事ユーザー',
    zh: '日本军事用户',
  },
  us: { en: 'a US military user', ja: '米国の軍事ユーザー', zh: '美国军事用户' },
  security: {
    en: 'a government security body (coast guard, police or intelligence)',
    ja: '政府の治安・情報機関（海上保安庁、警察、情報機関）',
    zh: '政府安全机构（海上保安、警察或情报部门）',
  },
  beside: {
    en: 'a body beside the forces, and none of theirs',
    ja: '自衛隊・防衛省の機関ではないが、密接な関係を持つ団体',
    zh: '非防卫省、自卫队机关但与其关系密切的团体',
  },
};

/** A base or a police headquarters is not the force or the agency under whose name it is counted. */
const UNIT_VERB: Text = {
  en: 'is of, or counts with,',
  ja: 'またはこれに準ずる機関に当たります',
  zh: '属于或等同于',
};

export function militaryPartyWords(
  sighting: Sighting,
  kind: MilitaryKind,
  ruling: Ruling,
  { reach, lacks, inconclusive }: Exposure,
): Text {
  const place = placeOf(sighting);
  const name = entryName(sighting.entry);
  const verb =
    sighting.isUnit === true && place.isParty
      ? UNIT_VERB
      : verbOf(place, sighting.reason === 'listed-party');
  const what = MILITARY[kind];
  return join(
    {
      en: `${sentence(place.text.en)} ${verb.en} ${name.en}, ${what.en}.`,
      ja: `${place.text.ja}は${what.ja}である${name.ja}${verb.ja}。`,
      zh: `${place.text.zh}${verb.zh}${what.zh}${name.zh}。`,
    },
    ruling === 'review' && inconclusive && lacks.length > 0
      ? missingOriginWords(lacks)
      : adviceOnMilitary(ruling, reach, kind),
  );
}

export function adviceOnMilitary(ruling: Ruling, reach: string, kind: MilitaryKind): Text {
  if (ruling === 'prohibited')
    return {
      en: 'Dual-use items may not be supplied to it by any route. Do not ship; there is no licence route.',
      ja: 'いかなる経路でもデュアルユース品目の供給は禁止されています。出荷しないでください。許可申請の道はありません。',
      zh: '禁止以任何途径向其提供两用物项。请勿发货；不存在许可途径。',
    };
  if (ruling === 'review')
    return kind === 'security' || kind === 'beside'
      ? {
          en: 'Whether the use helps enhance military capabilities is for a person to decide. Hold until then.',
          ja: '軍事力の向上につながるかどうかを担当者が判断するまで保留してください。',
          zh: '是否有助于提升军事实力须由人员判断。在此之前请暂停。',
        }
      : {
          en: 'Whether the goods are dual-use items of Chinese origin is not certain from the order. Do not ship without an answer from MOFCOM.',
          ja: '中国原産のデュアルユース品目かどうかが注文からは確定できません。商務部の回答なしに出荷しないでください。',
          zh: '订单不足以确定货物是否为原产于中国的两用物项。未获商务部答复前请勿发货。',
        };
  return reach === 'no'
    ? {
        en: 'The goods are neither of Chinese origin nor sent from China, so the rules do not reach them; this is a notice.',
        ja: '貨物は中国原産でも中国発でもないため規制は及びません。お知らせとして記録します。',
        zh: '货物非原产于中国且不从中国出口，不受该规定约束；仅作提示。',
      }
    : {
        en: 'It is not a receiver of the goods; this is a notice.',
        ja: '貨物の受領者ではありません。お知らせとして記録します。',
        zh: '其并非货物接收方；仅作提示。',
      };
}

export function militaryOwnerWords(
  party: PartyFacts,
  owner: string,
  share: number | null,
  entry: ListEntry,
  ruling: Ruling,
): Text {
  const role = roleName(party);
  const name = entryName(entry);
  const percent = share === null ? null : `${share} %`;
  return join(
    {
      en: `The ${role.en} “${party.name}” is owned ${percent ?? '(share not stated)'} by “${owner}”, which is or belongs to ${name.en}.`,
      ja: `${role.ja}「${party.name}」は、${name.ja}またはその関係機関である「${owner}」が${percent ?? '持分不明で'}保有しています。`,
      zh: `${role.zh}“${party.name}”由“${owner}”持有${percent ?? '（比例不详）'}，后者为${name.zh}或其所属机构。`,
    },
    ruling === 'review'
      ? {
          en: 'A person must find out whether the military stands behind the order or uses the goods. Hold until then.',
          ja: '軍が実質的な取引先または使用者でないか担当者が確認するまで保留してください。',
          zh: '须由人员核实军方是否为实际交易方或使用方。在此之前请暂停。',
        }
      : {
          en: 'This is a notice; it holds nothing.',
          ja: 'お知らせであり、保留の理由にはなりません。',
          zh: '仅作提示，不构成暂停理由。',
        },
  );
}
