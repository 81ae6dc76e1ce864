/** Which Han character follows which in the names of companies: two that never do make no word that a company has in its name. */

const FORMS =
  /(?:株式|有限|合同|合資|合名)会社|(?:社会|医療|学校|宗教|一般社団|一般財団|公益社団|公益財団)法人/g;

/** Each character with all that follow it, in order. */
export function namePairs(names: readonly string[]): string[] {
  const followers = new Map<string, Set<string>>();
  for (const name of names) {
    for (const run of name.replace(FORMS, ' ').match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
      for (let at = 1; at < run.length; at += 1) {
        const first = run.charAt(at - 1);
        followers.set(first, (followers.get(first) ?? new Set()).add(run.charAt(at)));
      }
    }
  }
  return [...followers.keys()]
    .sort()
    .map((first) => `${first}${[...followers.get(first)!].sort().join('')}`);
}
