export * from './decision.js';
export * from './end-use.js';
export * from './item-list.js';
export * from './list.js';
export * from './match.js';
export * from './order.js';
