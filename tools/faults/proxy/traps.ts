import type { KafkaProxy, Verdict } from './kafka-proxy.js';
import type { Api, Request } from './frames.js';
import { PASS } from './kafka-proxy.js';

/** Before the broker is given the request; after it was, without waiting; or when it has answered. */
export const MOMENTS = ['asked', 'delivered', 'answered'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Bait {
  readonly api: Api;
  readonly moment: Exclude<Moment, 'delivered'>;
  /** How many Produce requests of the same transaction must have gone before. */
  readonly producesBefore?: number;
}

export interface Trap {
  /** Settles when the request has come. */
  readonly sprung: Promise<Request>;
  readonly remove: () => void;
}

/** Lets everything pass but the first request that fits, of which `act` says what becomes. */
export function setTrap(proxy: KafkaProxy, bait: Bait, act: (request: Request) => Verdict): Trap {
  const count = countProduces();
  let isSet = true;
  let spring: (request: Request) => void = () => undefined;
  const sprung = new Promise<Request>((resolve) => (spring = resolve));
  const check = (request: Request, moment: Moment): Verdict => {
    const before = moment === 'asked' ? count(request) : 0;
    const fits = request.api === bait.api && moment === bait.moment;
    if (!isSet || !fits || before < (bait.producesBefore ?? 0)) return PASS;
    isSet = false;
    spring(request);
    return act(request);
  };
  proxy.interceptor = {
    onRequest: (request) => check(request, 'asked'),
    onAnswer: (request) => check(request, 'answered'),
  };
  return {
    sprung,
    remove: () => {
      isSet = false;
      proxy.interceptor = {};
    },
  };
}

/** How many Produce requests of its transaction came before this request. */
function countProduces(): (request: Request) => number {
  const produces = new Map<string, number>();
  return ({ api, transactionalId }) => {
    if (transactionalId === null) return 0;
    const before = produces.get(transactionalId) ?? 0;
    if (api === 'Produce') produces.set(transactionalId, before + 1);
    if (api === 'EndTxn' || api === 'InitProducerId') produces.delete(transactionalId);
    return before;
  };
}
