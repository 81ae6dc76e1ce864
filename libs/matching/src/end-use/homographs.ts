import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/** A word of arms that means another thing beside its neighbours: a submarine canyon, the defence of a title. */
export function isHomograph(text: Text, clause: Clause, hit: Hit): boolean {
  if (hit.rule === 'military-platform/submarine')
    return UNDER_THE_SEA.test(text.compact.text.slice(hit.end, hit.end + 56));
  return isOtherDefence(text, clause, hit);
}

/** What lies on the bed of the sea. */
const UNDER_THE_SEA =
  /^ (?:(?:tele(?:phone|graph|com)|communications?|gas|oil|water|power|optical|optic|fib(?:re|er)|internet|data|export|electric(?:al|ity)?|high voltage|coaxial|drinking|sewage|hvdc|cross border) ){0,3}(?:cables?(?! (?:cutt|drum))|pipelines?|hoses?|outfalls?|diffusers?|canyons?|volcano(?:es|s)?|volcanic|springs?|landslides?|ridges?|trench(?:es)?|topography|earthquakes?|eruptions?|fans?|valleys?|slopes?|plateaus?|permafrost|aquifers?|tunnels?|interconnectors?|interconnections?|links?|groundwater|vents?|seepage|contours?|relief|mountains?)(?![a-z])/;

/** The defence of a goal, a title or a crop: 王者の防衛戦, 害獣防衛, "when the attack meets the defence on the pitch". */
function isOtherDefence(text: Text, clause: Clause, hit: Hit): boolean {
  const { text: all } = text.compact;
  if (CURE.test(hit.rule)) {
    const ill = AGAINST_ILLNESS.test(all.slice(hit.end, hit.end + 32));
    return ill && !SHIELDS.test(all.slice(clause.start, hit.start));
  }
  if (!DEFENCE.test(hit.rule)) return false;
  const before = all.slice(Math.max(clause.start, hit.start - 40), hit.start);
  const after = all.slice(hit.end, Math.min(clause.end, hit.end + 40));
  if (FROM_HARM.test(before)) return true;
  if (!PLAYED.test(before + '|' + after)) return false;
  return SPORT.test(all.slice(clause.start, clause.end));
}

/** What a cure is called, unless something shields it. */
const CURE =
  /^military-(?:use\/(?:weapon|arms)|platform\/(?:guided missile|missile|bullets?|ammunition))$/;
const SHIELDS = /(?:^|[ ,(。])(?:protect|guard|preserv|keep|treat|secur|coat|disinfect|clean)/;
/** "Guided missiles against cancer", "a weapon against mildew". */
const AGAINST_ILLNESS = foldedPattern(
  '^s? (?:against|in the (?:war|fight|battle) (?:on|against)) (?:the )?(?:[a-z]+ )?(?:cancers?|tumou?rs?|infections?|bacteria|germs|microbes|viruses|mildew|weeds|pests|caries|tooth decay|plaque|flu|malaria|cavities)(?![a-z])',
);
const DEFENCE = /^military-use\/(?:defen[cs]e|防衛|国防|防御)$/;
const FROM_HARM = foldedPattern(
  '(?:害獣|獣害|鳥獣|害虫|雑草|侵入者?|浸水|火災|盗難|乾燥|老化|日焼け|静電気|錆|サビ|腐食|迷惑メール|詐欺|不正アクセス|首位|連覇|優勝|世界王者|ベルト)(?:から|に対する|の|を)?$',
);
/** Words that the defence of a game stands among. */
const PLAYED = foldedPattern(
  '(?:^|[ ,(|])(?:attack(?:s|ers?|ing)?|offen[cs]e|midfield|strikers?|forwards?|opponents?|goalkeepers?|title|quarterback)(?![a-z])|\\|(?:戦|成功|記録|回数|に成功)',
);
const SPORT = foldedPattern(
  '(?:^|[ ,(。])(?:football|soccer|rugby|hockey|basketball|handball|volleyball|chess|boxing|wrestling|judo|lacrosse|water polo|esports?|baseball|futsal)(?![a-z])|サッカー|ラグビー|バスケ|ハンドボール|ボクシング|プロレス|格闘技|柔道|将棋|囲碁|チャンピオン|王者|足球|篮球|拳击|象棋|电竞',
);
