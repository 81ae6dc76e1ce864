import type { Order } from '#holdpoint/model';
import type { World } from '../world.js';

/** One order, or the revisions of one in their order. */
export type TellStory = (world: World) => readonly Order[];
