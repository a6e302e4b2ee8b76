import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

/** Uploads a file from disk in one way and tells how far resident memory rose. Arguments: peer, port, path. */
const [peer, port, path] = process.argv.slice(2);
const baseUrl = `http://127.0.0.1:${port}/v1`;
const apiKey = 'sk-bench';

const peers = {
  'fetch, no redirects': async () => async () => {
    const boundary = 'bench';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="upload.bin"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const tail = `\r\n--${boundary}--\r\n`;
    const { size } = await stat(path);
    async function* body() {
      yield Buffer.from(head);
      yield* createReadStream(path, { highWaterMark: 64 * 1024 });
      yield Buffer.from(tail);
    }
    const headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(head.length + size + tail.length),
    };
    const init = { method: 'POST', headers, body: body(), duplex: 'half', redirect: 'error' };
    return (await fetch(`${baseUrl}/files`, init)).json();
  },
  unspool: async () => {
    const { createClient } = await import('@unspool/generated');
    const { createFile } = await import('@unspool/generated/files');
    const { fileFromPath } = await import('@unspool/generated/node');
    const client = createClient({ apiKey, baseUrl });
    return async () => createFile(client, { file: await fileFromPath(path), purpose: 'user_data' });
  },
  openai: async () => {
    const { default: OpenAI } = await import('openai');
    const client = new OpenAI({ apiKey, baseURL: baseUrl });
    return () => client.files.create({ file: createReadStream(path), purpose: 'user_data' });
  },
};

const upload = await peers[peer]();
await (await fetch(`${baseUrl}/files`, { method: 'POST', body: 'x' })).json(); // fetch itself is loaded by then
globalThis.gc?.();
const before = process.memoryUsage.rss();
let peak = before;
const sampler = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5);
const cpu = process.cpuUsage();
const started = performance.now();
const { bytes } = await upload();
const milliseconds = performance.now() - started;
const used = process.cpuUsage(cpu);
clearInterval(sampler);
const { size } = await stat(path);
if (bytes < size) throw new Error(`${peer} has sent ${bytes} of ${size} bytes.`);
// The system's own record of the highest resident size, which no sample can miss (kilobytes).
peak = Math.max(peak, process.resourceUsage().maxRSS * 1024);
const extraBytes = peak - before;
process.stdout.write(JSON.stringify({ extraBytes, milliseconds, cpuMilliseconds: (used.user + used.system) / 1000 }));
process.exit();
