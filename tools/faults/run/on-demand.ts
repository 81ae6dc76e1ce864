/** A client that is connected when it is first asked for, and closed if it ever was. */
export class OnDemand<T extends { connect(): Promise<void>; disconnect(): Promise<void> }> {
  private client: Promise<T> | null = null;

  constructor(private readonly make: () => T) {}

  readonly get = (): Promise<T> => (this.client ??= this.connect());

  async close(): Promise<void> {
    await this.client?.then((client) => client.disconnect()).catch(() => undefined);
  }

  private async connect(): Promise<T> {
    const client = this.make();
    try {
      await client.connect();
      return client;
    } catch (error) {
      this.client = null;
      throw error;
    }
  }
}
