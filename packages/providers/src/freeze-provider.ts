import type { Area, Provider } from '@unspool/generated';

/** Freezes a provider and the data it holds, so that one object can be handed to any number of clients. */
export function freezeProvider<TUnsupported extends Area>(provider: Provider<TUnsupported>): Provider<TUnsupported> {
  Object.freeze(provider.unsupported);
  Object.freeze(provider.stream);
  return Object.freeze(provider);
}
