/** How many messages without a value the screener has skipped, by its own metrics. */
export async function countedSkips(url: string): Promise<number> {
  const response = await fetch(`${url}/metrics`);
  const text = await response.text();
  return text
    .split('\n')
    .filter((line) => line.startsWith('holdpoint_messages_skipped_total'))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
}
