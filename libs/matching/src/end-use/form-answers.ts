/** What a form says under one of its questions. */
export type FormAnswer = 'yes' | 'no' | 'open';

export interface ReadAnswer {
  readonly answer: FormAnswer;
  /** Place after the answer in the raw text. */
  readonly end: number;
}

const YES =
  'yes|y(?![a-z])|true|applicable|はい|有り?(?![限関])|あり|该当する|該当(?:する|します|あり)?(?!な|し|せ|い|外)|涉及|是(?!否)|属于';
const NO =
  'none|nil|no|n\\/a|n(?![a-z])|false|not applicable|いいえ|(?:該当|予定|使用|利用|転用|関与|関係|関連)?(?:なし|無し|ナシ)|無(?!し)|无|非該当|該当(?:し(?:ない|ません)|せず)|ありません|ございません|否|不涉及|不是|不属于|没有|不适用|未涉及';
/** "Not at this stage", 現段階ではありません: a no of today. */
const SO_FAR =
  'yet|currently|now|at present|at the moment|so far|today|(?:at|for) (?:this|the) (?:stage|time|moment|point|present|time being)|for now';
const NOT_YET =
  `(?:no|none|not|nil|nothing),? (?:${SO_FAR})(?![a-z])|(?:${SO_FAR}),? (?:no|none|not)(?![a-z])` +
  '|(?:今の?ところ|現時点|現段階|現在|現状|当面|まだ)で?(?:は|の)?[、,]?(?:予定|該当|計画|利用|使用)?[はがも]?(?:ありません|ございません|ない|なし|無し?|いいえ)(?:です)?|(?:目前|现阶段|暂时|暂|现在|眼下|当前|尚)[还仍均都]?(?:没有|不是|未|无|不涉及|不用|否)';
/** "Not that we know of": a no nobody stands by. */
const NOT_KNOWN =
  "not (?:that|as far as) (?:we|i) (?:know|are aware|am aware)(?: of)?(?![a-z])|(?:not )?to (?:the best of )?(?:our|my) knowledge,? ?(?:not?)?(?![a-z])|(?:as|so) far as (?:we|i) know,? (?:no|not)(?![a-z])|(?:probably|presumably|hopefully) not(?![a-z])|(?:we|i) (?:think|believe|hope) not(?![a-z])|(?:we|i) (?:do not|don't) think so" +
  '|知る限り(?:では)?[、,]?(?:なし|ありません|ない)|ない(?:と思|はず)|(?:たぶん|おそらく|恐らく)(?:なし|ない|ありません)|据(?:我们?|我司|我方)?所知[,，]?(?:没有|不是|无|不)|(?:应该|大概|可能)(?:没有|不是|不会|无)';
const OPEN =
  'tb[acd]|to be (?:confirmed|decided|advised|determined|announced)|unknown|not (?:yet )?(?:known|decided|answered|confirmed|sure|filled in)|left (?:blank|empty|open|out)|blank|empty|no answer|not answered|pending|不明|未定|未記入|未回答|未確認|確認中|検討中|空欄|待定|待确认|待確認|未知|未填|未答|不详|不清楚|不确定|空白|暂无信息|' +
  `${NOT_YET}|${NOT_KNOWN}`;

const EMPTY_BOX = '[□☐▢◻⬜]|[\\[［]\\s{0,3}[\\]］]|[(（]\\s{0,3}[)）]';
const FULL_BOX =
  '[■☑☒✓✔✅⬛◼●◉◎]|[\\[［]\\s?[xXvV✓✔レ✕×○〇]\\s?[\\]］]|[(（]\\s?[xX✓✔レ○〇●]\\s?[)）]';
const RING = '[○〇◯]';
const WORD = `yes|no(?![a-z])|はい|いいえ|有り?|無し?|あり|なし|是|否|无|不明|unknown`;
const OPTIONS = new RegExp(
  `^(?:(?:${EMPTY_BOX}|${FULL_BOX}|${RING}|${WORD})[\\s/／・|,，、:：()（）「」]{0,4}){2,10}`,
  'iu',
);
const TOKEN = new RegExp(`(${EMPTY_BOX})|(${FULL_BOX})|(${RING})|(${WORD})`, 'giu');
const BRACKETED = new RegExp(`[(（「【\\[]\\s?(${WORD})\\s?[)）」】\\]]`, 'giu');
const PLAIN = new RegExp(`^(?:[\\[(（<「]?(${OPEN})|(${NO})|(${YES}))`, 'iu');
const DASHES =
  /^(?:[-–—―─_＿…]{1,12}|[.．]{3,12}|[(（]\s{0,12}[)）])(?=\s*(?:$|[\s。；;,，、)）]))/u;

