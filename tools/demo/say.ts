/** Progress, for whoever waits; on standard error, so that the report can be piped away by itself. */
export function say(line: string): void {
  process.stderr.write(`holdpoint: ${line}\n`);
}

/** The report. */
export function print(text = ''): void {
  process.stdout.write(`${text}\n`);
}
