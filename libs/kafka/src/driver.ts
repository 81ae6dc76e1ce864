import type * as Kafkajs from 'kafkajs';
import { createRequire } from 'node:module';
import { registerCodecs } from './codecs.js';
import { applyPatches } from './patches/apply-patches.js';

const require = createRequire(import.meta.url);
const loadedBefore = require.cache[require.resolve('kafkajs')]?.exports as object | undefined;
applyPatches(require);

/** The driver, corrected and with every compression: the way in this house to get hold of it. */
export const kafkajs = require('kafkajs') as typeof Kafkajs;
registerCodecs(kafkajs);

// Who imported the driver's default export before us finds the corrected classes in it from here on.
if (loadedBefore !== undefined) Object.assign(loadedBefore, kafkajs);
