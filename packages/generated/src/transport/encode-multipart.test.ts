import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../answers/read-json.ts';
import type { BodyContext } from '../call.ts';
import { createClient } from '../client.ts';
import { fileFromPath } from '../file-from-path.ts';
import type { Operation } from '../operation.ts';
import { encodeMaybeMultipart, encodeMultipart } from './encode-multipart.ts';

const createContext = (): BodyContext => ({ signal: new AbortController().signal, onError: () => {} });

/** Opens an encoded body and has the platform's own form parser read it. */
async function parse(
  members: Readonly<Record<string, unknown>>,
): Promise<{ form: FormData; length: number; declared: number | undefined }> {
  const { body, contentType, contentLength } = encodeMultipart(members, {});
  const opened = typeof body === 'function' ? await body(createContext()) : body;
  const bytes = await new Response(opened).arrayBuffer();
  const form = await new Response(bytes, { headers: { 'content-type': contentType ?? '' } }).formData();
  return { form, length: bytes.byteLength, declared: contentLength };
}

async function* generate(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

const text = (value: File | string | null) => (value instanceof File ? value.text() : value);

describe('encodeMultipart', () => {
  it('keeps the order of members, and names arrays and objects as the server reads them', async () => {
    const { form, length, declared } = await parse({
      purpose: 'batch',
      tags: ['a', 'b'],
      expires_after: { anchor: 'created_at', seconds: 60 },
      none: undefined,
      background: null,
      file: { name: 'x.txt', content: new Uint8Array([104, 105]), type: 'text/plain' },
      stream: true,
    });
    expect([...form.keys()]).toEqual([
      'purpose',
      'tags[]',
      'tags[]',
      'expires_after[anchor]',
      'expires_after[seconds]',
      'file',
      'stream',
    ]);
    expect(form.get('stream')).toBe('true');
    expect(length).toBe(declared);
  });

  it.each([
    ['a Blob', () => new Blob(['hi'], { type: 'audio/wav' }), 'file', 'audio/wav'],
    ['a File', () => new File(['hi'], 'ä.wav'), 'ä.wav', 'application/octet-stream'],
    ['a Buffer', () => Buffer.from('xhix').subarray(1, 3), 'file', 'application/octet-stream'],
    ['a typed array', () => new Uint16Array([0x6968]), 'file', 'application/octet-stream'],
    ['an ArrayBuffer', () => new TextEncoder().encode('hi').buffer, 'file', 'application/octet-stream'],
    ['a generator', () => generate('h', 'i'), 'file', 'application/octet-stream'],
    ['a web stream', () => new Blob(['hi']).stream(), 'file', 'application/octet-stream'],
    ['a named stream', () => ({ name: 'n.mp3', type: 'audio/mpeg', content: generate('hi') }), 'n.mp3', 'audio/mpeg'],
    ['a named opener', () => ({ name: 'n.mp3', content: () => generate('hi') }), 'n.mp3', 'application/octet-stream'],
  ])('sends %s', async (...[, make, name, type]) => {
    const { form } = await parse({ file: make() });
    const file = form.get('file');
    expect(file instanceof File && [file.name, file.type, await file.text()]).toEqual([name, type, 'hi']);
  });

  it('sends members with a type of their own as one part each', async () => {
    const session = { type: 'realtime', audio: { output: { voice: 'marin' } } };
    const { body } = encodeMultipart(
      { sdp: 'v=0\r\n', session, left: undefined, tags: ['a'] },
      { partTypes: { sdp: 'application/sdp', session: 'application/json', left: 'text/plain' } },
    );
    const sent = await new Response(typeof body === 'function' ? await body(createContext()) : body).text();
    const part = (head: string, text: string) => `--\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
    expect(sent.replaceAll(/--unspool-[\w-]+/g, '--')).toBe(
      part('name="sdp"\r\nContent-Type: application/sdp', 'v=0\r\n') +
        part('name="session"\r\nContent-Type: application/json', JSON.stringify(session)) +
        part('name="tags[]"', 'a') +
        '--\r\n',
    );
  });

  it('sends files in arrays under one name', async () => {
    const { form } = await parse({ image: [new File(['1'], 'a.png'), new File(['2'], 'b.png')] });
    expect(await Promise.all(form.getAll('image[]').map(text))).toEqual(['1', '2']);
  });

  it('cannot be broken by what names and values hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.uint8Array(),
        async (name, value, content) => {
          const { form, length, declared } = await parse({
            value,
            file: { name: `${name}"\r\n--x`, content },
            last: 'l',
          });
          expect([...form.keys()]).toEqual(['value', 'file', 'last']);
          const file = form.get('file');
          expect(file instanceof File && new Uint8Array(await file.arrayBuffer())).toEqual(content);
          expect(length).toBe(declared);
        },
      ),
    );
  });

  it('percent-encodes quotes and control characters in file names', async () => {
    const { body } = encodeMultipart({ file: { name: 'a"b\r\nX: y\0.txt', content: new Uint8Array() } }, {});
    const framed = await new Response(typeof body === 'function' ? await body(createContext()) : body).text();
    expect(framed).toContain('filename="a%22b%0D%0AX: y%00.txt"\r\n');
  });

  it.each([null, Symbol('x'), () => 1])('refuses what a form cannot carry and names it', (value) => {
    expect(() => encodeMultipart({ outer: { inner: value } }, {})).toThrow(/outer\[inner\]/);
  });

  it('opens files anew for each attempt, and says when it cannot', async () => {
    const opened: string[] = [];
    const opener = () => (opened.push('x'), generate('hi'));
    const again = encodeMultipart({ file: { name: 'f', content: opener } }, {});
    for (let attempt = 0; attempt < 2; attempt += 1)
      await new Response(typeof again.body === 'function' ? await again.body(createContext()) : again.body).text();
    expect([opened.length, again.replayable]).toEqual([2, true]);
    expect(encodeMultipart({ file: generate('hi') }, {}).replayable).toBe(false);
  });

  it('sends a file from disk with its length, and refuses one that changed meanwhile', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unspool-'));
    const path = join(folder, '50% "done".bin');
    await writeFile(path, 'abc');
    const file = await fileFromPath(path);
    const { form, length, declared } = await parse({ file });
    const sent = form.get('file');
    expect(sent instanceof File && [sent.name, await sent.text(), length]).toEqual(['50% "done".bin', 'abc', declared]);
    const stream = (await parse({ file: createReadStream(path) })).form.get('file');
    expect(stream instanceof File && stream.name).toBe('50% "done".bin');
    await writeFile(path, 'abcdef');
    await expect(parse({ file })).rejects.toThrow(/A file of 3 bytes gave 6/);
    await rm(folder, { recursive: true });
    await expect(fileFromPath(path)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('reaches a server with a length, not in chunks', async () => {
    const seen: Record<string, unknown>[] = [];
    const server = createServer((request, response) => {
      let bytes = 0;
      request.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
      request.on('end', () => {
        seen.push({
          bytes,
          length: Number(request.headers['content-length']),
          coding: request.headers['transfer-encoding'],
        });
        response.setHeader('content-type', 'application/json').end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const client = createClient({ apiKey: 'k', baseUrl: `http://127.0.0.1:${port}` });
    const operation: Operation<'files'> = {
      id: 'createFile',
      area: 'files',
      method: 'POST',
      path: '/files',
      body: 'multipart',
      answer: 'json',
    };
    const content = new Uint8Array(3_000_000);
    await client.request({
      operation,
      params: { file: { name: 'f', content } },
      encode: encodeMultipart,
      read: readJson,
    });
    await client.request({ operation, params: { file: generate('a', 'b') }, encode: encodeMultipart, read: readJson });
    server.close();
    expect(seen[0]).toEqual({ bytes: seen[0]?.['length'], length: expect.any(Number), coding: undefined });
    expect(seen[0]?.['length']).toBeGreaterThan(3_000_000);
    expect(seen[1]).toMatchObject({ coding: 'chunked' });
  });
});

describe('encodeMaybeMultipart', () => {
  it('is JSON until there is a file, however deep', () => {
    expect(encodeMaybeMultipart({ video: { id: 'v' }, none: null }, {})).toMatchObject({
      body: '{"video":{"id":"v"},"none":null}',
      contentType: 'application/json',
    });
    expect(encodeMaybeMultipart({ files: [{ name: 'a', content: new Uint8Array() }] }, {}).contentType).toMatch(
      /^multipart\/form-data; boundary=/,
    );
  });
});