/** The answer that begins at a place of the raw text. */
export function answerAt(raw: string, at: number): ReadAnswer | undefined {
  const ahead = raw.slice(at, at + 64);
  const options = OPTIONS.exec(ahead)?.[0].trimEnd();
  const chosen = options && chosenOf(options);
  if (options && chosen) return { answer: chosen, end: at + options.length };
  const dashes = DASHES.exec(ahead);
  if (dashes) return { answer: 'open', end: at + dashes[0].length };
  const plain = PLAIN.exec(ahead);
  if (!plain) return undefined;
  const end = at + plain[0].length;
  const answer = plain[1] ? 'open' : plain[2] ? 'no' : 'yes';
  if (!endsThere(raw, end, plain[0])) return undefined;
  return {
    answer: answer === 'no' && EXCEPTED.test(raw.slice(end, end + 48)) ? 'open' : answer,
    end,
  };
}

/** "No (except training)", なし（補修用を除く）. */
const EXCEPTED =
  /^\s{0,3}[,，、;(（]?\s{0,3}(?:(?:except|save|apart from|aside from|other than|unless|barring|with)(?: for| the)?(?! (?:as )?(?:required|by law|where the law))(?=[^.;\n]{0,30}[a-z])(?<!with)(?![a-z])|with (?:the |one |some )?exception|ただし|但し|除非|例外|[^。;；）)\n]{1,16}(?:を?除く|除外))/iu;

/** The option a mark stands by: none or more than one leave the question open; undefined is no row of options. */
function chosenOf(options: string): FormAnswer | undefined {
  const tokens = [...options.matchAll(TOKEN)];
  const words = tokens.filter((token) => token[4] !== undefined);
  const boxes = tokens.filter((token) => token[4] === undefined);
  const kinds = new Set(words.map((word) => meaningOf(word[0])));
  if (kinds.size < 2 && (boxes.length === 0 || words.length === 0)) return undefined;
  const bracketed = [...options.matchAll(BRACKETED)].map((match) => match[1] ?? '');
  const marked = bracketed.length > 0 ? bracketed : markedWords(options, tokens, words, boxes);
  const answers = new Set(marked.map(meaningOf));
  const [only] = answers;
  return answers.size === 1 && only ? only : 'open';
}

function markedWords(
  options: string,
  tokens: readonly RegExpExecArray[],
  words: readonly RegExpExecArray[],
  boxes: readonly RegExpExecArray[],
): string[] {
  const solid = boxes.some((box) => box[2] !== undefined);
  const full = boxes.filter((box) => box[2] !== undefined || (box[3] !== undefined && !solid));
  const trails = boxes.length === words.length && tokens[0]?.[4] !== undefined;
  return full.flatMap((box) => {
    const touchesNext = /^\S/.test(options.slice(box.index + box[0].length));
    const after = words.find((word) => word.index > box.index);
    const before = words.findLast((word) => word.index < box.index);
    const paired = boxes.length === words.length;
    const word = paired ? (trails ? before : after) : touchesNext && after ? after : before;
    return word ? [word[0]] : [];
  });
}

function meaningOf(word: string): FormAnswer {
  if (/^(?:不明|unknown)$/i.test(word)) return 'open';
  return /^(?:no|いいえ|無し?|なし|否|无)$/i.test(word) ? 'no' : 'yes';
}

/** "No" and not "no restrictions", 無 and not 無人機, "No." and not "No. 1". */
function endsThere(raw: string, end: number, word: string): boolean {
  const after = raw.slice(end, end + 48);
  if (/^\s{0,3}[;；,，]?\s{0,3}[(（]?\d{1,2}\s?[)）]/.test(after)) return true;
  if (/^no$/i.test(word) && /^\s*[.．:]?\s*\d/.test(after)) return false;
  if (/^\s*(?:$|[。；;!！|)）】\]]|\.(?:\s|$)|です(?:。|$)|[\r\n]+(?!\s*[a-z]))/u.test(after))
    return true;
  if (
    /^\s*[,，、/／]?\s*(?:\d{1,2}\s?[.．]\s?)?(?:[(（【[][^)）】\]]{1,24}[)）】\]]|[^\s:：。.,，][^:：?？。.,，、\r\n]{0,28}[:：?？])/u.test(
      after,
    )
  ) {
    return !/^[\p{L}\p{N}]/u.test(after);
  }
  const eastern = /[^ -~]/.test(word);
  return (
    eastern && (/^(?:\u3000|\t| {2,})/.test(after) || (!/^[無无]$/.test(word) && /^\s/.test(after)))
  );
}
