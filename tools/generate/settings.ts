import { CONFIGURATION } from '../../apps/screener/src/screener.config.js';
import { settingsOf } from '../../apps/screener/src/settings.js';
import type { Generator } from './generator.js';

const HEAD = `# Settings

From the environment, parsed once at start; the screener refuses to start and names every one that cannot be used. An
empty variable counts as absent. Passwords and tokens are read from files, never from the environment.

| variable | default | kind | what it does |
|---|---|---|---|
`;

const FOOT = `
The terminal reads \`HOLDPOINT_DATA_DIRECTORY\` (another \`data/\` folder), and for \`holdpoint dlq\` the screener’s
\`KAFKA_…\`, \`TOPIC_…\` and \`SCREENER_INPUT_TYPES\`. The demo and the tests read \`KAFKA_BROKERS\`.

<!-- Made from the configuration classes of apps/screener by \`npm run generate\`. -->
`;

/** docs/reference/settings.md, from the screener's configuration class. */
export const settingsGenerator: Generator = {
  name: 'settings',
  files: () => Promise.resolve(new Map([['docs/reference/settings.md', HEAD + rows() + FOOT]])),
};

function rows(): string {
  return Object.values(CONFIGURATION).map(rowsOf).join('');
}

function rowsOf(config: new () => object): string {
  const defaults = new config() as Record<string, unknown>;
  return settingsOf(config)
    .map(({ property, variable, kind, about }) => {
      const cells = [`\`${variable}\``, defaultText(defaults[property]), kind.name, about];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
    })
    .join('');
}

function defaultText(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '—';
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
