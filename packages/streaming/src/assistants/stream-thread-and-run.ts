import type { Client } from '@unspool/generated';
import { type CreateThreadAndRunParams, createThreadAndRunOperation } from '@unspool/generated/assistants';
import { requestStream } from '../request-stream.ts';
import { selectEvents } from '../select-events.ts';
import type { TypedStreamOptions } from '../stream-options.ts';
import { runStream } from './run-stream.ts';
import type { RunEventType } from './run-types.ts';
import type { RunStream } from './stream-run.ts';

/**
 * Creates a thread, runs an assistant on it and streams the run: as `streamRun`, with the thread in `final()`.
 * `POST /threads/runs`
 *
 * @see https://platform.openai.com/docs/api-reference/assistants-streaming
 */
export function streamThreadAndRun<const TOnly extends RunEventType = never>(
  client: Client<'assistants'>,
  params: CreateThreadAndRunParams,
  { only, ...options }: TypedStreamOptions<TOnly> = {},
): Promise<RunStream<TOnly>> {
  return requestStream(client, {
    operation: createThreadAndRunOperation,
    params,
    options,
    kind: selectEvents(runStream, only),
  });
}
