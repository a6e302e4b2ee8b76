import { expect, expectTypeOf, it } from 'vitest';
import { createClient, type Client, type ServedBy } from './client.ts';
import type { Dialect } from './dialect.ts';
import type { Area } from './gen/area.ts';
import { createAssistant } from './gen/assistants/index.ts';
import { createImage } from './gen/images/index.ts';
import type { Provider } from './provider.ts';

const provider: Provider<'assistants', Dialect, 'acme'> = {
  id: 'acme',
  baseUrl: 'https://acme.test',
  unsupported: ['assistants'],
  supported: ['chat', 'models'],
};

it('tells what is verified from what is not', () => {
  const { supports } = createClient({ provider });
  expect((['chat', 'assistants', 'images'] as const).map(supports)).toEqual([true, false, 'unknown']);
});

it('knows OpenAI, and no other server behind its options', () => {
  expect(createClient({ apiKey: 'sk-1' }).supports('videos')).toBe(true);
  expect(createClient({ apiKey: 'sk-1', baseUrl: 'https://eu.api.openai.com/v1' }).supports('videos')).toBe(true);
  expect(createClient({ apiKey: 'sk-1', baseUrl: 'http://localhost:1234/v1' }).supports('videos')).toBe('unknown');
});

it('knows it in the types as well', () => {
  const client = createClient({ provider });
  expectTypeOf(client).toEqualTypeOf<Client<Area, Dialect, ServedBy<'acme', 'assistants'>>>();
  expectTypeOf<ServedBy<'acme', 'assistants'>['assistants']>().toEqualTypeOf<'acme does not serve assistants'>();
  expectTypeOf<ServedBy<'acme', 'assistants'>['images']>().toEqualTypeOf<'served'>();
  expectTypeOf(createImage).toBeCallableWith(client, { prompt: 'a cat' });
  // @ts-expect-error acme does not serve assistants
  expectTypeOf(createAssistant).toBeCallableWith(client, { model: 'm' });
  // @ts-expect-error a client that serves everything is another thing
  const all: Client = client;
  expectTypeOf(all).toEqualTypeOf<Client>();
});
