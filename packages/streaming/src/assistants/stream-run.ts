import type { Client } from '@unspool/generated';
import { type CreateRunParams, createRunOperation } from '@unspool/generated/assistants';
import type { EventStream } from '../event-stream.ts';
import { requestStream } from '../request-stream.ts';
import { type SelectedEvents, selectEvents } from '../select-events.ts';
import type { TypedStreamOptions } from '../stream-options.ts';
import { runStream } from './run-stream.ts';
import type { RunEvent, RunEventType, RunResult } from './run-types.ts';

/** The events of a run, or those of some names, and what they add up to. */
export type RunStream<TOnly extends RunEventType = never> = EventStream<SelectedEvents<RunEvent, TOnly>, RunResult>;

/**
 * Runs an assistant on a thread and streams the run. `final()` resolves when the run has come to rest: `run.status` is
 * `completed`, `incomplete`, `cancelled`, `expired`, or `requires_action` when it waits for what `streamToolOutputs` sends.
 * A failed run is thrown as `StreamError` with code `response-failed`, after its last event; its `partial` is the result with
 * the run's `last_error`. `POST /threads/{thread_id}/runs`
 *
 * @example
 * const stream = await streamRun(client, thread.id, { assistant_id: assistant.id });
 * for await (const { event, data } of stream) if (event === 'thread.message.delta') console.log(data.delta.content);
 * const { run, messages } = await stream.final();
 *
 * @see https://platform.openai.com/docs/api-reference/assistants-streaming
 */
// oxlint-disable-next-line max-params -- the form of every operation with a path parameter
export function streamRun<const TOnly extends RunEventType = never>(
  client: Client<'assistants'>,
  threadId: string,
  params: CreateRunParams,
  { only, ...options }: TypedStreamOptions<TOnly> = {},
): Promise<RunStream<TOnly>> {
  return requestStream(client, {
    operation: createRunOperation,
    path: [threadId],
    params,
    options,
    kind: selectEvents(runStream, only),
  });
}
