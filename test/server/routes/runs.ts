import {
  createRunOperation,
  createThreadAndRunOperation,
  getRunOperation,
  submitToolOutputsOperation,
  type AssistantStreamEvent,
  type CreateRunRequest,
  type CreateThreadAndRunRequest,
  type RunObject,
  type SubmitToolOutputsRunRequest,
} from '@unspool/generated/assistants';
import { completeStep } from '../assistants/complete-step.ts';
import { addMessages, findAssistant, findRun, findThread, storeThread } from '../assistants/kept-objects.ts';
import { readOutputs } from '../assistants/read-outputs.ts';
import { readRunPrompt } from '../assistants/read-run-prompt.ts';
import { toRun } from '../assistants/to-run.ts';
import { toTurnEvents } from '../assistants/to-turn-events.ts';
import { toTurn, type Turn } from '../assistants/to-turn.ts';
import { serve, type OperationCall, type ServedOperation } from '../http/serve.ts';
import type { FunctionResult } from '../model/prompt.ts';
import type { ServerSentEvent } from '../sse/server-sent-event.ts';
import { streamEvents } from '../sse/stream-events.ts';

type Streamable<TBody> = TBody & { readonly stream?: boolean | null | undefined };

/** Runs: created (queued, or as events), looked at, and given the outputs of their functions. */
export const runRoutes: readonly ServedOperation[] = [
  serve<Streamable<CreateRunRequest>>(createRunOperation, (call) => {
    const { body, context, path } = call;
    const assistant = findAssistant(context, body.assistant_id);
    const { thread } = addMessages(context, findThread(context, path('thread_id')), body.additional_messages ?? []);
    const run = toRun(body, { assistant, threadId: thread.id }, context);
    return answer(call, { run, before: [{ event: 'thread.run.created', data: run }], results: [] });
  }),
  serve<Streamable<CreateThreadAndRunRequest>>(createThreadAndRunOperation, (call) => {
    const { body, context } = call;
    const assistant = findAssistant(context, body.assistant_id);
    const { thread } = storeThread(context, body.thread);
    const run = toRun(body, { assistant, threadId: thread.id }, context);
    const before: AssistantStreamEvent[] = [
      { event: 'thread.created', data: thread },
      { event: 'thread.run.created', data: run },
    ];
    return answer(call, { run, before, results: [] });
  }),
  serve<Streamable<SubmitToolOutputsRunRequest>>(submitToolOutputsOperation, (call) => {
    const { body, context, path } = call;
    const stored = findRun(context, path('thread_id'), path('run_id'));
    const { outputs, results } = readOutputs(stored.run, body);
    const run: RunObject = { ...stored.run, status: 'queued', required_action: null };
    const before: AssistantStreamEvent[] =
      stored.waiting === undefined
        ? []
        : [{ event: 'thread.run.step.completed', data: completeStep(stored.waiting, outputs, context.clock) }];
    return answer(call, { run, before, results });
  }),
  serve(getRunOperation, ({ context, path }) => Response.json(findRun(context, path('thread_id'), path('run_id')).run)),
];

interface Go {
  /** The run, queued. */
  readonly run: RunObject;
  /** What is told before it begins. */
  readonly before: readonly AssistantStreamEvent[];
  readonly results: readonly FunctionResult[];
}

/** Lets the run go on, and answers with it as it is queued, or with its events. */
function answer(
  { body, context, reply }: OperationCall<Streamable<object>, object>,
  { run, before, results }: Go,
): Response {
  const { thread, messages } = findThread(context, run.thread_id);
  const prompt = readRunPrompt(run, messages, results);
  const turn = toTurn(run, { prompt, reply: reply(prompt) }, context);
  context.assistants.runs.set(run.id, { run: turn.run, waiting: turn.waiting });
  if (turn.written !== undefined)
    context.assistants.threads.set(thread.id, { thread, messages: [...messages, turn.written.message] });
  return body.stream === true ? streamEvents(namedEvents(before, run, turn), context) : Response.json(run);
}

function* namedEvents(before: readonly AssistantStreamEvent[], run: RunObject, turn: Turn): Generator<ServerSentEvent> {
  yield* before;
  yield* toTurnEvents(run, turn);
  yield { event: 'done', data: '[DONE]' };
}
