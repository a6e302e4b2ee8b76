import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBytes, lineEnds, sliceBytes } from '../sse.fixture.ts';
import type { SseMessage } from './sse-message.ts';
import { createSseParser } from './sse-parser.ts';

function read(chunks: readonly Uint8Array[]): SseMessage[] {
  const parser = createSseParser();
  const messages: SseMessage[] = [];
  const take = () => {
    for (let message = parser.take(); message !== undefined; message = parser.take()) messages.push(message);
  };
  for (const chunk of chunks) {
    parser.push(chunk);
    take();
  }
  parser.end();
  take();
  return messages;
}

const encode = (text: string) => new TextEncoder().encode(text);
const message = (data: string, event?: string): SseMessage => ({ event, data });

const table: readonly { readonly name: string; readonly given: string; readonly want: readonly SseMessage[] }[] = [
  { name: 'one record', given: 'data: a\n\n', want: [message('a')] },
  { name: 'a named record', given: 'event: x\ndata: a\n\n', want: [message('a', 'x')] },
  { name: 'data before its name', given: 'data: a\nevent: x\n\n', want: [message('a', 'x')] },
  { name: 'no space after the colon', given: 'data:a\n\n', want: [message('a')] },
  { name: 'only one space taken off', given: 'data:  a\n\n', want: [message(' a')] },
  { name: 'several data lines', given: 'data: a\ndata: b\n\n', want: [message('a\nb')] },
  { name: 'a data field without a colon', given: 'data\n\n', want: [message('')] },
  { name: 'a name without data', given: 'event: ping\n\ndata: a\n\n', want: [message('a')] },
  { name: 'comments and keep-alives', given: ': OPENROUTER PROCESSING\n\n:\n\ndata: a\n\n', want: [message('a')] },
  { name: 'id, retry and unknown fields', given: 'id: 1\nretry: 5\nfoo: bar\ndata: a\n\n', want: [message('a')] },
  { name: 'a byte order mark', given: '\uFEFFdata: a\n\n', want: [message('a')] },
  { name: 'a mark that is not first', given: 'data: \uFEFFa\n\n', want: [message('\uFEFFa')] },
  { name: 'a last record without its blank line', given: 'data: a\n\ndata: b\n', want: [message('a'), message('b')] },
  { name: 'a last record without any line end', given: 'data: a\n\ndata: b', want: [message('a'), message('b')] },
  { name: 'the error field of llama.cpp', given: 'error: {"code":500}\n\n', want: [message('{"code":500}', 'error')] },
  { name: 'nothing', given: '', want: [] },
  { name: 'characters of four bytes', given: 'data: 🧵é漢\n\n', want: [message('🧵é漢')] },
  // The cases that the public web-platform-tests have for the format, in our own data.
  {
    name: 'two marks, the second of which spoils a name',
    given: '\uFEFF\uFEFFdata: a\n\ndata: b\n\n',
    want: [message('b')],
  },
  {
    name: 'comments of any length',
    given: `data:1\n:\0\n:\ndata:2\n:${'x'.repeat(2000)}\ndata:3\n\n`,
    want: [message('1\n2\n3')],
  },
  {
    name: 'data without values',
    given: 'data\n\ndata\ndata\n\ndata:test\n\n',
    want: [message(''), message('\n'), message('test')],
  },
  {
    name: 'names of fields that are none',
    given: 'data:test\n data\ndata\nfoobar:xxx\njustsomethingelse\n:x\n\n',
    want: [message('test\n')],
  },
  {
    name: 'a tab that belongs to the value',
    given: 'data:\ttest\rdata: \ndata:test\n\n',
    want: [message('\ttest\n\ntest')],
  },
  { name: 'a value with a trailing space', given: 'data: a \n\n', want: [message('a ')] },
  { name: 'zero bytes', given: 'data:\0a\n\n', want: [message('\0a')] },
  {
    name: 'line ends of all kinds',
    given: 'data:a\r\ndata:b\ndata:c\r\r\ndata:d\n\r',
    want: [message('a\nb\nc'), message('d')],
  },
  { name: 'a name of capitals, which is another', given: 'DATA:a\nEvent:x\ndata:b\n\n', want: [message('b')] },
  { name: 'a blank before the colon, which is another', given: 'data :a\n\ndata:b\n\n', want: [message('b')] },
  { name: 'a name that was taken back', given: 'event: x\nevent:\ndata: a\n\n', want: [message('a')] },
  {
    name: 'a name for its own record only',
    given: 'event: x\ndata: a\n\ndata: b\n\n',
    want: [message('a', 'x'), message('b')],
  },
  { name: 'a name with spaces', given: 'event:  x y \ndata: a\n\n', want: [message('a', ' x y ')] },
  { name: 'a colon in the value', given: 'data: {"a":1}:\n\n', want: [message('{"a":1}:')] },
];

