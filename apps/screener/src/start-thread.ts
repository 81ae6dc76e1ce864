import { startQuickly } from './quick-start.js';

startQuickly();
await import('./screening-thread.js');
