/** One set of files that are made from others and checked in. Paths are relative to the repository's root. */
export interface Generator {
  readonly name: string;
  /** The files as they should be, by path. */
  files(): Promise<ReadonlyMap<string, string>>;
}
