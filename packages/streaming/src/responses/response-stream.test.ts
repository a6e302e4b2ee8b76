import type { ResponseStreamEvent } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import { responseStream } from './response-stream.ts';
import { makeMessage, makeResponse, makeTextEvents } from './response-events.fixture.ts';

const textOf = (events: readonly unknown[]): string => {
  const accumulation = responseStream.createAccumulation();
  // What a server sends is not bound to the types.
  for (const event of events as readonly ResponseStreamEvent[]) accumulation.add(event);
  return accumulation.text();
};

describe('the text of a Responses stream', () => {
  it('is there at any time', () => {
    const events = makeTextEvents(['Hel', 'lo']);
    expect(events.map((_, index) => textOf(events.slice(0, index)))).toEqual([
      ...Array<string>(5).fill(''),
      'Hel',
      ...Array<string>(events.length - 6).fill('Hello'),
    ]);
    expect(textOf(events)).toBe('Hello');
  });

  it('is that of the messages among whatever else the output holds', () => {
    const output: unknown[] = [
      null,
      7,
      { type: 'message', content: [null, { type: 'output_text' }] },
      makeMessage('a'),
    ];
    const response = { ...makeResponse({ status: 'completed' }), output };
    expect(textOf([{ type: 'response.completed', response }])).toBe('a');
    expect(textOf([{ type: 'response.completed', response: { ...response, output: 'none' } }])).toBe('');
  });
});
