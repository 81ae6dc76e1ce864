/** Waits until something holds; throws with the reason given when it takes too long. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  options: { readonly withinMs: number; readonly everyMs?: number; readonly late: () => string },
): Promise<void> {
  const end = performance.now() + options.withinMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(options.late());
    await new Promise((resolve) => setTimeout(resolve, options.everyMs ?? 50));
  }
}
