import type { Area } from '../gen/area.ts';
import type { Provider } from '../provider.ts';

/** Freezes a provider and the data it holds, so that one object can be handed to any number of clients. */
export function freezeProvider<TUnsupported extends Area>(provider: Provider<TUnsupported>): Provider<TUnsupported> {
  Object.freeze(provider.unsupported);
  Object.freeze(provider.stream);
  return Object.freeze(provider);
}
