export type { EventContext, HeaderBag, Read, ReadOptions } from './message.js';
export { readerOf } from './read-message.js';
