import type { Dialect } from '../dialect.ts';
import type { Area } from '../gen/area.ts';
import type { Provider } from '../provider.ts';

/** Freezes a provider and the data it holds, so that one object can be handed to any number of clients. */
export function freezeProvider<TUnsupported extends Area, TDialect extends Dialect, TId extends string>(
  provider: Provider<TUnsupported, TDialect, TId>,
): Provider<TUnsupported, TDialect, TId> {
  Object.freeze(provider.unsupported);
  Object.freeze(provider.supported);
  Object.freeze(provider.stream);
  return Object.freeze(provider);
}
