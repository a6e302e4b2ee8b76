import type { RealtimeEvent } from '@unspool/realtime';
import { createUsageLedger } from '@unspool/realtime/usage';
import { describe, expect, it } from 'vitest';

import { hasRecordings, listRecordings, readRecording } from './server/testing/recordings.ts';

interface Frame {
  readonly direction?: 'sent' | 'received';
  readonly data?: unknown;
}

/** What a recorded server sent, in order. */
function readEvents(name: string): RealtimeEvent[] {
  const path = listRecordings('realtime').find((candidate) => candidate.includes(name)) ?? name;
  const frames = readRecording(path)
    .trim()
    .split('\n')
    .map((line): Frame => JSON.parse(line));
  // Recorded from the server, so they are events of it.
  return frames.flatMap(({ direction, data }) => (direction === 'received' && data ? [data as RealtimeEvent] : []));
}

describe.skipIf(!hasRecordings)('createUsageLedger and recorded sessions', () => {
  it('agrees with three turns added up by hand', () => {
    const ledger = createUsageLedger();
    for (const event of readEvents('three_server_vad_turns')) ledger.apply(event);
    expect(ledger.usage.responses).toEqual({
      count: 3,
      input: {
        tokens: 42 + 139 + 187,
        textTokens: 15 + 43 + 63,
        audioTokens: 27 + 96 + 124,
        imageTokens: 0,
        cached: { tokens: 64, textTokens: 0, audioTokens: 64, imageTokens: 0 },
      },
      output: { tokens: 60 + 61 + 115, textTokens: 18 + 18 + 17, audioTokens: 42 + 43 + 98, imageTokens: 0 },
      totalTokens: 102 + 200 + 302,
    });
    expect(ledger.usage.byStatus.completed).toEqual(ledger.usage.responses);
    expect(ledger.usage.transcription).toMatchObject({ count: 3, seconds: 9, totalTokens: 0 });
  });

  it('counts cached text of a tool call once', () => {
    const ledger = createUsageLedger();
    for (const event of readEvents('tool_call_round')) ledger.apply(event);
    const { input, output, totalTokens } = ledger.usage.responses;
    expect([input.tokens, input.textTokens, input.cached.textTokens]).toEqual([63 + 103, 63 + 103, 64]);
    expect(input.tokens + output.tokens).toBe(totalTokens);
  });
});
