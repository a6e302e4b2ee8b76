import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import { created, delta, done, speech } from './playback-events.fixture.ts';
import { createPlaybackLedger } from './playback-ledger.ts';

const A = { item: 'item_A' };
const B = { response: 'resp_2', item: 'item_B' };
const at = (milliseconds: number) => ({ samples: milliseconds * 24, at: milliseconds });
const reconnecting: RealtimeEvent = { type: 'connection.reconnecting', cause: 'closed', attempt: 1, delayMs: 0 };
const restored: RealtimeEvent = {
  type: 'connection.restored',
  cause: 'rollover',
  attempts: 1,
  lostMs: 0,
  restoredItems: 2,
  droppedAudioBytes: 0,
};

describe.each([reconnecting, restored])('a ledger that hears of $type', (news) => {
  const start = (...events: readonly RealtimeEvent[]) => {
    const ledger = createPlaybackLedger({ duplex: 'half', echoTailMs: 0 });
    for (const event of events) ledger.receive(event, at(0));
    return ledger;
  };

  it('tells what was heard of what is played, and nothing to the server that does not have it', () => {
    const ledger = start(created('resp_1'), speech(A, 1000), news);
    expect(ledger.interrupt(at(300), { cancel: true })).toEqual([{ kind: 'clear' }]);
    expect(ledger.cleared(at(300))).toMatchObject({ items: [{ itemId: 'item_A', heardMs: 300 }], effects: [] });
  });

  it('waits for no more of it: the microphone is open when it was heard', () => {
    const ledger = start(created('resp_1'), speech(A, 1000), news);
    expect(ledger.mayListen(at(999))).toBe(false);
    expect(ledger.mayListen(at(1000))).toBe(true);
  });

  it('goes on with what the next connection sends', () => {
    const ledger = start(created('resp_1'), speech(A, 1000), news, created('resp_2'), delta(B, 4800), done('resp_2'));
    ledger.interrupt(at(1050));
    expect(ledger.cleared(at(1050)).effects).toMatchObject([
      { event: { type: 'conversation.item.truncate', item_id: 'item_B', audio_end_ms: 50 } },
    ]);
  });
});
