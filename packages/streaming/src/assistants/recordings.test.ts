import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScriptedClient, scriptBody, sliceBytes } from '../sse.fixture.ts';
import { accumulateRun } from './accumulate-run.ts';
import type { RunState } from './run-state.ts';
import type { RunEvent, RunResult } from './run-types.ts';
import { streamRun } from './stream-run.ts';

const folder = new URL('../../../../../shared/recordings/assistants-events/', import.meta.url);
const names = existsSync(folder) ? readdirSync(folder) : [];

interface NaiveEvent {
  readonly event: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- recorded data of every shape, read without any type
  readonly data: any;
}

/** Reads a recording in the plainest way there is: a block for each event, without any code of the package. */
function readNaively(bytes: Uint8Array): readonly NaiveEvent[] {
  const blocks = new TextDecoder().decode(bytes).trim().split('\n\n');
  return blocks.slice(0, -1).map((block) => {
    const [event = '', data = ''] = block.split('\n');
    return { event: event.slice('event: '.length), data: JSON.parse(data.slice('data: '.length)) };
  });
}

/** What the events say of the end themselves. */
function lastOf(events: readonly NaiveEvent[]): RunResult {
  const dataOf = (pattern: RegExp) => events.filter(({ event }) => pattern.test(event)).map(({ data }) => data);
  return {
    run: dataOf(/^thread\.run\.\w+$/).at(-1),
    messages: dataOf(/^thread\.message\.completed$/),
    steps: dataOf(/^thread\.run\.step\.completed$/),
  };
}

async function readInSlices(bytes: Uint8Array, size: number) {
  const { client } = createScriptedClient(scriptBody(sliceBytes(bytes, size)).stream);
  const stream = await streamRun(client, 't', { assistant_id: 'a' });
  const events: unknown[] = [];
  for await (const event of stream) events.push(event);
  return { events, ended: stream.ended, result: await stream.final() };
}

describe.skipIf(names.length === 0)('recorded runs', () => {
  it('are both there', () => expect(names).toHaveLength(2));

  describe.each(names)('%s', (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const told = readNaively(bytes);
    const want = { events: told, ended: 'done-marker', result: lastOf(told) };

    // Every size there is takes half a minute: MAX_SLICE=30000.
    const smallest = Number(process.env['MAX_SLICE'] ?? 64);

    it('comes through whole in slices of any size', { timeout: 120_000 }, async () => {
      for (let size = 1; size <= Math.min(smallest, bytes.length); size += 1)
        expect(await readInSlices(bytes, size), `slices of ${size} bytes`).toEqual(want);
      const sizes = fc.integer({ min: 1, max: bytes.length });
      await fc.assert(
        fc.asyncProperty(sizes, async (size) => {
          expect(await readInSlices(bytes, size)).toEqual(want);
        }),
        { numRuns: 30 },
      );
    });

    it('has deltas that join to what closes them', () => {
      const open = told.filter(({ event }) => !/^thread\.(message|run\.step)\.completed$/.test(event));
      const fold = (state: RunState | undefined, event: NaiveEvent) => accumulateRun(state, event as RunEvent);
      const result = open.reduce<RunState | undefined>(fold, undefined)?.result;
      expect(result?.messages.map(({ content }) => content)).toEqual(
        want.result.messages.map(({ content }) => content),
      );
      expect(result?.steps.map((step) => step.step_details)).toEqual(
        want.result.steps.map((step) => step.step_details),
      );
    });
  });
});
