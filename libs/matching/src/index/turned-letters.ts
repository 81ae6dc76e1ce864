/** 船造 for 造船: two neighbours have changed places, and the rest stands as it should. */
export function isTurned(written: string, listed: string): boolean {
  if (written.length !== listed.length || written === listed) return false;
  const at = firstDifference(written, listed);
  const turned = listed.charAt(at + 1) + listed.charAt(at);
  return written === listed.slice(0, at) + turned + listed.slice(at + 2);
}

/** The first place where two texts differ; the length of the first where it is the beginning of the second. */
export function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}
