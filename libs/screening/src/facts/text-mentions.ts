import type { NameMatcher, NameMention } from '#holdpoint/model';

const DENIED_BEFORE =
  /\b(?:not|never|neither|nor|without|excluding|except|other than)\b[^.;。]{0,40}$|(?:非|不|勿|未)[^。；，、,;]{0,12}$/iu;
const DENIED_AFTER =
  /^[^。；;]{0,24}(?:ではない|ではありません|でない|しない|しません|ありません|使用せず|以外|を除)/u;

/** “Not for Mitsubishi Shipbuilding” names it all the same: no evidence that it receives, yet a person should look. */
export function isDenied(text: string, { span }: NameMention): boolean {
  return DENIED_BEFORE.test(text.slice(0, span[0])) || DENIED_AFTER.test(text.slice(span[1]));
}

function doubted(mention: NameMention): NameMention {
  return { ...mention, strength: 'possible' };
}

/** The names in a text of the order; those that it denies are only possible. */
export function mentionsIn(text: string, matcher: NameMatcher): readonly NameMention[] {
  return matcher
    .mentions(text)
    .map((mention) => (isDenied(text, mention) ? doubted(mention) : mention));
}
