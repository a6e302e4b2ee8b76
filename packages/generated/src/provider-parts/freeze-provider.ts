import type { Dialect } from '../dialect.ts';
import type { Area } from '../gen/area.ts';
import type { AuthorizeContext, Provider } from '../provider.ts';

/**
 * Freezes a provider and the data it holds, so that one object can be handed to any number of clients, and ties its
 * credentials to the origin of its base URL: a copy that has another one gets none, and the request is not sent.
 */
export function freezeProvider<
  TUnsupported extends Area = never,
  TDialect extends Dialect = Dialect,
  TId extends string = string,
>(provider: Provider<TUnsupported, TDialect, TId>): Provider<TUnsupported, TDialect, TId> {
  for (const part of Object.values(provider)) Object.freeze(part);
  return Object.freeze({ ...provider, authorize: provider.authorize && bind(provider, provider.authorize) });
}

type Authorize = NonNullable<Provider['authorize']>;

function bind({ id, baseUrl }: Pick<Provider, 'id' | 'baseUrl'>, authorize: Authorize): Authorize {
  const { origin } = new URL(baseUrl);
  return (context: AuthorizeContext) => {
    const { url } = context.request ?? {};
    if (url === undefined || url.startsWith(`${origin}/`)) return authorize(context);
    throw new TypeError(
      `${id}: its credentials are for ${origin} and nobody else. Make the provider with the base URL that is meant.`,
    );
  };
}
