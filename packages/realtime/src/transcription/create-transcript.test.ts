import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import { createTranscript, type Transcript } from './create-transcript.ts';

// Events as a server may send them, which is not always as the document has them.
const event = (members: object) => members as RealtimeEvent;
const about = (name: string, item_id: unknown, members: object) =>
  event({
    type: `conversation.item.input_audio_transcription.${name}`,
    event_id: 'e',
    item_id,
    content_index: 0,
    ...members,
  });
const delta = (id: string, text: string) => about('delta', id, { delta: text });
const completed = (id: string, transcript: string, members: object = {}) =>
  about('completed', id, { transcript, usage: { type: 'duration', seconds: 1 }, ...members });
const committed = (item_id: string, previous_item_id: string | null) =>
  event({ type: 'input_audio_buffer.committed', event_id: 'e', item_id, previous_item_id });

const applyAll = (events: readonly RealtimeEvent[], transcript: Transcript = createTranscript()) => {
  for (const one of events) transcript.apply(one);
  return transcript;
};
const texts = (transcript: Transcript) => transcript.entries.map(({ text }) => text);

describe('createTranscript', () => {
  it('takes one stretch of speech from the commit to the transcript', () => {
    const transcript = createTranscript();
    const told = (one: RealtimeEvent) => {
      const kinds = transcript.apply(one).map(({ kind }) => kind);
      return [kinds, transcript.get('a')?.status, transcript.get('a')?.text];
    };
    expect(told(committed('a', null))).toEqual([['added'], 'expected', '']);
    expect(told(delta('a', ' Hel'))).toEqual([['changed'], 'open', ' Hel']);
    expect(told(delta('a', 'lo'))).toEqual([['changed'], 'open', ' Hello']);
    expect(told(completed('a', 'Hello.'))).toEqual([['changed'], 'completed', 'Hello.']);
    expect(told(delta('a', ' late'))).toEqual([[], 'completed', 'Hello.']);
    expect(transcript.get('a')).toMatchObject({
      itemId: 'a',
      contentIndex: 0,
      usage: { type: 'duration', seconds: 1 },
    });
  });

  it('takes the text so far in place of deltas, as xAI tells it', () => {
    const updated = (transcript: unknown) => about('updated', 'a', { transcript });
    const transcript = applyAll([updated('Hel'), updated('Hello'), updated(7)]);
    expect(transcript.get('a')).toMatchObject({ status: 'open', text: 'Hello' });
    applyAll([completed('a', 'Hello.'), updated('late')], transcript);
    expect(transcript.get('a')).toMatchObject({ status: 'completed', text: 'Hello.' });
  });

  it('orders by what was committed, whatever comes first', () => {
    const transcript = applyAll([
      completed('c', 'three'),
      committed('a', null),
      completed('b', 'two'),
      committed('b', 'a'),
      committed('c', 'b'),
      completed('a', 'one'),
    ]);
    expect(texts(transcript)).toEqual(['one', 'two', 'three']);
  });

  it('counts items that are not transcribed when it orders', () => {
    const added = (id: string, previous_item_id: string | null) =>
      event({ type: 'conversation.item.added', item: { id, type: 'message' }, previous_item_id });
    const transcript = applyAll([
      completed('user2', 'and you?'),
      committed('user2', 'answer'),
      added('answer', 'user1'),
      committed('user1', null),
      completed('user1', 'hello'),
    ]);
    expect(texts(transcript)).toEqual(['hello', 'and you?']);
  });

  it('learns nothing of a place from `done` with null', () => {
    const done = event({ type: 'conversation.item.done', item: { id: 'b' }, previous_item_id: null });
    const transcript = applyAll([
      committed('a', null),
      done,
      committed('b', 'a'),
      completed('b', '2'),
      completed('a', '1'),
    ]);
    expect(texts(transcript)).toEqual(['1', '2']);
  });

  it('keeps segments with speakers, languages and logprobs', () => {
    const logprob = { token: 'a', logprob: -0.1, bytes: [97] };
    const segment = { id: 's1', text: 'Hi', speaker: 'A', start: 0, end: 0.5 };
    const transcript = applyAll([
      about('segment', 'a', segment),
      about('segment', 'a', { ...segment, id: 's2', speaker: 'B', start: 0.5, end: 1.25 }),
      about('segment', 'a', { ...segment, text: 'Hi!' }),
      about('delta', 'a', { delta: 'x', logprobs: [logprob] }),
      about('delta', 'a', { delta: 'y', logprobs: [logprob] }),
    ]);
    expect(transcript.get('a')).toMatchObject({ text: 'xy', status: 'open', logprobs: [logprob, logprob] });
    expect(transcript.get('a')?.segments).toEqual([
      { ...segment, text: 'Hi!' },
      { id: 's2', text: 'Hi', speaker: 'B', start: 0.5, end: 1.25 },
    ]);
    transcript.apply(completed('a', 'xy.', { languages: [{ code: 'en' }], logprobs: [logprob] }));
    expect(transcript.get('a')).toMatchObject({ text: 'xy.', languages: [{ code: 'en' }], logprobs: [logprob] });
    expect(transcript.get('a')?.segments).toHaveLength(2);
  });

  it('says why there is no transcript, and keeps what there was of it', () => {
    const error = { type: 'transcription_error', code: 'audio_unintelligible', message: 'm' };
    const transcript = applyAll([delta('a', 'Hm'), about('failed', 'a', { error }), delta('a', ' late')]);
    expect(transcript.get('a')).toMatchObject({ status: 'failed', text: 'Hm', failure: error, usage: undefined });
  });

  it('keeps parts of one item apart', () => {
    const second = { content_index: 1, delta: 'second' };
    const transcript = applyAll([about('delta', 'a', second), about('delta', 'a', { delta: 'first' })]);
    expect(texts(transcript)).toEqual(['first', 'second']);
    expect(transcript.get('a', 1)?.text).toBe('second');
  });

  it('drops what comes late of a deleted item, and puts the next one where it was', () => {
    const transcript = applyAll([
      committed('a', null),
      completed('a', 'one'),
      committed('b', 'a'),
      committed('c', 'b'),
    ]);
    expect(transcript.apply(event({ type: 'conversation.item.deleted', item_id: 'b' }))).toEqual([
      { kind: 'removed', itemId: 'b', contentIndex: 0 },
    ]);
    expect(transcript.apply(completed('b', 'late'))).toEqual([]);
    applyAll([committed('d', 'b'), completed('d', 'between'), completed('c', 'last')], transcript);
    expect(texts(transcript)).toEqual(['one', 'between', 'last']);
  });

  it('goes on after what is there on a new connection, whose first item follows none', () => {
    const transcript = applyAll([
      committed('a', null),
      completed('a', 'one'),
      event({ type: 'connection.restored', cause: 'closed' }),
      committed('b', null),
      completed('b', 'two'),
      completed('a', 'one, mended'),
    ]);
    expect(texts(transcript)).toEqual(['one, mended', 'two']);
  });

  it('leaves entries and the list as they are until they change', () => {
    const transcript = applyAll([committed('a', null), delta('a', 'x'), committed('b', 'a')]);
    const [list, first, second] = [transcript.entries, transcript.get('a'), transcript.get('b')];
    transcript.apply(event({ type: 'rate_limits.updated' }));
    transcript.apply(committed('a', null));
    expect([transcript.entries, transcript.get('a')]).toEqual([list, first]);
    expect(transcript.entries).toBe(list);
    transcript.apply(delta('a', 'y'));
    expect(transcript.get('a')).not.toBe(first);
    expect(first?.text).toBe('x');
    expect(transcript.get('b')).toBe(second);
    expect(transcript.entries).not.toBe(list);
  });

  it('removes the first items beyond its limit', () => {
    const transcript = createTranscript({ maxItems: 2 });
    applyAll([committed('a', null), committed('b', 'a')], transcript);
    expect(transcript.apply(committed('c', 'b'))).toEqual([
      { kind: 'added', itemId: 'c', contentIndex: 0 },
      { kind: 'removed', itemId: 'a', contentIndex: 0 },
    ]);
    expect(transcript.entries.map(({ itemId }) => itemId)).toEqual(['b', 'c']);
    expect(() => createTranscript({ maxItems: 0 })).toThrow(TypeError);
  });

  it('comes to the same however the transcripts are mixed', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const chains = ids.map((id, index) => [
      delta(id, `${id}1`),
      delta(id, '2'),
      completed(id, `${id}!`),
      committed(id, ids[index - 1] ?? null),
    ]);
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 60, maxLength: 60 }), (turns) => {
        const transcript = createTranscript();
        const left = chains.map((chain) => [...chain]);
        const order = [...turns, ...turns.keys()].map((turn) => turn % ids.length);
        for (const turn of [...order, ...ids.flatMap((_, index) => Array.from({ length: 4 }, () => index))]) {
          const next = left[turn]?.shift();
          if (next !== undefined) transcript.apply(next);
        }
        expect(texts(transcript)).toEqual(ids.map((id) => `${id}!`));
      }),
    );
  });

  it('survives events that are wrong', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    const name = fc.constantFrom('delta', 'completed', 'failed', 'segment');
    const type = fc.oneof(
      name.map((suffix) => `conversation.item.input_audio_transcription.${suffix}`),
      fc.constantFrom('input_audio_buffer.committed', 'conversation.item.added', 'conversation.item.deleted'),
    );
    const id = fc.oneof(anything, fc.constantFrom('a', 'b', '__proto__'));
    const hostile = fc.record({
      type,
      item_id: id,
      previous_item_id: id,
      item: fc.oneof(anything, fc.record({ id })),
      content_index: fc.oneof(anything, fc.constantFrom(0, 1, 1e9)),
      delta: anything,
      transcript: anything,
      error: anything,
      logprobs: anything,
      languages: anything,
      usage: anything,
      id,
      text: anything,
      start: anything,
    });
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 30 }), (events) => {
        const transcript = applyAll(events.map(event), createTranscript({ maxItems: 4 }));
        expect(new Set(transcript.entries.map(({ itemId }) => itemId)).size).toBeLessThanOrEqual(4);
        for (const entry of transcript.entries) expect(transcript.get(entry.itemId, entry.contentIndex)).toBe(entry);
      }),
    );
  });
});
