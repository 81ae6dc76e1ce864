import { mapOnlyOwnSources } from './own-source-maps.js';

mapOnlyOwnSources();
await import('./screening-thread.js');
