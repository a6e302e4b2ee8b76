import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import { createUsageLedger } from './create-usage-ledger.ts';

// Events as a server may send them, which is not always as the document has them.
const event = (members: object) => members as RealtimeEvent;
const done = (id: string, status: string, usage?: object | null) =>
  event({ type: 'response.done', event_id: 'e', response: { id, status, usage } });
const transcript = (item_id: string, usage?: object) =>
  event({
    type: 'conversation.item.input_audio_transcription.completed',
    item_id,
    content_index: 0,
    transcript: 't',
    usage,
  });

const first = {
  total_tokens: 260,
  input_tokens: 200,
  output_tokens: 60,
  input_token_details: {
    text_tokens: 50,
    audio_tokens: 130,
    image_tokens: 20,
    cached_tokens: 100,
    cached_tokens_details: { text_tokens: 30, audio_tokens: 60, image_tokens: 10 },
  },
  output_token_details: { text_tokens: 15, audio_tokens: 45 },
};
const second = {
  total_tokens: 33,
  input_tokens: 30,
  output_tokens: 3,
  input_token_details: { text_tokens: 10, audio_tokens: 20, cached_tokens: 0 },
  output_token_details: { audio_tokens: 3 },
};
const none = { tokens: 0, textTokens: 0, audioTokens: 0, imageTokens: 0 };

describe('createUsageLedger', () => {
  it('starts with nothing', () => {
    const { usage } = createUsageLedger();
    expect(usage.responses).toEqual({ count: 0, input: { ...none, cached: none }, output: none, totalTokens: 0 });
    expect(Object.keys(usage.byStatus)).toEqual(['completed', 'cancelled', 'failed', 'incomplete']);
    expect(usage.transcription).toEqual({ count: 0, input: none, outputTokens: 0, totalTokens: 0, seconds: 0 });
  });

  it('sums up by modality, the cached ones as a part of the input', () => {
    const ledger = createUsageLedger();
    expect(ledger.apply(done('resp_1', 'completed', first))).toBe(true);
    expect(ledger.apply(done('resp_2', 'cancelled', second))).toBe(true);
    const { responses, byStatus } = ledger.usage;
    expect(responses).toEqual({
      count: 2,
      input: {
        tokens: 230,
        textTokens: 60,
        audioTokens: 150,
        imageTokens: 20,
        cached: { tokens: 100, textTokens: 30, audioTokens: 60, imageTokens: 10 },
      },
      output: { tokens: 63, textTokens: 15, audioTokens: 48, imageTokens: 0 },
      totalTokens: 293,
    });
    expect(byStatus.cancelled).toMatchObject({ count: 1, totalTokens: 33, output: { audioTokens: 3 } });
    expect(byStatus.completed).toMatchObject({ count: 1, totalTokens: 260 });
    expect(byStatus.failed.count).toBe(0);
  });

  it('counts responses that tell no usage, and ends that are not known', () => {
    const ledger = createUsageLedger();
    ledger.apply(done('a', 'failed', null));
    ledger.apply(done('b', 'incomplete'));
    ledger.apply(done('c', 'paused', second));
    expect(ledger.usage.responses).toMatchObject({ count: 3, totalTokens: 33 });
    expect(ledger.usage.byStatus['paused']).toMatchObject({ count: 1, totalTokens: 33 });
    expect(ledger.usage.byStatus.failed).toMatchObject({ count: 1, totalTokens: 0 });
  });

  it('keeps transcription apart, by tokens and by time', () => {
    const ledger = createUsageLedger();
    ledger.apply(
      transcript('item_1', {
        type: 'tokens',
        input_tokens: 26,
        input_token_details: { text_tokens: 0, audio_tokens: 26 },
        output_tokens: 17,
        total_tokens: 43,
      }),
    );
    ledger.apply(transcript('item_2', { type: 'duration', seconds: 3 }));
    ledger.apply(transcript('item_3', { type: 'duration', seconds: 1.5 }));
    expect(ledger.usage.transcription).toEqual({
      count: 3,
      input: { tokens: 26, textTokens: 0, audioTokens: 26, imageTokens: 0 },
      outputTokens: 17,
      totalTokens: 43,
      seconds: 4.5,
    });
    expect(ledger.usage.responses.count).toBe(0);
  });

  it('counts nothing twice', () => {
    const ledger = createUsageLedger();
    ledger.apply(done('resp_1', 'completed', first));
    ledger.apply(transcript('item_1', { type: 'duration', seconds: 3 }));
    const before = ledger.usage;
    expect(ledger.apply(done('resp_1', 'completed', first))).toBe(false);
    expect(ledger.apply(transcript('item_1', { type: 'duration', seconds: 3 }))).toBe(false);
    expect(ledger.usage).toBe(before);
  });

  it('says of other events that they are not about usage', () => {
    const ledger = createUsageLedger();
    const before = ledger.usage;
    const others = [
      { type: 'rate_limits.updated' },
      { type: 'response.done' },
      { type: 'response.created', response: {} },
    ];
    expect(others.map((other) => ledger.apply(event(other)))).toEqual([false, false, false]);
    expect(ledger.usage).toBe(before);
  });

  it.each([
    { total_tokens: '9', input_tokens: -1, input_token_details: [], output_token_details: { text_tokens: null } },
    { input_token_details: { cached_tokens_details: 7, text_tokens: Number.POSITIVE_INFINITY } },
    [],
    'usage',
  ])('takes nothing from %j', (usage) => {
    const ledger = createUsageLedger();
    ledger.apply(event({ type: 'response.done', response: { id: 'r', status: '__proto__', usage } }));
    ledger.apply(event({ type: 'conversation.item.input_audio_transcription.completed', item_id: {}, usage }));
    expect(ledger.usage.responses).toEqual({
      count: 1,
      input: { ...none, cached: none },
      output: none,
      totalTokens: 0,
    });
    expect(ledger.usage.transcription).toMatchObject({ count: 1, totalTokens: 0, seconds: 0 });
  });

  it('is not filled by ends that a server makes up', () => {
    const ledger = createUsageLedger();
    for (let index = 0; index < 100; index += 1) ledger.apply(done(`r${index}`, `end ${index}`, second));
    expect(Object.keys(ledger.usage.byStatus).length).toBeLessThanOrEqual(17);
    expect(ledger.usage.responses.count).toBe(100);
    const counts = Object.values(ledger.usage.byStatus).map(({ count }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
  });
});
