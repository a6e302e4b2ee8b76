import type { Client } from '@unspool/generated';
import { createMessage, type RunObject, type RunStepObject } from '@unspool/generated/assistants';
import { type RunStream, streamRun, streamToolOutputs } from '@unspool/streaming/assistants';

export interface RunRequest {
  readonly assistantId: string;
  readonly threadId: string;
  readonly message: string;
  readonly signal: AbortSignal;
  readonly onText: (text: string) => void;
  /** The steps so far, whenever one begins, grows or ends. */
  readonly onSteps: (steps: readonly RunStepObject[]) => void;
  /** Answers a call of a function. */
  readonly onCall: (name: string, callArguments: string) => string;
}

/** Says something on the thread and runs the assistant, until it needs no more outputs of functions. */
export async function runAssistant(client: Client<'assistants'>, request: RunRequest): Promise<RunObject> {
  const { assistantId, threadId, message, signal, onCall } = request;
  await createMessage(client, threadId, { role: 'user', content: message }, { signal });
  let run = await follow(await streamRun(client, threadId, { assistant_id: assistantId }, { signal }), request);
  while (run.status === 'requires_action') {
    const calls = run.required_action?.submit_tool_outputs.tool_calls ?? [];
    const tool_outputs = calls.map(({ id, function: { name, arguments: input } }) => ({
      tool_call_id: id,
      output: onCall(name, input),
    }));
    run = await follow(await streamToolOutputs(client, threadId, run.id, { tool_outputs }, { signal }), request);
  }
  return run;
}

/** Tells the text as it is written, and the steps with all that is in them. */
async function follow(stream: RunStream, { onText, onSteps }: RunRequest): Promise<RunObject> {
  for await (const { event, data } of stream) {
    if (event === 'thread.message.delta')
      data.delta.content?.forEach((part) => part.type === 'text' && onText(part.text?.value ?? ''));
    if (event.startsWith('thread.run.step.')) onSteps(structuredClone(stream.snapshot?.steps ?? []));
  }
  return (await stream.final()).run;
}
