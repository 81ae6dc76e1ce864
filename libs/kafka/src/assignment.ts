/** One assignment of partitions: what a heartbeat or a fetch brings while it lasts belongs to it. */
export class Assignment {
  private interruption: Error | null = null;
  private hasEnded = false;

  get isAlive(): boolean {
    return !this.hasEnded && this.interruption === null;
  }

  /** Another one takes its place, or none. */
  end(): void {
    this.hasEnded = true;
  }

  /** All of its batches are given up; the driver gets `rebalance` with the next one, and joins again. */
  interrupt(rebalance: Error): void {
    this.interruption ??= rebalance;
  }

  throwInterruption(): void {
    if (this.interruption !== null) throw this.interruption;
  }
}
