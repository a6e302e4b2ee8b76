import { describe, expect, it } from 'vitest';
import { startServer } from '../start-server.ts';
import { readFrames } from '../testing/read-frames.ts';
import type { StreamFault } from './stream-fault.ts';

/** One request of each operation that streams. */
const requests = {
  '/chat/completions': { model: 'm', messages: [{ role: 'user', content: 'one two three' }], stream: true },
  '/responses': { model: 'm', input: 'one two three', stream: true },
};

interface Broken {
  readonly text: string;
  /** How reading ended. */
  readonly ended: 'body' | 'connection' | 'not';
}

/** Reads what a stream with a fault brings, and waits a little for more. */
async function readBroken(path: string, fault: StreamFault): Promise<Broken> {
  await using server = await startServer({ apiKey: null, scenario: () => ({ kind: 'fault', fault }) });
  const response = await fetch(server.baseUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(requests[path as keyof typeof requests]),
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const silence = new Promise<'silence'>((resolve) => setTimeout(() => resolve('silence'), 300));
    const step = await Promise.race([reader.read(), silence]).catch(() => 'broken' as const);
    if (step === 'broken') return { text, ended: 'connection' };
    if (step === 'silence') return { text, ended: 'not' };
    if (step.done) return { text, ended: 'body' };
    text += step.value;
  }
}

describe.each(Object.keys(requests))('a fault in the stream of %s', (path) => {
  it.each([
    ['end', 'body'],
    ['reset', 'connection'],
    ['stall', 'not'],
  ] as const)('%s: the first events come, then reading ends by the %s', async (kind, ended) => {
    const broken = await readBroken(path, { kind, after: 3 });
    expect([readFrames(broken.text).length, broken.ended]).toEqual([3, ended]);
  });

  it('error: the first events come, then the report', async () => {
    const broken = await readBroken(path, { kind: 'error', after: 2 });
    const frames = readFrames(broken.text);
    expect(frames.map(({ event }) => event === 'error')).toEqual([false, false, true]);
    expect(JSON.parse(frames[2]!.data)).toMatchObject({ error: { code: 'server_overloaded' } });
    expect(broken.ended).toBe('body');
  });

  it('none of the events comes when it is there from the start', async () => {
    expect(await readBroken(path, { kind: 'end', after: 0 })).toEqual({ text: '', ended: 'body' });
  });
});
