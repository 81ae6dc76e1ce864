/** What the broker answers to the request that takes partitions into a transaction. */
export interface AddPartitionsAnswer {
  readonly errors: readonly {
    readonly topic: string;
    readonly partitionErrors: readonly { readonly partition: number; readonly errorCode: number }[];
  }[];
}

/** "Not tried, because another partition was refused": never the cause itself. */
const OPERATION_NOT_ATTEMPTED = 55;

/**
 * Throws the error of the partition that was refused. The driver throws the first in the answer, which mostly says
 * only that this partition was not tried because of another: a missing right would look like something that passes.
 */
export function createAddPartitionsParse(
  errorOf: (code: number) => Error,
): <A extends AddPartitionsAnswer>(answer: A) => Promise<A> {
  return (answer) => {
    const codes = answer.errors
      .flatMap(({ partitionErrors }) => partitionErrors.map(({ errorCode }) => errorCode))
      .filter((code) => code !== 0);
    const [first] = codes;
    if (first === undefined) return Promise.resolve(answer);
    return Promise.reject(errorOf(codes.find((code) => code !== OPERATION_NOT_ATTEMPTED) ?? first));
  };
}
