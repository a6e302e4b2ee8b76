import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { decodeServerEvent } from './decode-server-event.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decodeServerEvent', () => {
  it.each([
    { name: 'text', frame: '{"type":"response.done","event_id":"e"}' },
    { name: 'bytes', frame: bytes('{"type":"response.done","event_id":"e"}') },
    { name: 'an array buffer', frame: bytes('{"type":"response.done","event_id":"e"}').buffer },
    { name: 'a view', frame: Buffer.from('__{"type":"response.done","event_id":"e"}').subarray(2) },
  ])('decodes $name', ({ frame }) => {
    expect(decodeServerEvent(frame)).toEqual({ ok: true, event: { type: 'response.done', event_id: 'e' }, size: 39 });
  });

  it.each([
    { type: 'a.later.one', members: { nested: { more: [1, null] } } },
    { type: '__proto__', members: { event_id: 'e' } },
    { type: '', members: {} },
  ])('keeps an unknown event $type as it came', ({ type, members }) => {
    const decoded = decodeServerEvent(JSON.stringify({ type, ...members }));
    expect(decoded).toMatchObject({ ok: true, event: { type, ...members } });
  });

  it.each([
    { frame: '', reason: 'not-json', length: 0 },
    { frame: '{"type":"response.done"', reason: 'not-json', length: 23 },
    { frame: '{"type":"a"}\n{"type":"b"}', reason: 'not-json', length: 25 },
    { frame: Buffer.from([0xff, 0xfe, 0x00]), reason: 'not-json', length: 3 },
    { frame: 'null', reason: 'not-an-event', length: 4 },
    { frame: '[]', reason: 'not-an-event', length: 2 },
    { frame: '"type"', reason: 'not-an-event', length: 6 },
    { frame: '{"type":1}', reason: 'not-an-event', length: 10 },
    { frame: '{"event_id":"e"}', reason: 'not-an-event', length: 16 },
    { frame: '{"type":"connection.restored"}', reason: 'reserved-type', length: 30 },
    { frame: { type: 'response.done' }, reason: 'not-text', length: 0 },
    { frame: undefined, reason: 'not-text', length: 0 },
  ])('says $reason of $frame', ({ frame, reason, length }) => {
    expect(decodeServerEvent(frame)).toEqual({ ok: false, fault: { kind: 'malformed-frame', reason, length } });
  });
});

const recordings = new URL('../../../../../shared/recordings/realtime/', import.meta.url);

describe.skipIf(!existsSync(recordings))('recorded sessions', () => {
  const files = existsSync(recordings) ? readdirSync(recordings).filter((name) => name.endsWith('.jsonl')) : [];

  it.each(files)('decodes every frame of %s', (name) => {
    const lines = readFileSync(new URL(name, recordings), 'utf8').trim().split('\n');
    const received = lines.map((line) => JSON.parse(line)).filter((entry) => entry.direction === 'received');
    expect(received.length).toBeGreaterThan(10);
    for (const { data } of received) {
      expect(decodeServerEvent(JSON.stringify(data))).toMatchObject({ ok: true, event: data });
    }
  });
});
