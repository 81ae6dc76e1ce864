/**
 * What was last written to the ledger, for the orders seen lately: an older revision must not replace a newer one, and
 * an order that was closed before it came stays closed. A restart forgets all (docs/adr/0008).
 *
 * Two generations instead of one map that drops its oldest entry: finding the oldest key walks over every key that was
 * deleted before it.
 */
export class LedgerMemory {
  private young = new Map<string, number>();
  private old = new Map<string, number>();

  /** Remembers at least `size` and at most twice as many orders. */
  constructor(private readonly size = 100_000) {}

  /** True when this revision is the newest seen and the order is not closed. */
  takes(orderId: string, revision: number): boolean {
    const latest = this.young.get(orderId) ?? this.old.get(orderId);
    if (latest !== undefined && revision < latest) return false;
    this.remember(orderId, revision);
    return true;
  }

  close(orderId: string): void {
    this.remember(orderId, Infinity);
  }

  private remember(orderId: string, revision: number): void {
    this.young.set(orderId, revision);
    if (this.young.size < this.size) return;
    this.old = this.young;
    this.young = new Map();
  }
}
