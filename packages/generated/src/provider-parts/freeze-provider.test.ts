import { describe, expect, it } from 'vitest';
import { createClient } from '../client.ts';
import { listModels } from '../gen/models/index.ts';
import { freezeProvider } from './freeze-provider.ts';
import { openRealtimeEndpoint } from './open-realtime-endpoint.ts';

function start() {
  let asked = 0;
  const sent: string[] = [];
  const provider = freezeProvider({
    id: 'acme',
    baseUrl: 'https://acme.test/v1',
    realtime: 'standard',
    authorize: () => {
      asked += 1;
      return { authorization: 'Bearer sk-1' };
    },
  });
  const fetch = async (url: string | URL | Request) => {
    sent.push(String(url));
    return Response.json({ object: 'list', data: [] });
  };
  return { provider, fetch, sent, asked: () => asked };
}

describe('freezeProvider', () => {
  it('freezes the provider with the data in it', () => {
    const data = { unsupported: ['images'], supported: ['chat'], headers: { a: 'b' }, stream: {} } as const;
    const provider = freezeProvider<'images'>({ id: 'acme', baseUrl: 'https://acme.test', ...data });
    const { unsupported, supported, headers, stream } = provider;
    expect([provider, unsupported, supported, headers, stream].filter((one) => !Object.isFrozen(one))).toEqual([]);
  });

  it('hands the credentials out for its own origin', async () => {
    const { provider, fetch, sent, asked } = start();
    await listModels(createClient({ provider, fetch }));
    await listModels(createClient({ provider: { ...provider, baseUrl: 'https://acme.test/v2' }, fetch }));
    expect(sent).toEqual(['https://acme.test/v1/models', 'https://acme.test/v2/models']);
    expect(asked()).toBe(2);
  });

  it.each([
    'https://evil.test/v1',
    'http://acme.test/v1',
    'https://acme.test:8443/v1',
    'https://acme.test.evil.test',
    'https://acme.test@evil.test/v1',
  ])('keeps them from %s, and asks for none', async (baseUrl) => {
    const { provider, fetch, sent, asked } = start();
    const moved = { ...provider, baseUrl };
    const message = /^acme: its credentials are for https:\/\/acme\.test and nobody else/;
    await expect(listModels(createClient({ provider: moved, fetch }))).rejects.toThrow(message);
    await expect(openRealtimeEndpoint(moved, { kind: 'transcription' }, 'headers')).rejects.toThrow(message);
    expect({ sent, asked: asked() }).toEqual({ sent: [], asked: 0 });
  });

  it.each(['//evil.test/models', '/\\evil.test', '/@evil.test', '/../../models'])(
    'stays at home whatever a route gives: %s',
    async (path) => {
      const { provider, fetch, sent } = start();
      await listModels(createClient({ provider: { ...provider, route: () => path }, fetch }));
      expect(sent.map((url) => new URL(url).origin)).toEqual(['https://acme.test']);
    },
  );

  it.each(['evil.test/models', '@evil.test/', 'https://evil.test/', '.evil.test/'])(
    'refuses the route %s before it asks for credentials',
    async (path) => {
      const { provider, fetch, sent, asked } = start();
      const client = createClient({ provider: { ...provider, route: () => path }, fetch });
      await expect(listModels(client)).rejects.toThrow(/^acme: route must give a path/);
      expect({ sent, asked: asked() }).toEqual({ sent: [], asked: 0 });
    },
  );
});
