import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';

import { executablePath, openChromium, skippedNote } from './browser/open-chromium.ts';
import { isForNode, listEntries } from './entries/list-entries.ts';

const script = fileURLToPath(new URL('entries/import-watched.mjs', import.meta.url));
const entries = listEntries();

/** What an importer tells. */
interface Told {
  readonly imported: readonly (readonly [string, number])[];
  readonly touched: readonly string[];
}

function expectQuiet({ imported, touched }: Told): void {
  expect(touched).toEqual([]);
  expect(imported.map(([specifier]) => specifier)).toEqual(entries);
  // Some have types alone, but not all of them.
  expect(imported.reduce((sum, [, names]) => sum + names, 0)).toBeGreaterThan(entries.length * 3);
}

describe('importing every entry of every package looks at nothing of a page', () => {
  it('in Node', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...entries]);
    expectQuiet(JSON.parse(stdout));
  });

  it('in a thread', async () => {
    const worker = new Worker(script, { workerData: entries });
    const [told] = (await once(worker, 'message')) as [Told];
    await worker.terminate();
    expectQuiet(told);
  });

  it.skipIf(executablePath === undefined)(`in a Worker of Chromium${skippedNote}`, async () => {
    const portable = entries.filter((specifier) => !isForNode(specifier));
    const code = await bundle(portable);
    const worker = `
      const touched = [];
      for (const name of ['navigator', 'location', 'WebSocket']) {
        const value = self[name];
        Object.defineProperty(self, name, { configurable: true, get: () => (touched.push(name), value) });
      }
      import('/entries.js').then(({ counts }) => {
        const told = [...touched];
        postMessage({ counts, touched: told });
      }, (error) => postMessage({ failed: String(error) }));`;
    const files = new Map([
      ['/', ['text/html', '<!doctype html><title>entries</title>']],
      ['/entries.js', ['text/javascript', code]],
      ['/worker.js', ['text/javascript', worker]],
    ]);
    const server = createServer(({ url = '/' }, response) => {
      const [type, body] = files.get(url) ?? ['text/plain', ''];
      response.writeHead(200, { 'content-type': type }).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`); // It listens on a port.
      const told = await page.evaluate(importInWorker, '/worker.js');
      expect(told).toEqual({ touched: [], counts: portable.map(() => expect.any(Number)) });
    } finally {
      await browser.close();
      server.close();
    }
  });

  it('the worklet is one script that needs nothing else', async () => {
    const path = createRequire(import.meta.url).resolve('@unspool/realtime/worklet');
    const names: string[] = [];
    runInNewContext(await readFile(path, 'utf8'), {
      AudioWorkletProcessor: Object,
      sampleRate: 48_000,
      registerProcessor: (name: string) => names.push(name),
    });
    expect(names).toEqual(['unspool/2']);
  });
});

/** One script that imports all of them. */
async function bundle(specifiers: readonly string[]): Promise<string> {
  const lines = specifiers.map((specifier, index) => `import * as entry${index} from '${specifier}';`);
  const counts = specifiers.map((_, index) => `Object.keys(entry${index}).length`);
  const source = `${lines.join('\n')}\nexport const counts = [${counts.join(', ')}];`;
  const id = fileURLToPath(new URL('entries/all.js', import.meta.url));
  await using build = await rolldown({
    input: id,
    platform: 'browser',
    plugins: [
      {
        name: 'all-entries',
        load: (wanted) => (wanted === id ? source : null),
        resolveId: (wanted) => (wanted === id ? id : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}

/** Runs in the page. */
function importInWorker(url: string): Promise<unknown> {
  const { Worker: PageWorker } = globalThis as unknown as {
    readonly Worker: new (
      url: string,
      options: object,
    ) => {
      addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
    };
  };
  return new Promise((resolve) => {
    const worker = new PageWorker(url, { type: 'module' });
    worker.addEventListener('message', ({ data }) => resolve(data));
  });
}
