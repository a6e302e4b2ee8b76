import { createClient } from '@unspool/generated';
import { createImage, createImageEdit } from '@unspool/generated/images';
import { streamImage, streamImageEdit } from '@unspool/streaming/images';
import { OpenAI, toFile } from 'openai';
import { describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from './server/index.ts';

const clock = { now: () => 1_700_000_000_000, sleep: () => Promise.resolve() };
const start = () => startServer({ apiKey: 'k', clock });
const connect = (server: RunningServer) => createClient({ baseUrl: server.baseUrl, apiKey: 'k' });
const connectOfficial = (server: RunningServer) => new OpenAI({ baseURL: server.baseUrl, apiKey: 'k' });
const request = { model: 'gpt-image-1', prompt: 'A heron at dawn', partial_images: 2 } as const;

describe('streamImage over HTTP', () => {
  it.each([
    {},
    { n: 2 },
    { partial_images: 0 },
    { size: '1536x1024', quality: 'low', background: 'transparent' },
  ] as const)('gives the images that there are without a stream: %j', async (variant) => {
    await using server = await start();
    const params = { ...request, ...variant };
    const stream = await streamImage(connect(server), params);
    let partials = 0;
    for await (const event of stream) if (event.type === 'image_generation.partial_image') partials += 1;
    expect(await stream.final()).toEqual(await createImage(connect(server), params));
    expect([partials, stream.ended]).toEqual([
      params.partial_images * ('n' in params ? params.n : 1),
      'terminal-event',
    ]);
  });

  it('brings the events that the official SDK reads', async () => {
    await using server = await start();
    const ours: unknown[] = [];
    for await (const event of await streamImage(connect(server), request)) ours.push(event);
    const theirs: unknown[] = [];
    for await (const event of await connectOfficial(server).images.generate({ ...request, stream: true }))
      theirs.push(event);
    expect(ours).toEqual(theirs);
    expect(ours).toHaveLength(3);
  });

  it('keeps the partial images that it is asked to keep, as PNGs', async () => {
    await using server = await start();
    const stream = await streamImage(connect(server), request, { keepPartials: true });
    const { partials, data } = await stream.final();
    const images = [...(partials ?? []), ...data].map(({ b64_json = '' }) => Buffer.from(b64_json, 'base64'));
    expect(images.map((image) => image.toString('latin1', 1, 4))).toEqual(['PNG', 'PNG', 'PNG']);
    expect(new Set(images.map(String)).size).toBe(3);
  });
});

describe('streamImageEdit over HTTP', () => {
  const [first, second] = [new File(['first'], 'a.png', { type: 'image/png' }), new File(['second'], 'b.png')];
  const forms = [
    { image: first },
    { image: [first, second], mask: second, n: 2 },
    { image: { name: 'c.png', content: () => new Blob(['third']).stream() } },
    { images: [{ file_id: 'file-1' }, { image_url: 'https://example.org/a.png' }] },
  ] as const;

  it.each(forms)('gives the images that there are without a stream: %#', async (form) => {
    await using server = await start();
    const params = { ...form, prompt: 'Add snow', partial_images: 1 };
    const stream = await streamImageEdit(connect(server), params);
    const types: string[] = [];
    for await (const { type } of stream) types.push(type);
    expect(await stream.final()).toEqual(await createImageEdit(connect(server), params));
    expect(types.slice(0, 2)).toEqual(['image_edit.partial_image', 'image_edit.completed']);
    const [streamed, whole] = server.requests;
    expect(streamed?.body).toMatchObject('images' in form ? { stream: true } : { stream: 'true' });
    expect(Object.keys(Object(whole?.body))).not.toContain('stream');
  });

  it('sends its files whole, beside the switch for the stream', async () => {
    await using server = await start();
    await (await streamImageEdit(connect(server), { image: [first, second], prompt: 'Add snow' })).final();
    const [sent] = server.requests;
    const files: File[] = Object(sent?.body).image;
    expect(await Promise.all(files.map(async (file) => [file.name, await file.text()]))).toEqual([
      ['a.png', 'first'],
      ['b.png', 'second'],
    ]);
    expect(sent?.headers['content-type']).toMatch(/^multipart\/form-data/);
  });

  it('brings the events that the official SDK reads', async () => {
    await using server = await start();
    const params = { prompt: 'Add snow', partial_images: 2 } as const;
    const ours: unknown[] = [];
    for await (const event of await streamImageEdit(connect(server), { ...params, image: first })) ours.push(event);
    const theirs: unknown[] = [];
    const image = await toFile(Buffer.from('first'), 'a.png', { type: 'image/png' });
    for await (const event of await connectOfficial(server).images.edit({ ...params, image, stream: true }))
      theirs.push(event);
    expect(ours).toEqual(theirs);
  });
});
