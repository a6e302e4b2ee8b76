import type { Client } from '@unspool/generated';
import { type CreateThreadAndRunParams, createThreadAndRunOperation } from '@unspool/generated/assistants';
import { requestStream } from '../request-stream.ts';
import type { StreamOptions } from '../stream-options.ts';
import { runStream } from './run-accumulation.ts';
import type { RunStream } from './stream-run.ts';

/**
 * Creates a thread, runs an assistant on it and streams the run: as `streamRun`, with the thread in `final()`.
 * `POST /threads/runs`
 *
 * @see https://platform.openai.com/docs/api-reference/assistants-streaming
 */
export function streamThreadAndRun(
  client: Client<'assistants'>,
  params: CreateThreadAndRunParams,
  options?: StreamOptions,
): Promise<RunStream> {
  return requestStream(client, { operation: createThreadAndRunOperation, params, options, kind: runStream });
}
