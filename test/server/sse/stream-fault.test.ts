import { operationSchemas } from '@unspool/generated/schemas';
import { describe, expect, it } from 'vitest';
import { startServer } from '../start-server.ts';
import { readFrames } from '../testing/read-frames.ts';
import type { StreamFault } from './stream-fault.ts';

const file = new File(['sound'], 'a.mp3');
const messages = [{ role: 'user', content: 'one two three' }];

/** Operations that stream, each with a request whose stream has three events at least; files make it a form. */
const requests: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  createChatCompletion: { model: 'm', messages, stream: true },
  createCompletion: { model: 'm', prompt: 'one two three', stream: true },
  createResponse: { model: 'm', input: 'one two three', stream: true },
  createImage: { prompt: 'A heron', partial_images: 3, stream: true },
  createImageEdit: { prompt: 'Add snow', image: file, partial_images: 3, stream: true },
  createSpeech: { model: 'm', voice: 'coral', input: 'one two', response_format: 'pcm', stream_format: 'sse' },
  createTranscription: { model: 'm', file, stream: true },
};

interface Broken {
  readonly text: string;
  /** How reading ended. */
  readonly ended: 'body' | 'connection' | 'not';
}

/** Reads what a stream with a fault brings, and waits a little for more. */
async function readBroken(operation: string, fault: StreamFault): Promise<Broken> {
  await using server = await startServer({ apiKey: null, scenario: () => ({ kind: 'fault', fault }) });
  const response = await fetch(server.baseUrl + operationSchemas[operation]!.path, toRequest(requests[operation]!));
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

function toRequest(members: Readonly<Record<string, unknown>>): RequestInit {
  const entries = Object.entries(members);
  if (!entries.some(([, value]) => value instanceof File))
    return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(members) };
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value instanceof File ? value : String(value));
  return { method: 'POST', body: form };
}

describe.each(Object.keys(requests))('a fault in the stream of %s', (operation) => {
  it.each([
    ['end', 'body'],
    ['reset', 'connection'],
    ['stall', 'not'],
  ] as const)('%s: the first events come, then reading ends by the %s', async (kind, ended) => {
    const broken = await readBroken(operation, { kind, after: 3 });
    expect([readFrames(broken.text).length, broken.ended]).toEqual([3, ended]);
  });

  it('error: the first events come, then the report', async () => {
    const broken = await readBroken(operation, { kind: 'error', after: 2 });
    const frames = readFrames(broken.text);
    expect(frames.map(({ event }) => event === 'error')).toEqual([false, false, true]);
    expect(JSON.parse(frames[2]!.data)).toMatchObject({ error: { code: 'server_overloaded' } });
    expect(broken.ended).toBe('body');
  });

  it('none of the events comes when it is there from the start', async () => {
    expect(await readBroken(operation, { kind: 'end', after: 0 })).toEqual({ text: '', ended: 'body' });
  });
});

describe('a fault', () => {
  it('comes with a reply, too, and reports what it is told to', async () => {
    const fault: StreamFault = { kind: 'error', after: 1, event: { data: { error: 'busy' } } };
    const reply = { text: 'Scripted', calls: [], cut: false };
    await using server = await startServer({ apiKey: null, scenario: () => ({ kind: 'reply', reply, fault }) });
    const response = await fetch(`${server.baseUrl}/completions`, toRequest(requests['createCompletion']!));
    const frames = readFrames(await response.text());
    expect(frames.map(({ data }) => JSON.parse(data))).toMatchObject([
      { choices: [{ text: 'Script' }] },
      { error: 'busy' },
    ]);
  });

  it('leaves answers alone that do not stream', async () => {
    const scenario = () => ({ kind: 'fault', fault: { kind: 'reset', after: 0 } }) as const;
    await using server = await startServer({ apiKey: null, scenario });
    const response = await fetch(`${server.baseUrl}/completions`, toRequest({ model: 'm', prompt: 'a' }));
    expect(await response.json()).toMatchObject({ object: 'text_completion' });
  });
});
