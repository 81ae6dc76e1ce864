/** The driver's raw record, as far as this filter reads it. */
export interface FetchedRecord {
  readonly offset: string;
  readonly key: Buffer | null;
  readonly isControlRecord: boolean;
  readonly batchContext: { readonly producerId: string; readonly inTransaction: boolean };
}

export interface AbortedTransaction {
  readonly producerId: string;
  readonly firstOffset: string;
}

/** Control record key: version (int16), then type (int16). */
const CONTROL_TYPE_AT = 2;
const ABORT_MARKER = 0;

/**
 * Leaves out every record of a transaction that was rolled back. The broker lists such transactions in
 * the order in which they ended; what counts is where they began, and several may be open at a time.
 */
export function filterAbortedMessages<R extends FetchedRecord>(fetched: {
  readonly messages: readonly R[];
  readonly abortedTransactions?: readonly AbortedTransaction[] | null;
}): readonly R[] {
  const { messages, abortedTransactions } = fetched;
  if (!abortedTransactions || abortedTransactions.length === 0) return messages;

  const upcoming = abortedTransactions
    .map(({ producerId, firstOffset }) => ({ producerId, firstOffset: Number(firstOffset) }))
    .sort((a, b) => a.firstOffset - b.firstOffset);
  const open = new Set<string>();
  let next = 0;

  return messages.filter((record) => {
    const offset = Number(record.offset);
    for (; next < upcoming.length && upcoming[next]!.firstOffset <= offset; next += 1) {
      open.add(upcoming[next]!.producerId);
    }
    const { producerId, inTransaction } = record.batchContext;
    if (record.isControlRecord) {
      if (isAbortMarker(record)) open.delete(producerId);
      return true;
    }
    return !(inTransaction && open.has(producerId));
  });
}

function isAbortMarker({ key }: FetchedRecord): boolean {
  return key !== null && key.length >= 4 && key.readInt16BE(CONTROL_TYPE_AT) === ABORT_MARKER;
}