describe('createSseParser', () => {
  for (const { name, given, want } of table) {
    it(`reads ${name}, cut at every offset`, () => {
      // What has line ends of its own keeps them.
      const texts = given.includes('\r') ? [given] : Object.values(lineEnds).map((end) => given.replaceAll('\n', end));
      for (const text of texts) {
        const bytes = encode(text);
        expect(read([bytes])).toEqual(want);
        expect(read(sliceBytes(bytes, 1))).toEqual(want);
        for (let offset = 1; offset < bytes.length; offset++) expect(read(cutBytes(bytes, [offset]))).toEqual(want);
      }
    });
  }

  it('reads what another parser reads, from any bytes however they are cut', () => {
    const pieces = [
      'data: ',
      'data:',
      'event: x',
      'id: 1',
      'retry: 1',
      ': ',
      'a',
      'é',
      '🧵',
      '\uFEFF',
      '{"a":1}',
      ':',
      ' ',
      '\0',
    ];
    const line = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join(''));
    const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r', '\r\n', '\n\n', '\r\n\r\n', '\r\r')));
    fc.assert(
      fc.property(lines, fc.array(fc.nat(300)), fc.boolean(), (parts, offsets, isTorn) => {
        const whole = encode(`${parts.map((part) => part.join('')).join('')}data: end\n\n`);
        // A byte taken out in the middle of a character.
        const bytes = isTorn ? whole.filter((_, index) => index !== whole.indexOf(0x9f)) : whole;
        expect(read(cutBytes(bytes, offsets))).toEqual(readByOracle(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it('decodes any bytes as the platform does, however they are cut', () => {
    const bytes = fc
      .uint8Array({ maxLength: 40 })
      .map((values) => values.filter((value) => value !== 10 && value !== 13));
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(40)), (value, offsets) => {
        const framed = Uint8Array.of(...encode('data:x'), ...value, 10, 10);
        const want = `x${new TextDecoder('utf-8', { ignoreBOM: true }).decode(value)}`;
        expect(read(cutBytes(framed, offsets))).toEqual([message(want)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells id and retry as the standard does', () => {
    const parser = createSseParser();
    parser.push(encode('id: 1\nretry: 1x\ndata: a\n\nid: 2\0\nretry: 20\ndata: b\n\nid\ndata: c\n\n'));
    const told = () => [parser.take()?.data, parser.lastEventId(), parser.retry()];
    expect(parser.lastEventId()).toBe('');
    expect([told(), told(), told()]).toEqual([
      ['a', '1', undefined],
      ['b', '1', 20],
      ['c', '', 20],
    ]);
  });

  it('tells where each record began, and its size, in bytes', () => {
    const records = ['\uFEFFdata: 🧵\n\n', 'event: é\ndata: x\n\n', ': 漢\n\ndata: a\ndata: ü\n\n', 'data: cut 🧵'];
    const bytes = encode(records.join(''));
    const sizes = records.map((text) => encode(text).length);
    // The comment is a record without data; what it takes belongs to none.
    const comment = encode(': 漢\n\n').length;
    const starts = [0, sizes[0]!, sizes[0]! + sizes[1]! + comment];
    for (const size of [1, 2, 3, 5, 1000]) {
      const parser = createSseParser();
      const found: [number, number][] = [];
      for (const chunk of sliceBytes(bytes, size)) {
        parser.push(chunk);
        while (parser.take() !== undefined) found.push([parser.start(), parser.size()]);
      }
      expect(found).toEqual([
        [starts[0], sizes[0]],
        [starts[1], sizes[1]],
        [starts[2], sizes[2]! - comment],
      ]);
      expect([parser.start(), parser.size(), parser.received()]).toEqual([
        bytes.length - sizes[3]!,
        sizes[3],
        bytes.length,
      ]);
    }
  });
});

/** The records that eventsource-parser finds; it wants its text decoded. */
function readByOracle(bytes: Uint8Array): SseMessage[] {
  const messages: SseMessage[] = [];
  const parser = createParser({ onEvent: ({ event, data }) => messages.push({ event, data }) });
  parser.feed(new TextDecoder().decode(bytes));
  return messages;
}
