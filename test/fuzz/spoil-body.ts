import type { Random } from './random.ts';
import { spoilJson } from './spoil-json.ts';

/** What comes between records, or in place of them. */
const garbage: readonly string[] = [
  ': keep-alive\n\n',
  '\n\n\n',
  'event: ping\n\n',
  'event: ping\ndata:\n\n',
  'data\n\n',
  'id: 7\nretry: 100\n\n',
  'nonsense without a colon\n',
  'data: [DONE]\n\n',
  'data:  [DONE] \r\n\r\n',
  'data: {"type":"keepalive"}\n\n',
  'event: response.hologram.delta\ndata: {"type":"response.hologram.delta","beam":[1,2]}\n\n',
  'event: error\ndata: {"error":{"message":"upstream","code":502}}\n\n',
  'data: {"error":"overloaded"}\n\n',
  'error: {"message":"llama"}\n\n',
  'event: error\ndata: gone\n\n',
  'data: {"type":"error","code":"x","message":"y","param":null,"sequence_number":1}\n\n',
  'data: not JSON\n\n',
  'data: [1,2]\n\n',
  'data: "text"\n\n',
  'data: {"a":1,\ndata: "b":2}\n\n',
  '<html><body>502 Bad Gateway</body></html>\n\n',
  '\u0000\u0001\uFFFD\n',
  '\uFEFF',
];

/** Changes the body of a stream in a few places: its records, what is in them, its line ends or its bytes. */
export function spoilBody(random: Random, body: string, others: readonly string[]): Uint8Array {
  let records = body.split(/(?<=\n\n)/);
  for (let count = random.below(4); count > 0 && records.length > 0; count -= 1)
    records = spoilRecords(random, records, others);
  let text = records.join('');
  if (random.chance(0.2)) text = text.replaceAll('\n', random.pick(['\r\n', '\r']));
  if (random.chance(0.1)) text = `\uFEFF${text}`;
  let bytes: Uint8Array = new TextEncoder().encode(text);
  if (random.chance(0.2)) bytes = bytes.slice(0, random.below(bytes.length + 1));
  if (random.chance(0.15)) for (let count = 1 + random.below(4); count > 0; count -= 1) flipByte(random, bytes);
  return bytes;
}

function spoilRecords(random: Random, records: readonly string[], others: readonly string[]): string[] {
  const at = random.below(records.length);
  const record = records[at] ?? '';
  const change = random.below(7);
  if (change === 0) return records.toSpliced(at, 0, random.pick(garbage));
  if (change === 1) return records.toSpliced(at, 1);
  if (change === 2) return records.toSpliced(at, 0, record);
  if (change === 3) return records.toSpliced(random.below(records.length), 0, record).toSpliced(at, 1);
  if (change === 4) return records.toSpliced(at, 0, random.pick(random.pick(others).split(/(?<=\n\n)/)));
  if (change === 5)
    return records.with(
      at,
      record.replace(/^event:.*\n/m, random.pick(['', 'event: x\n', 'event: error\n', 'event:\n'])),
    );
  return records.with(
    at,
    record.replace(/^data: ?(.*)$/m, (_, data: string) => `data: ${spoilJson(random, data)}`),
  );
}

function flipByte(random: Random, bytes: Uint8Array): void {
  if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
}

/** Cuts a body into chunks: whole, of one size, or anywhere; some are empty. */
export function cutChunks(random: Random, bytes: Uint8Array): Uint8Array[] {
  const size = random.pick([Infinity, 1, 7, 64, 1021, 0]);
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const length = size === 0 ? random.below(200) : Math.max(size, bytes.length / 2000);
    chunks.push(bytes.slice(start, start + length));
    start += length;
  }
  return chunks;
}
