import { afterEach, describe, expect, it, vi } from 'vitest';

import { readJson } from '../answers/read-json.ts';
import { createClient } from '../client.ts';
import { chooseRedirectMode } from './redirects.ts';

const get = { id: 'getThing', area: 'models', method: 'GET', path: '/things', answer: 'json' } as const;

afterEach(() => vi.unstubAllGlobals());

describe('redirects', () => {
  it.each([
    { where: 'Node 20', scope: {}, want: 'error' },
    { where: 'Node', scope: { navigator: { userAgent: 'Node.js/24' } }, want: 'error' },
    { where: 'React Native', scope: { navigator: { product: 'ReactNative' } }, want: 'error' },
    { where: 'Cloudflare', scope: { navigator: { userAgent: 'Cloudflare-Workers' } }, want: 'manual' },
    { where: 'Deno', scope: { navigator: { userAgent: 'Deno/2.9.6' } }, want: 'manual' },
    { where: 'Bun', scope: { navigator: { userAgent: 'Bun/1.4.5' } }, want: 'manual' },
    { where: 'a page', scope: { navigator: { userAgent: 'Mozilla/5.0 (X11)' } }, want: 'manual' },
  ])('are an error of fetch, or come back: $want in $where', ({ scope, want }) => {
    expect(chooseRedirectMode(scope)).toBe(want);
  });

  it('are asked for in the mode of the runtime', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
    let mode: unknown;
    const fetch = async (_: unknown, init?: RequestInit) => {
      mode = init?.redirect;
      return Response.json({});
    };
    await createClient({ apiKey: 'k', fetch }).request({ operation: get, read: readJson });
    expect(mode).toBe('manual');
  });

  it('are refused as browsers hand them back', async () => {
    // Only fetch can make one: status 0, and no word of where it leads (Fetch standard §3.1).
    const opaque = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    const client = createClient({ apiKey: 'k', maxRetries: 0, fetch: async () => opaque });
    await expect(client.request({ operation: get, read: readJson })).rejects.toMatchObject({
      code: 'redirect-refused',
    });
  });

  it.each([301, 302, 303, 307, 308])('are refused with status %i when they come back', async (status) => {
    const fetch = async () => new Response(null, { status, headers: { location: 'https://elsewhere.example/' } });
    const client = createClient({ apiKey: 'k', fetch });
    await expect(client.request({ operation: get, read: readJson })).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'redirect-refused',
      retryable: false,
    });
  });

  it.each([
    ['https://key@elsewhere.example/v1?secret=1', 'api.openai.com (to https://elsewhere.example).'],
    ['/v2/things?secret=1', 'api.openai.com.'],
    [undefined, 'api.openai.com.'],
  ])('tell whom %s leads to, and no more of it', async (location, told) => {
    const fetch = async () => new Response(null, { status: 307, headers: { ...(location && { location }) } });
    const client = createClient({ apiKey: 'k', fetch });
    await expect(client.request({ operation: get, read: readJson })).rejects.toThrow(
      `getThing: refused a redirect from https://${told} Set baseUrl`,
    );
  });

  it('are told from a page that has not changed', async () => {
    const client = createClient({ apiKey: 'k', fetch: async () => new Response(null, { status: 304 }) });
    await expect(client.request({ operation: get, read: readJson })).rejects.toMatchObject({
      name: 'ApiError',
      status: 304,
    });
  });
});

describe('a connection that Cloudflare Workers lose', () => {
  it('is one, though its error is no TypeError', async () => {
    const lost = Object.assign(new Error('Network connection lost.'), { retryable: true });
    const body = new ReadableStream({ pull: (controller) => controller.error(lost) });
    const headers = { 'content-type': 'application/json' };
    const client = createClient({ apiKey: 'k', maxRetries: 0, fetch: async () => new Response(body, { headers }) });
    await expect(client.request({ operation: get, read: readJson })).rejects.toMatchObject({
      code: 'connection-lost',
      retryable: true,
      cause: lost,
    });
  });
});
