import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { systemClock } from './clock.ts';
import { startServer, type RunningServer } from './start-server.ts';

interface StreamOptions {
  readonly input?: string;
  readonly signal?: AbortSignal;
}

function startStream(server: RunningServer, { input = 'x', signal }: StreamOptions = {}): Promise<Response> {
  return fetch(`${server.baseUrl}/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'm', input, stream: true }),
    ...(signal !== undefined && { signal }),
  });
}

describe('startServer', () => {
  it('takes a free port on loopback', async () => {
    await using first = await startServer();
    await using second = await startServer();
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(first.baseUrl).toBe(`${first.url}/v1`);
    expect(second.url).not.toBe(first.url);
  });

  it('rejects when the port is taken', async () => {
    await using server = await startServer();
    await expect(startServer({ port: Number(new URL(server.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('ends streams at once when it closes, and can be closed twice', async () => {
    const server = await startServer({ apiKey: null, eventDelay: 60_000 });
    const response = await startStream(server);
    const reader = response.body!.getReader();
    await reader.read();
    await server.close();
    await expect(reader.read()).rejects.toThrow();
    await server.close();
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    const [error] = await once(socket, 'error');
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('paces its streams, and stops when the client leaves', async () => {
    const sleeps: number[] = [];
    const sleep = (milliseconds: number) => {
      sleeps.push(milliseconds);
      return systemClock.sleep(milliseconds);
    };
    await using server = await startServer({ apiKey: null, eventDelay: 2, clock: { ...systemClock, sleep } });
    const controller = new AbortController();
    const response = await startStream(server, { input: 'word '.repeat(20_000), signal: controller.signal });
    await response.body!.getReader().read();
    controller.abort();
    let before = -1;
    await expect
      .poll(() => [before, (before = sleeps.length)], { interval: 100 })
      .toSatisfy(([earlier, now]) => earlier === now);
    expect(sleeps.length).toBeLessThan(20_000);
    expect(new Set(sleeps)).toEqual(new Set([2]));
  });
});
