import { describe, expect, it } from 'vitest';

import { createTelephoneLine } from './telephone-line.ts';

/** A socket in a state, and what it sends. */
const start = (readyState: number, streamId?: string) => {
  const sent: unknown[] = [];
  const line = createTelephoneLine({ readyState, send: (text) => sent.push(JSON.parse(text)) }, streamId);
  return { sent, line };
};

describe('createTelephoneLine', () => {
  it('sends sound, marks and clears as the provider wants them', () => {
    const { sent, line } = start(1, 'MZ1');
    line.media(Uint8Array.of(0xff, 0x7f, 0));
    line.mark('played-1');
    line.clear();
    expect(sent).toEqual([
      { event: 'media', streamSid: 'MZ1', media: { payload: '/38A' } },
      { event: 'mark', streamSid: 'MZ1', mark: { name: 'played-1' } },
      { event: 'clear', streamSid: 'MZ1' },
    ]);
  });

  it('leaves out an id that there is none of', () => {
    const { sent, line } = start(1);
    line.clear();
    expect(sent).toEqual([{ event: 'clear' }]);
  });

  it('says nothing to a socket that is closing', () => {
    const { sent, line } = start(2, 'MZ1');
    line.clear();
    expect(sent).toEqual([]);
  });
});
