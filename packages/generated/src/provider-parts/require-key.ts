import type { ApiKey } from './api-key.ts';
import { createKeyReader } from './create-key-reader.ts';
import { readEnvironment } from './read-environment.ts';
import type { Setting } from './setting.ts';

/** An option that an environment variable stands in for. */
export interface KeySetting extends Setting {
  readonly variable: string;
}

/**
 * Reads a key from its option or, without one, from its environment variable.
 *
 * @throws TypeError naming both when neither has one
 */
export function requireKey(key: ApiKey | undefined, setting: KeySetting): () => Promise<string> {
  const found = key ?? readEnvironment(setting.variable);
  if (found !== undefined) return createKeyReader(found, setting);
  throw new TypeError(`${setting.provider}: no API key. Pass ${setting.name}, or set ${setting.variable}.`);
}
