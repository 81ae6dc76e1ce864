import { encodeProduce, type LookupCodec, type ProduceParts } from './produce-request.js';
import { RequestBuffers } from './request-buffers.js';

interface ProduceRound {
  readonly request: { readonly apiVersion: number; readonly encode: () => Promise<unknown> };
  readonly response: {
    readonly decode: (bytes: unknown) => Promise<unknown>;
    readonly parse: (data: unknown) => Promise<unknown>;
  };
}

export interface ProduceProtocol {
  readonly versions: readonly string[];
  readonly protocol: (choice: {
    readonly version: number | string;
  }) => (parts: ProduceParts) => ProduceRound;
}

/** The first version with record batches (magic 2). */
const FIRST_WITH_BATCHES = 3;

/**
 * The driver's produce request with our encoding. Its buffer is used again once the answer is there: only
 * then is it certain that nothing is left of it to be sent.
 */
export function createProduceProtocol(
  driversOwn: ProduceProtocol,
  lookupCodec: LookupCodec,
): ProduceProtocol {
  const buffers = new RequestBuffers();
  return {
    versions: driversOwn.versions,
    protocol: ({ version }) => {
      const make = driversOwn.protocol({ version });
      if (Number(version) < FIRST_WITH_BATCHES) return make;
      return (parts) => {
        const { request, response } = make(parts);
        let taken: Buffer | null = null;
        return {
          request: {
            ...request,
            encode: async () => {
              const encoded = await encodeProduce(parts, buffers, lookupCodec);
              taken = encoded.taken;
              return encoded.payload;
            },
          },
          response: {
            parse: response.parse,
            decode: (bytes) => {
              if (taken !== null) buffers.giveBack(taken);
              taken = null;
              return response.decode(bytes);
            },
          },
        };
      };
    },
  };
}
