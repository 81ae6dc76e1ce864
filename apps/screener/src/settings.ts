import { Validator } from './class-validator.js';

/** How the text of an environment variable becomes a value; `undefined` where it is none of the kind. */
export interface SettingKind {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

export const TEXT: SettingKind = { name: 'text', read: (text) => text };
export const LIST: SettingKind = {
  name: 'list, separated by commas',
  read: (text) => text.split(',').map((part) => part.trim()),
};
export const INTEGER: SettingKind = {
  name: 'whole number',
  read: (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined),
};
export const DECIMAL: SettingKind = {
  name: 'number',
  read: (text) => (/^\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : undefined),
};
export const YES_OR_NO: SettingKind = {
  name: '`true` or `false`',
  read: (text) => ({ true: true, false: false, '1': true, '0': false })[text.toLowerCase()],
};

export interface SettingDescription {
  readonly property: string;
  /** Environment variable. */
  readonly variable: string;
  readonly kind: SettingKind;
  /** One sentence for the operator; it also stands in the table of settings. */
  readonly about: string;
  readonly secret?: boolean;
}

const DESCRIPTIONS = new Map<object, SettingDescription[]>();

/** Declares that a property is read from an environment variable. Its initial value is the default. */
export function Setting(
  variable: string,
  kind: SettingKind,
  about: string,
): (prototype: object, property: string) => void {
  return (prototype, property) => {
    const known = DESCRIPTIONS.get(prototype) ?? [];
    known.push({ property, variable, kind, about });
    DESCRIPTIONS.set(prototype, known);
  };
}

/** Every setting of a configuration class, in the order of declaration. */
export function settingsOf(config: new () => object): readonly SettingDescription[] {
  return DESCRIPTIONS.get(config.prototype as object) ?? [];
}

/** Settings that cannot be used, each named with its variable. The app does not start. */
export class ConfigurationError extends Error {
  readonly code = 'invalid-configuration';

  constructor(readonly problems: readonly string[]) {
    super(
      `${problems.length} setting(s) cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\n` +
        'Every setting is described in docs/reference/settings.md.',
    );
  }
}

type Classes = Readonly<Record<string, new () => object>>;
type Instances<C extends Classes> = { readonly [K in keyof C]: InstanceType<C[K]> };

/**
 * Reads configuration classes from the environment. An empty variable counts as absent. Throws one
 * `ConfigurationError` for all of them.
 */
export function readSettings<C extends Classes>(
  classes: C,
  environment: Readonly<Record<string, string | undefined>>,
): Instances<C> {
  const problems: string[] = [];
  const read = Object.entries(classes).map(([name, config]) => [
    name,
    readClass(config, environment, problems),
  ]);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.fromEntries(read) as Instances<C>;
}

function readClass(
  config: new () => object,
  environment: Readonly<Record<string, string | undefined>>,
  problems: string[],
): object {
  const instance = new config() as Record<string, unknown>;
  const variables = new Map<string, string>();
  for (const { property, variable, kind } of settingsOf(config)) {
    variables.set(property, variable);
    const text = environment[variable]?.trim();
    if (text === undefined || text === '') continue;
    const value = kind.read(text);
    if (value === undefined) problems.push(`${variable} must be ${kind.name}, not "${text}"`);
    else instance[property] = value;
  }
  for (const { property, constraints } of new Validator().validateSync(instance)) {
    const variable = variables.get(property) ?? property;
    for (const message of Object.values(constraints ?? {})) {
      problems.push(
        `${variable} ${message.replace(new RegExp(`^(each value in )?${property} `), '$1')}`,
      );
    }
  }
  return instance;
}
