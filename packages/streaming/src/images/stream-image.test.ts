import { describe, expect, it } from 'vitest';
import { checkStream } from '../check-stream.fixture.ts';
import { createScriptedClient, frameChunks, frameEvents, scriptBody } from '../sse.fixture.ts';
import { isStreamError } from '../stream-error.ts';
import { imageEditStream, imageStream } from './image-stream.ts';
import { type ImageEditStream, streamImageEdit } from './stream-image-edit.ts';
import { type ImageStream, streamImage } from './stream-image.ts';

const settings = { created_at: 7, size: '1024x1024', quality: 'high', background: 'opaque', output_format: 'png' };
const usage = {
  total_tokens: 3,
  input_tokens: 1,
  output_tokens: 2,
  input_tokens_details: { text_tokens: 1, image_tokens: 0 },
};
const partial = (partial_image_index: number, b64_json: string, prefix = 'image_generation') => ({
  type: `${prefix}.partial_image`,
  ...settings,
  partial_image_index,
  b64_json,
});
const completed = (b64_json: string, prefix = 'image_generation') => ({
  type: `${prefix}.completed`,
  ...settings,
  b64_json,
  usage,
});
const events = [partial(0, 'UDA='), partial(1, 'UDE='), completed('RklO')];
const edits = [partial(0, 'UDA=', 'image_edit'), completed('RklO', 'image_edit')];
const params = { model: 'gpt-image-1', prompt: 'A heron', partial_images: 2 } as const;
const final = {
  created: 7,
  data: [{ b64_json: 'RklO' }],
  size: '1024x1024',
  quality: 'high',
  background: 'opaque',
  output_format: 'png',
  usage,
} as const;

describe('streamImage', () => {
  checkStream({
    kind: imageStream,
    open: (client): Promise<ImageStream> => streamImage(client, params),
    text: frameEvents(events),
    events,
    final: { ...final, data: [{ b64_json: 'RklO' }] },
    ended: 'terminal-event',
  });

  it('asks for a stream; what it keeps is its own affair', async () => {
    const { client, seen } = createScriptedClient(frameEvents(events));
    await (await streamImage(client, params, { keepPartials: true, headers: { 'x-mine': '1' } })).final();
    expect(seen[0]?.url).toBe('http://127.0.0.1:9/v1/images/generations');
    expect(seen[0]?.body).toEqual({ ...params, stream: true });
    expect(seen[0]?.headers.get('x-mine')).toBe('1');
  });

  it('keeps partial images when it is asked to: the latest of each index', async () => {
    const again = [partial(0, 'b2xk'), ...events];
    const stream = await streamImage(createScriptedClient(frameEvents(again)).client, params, { keepPartials: true });
    const seen: unknown[] = [];
    for await (const _ of stream) seen.push(stream.snapshot?.partials?.map(({ b64_json }) => b64_json));
    expect(seen).toEqual([['b2xk'], ['UDA='], ['UDA=', 'UDE='], ['UDA=', 'UDE=']]);
    expect(await stream.final()).toEqual({ ...final, partials: events.slice(0, 2) });
  });

  it('is whole with as many images as were asked for', async () => {
    const sent = frameEvents([...events, partial(0, 'UDA='), completed('U0VD')]);
    const open = (n: number | null, text: string) => streamImage(createScriptedClient(text).client, { ...params, n });
    const both = await open(2, sent);
    expect((await both.final()).data).toEqual([{ b64_json: 'RklO' }, { b64_json: 'U0VD' }]);
    const one = await open(null, sent);
    expect((await one.final()).data).toEqual([{ b64_json: 'RklO' }]);
    const missing: unknown = await (await open(3, sent)).final().catch((error: unknown) => error);
    expect(isStreamError(missing) && [missing.code, Object(missing.partial).data.length]).toEqual(['cut-off', 2]);
  });

  it('is whole with [DONE] once there is an image, and not before', async () => {
    const open = (sent: readonly object[]) =>
      streamImage(createScriptedClient(frameChunks(sent)).client, { ...params, n: 2 });
    const stream = await open(events);
    expect((await stream.final()).data).toEqual([{ b64_json: 'RklO' }]);
    expect(stream.ended).toBe('done-marker');
    await expect((await open(events.slice(0, 2))).final()).rejects.toMatchObject({ code: 'cut-off' });
  });

  it('hands on only the events that are asked for, and is whole all the same', async () => {
    const open = (only: readonly ('image_generation.partial_image' | 'image_generation.completed')[]) =>
      streamImage(createScriptedClient(frameEvents(events)).client, params, { only });
    const seen: unknown[] = [];
    const partials = await open(['image_generation.partial_image']);
    for await (const event of partials) seen.push(event);
    expect([seen, await partials.final()]).toEqual([events.slice(0, 2), final]);
    expect(await (await open([])).final()).toEqual(final);
    const options = { only: [], keepPartials: true } as const;
    const kept = await streamImage(createScriptedClient(frameEvents(events)).client, params, options);
    expect(await kept.final()).toEqual({ ...final, partials: events.slice(0, 2) });
  });

  it('comes to its end whatever the server does then', async () => {
    const body = scriptBody([new TextEncoder().encode(frameEvents(events))], { kind: 'stall' });
    expect((await (await streamImage(createScriptedClient(body.stream).client, params)).final()).usage).toEqual(usage);
  });
});

describe('streamImageEdit', () => {
  const images = [{ image_url: 'https://example.org/a.png' }];

  checkStream({
    kind: imageEditStream,
    open: (client): Promise<ImageEditStream> => streamImageEdit(client, { images, prompt: 'Add snow' }),
    text: frameEvents(edits),
    events: edits,
    final: { ...final, data: [{ b64_json: 'RklO' }] },
    ended: 'terminal-event',
  });

  it('asks for a stream as JSON where there is no file', async () => {
    const { client, seen } = createScriptedClient(frameEvents(edits));
    await (await streamImageEdit(client, { images, prompt: 'Add snow' })).final();
    expect(seen[0]?.url).toBe('http://127.0.0.1:9/v1/images/edits');
    expect(seen[0]?.body).toEqual({ images, prompt: 'Add snow', stream: true });
  });

  it('asks for a stream in a form where there is one', async () => {
    const { client, seen } = createScriptedClient(frameEvents(edits));
    await (await streamImageEdit(client, { image: new Blob(['x']), prompt: 'Add snow' })).final();
    expect(seen[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  });
});
