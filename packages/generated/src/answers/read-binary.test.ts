import { describe, expect, it } from 'vitest';
import { createClient } from '../client.ts';
import { createManualClock } from '../transport/manual-clock.fixture.ts';
import type { Operation } from '../operation.ts';
import { readBinary } from './read-binary.ts';

const download: Operation<'files'> = {
  id: 'downloadFile',
  area: 'files',
  method: 'GET',
  path: '/files/{file_id}/content',
  answer: 'binary',
};

function request(
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null,
  options: { signal?: AbortSignal; headers?: Record<string, string> } = {},
) {
  const headers = options.headers ?? { 'content-type': 'audio/mpeg' };
  const fetch: typeof globalThis.fetch = async () => new Response(body, { headers });
  const client = createClient({ apiKey: 'k', fetch, clock: createManualClock(), timeout: 1000 });
  return client.request({ operation: download, path: ['f'], options: { signal: options.signal }, read: readBinary });
}

/** Sends one chunk and then nothing more. */
function stall(cancelled: unknown[] = []): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array([1, 2])),
    pull: () => new Promise<void>(() => {}),
    cancel: (reason) => void cancelled.push(reason),
  });
}

describe('readBinary', () => {
  it('reads bytes, blob, text or a stream', async () => {
    const bytes = new Uint8Array([104, 0xc3, 0xa4]);
    expect(await (await request(bytes)).bytes()).toEqual(bytes);
    expect((await (await request(bytes)).blob()).type).toBe('audio/mpeg');
    expect(await (await request(bytes)).text()).toBe('hä');
    const { stream, contentType } = await request(bytes);
    expect([await new Response(stream()).arrayBuffer(), contentType]).toEqual([bytes.buffer, 'audio/mpeg']);
    expect(await (await request(null)).bytes()).toEqual(new Uint8Array());
  });

  it('refuses an HTML page', async () => {
    await expect(request('<html>', { headers: { 'content-type': 'text/html' } })).rejects.toMatchObject({
      code: 'unexpected_content_type',
    });
  });

  it('times out while the body stalls', async () => {
    const answer = await request(stall());
    await expect(answer.bytes()).rejects.toMatchObject({ name: 'TimeoutError', phase: 'body', milliseconds: 1000 });
  });

  it('rejects with the reason of a signal that is aborted while the body is read', async () => {
    const controller = new AbortController();
    const answer = await request(stall(), { signal: controller.signal });
    const reading = answer.text();
    controller.abort('left');
    await expect(reading).rejects.toBe('left');
  });

  it('tells a connection that broke', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    await expect((await request(broken)).bytes()).rejects.toMatchObject({ code: 'connection-lost' });
  });

  it('lets go of the body when the stream is cancelled', async () => {
    const cancelled: unknown[] = [];
    const answer = await request(stall(cancelled));
    await answer.stream().cancel('enough');
    expect(cancelled).toEqual(['enough']);
  });
});
