import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulateTranscription } from './accumulate-transcription.ts';
import type { StreamedTranscription, TranscriptionState } from './transcription-state.ts';

type TranscriptionEvent = Parameters<typeof accumulateTranscription>[1];

/** Events as servers send them, which is not always as the type says. */
function accumulate(events: readonly unknown[]): StreamedTranscription | undefined {
  let state: TranscriptionState | undefined;
  for (const event of events) state = accumulateTranscription(state, event as TranscriptionEvent);
  return state?.transcription;
}

const delta = (text: unknown, rest: object = {}) => ({ type: 'transcript.text.delta', delta: text, ...rest });
const segment = (id: unknown, text = '') => ({
  type: 'transcript.text.segment',
  id,
  start: 0,
  end: 1,
  text,
  speaker: 'A',
});
const done = (rest: object = {}) => ({ type: 'transcript.text.done', ...rest });

describe('accumulateTranscription', () => {
  it('lets the last event win over what was joined', () => {
    const joined = [delta('He', { logprobs: [{ token: 'He' }] }), delta('llo')];
    expect(accumulate([...joined, done({ text: 'Hello.', logprobs: [{ token: 'Hello.' }] })])).toEqual({
      text: 'Hello.',
      logprobs: [{ token: 'Hello.' }],
    });
    expect(accumulate([...joined, done()])).toEqual({ text: 'Hello', logprobs: [{ token: 'He' }] });
  });

  it('keeps what else the last event tells, and no more after it', () => {
    const last = done({ text: 'a', duration: 1.5, languages: [{ code: 'de' }], usage: { seconds: 2 } });
    expect(accumulate([delta('a'), last, delta('b'), done({ text: 'c' }), segment('s')])).toEqual({
      text: 'a',
      duration: 1.5,
      languages: [{ code: 'de' }],
      usage: { seconds: 2 },
    });
  });

  it('puts a segment that comes again in the place of the first', () => {
    const sent = [segment('a', 'A'), segment('b', 'B'), segment('a', 'AA')];
    expect(accumulate(sent)?.segments).toEqual([segment('a', 'AA'), segment('b', 'B')]);
  });

  it('keeps segments apart whose ids say nothing', () => {
    const ids = [undefined, null, 1, 1, {}, '__proto__', 'constructor', '__proto__'];
    expect(accumulate(ids.map((id) => segment(id)))?.segments).toHaveLength(7);
  });

  it('takes log probabilities for none that are no list', () => {
    const sent = [
      delta('a', { logprobs: 'x' }),
      delta('b', { logprobs: [{ token: 'b' }] }),
      delta('c', { logprobs: {} }),
    ];
    expect(accumulate(sent)).toEqual({ text: 'abc', logprobs: [{ token: 'b' }] });
  });

  it('has no list of segments where none came, and ignores one that the last event brings', () => {
    expect(accumulate([delta('a'), done({ text: 'a', segments: 'x' })])).toEqual({ text: 'a' });
  });

  it('neither throws nor changes events, and leaves prototypes alone', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));
    const types = fc.constantFrom(
      'transcript.text.delta',
      'transcript.text.segment',
      'transcript.text.done',
      'toString',
      '__proto__',
    );
    const names = fc.constantFrom('delta', 'text', 'logprobs', 'id', 'usage', 'segments', '__proto__', 'constructor');
    const event = fc
      .tuple(fc.oneof(types, value), fc.dictionary(names, value, { noNullPrototype: true }))
      .map(([type, rest]) => ({ ...rest, type }));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (sent) => {
        const before = structuredClone(sent);
        const transcription = accumulate(sent) ?? { text: '' };
        expect(sent).toEqual(before);
        expect(typeof transcription.text).toBe('string');
        expect(transcription.segments === undefined || Array.isArray(transcription.segments)).toBe(true);
        expect(Object.getPrototypeOf(transcription)).toBe(Object.prototype);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
