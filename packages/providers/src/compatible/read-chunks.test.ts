import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChunks } from './read-chunks.ts';

describe('readChunks', () => {
  it.each([
    ['data: {"a":1}\n\ndata: [DONE]\n\n', [{ a: 1 }], true],
    ['data: {"a":1}\r\n\r\ndata:[DONE]\r\n\r\n', [{ a: 1 }], true],
    [': ping\n\nid: 1\nevent: x\ndata: {"a":\ndata: 1}\n\n', [{ a: 1 }], false],
    ['data: {"a":1}\n\ndata: [DONE]', [{ a: 1 }], true],
    ['data: {"a":1}\n\ndata: [DONE]\n\ndata: {"b":1}\n\n', [{ a: 1 }], true],
    ['data: {"a":\n\n', [undefined], false],
    ['data:\n\n', [], false],
    ['<html>', [], false],
    ['', [], false],
  ])('reads %j', (text, chunks, doneMarker) => {
    expect(readChunks(text)).toEqual({ chunks, doneMarker });
  });

  it('reads whatever JSON is written, with any line ends', () => {
    const eol = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(fc.object()), eol, (values, end) => {
        const text = values.map((value) => `data: ${JSON.stringify(value)}${end}${end}`).join('');
        expect(readChunks(text).chunks).toEqual(values.map((value) => JSON.parse(JSON.stringify(value))));
      }),
    );
  });
});
