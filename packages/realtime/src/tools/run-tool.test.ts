import { describe, expect, it } from 'vitest';

import { createManualTimers } from '../requests/requests.fixture.ts';
import { defineTool } from './define-tool.ts';
import { type Approve, runTool } from './run-tool.ts';
import { citySchema } from './schema.fixture.ts';
import type { FunctionCall, Tool } from './tool.ts';

const start = (tool: Tool | undefined, args: unknown, more: { approve?: Approve; signal?: AbortSignal } = {}) => {
  const timers = createManualTimers();
  const call: FunctionCall = {
    kind: 'function',
    name: 'f',
    arguments: args,
    callId: 'c',
    itemId: 'i',
    responseId: 'r',
  };
  const { approve, signal = new AbortController().signal } = more;
  return { timers, call, result: runTool(call, { tool, approve, signal, startTimer: timers.startTimer }) };
};
const give = (value: unknown, more: object = {}) => defineTool({ name: 'f', run: () => value, ...more });
const throwing = (error: unknown, more: object = {}) =>
  defineTool({
    name: 'f',
    ...more,
    run: () => {
      throw error;
    },
  });
const never = new Promise<never>(() => {});
const secret = new Error('password: hunter2');

describe('runTool', () => {
  it.each([
    ['a string', 'sunny', 'sunny'],
    ['an object', { degrees: 21 }, '{"degrees":21}'],
    ['a promise', Promise.resolve([1]), '[1]'],
    ['nothing', undefined, 'null'],
  ])('tells %s', async (_, value, output) => {
    const { call, result, timers } = start(give(value), {});
    expect(await result).toEqual({ call, outcome: 'completed', output });
    expect(timers.running).toBe(0);
  });

  it('hands over what the schema makes of the arguments', async () => {
    const tool = defineTool({ name: 'f', parameters: citySchema, run: ({ city }, { callId }) => `${city} ${callId}` });
    expect(await start(tool, { city: 'Rome' }).result).toMatchObject({ output: 'ROME c' });
  });

  it.each<{ name: string; tool: Tool | undefined; args?: unknown; error: object; thrown?: unknown }>([
    { name: 'an unknown tool', tool: undefined, error: { code: 'unknown_tool' } },
    { name: 'arguments that are no JSON', tool: give(1), args: undefined, error: { code: 'invalid_json' } },
    {
      name: 'arguments that do not fit',
      tool: defineTool({ name: 'f', parameters: citySchema, run: () => 1 }),
      args: { town: 1 },
      error: { code: 'invalid_arguments', issues: [{ path: 'where.city', message: 'a city is needed' }] },
    },
    { name: 'a tool that throws', tool: throwing(secret), error: { code: 'failed' }, thrown: secret },
    {
      name: 'a tool that rejects',
      tool: defineTool({ name: 'f', run: () => Promise.reject(secret) }),
      error: { code: 'failed', message: 'The function failed.' },
      thrown: secret,
    },
    {
      name: 'a tool that shows what it throws',
      tool: throwing(secret, { exposeErrors: true }),
      error: { code: 'failed', message: 'password: hunter2' },
      thrown: secret,
    },
    {
      name: 'a tool that throws no error',
      tool: throwing('hunter2', { exposeErrors: true }),
      error: { code: 'failed', message: 'The function failed.' },
      thrown: 'hunter2',
    },
    { name: 'what is no JSON', tool: give({ big: 1n }), error: { code: 'failed' }, thrown: expect.any(TypeError) },
  ])('tells the model of $name', async ({ tool, error, thrown, ...row }) => {
    const { output, ...result } = await start(tool, 'args' in row ? row.args : {}).result;
    expect(JSON.parse(output)).toMatchObject({ error });
    expect(result).toMatchObject({ outcome: JSON.parse(output).error.code, error: thrown });
    if (tool?.exposeErrors !== true) expect(output).not.toContain('hunter2');
  });

  it('keeps what the model is told short', async () => {
    const { output } = await start(throwing(new Error('x'.repeat(9999)), { exposeErrors: true }), {}).result;
    expect(output.length).toBeLessThan(600);
  });

  it('asks for approval of valid calls, before anything is run', async () => {
    const asked: unknown[] = [];
    let ran = 0;
    const tool = defineTool({ name: 'f', parameters: citySchema, run: () => (ran += 1) });
    const answers = [() => true, () => false, async () => true, () => Promise.reject(secret), () => 'yes' as never];
    const approve: Approve = (call) => {
      asked.push(call);
      return answers.shift()?.() ?? false;
    };
    const outcomes: unknown[] = [];
    for (const args of [{ city: 'a' }, { city: 'b' }, { town: 1 }, { city: 'c' }, { city: 'd' }, { city: 'e' }]) {
      const { outcome, error } = await start(tool, args, { approve }).result;
      outcomes.push(error === undefined ? outcome : [outcome, error]);
    }
    expect(outcomes).toEqual(['completed', 'denied', 'invalid_arguments', 'completed', ['denied', secret], 'denied']);
    expect(ran).toBe(2);
    expect(asked[0]).toEqual(expect.objectContaining({ kind: 'function', name: 'f', arguments: { city: 'a' } }));
  });

  it('ends a run that takes too long, and aborts it', async () => {
    let reason: unknown;
    const run = (_: unknown, { signal }: { signal: AbortSignal }) => {
      signal.addEventListener('abort', () => (reason = signal.reason));
      return never;
    };
    const { timers, result } = start(defineTool({ name: 'f', timeout: 100, run }), {});
    await expect.poll(() => timers.running).toBe(1);
    timers.advance(100);
    expect(await result).toMatchObject({ outcome: 'timeout' });
    expect(reason).toMatchObject({ name: 'TimeoutError' });
    const patient = start(defineTool({ name: 'f', timeout: Infinity, run }), {});
    const usual = start(defineTool({ name: 'f', run }), {});
    await expect.poll(() => usual.timers.running).toBe(1);
    expect(patient.timers.running).toBe(0);
    usual.timers.advance(30_000);
    expect(await usual.result).toMatchObject({ outcome: 'timeout' });
  });

  it.each(['while it runs', 'while it waits for approval', 'before'])('is called off %s', async (when) => {
    const controller = new AbortController();
    let ran = false;
    const tool = defineTool({ name: 'f', run: () => ((ran = true), never) });
    const approve: Approve = () => (when === 'while it runs' ? true : never);
    if (when === 'before') controller.abort('over');
    const { result, timers } = start(tool, {}, { approve, signal: controller.signal });
    if (when === 'while it runs') await expect.poll(() => ran).toBe(true);
    controller.abort('over');
    expect(await result).toMatchObject({ outcome: 'aborted' });
    expect([ran, timers.running]).toEqual([when === 'while it runs', 0]);
  });
});
