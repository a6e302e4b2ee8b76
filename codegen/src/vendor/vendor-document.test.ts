import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { toDocument } from '../document.fixture.ts';
import { vendorDocument } from './vendor-document.ts';

const DOCUMENT = toDocument({ A: { type: 'string', description: 'Long text.' } }, { 'GET /a': { operationId: 'a' } });

let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspool-vendor-'));
  server = createServer((request, response) => {
    const isThere = request.url?.startsWith('/openapi') === true;
    response.writeHead(isThere ? 200 : 404).end(isThere ? JSON.stringify(DOCUMENT) : '<html>secret page</html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('vendorDocument', () => {
  it('makes the same facts of JSON, YAML and a URL, and the same bytes each time', async () => {
    const json = await vendorDocument(await write('openapi.json', JSON.stringify(DOCUMENT)));
    const yaml = await vendorDocument(await write('openapi.yaml', stringify(DOCUMENT)));
    const url = await vendorDocument(`${origin}/openapi.json?key=secret#top`);
    expect(JSON.parse(json.document).components.schemas).toEqual({ A: { type: 'string' } });
    expect(yaml.document).toBe(json.document);
    expect(url.document).toBe(json.document);
    expect(await vendorDocument(join(folder, 'openapi.json'))).toEqual(json);
  });

  it('says where the document is from, without the folder of this machine or a query', async () => {
    const path = await write('openapi.json', JSON.stringify(DOCUMENT));
    const { source } = await vendorDocument(path, { origin: 'o/r', commit: 'abc', date: '2026-01-02' });
    expect(JSON.parse(source)).toEqual({
      from: 'openapi.json',
      origin: 'o/r',
      commit: 'abc',
      date: '2026-01-02',
      openapi: '3.1.0',
      version: '1',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const url = await vendorDocument(`${origin}/openapi.json?key=secret`);
    expect(JSON.parse(url.source).from).toBe(`${origin}/openapi.json`);
  });

  it('tells a file that is missing', async () => {
    await expect(vendorDocument('/nowhere/openapi.json')).rejects.toThrow(
      '/nowhere/openapi.json: cannot be read. Pass --from an OpenAPI 3.1 file that exists.',
    );
  });

  it.each([
    [
      'broken JSON',
      'a.json',
      '{ "secret": ',
      'a.json: is not valid JSON. Pass an OpenAPI 3.1 document in JSON or YAML.',
    ],
    ['broken YAML', 'a.yaml', 'a: 1\nsecret: [', 'a.yaml: is neither JSON nor YAML ('],
    ['a web page', 'a.html', '<html><p>secret</p></html>', 'a.html: is not an OpenAPI document. '],
    ['nothing', 'empty.yaml', '', 'empty.yaml: is not an OpenAPI document. '],
  ])('refuses %s without repeating it', async (...[, name, text, message]) => {
    const error: unknown = await vendorDocument(await write(name, text)).catch((reason: unknown) => reason);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain('secret');
  });

  it('tells a URL that answers with an error', async () => {
    await expect(vendorDocument(`${origin}/nope?key=secret`)).rejects.toThrow(
      `${origin}/nope: answered with HTTP status 404. Check the address and the connection`,
    );
  });

  it('tells a URL that cannot be reached', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/openapi.json`;
    await new Promise((resolve) => closed.close(resolve));
    await expect(vendorDocument(url)).rejects.toThrow(`${url}: cannot be reached. Check the address`);
  });
});
