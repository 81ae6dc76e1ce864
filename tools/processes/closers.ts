/** Things to be ended, last begun first; each is ended even where another fails to. */
export class Closers {
  private readonly list: (() => Promise<unknown>)[] = [];

  add(close: () => Promise<unknown>): void {
    this.list.push(close);
  }

  async close(onProblem: (error: unknown) => void): Promise<void> {
    for (let close = this.list.pop(); close !== undefined; close = this.list.pop()) {
      await close().catch(onProblem);
    }
  }
}
