import type { ApiKey } from './api-key.ts';
import type { Setting } from './setting.ts';

/**
 * Keeps a key in a closure and reads it when a request needs it, once per attempt and per realtime connection. The key is
 * in no member of any object, so neither `util.inspect` nor `JSON.stringify` can show it. What a function throws reaches the
 * caller as it is. Requests that need the key at the same time share one call of the function; the next one asks anew,
 * whether that succeeded or not.
 *
 * @throws TypeError at once for an empty string; the reader rejects so when a function gives no key
 */
export function createKeyReader(key: ApiKey, setting: Setting): () => Promise<string> {
  if (typeof key !== 'function') {
    checkKey(key, setting);
    const known = Promise.resolve(key);
    return () => known;
  }
  const answer = { ...setting, name: `the answer of ${setting.name}()` };
  const ask = async () => checkKey(await key(), answer);
  let underWay: Promise<string> | undefined;
  return () => (underWay ??= ask().finally(() => (underWay = undefined)));
}

function checkKey(key: unknown, { provider, name }: Setting): string {
  if (typeof key === 'string' && key.trim() !== '') return key;
  throw new TypeError(`${provider}: ${name} is empty or not a string. Pass the key itself.`);
}
