/** Set-up speaks on standard error only: standard output belongs to the task. */
export const say = (text) => process.stderr.write(`holdpoint: ${text}\n`);

/** The end of set-up, with a sentence on what to do. */
export function fail(text) {
  say(text);
  process.exit(1);
}
