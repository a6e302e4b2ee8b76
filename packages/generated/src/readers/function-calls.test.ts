import { describe, expect, expectTypeOf, it } from 'vitest';
import type { FunctionToolCall, ModelResponse } from '../gen/responses/index.ts';
import { functionCalls } from './function-calls.ts';

const call = (call_id: string): FunctionToolCall => ({ type: 'function_call', call_id, name: 'f', arguments: '{}' });

describe('functionCalls', () => {
  it('gives the calls of functions in their order, and nothing else', () => {
    const output: ModelResponse['output'] = [
      { type: 'reasoning', id: 'rs_1', summary: [] },
      call('call_1'),
      { type: 'custom_tool_call', call_id: 'call_2', name: 'g', input: 'x' },
      call('call_3'),
    ];
    expect(functionCalls({ output }).map(({ call_id }) => call_id)).toEqual(['call_1', 'call_3']);
    expect(functionCalls({ output: [] })).toEqual([]);
  });

  it('knows their type', () => {
    expectTypeOf(functionCalls<ModelResponse['output'][number]>).returns.toEqualTypeOf<FunctionToolCall[]>();
  });
});
