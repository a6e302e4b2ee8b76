import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulateCompletion } from './accumulate-completion.ts';
import type { CompletionState } from './completion-state.ts';
import type { Completion, CompletionChunk } from './completion-types.ts';

/** Chunks as servers send them, which is not always as the type says. */
function accumulate(chunks: readonly unknown[]): Completion | undefined {
  let state: CompletionState | undefined;
  for (const chunk of chunks) state = accumulateCompletion(state, chunk as CompletionChunk);
  return state?.completion;
}

const head = { id: 'cmpl-1', object: 'text_completion', created: 7, model: 'm' };
const chunk = (...choices: readonly object[]) => ({ ...head, choices });
const piece = (text: string, rest: object = {}) => ({ text, index: 0, logprobs: null, finish_reason: null, ...rest });

describe('accumulateCompletion', () => {
  it('joins the text and keeps how it ended', () => {
    expect(
      accumulate([chunk(piece('One ')), chunk(piece('two')), chunk(piece('', { finish_reason: 'stop' }))]),
    ).toEqual({
      ...head,
      choices: [{ index: 0, text: 'One two', logprobs: null, finish_reason: 'stop' }],
    });
  });

  it('keeps several texts apart, in the order of their index', () => {
    const completion = accumulate([
      chunk(piece('b', { index: 1 })),
      chunk(piece('a'), piece('B', { index: 1, finish_reason: 'length' })),
      chunk(piece('A', { finish_reason: 'stop' })),
    ]);
    expect(completion?.choices).toEqual([
      { index: 0, text: 'aA', logprobs: null, finish_reason: 'stop' },
      { index: 1, text: 'bB', logprobs: null, finish_reason: 'length' },
    ]);
  });

  it('puts log probabilities one after the other, an echoed prompt first', () => {
    const logprobs = (token: string, offset: number, probability: number | null) => ({
      tokens: [token],
      token_logprobs: [probability],
      top_logprobs: probability === null ? null : [{ [token]: probability }],
      text_offset: [offset],
    });
    const completion = accumulate([
      chunk(piece('Say', { logprobs: logprobs('Say', 0, null) })),
      chunk(piece(' hi', { logprobs: logprobs(' hi', 3, -0.5) })),
      chunk(piece('!', { logprobs: logprobs('!', 6, -0.25) })),
    ]);
    expect(completion?.choices[0]).toEqual({
      index: 0,
      text: 'Say hi!',
      finish_reason: null,
      logprobs: {
        tokens: ['Say', ' hi', '!'],
        token_logprobs: [null, -0.5, -0.25],
        top_logprobs: [{ ' hi': -0.5 }, { '!': -0.25 }],
        text_offset: [0, 3, 6],
      },
    });
    for (const [position, token] of (completion?.choices[0]?.logprobs?.tokens ?? []).entries())
      expect(
        completion?.choices[0]?.text.startsWith(token, completion.choices[0].logprobs?.text_offset?.[position]),
      ).toBe(true);
  });

  it('takes usage as it is told last, and never adds it up', () => {
    const usage = (total_tokens: number) => ({ prompt_tokens: 1, completion_tokens: total_tokens - 1, total_tokens });
    const chunks = [
      { ...chunk(piece('a')), usage: usage(2) },
      { ...chunk(piece('b')), usage: null },
    ];
    expect(accumulate(chunks)?.usage).toEqual(usage(2));
    expect(accumulate([...chunks, { ...chunk(), usage: usage(3) }])?.usage).toEqual(usage(3));
  });

  it('keeps what only one provider sends, lists whole', () => {
    const completion = accumulate([
      { ...chunk(piece('a', { token_ids: [1, 2], prompt_logprobs: null })), system_fingerprint: 'f', obfuscation: 'x' },
      { ...chunk(piece('b', { token_ids: [3], stop_reason: 9 })), timings: { ms: 1 } },
    ]);
    expect(completion).toMatchObject({ system_fingerprint: 'f', timings: { ms: 1 } });
    expect(completion).not.toHaveProperty('obfuscation');
    expect(completion?.choices[0]).toMatchObject({ text: 'ab', token_ids: [1, 2, 3], stop_reason: 9 });
  });

  it('lets blanks of id, model and time wait for the first that says something', () => {
    const completion = accumulate([
      { id: '', created: 0, model: '', choices: [] },
      chunk(),
      { ...chunk(), id: 'other', model: 'n' },
    ]);
    expect(completion).toMatchObject(head);
  });
});

describe('accumulateCompletion, given anything', () => {
  it.each([-1, 1e9, 0.5, 2 ** 53, Infinity, '0', null, undefined, [], {}])(
    'keeps the text at index %j without room for what was not sent',
    (index) => {
      const completion = accumulate([chunk(piece('a')), chunk(piece('b', { index })), chunk(piece('c', { index }))]);
      expect(completion?.choices.length).toBeLessThanOrEqual(2);
      const texts = completion?.choices.map(({ text }) => text).toSorted();
      expect(typeof index === 'number' ? ['a', 'bc'] : ['abc']).toEqual(texts);
    },
  );

  it('takes members called __proto__ for what they are: none', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"x":1},"choices":[{"index":0,"__proto__":{"x":1},"text":"a","logprobs":{"__proto__":["x"],"tokens":["a"]}}]}',
    );
    const completion = accumulate([hostile, hostile]);
    expect(completion?.choices[0]).toMatchObject({ text: 'aa', logprobs: { tokens: ['a', 'a'] } });
    expect([Object(completion).x, Object(completion?.choices[0]).x, Object({}).x]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(Object.getPrototypeOf(completion?.choices[0]?.logprobs)).toBe(Object.prototype);
  });

  it('neither throws nor changes chunks, and leaves prototypes alone', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined));
    const index = fc.oneof(fc.nat(2), fc.constantFrom<unknown>(-1, 1e9, 0.5, Number.NaN, '0', null, undefined));
    const lists = fc.constantFrom(
      'tokens',
      'token_logprobs',
      'top_logprobs',
      'text_offset',
      '__proto__',
      'constructor',
    );
    const choice = fc.record({
      index,
      text: value,
      finish_reason: value,
      logprobs: fc.oneof(value, fc.dictionary(lists, fc.oneof(value, fc.array(value)), { noNullPrototype: true })),
    });
    const chunks = fc.array(
      fc.record({ id: value, choices: fc.oneof(value, fc.array(fc.oneof(choice, value))), usage: value }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(chunks, (sent) => {
        const before = structuredClone(sent);
        const completion = accumulate(sent);
        expect(sent).toEqual(before);
        for (const made of completion?.choices ?? []) expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
