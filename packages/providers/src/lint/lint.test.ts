import { createChatCompletionOperation } from '@unspool/generated/chat';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LintRule, MemberRule } from './lint-rule.ts';
import { lint } from './lint.ts';

const operation = 'createChatCompletion';
const fact = { effect: 'refused', note: 'Leave it out.', source: 'Acme docs' } as const;
const rule = (member: string, more: Partial<MemberRule> = {}): LintRule => ({
  kind: 'member',
  operation,
  member,
  ...fact,
  ...more,
});

describe('lint', () => {
  it.each([
    [rule('logprobs'), { logprobs: true }, ['logprobs']],
    [rule('logprobs'), { logprobs: undefined }, []],
    [rule('logprobs'), { logprobs: null }, ['logprobs']],
    [rule('n', { except: [1] }), { n: 1 }, []],
    [rule('n', { except: [1] }), { n: 2 }, ['n']],
    [rule('response_format.type', { values: ['json_schema'] }), { response_format: { type: 'json_object' } }, []],
    [
      rule('response_format.type', { values: ['json_schema'] }),
      { response_format: { type: 'json_schema' } },
      ['response_format.type'],
    ],
    [
      rule('messages[].name'),
      { messages: [{ name: 'a' }, {}, { name: 'b' }] },
      ['messages[0].name', 'messages[2].name'],
    ],
    [
      rule('messages[].content[].type', { values: ['file'] }),
      { messages: [{ content: 'x' }, { content: [{ type: 'text' }, { type: 'file' }] }] },
      ['messages[1].content[1].type'],
    ],
    [rule('input', { matching: /^http/ }), { input: 'http://example.com' }, ['input']],
    [rule('input', { matching: /^http/ }), { input: 'data:,' }, []],
    [rule('input', { matching: /7/ }), { input: 7 }, []],
    [rule('top_p', { models: /^o\d/ }), { model: 'o3-mini', top_p: 1 }, ['top_p']],
    [rule('top_p', { models: /^o\d/ }), { model: 'gpt-4o', top_p: 1 }, []],
    [rule('top_p', { models: /^o\d/ }), { top_p: 1 }, []],
    [rule('temperature', { above: 1 }), { temperature: 1 }, []],
    [rule('temperature', { above: 1 }), { temperature: 1.1 }, ['temperature']],
    [rule('temperature', { above: 1 }), { temperature: '2' }, []],
    [rule('top_p', { unless: { member: 'thinking.type', values: ['off'] } }), { top_p: 1 }, ['top_p']],
    [
      rule('top_p', { unless: { member: 'thinking.type', values: ['off'] } }),
      { top_p: 1, thinking: { type: 'on' } },
      ['top_p'],
    ],
    [
      rule('top_p', { unless: { member: 'thinking.type', values: ['off'] } }),
      { top_p: 1, thinking: { type: 'off' } },
      [],
    ],
    [rule('toString'), {}, []],
    [
      { kind: 'strict', operation, known: ['model'], source: 'Acme docs' },
      { model: 'm', user: 'u', seed: undefined },
      ['user'],
    ],
  ] as const)('by %o finds in %o %o', (given, params, paths) => {
    expect(lint([given], operation, params).map(({ path }) => path)).toEqual(paths);
  });

  it('tells the fact and its source, and takes a descriptor for a name', () => {
    expect(lint([rule('n')], createChatCompletionOperation, { n: 2 })).toEqual([{ path: 'n', ...fact }]);
  });

  it('says nothing of other operations', () => {
    expect(lint([rule('n')], 'createResponse', { n: 2 })).toEqual([]);
  });

  it('finds every member there is, whatever stands around it, and changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.record({ name: fc.string() }), fc.jsonValue())), (messages) => {
        const params = Object.freeze({ messages: Object.freeze(messages) });
        const want = messages.flatMap((message, index) =>
          JSON.stringify(message).startsWith('{') && Object.hasOwn(Object(message), 'name')
            ? [`messages[${index}].name`]
            : [],
        );
        expect(lint([rule('messages[].name')], operation, params).map(({ path }) => path)).toEqual(want);
      }),
    );
  });
});
