import type { Area } from './gen/area.ts';
import type { Provider } from './provider.ts';

/** Whether a provider serves an area: `true` and `false` are verified, `'unknown'` has not been. */
export function isServed(
  { supported = [], unsupported }: Pick<Provider<Area>, 'supported' | 'unsupported'>,
  area: Area,
): boolean | 'unknown' {
  if (unsupported?.includes(area) === true) return false;
  return supported === 'all' || supported.includes(area) || 'unknown';
}
