import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startServer } from '../start-server.ts';
import { answerMisfits, expectDocumentedEvents } from '../testing/document-checks.ts';
import { readEvents, readFrames } from '../testing/read-frames.ts';
import { requestForm } from '../testing/request-form.ts';
import { requestJson, requestText } from '../testing/request-json.ts';

const request = { model: 'gpt-image-1', prompt: 'A heron at dawn' };

/** Pixels of a PNG, taken apart by hand. */
function readPixels(base64: string): { readonly size: readonly number[]; readonly colours: ReadonlySet<string> } {
  const png = Buffer.from(base64, 'base64');
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const data = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(data, data + png.readUInt32BE(data - 8)));
  expect(rows.length).toBe(height * (1 + width * 3));
  const colours = new Set<string>();
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const start = y * (1 + width * 3) + 1 + x * 3;
      colours.add(rows.toString('hex', start, start + 3));
    }
  return { size: [width, height], colours };
}

describe('imageRoutes', () => {
  it('answer with images, all different, and what they cost', async () => {
    await using server = await startServer();
    const { body } = await requestJson(server, 'POST /images/generations', { ...request, n: 2, quality: 'low' });
    expect(answerMisfits('createImage', body)).toEqual([]);
    expect(body).toMatchObject({ output_format: 'png', quality: 'low', size: '1024x1024', background: 'opaque' });
    const [first, second] = body.data;
    expect(readPixels(first.b64_json)).toMatchObject({ size: [16, 16] });
    expect(readPixels(first.b64_json).colours).not.toEqual(readPixels(second.b64_json).colours);
    expect(body.usage.total_tokens).toBe(body.usage.input_tokens + body.usage.output_tokens);
  });

  it('give an address that holds the image', async () => {
    await using server = await startServer();
    const options = { model: 'dall-e-2', response_format: 'url' };
    const { body } = await requestJson(server, 'POST /images/generations', { ...request, ...options });
    expect(answerMisfits('createImage', body)).toEqual([]);
    const image = await fetch(body.data[0].url);
    expect(readPixels(Buffer.from(await image.arrayBuffer()).toString('base64')).size).toEqual([16, 16]);
  });

  it('stream ever finer images, then the one of the answer without a stream', async () => {
    await using server = await startServer({ clock: { now: () => 5000, sleep: async () => {} } });
    const { body } = await requestJson(server, 'POST /images/generations', { ...request, n: 2 });
    const text = await requestText(server, '/images/generations', {
      ...request,
      n: 2,
      partial_images: 3,
      stream: true,
    });
    const events = readEvents(text);
    expectDocumentedEvents('images', 'ImageGen', events);
    expect(readFrames(text).map(({ event }) => event)).toEqual(events.map(({ type }) => type));
    expect(events.map(({ type, partial_image_index: index }) => [type, index])).toEqual(
      [1, 2].flatMap(() => [
        ...[0, 1, 2].map((index) => ['image_generation.partial_image', index]),
        ['image_generation.completed', undefined],
      ]),
    );
    const colours = events.slice(0, 4).map(({ b64_json }) => readPixels(b64_json).colours.size);
    expect(colours).toEqual([1, 4, 16, 256]);
    const completed = events.filter(({ type }) => type === 'image_generation.completed');
    expect(completed.map(({ b64_json }) => ({ b64_json }))).toEqual(body.data);
    expect(completed.at(-1)).toMatchObject({ created_at: body.created, usage: body.usage, size: body.size });
  });

  it('edit what comes as JSON or in a form, streamed or not', async () => {
    await using server = await startServer();
    const images = [{ file_id: 'file-1' }, { image_url: 'https://example.org/a.png' }];
    const options = { prompt: 'Add snow', partial_images: 1 };
    const json = await requestJson(server, 'POST /images/edits', { images, ...options });
    expect(answerMisfits('createImageEdit', json.body)).toEqual([]);
    const files = [new File(['a'], 'a.png'), new File(['b'], 'b.png')];
    const form = JSON.parse(await requestForm(server, '/images/edits', { image: files, ...options }));
    expect({ ...form, created: 0 }).toEqual({ ...json.body, created: 0 });
    const streamed = await requestText(server, '/images/edits', { images, ...options, stream: true });
    const fromForm = await requestForm(server, '/images/edits', { image: files[0], ...options, stream: true });
    for (const text of [streamed, fromForm]) {
      const events = readEvents(text);
      expectDocumentedEvents('images', 'ImageEdit', events);
      expect(events.map(({ type }) => type)).toEqual(['image_edit.partial_image', 'image_edit.completed']);
      expect(events[1].b64_json).toBe(json.body.data[0].b64_json);
    }
  });
});
