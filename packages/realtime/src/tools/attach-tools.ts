import { createOutOfBandGuard } from '../conversation/out-of-band.ts';
import { createBoundedMap } from '../conversation/bounded-map.ts';
import type { ConnectionRestored } from '../connection-event.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import { createItem } from '../requests/item-requests.ts';
import type { RequestOptions } from '../requests/request-options.ts';
import { respond } from '../requests/response-requests.ts';
import { coreOf } from '../session/core-of.ts';
import type { RealtimeSession } from '../session/realtime-session.ts';
import { startTimer } from '../start-timer.ts';
import { createAnswerDesk } from './answer-desk.ts';
import { createCallBatches } from './call-batches.ts';
import { createFollowUp, toFollowUpParams } from './create-follow-up.ts';
import { type ItemDone, readFunctionCall } from './read-function-call.ts';
import { type Approve, runTool } from './run-tool.ts';
import { createRunningCalls } from './running-calls.ts';
import type { Tool } from './tool.ts';
import type { ToolResult } from './tool-result.ts';
import { createUnannouncedCalls } from './unannounced-calls.ts';

/** How calls are handled. */
export interface ToolOptions {
  /** Asked before each run; all are allowed without it. What it throws denies the call. */
  readonly approve?: Approve | undefined;
  /** Whether a response is asked for when the calls of one are answered. With `'manual'` that is left to the caller. @default 'auto' */
  readonly followUp?: 'auto' | 'manual' | undefined;
  /** Told of each call that ended, before the model is. What it throws is ignored. */
  readonly onResult?: ((result: ToolResult) => void) | undefined;
  /** Told when the server does not take an output. What it throws is ignored. */
  readonly onFault?: ((error: unknown) => void) | undefined;
}

/** Tools at work. */
export interface AttachedTools {
  /** Calls that are being run. */
  readonly running: number;
  /** Calls off what is running, and listens no more: calls that are not answered by now are not any more. */
  stop(): void;
}

/** Calls that are remembered, so that none is run twice: one that is told again is told again soon. */
const rememberedCalls = 256;

/**
 * Runs the calls of a session's model, and has it go on with what they give: one output for each call, in the order of the calls, and
 * one response when all calls of a response are answered. The model has to know of the tools: `toToolDefinitions(tools)` is for
 * `session.tools`.
 *
 * Only completed calls are run, those of interrupted responses never; one that the server completed right before its connection was
 * lost is run, too. No response is asked for while the user is speaking, nor after
 * one that was cancelled: their turn brings the next. What goes wrong is told to the model as `{ "error": { "code", "message" } }`.
 * After a lost connection the new one is told the outputs that the old one had not acknowledged. Calls of responses
 * outside of the conversation are left to whoever asked for those. Throws a `TypeError` for two tools of one name, and for what is no
 * session.
 *
 * @example
 * const session = await connectRealtime(client, { model: 'gpt-realtime', session: { tools: toToolDefinitions(tools) } });
 * attachTools(session, tools);
 */
export function attachTools(
  session: RealtimeSession,
  tools: readonly Tool[],
  options: ToolOptions = {},
): AttachedTools {
  coreOf(session); // What is no session is refused now, not when the first call is answered.
  const byName = toTable(tools);
  const isOutOfBand = createOutOfBandGuard();
  const seen = createBoundedMap<true>(rememberedCalls);
  const unannounced = createUnannouncedCalls();
  const running = createRunningCalls();
  let isSpeaking = false;
  let isStopped = false;

  const desk = createAnswerDesk(createItem.bind(undefined, session), (error) => quietly(options.onFault, error));
  const ask = (how: RequestOptions) => respond(session, toFollowUpParams(session.configuration), how);
  const followUp = createFollowUp(ask, () => !isSpeaking && !isStopped && options.followUp !== 'manual');
  const batches = createCallBatches(followUp.ask);

  const begin = (event: ItemDone) => {
    const read = readFunctionCall(event);
    if (read === undefined || seen.has(read.call.callId)) return;
    const { call, item } = read;
    const tool = byName.get(call.name);
    const { connection } = desk;
    seen.set(call.callId, true);
    const controller = running.begin(tool);
    const run = runTool(call, { tool, approve: options.approve, startTimer, signal: controller.signal });
    batches.add(call.responseId, run, (result) => {
      running.end(controller);
      if (isStopped) return;
      quietly(options.onResult, result);
      desk.answer(item, result.output, connection);
    });
  };
  const onRestored = ({ restoredItems }: ConnectionRestored) => {
    isSpeaking = false;
    // Of a connection that was left before it was lost.
    unannounced.take().forEach(begin);
    desk.reconnected(restoredItems > 0);
    batches.finishAll(followUp.reconnected());
  };
  const receive = (event: RealtimeEvent) => {
    if (isOutOfBand(event)) return;
    unannounced.receive(event);
    switch (event.type) {
      case 'response.output_item.done':
        return begin(event);
      case 'response.done':
        return batches.finish(String(event.response?.id), mayGoOn(event.response?.status));
      case 'input_audio_buffer.speech_started':
        isSpeaking = true;
        return running.abortOnSpeech();
      // Speech that is dropped, or committed by hand, has no end of its own.
      case 'input_audio_buffer.speech_stopped':
      case 'input_audio_buffer.committed':
      case 'input_audio_buffer.cleared':
        isSpeaking = false;
        return;
      case 'connection.reconnecting':
        unannounced.take().forEach(begin);
        desk.lost();
        return followUp.lost();
      case 'connection.restored':
        return onRestored(event);
    }
  };
  const leave = session.on('*', receive);
  const stop = () => {
    isStopped = true;
    leave();
    desk.close();
    running.abortAll();
  };
  void session.closed.then(stop);

  return {
    get running() {
      return running.size;
    },
    stop,
  };
}

/** Whether the model is to go on after a response that called tools. */
function mayGoOn(status: string | undefined): boolean {
  return status !== 'cancelled' && status !== 'failed';
}

function toTable(tools: readonly Tool[]): ReadonlyMap<string, Tool> {
  const table = new Map(tools.map((tool) => [tool.definition.name, tool]));
  if (table.size === tools.length) return table;
  throw new TypeError('attachTools: two tools have the same name. Each name has to be there once.');
}

function quietly<TValue>(callback: ((value: TValue) => void) | undefined, value: TValue): void {
  try {
    callback?.(value);
  } catch {
    // A callback that only listens must not keep the model waiting.
  }
}
