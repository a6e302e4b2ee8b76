import type { RealtimeResponse } from '@unspool/generated/realtime';
import { createReply } from '../../model/create-reply.ts';
import type { Prompt } from '../../model/prompt.ts';
import type { Reply } from '../../model/reply.ts';
import { codecOf } from '../audio/audio-codec.ts';
import type { RealtimeConnection, ServerStep } from '../connection/realtime-connection.ts';
import type { ScriptedAnswer, ScriptedEnd, ScriptedItem } from '../script/scripted-answer.ts';
import type { ActiveAnswer } from './active-answers.ts';
import type { Answer } from './answer.ts';
import { answerSteps } from './answer-steps.ts';
import { toCallSteps } from './call-audio.ts';
import { toUsage, type TokenCount } from './count-usage.ts';

interface Task {
  readonly active: ActiveAnswer;
  readonly prompt: Prompt;
  readonly response: RealtimeResponse;
  readonly input: TokenCount;
}

/** Audio is sent in pieces of so many milliseconds. */
const AUDIO_DELTA_MS = 200;
const ORDINARY: ScriptedAnswer = {};

/** Gives an answer, event by event, until it has ended or been stopped. */
export async function giveAnswer(task: Task, connection: RealtimeConnection): Promise<void> {
  const { context, answers, ended } = connection;
  const nth = answers.count() - 1;
  const script = connection.script.answers?.[nth] ?? ORDINARY;
  const content = await findContent(task.prompt, script, { connection, nth });
  if (script.waitMs !== undefined) await context.clock.sleep(script.waitMs, ended);
  const stopping = createStopping(task.active, script);
  for (const step of answerSteps(toAnswer(task, { ...content, script, stopped: stopping.stopped }, connection))) {
    send(step, task.active, connection);
    if (!step.type.endsWith('.delta')) continue;
    stopping.count();
    // Late deltas come at the pace of the others; without them an answer that is stopped ends at once.
    const signal = script.lateDeltas === undefined ? task.active.stopping.signal : ended;
    await context.clock.sleep(script.deltaDelayMs ?? context.eventDelay, signal);
  }
  conclude(task, connection);
}

function send(step: ServerStep, active: ActiveAnswer, { answers, emit, isCall }: RealtimeConnection): void {
  if (step.type === 'response.done') answers.remove(active);
  if (step.type === 'response.output_audio.delta') answers.markSpoken();
  for (const sent of isCall ? toCallSteps(step, answers) : [step]) emit(sent);
}

/** What waits for the end of an answer: the account of limits, transcripts that a script wants late, a user who is silent. */
function conclude({ active }: Task, connection: RealtimeConnection): void {
  connection.emit({
    type: 'rate_limits.updated',
    rate_limits: [{ name: 'tokens', limit: 800_000, remaining: 799_900, reset_seconds: 0.007 }],
  });
  if (!active.inConversation) return;
  connection.transcripts.release('response');
  connection.answered();
}

interface Content {
  readonly items: readonly ScriptedItem[];
  readonly end: ScriptedEnd;
}

function toAnswer(
  { active, response, input }: Task,
  { items, end, script, stopped }: Content & { readonly script: ScriptedAnswer; readonly stopped: Answer['stopped'] },
  { answers, context, conversation }: RealtimeConnection,
): Answer {
  const before = answers.swapInput(input);
  const codec = codecOf(response.audio?.output?.format);
  return {
    responseId: active.responseId,
    modality: response.output_modalities?.[0] ?? 'audio',
    items,
    end: script.endAfterDeltas === undefined ? end : { status: 'completed' },
    emptyResponse: response,
    codec,
    bytesPerDelta: script.bytesPerDelta ?? AUDIO_DELTA_MS * codec.bytesPerMs,
    createId: context.createId,
    stopped,
    insert: active.inConversation ? (entry) => conversation.insert(entry) : undefined,
    grow: conversation.addAudio,
    finish: conversation.finish,
    countUsage: (answered) => (script.usage === undefined ? toUsage(input, before, answered) : script.usage),
  };
}

/** When an answer has to end before its end: at once when the script says so, after its late deltas when it is stopped. */
function createStopping(active: ActiveAnswer, { end, endAfterDeltas = Infinity, lateDeltas = 0 }: ScriptedAnswer) {
  let deltas = 0;
  let stoppedAt: number | undefined;
  const stopped = (): ScriptedEnd | undefined => {
    if (active.stopped !== undefined) {
      stoppedAt ??= deltas;
      if (deltas >= stoppedAt + lateDeltas) return { status: 'cancelled', reason: active.stopped };
    }
    return end !== undefined && deltas >= endAfterDeltas ? end : undefined;
  };
  return { stopped, count: () => void (deltas += 1) };
}

/** What the script has for it, or the scenario, or the model. */
async function findContent(
  prompt: Prompt,
  script: ScriptedAnswer,
  { connection, nth }: { readonly connection: RealtimeConnection; readonly nth: number },
): Promise<Content> {
  if (script.items !== undefined) return { items: script.items, end: script.end ?? { status: 'completed' } };
  const reply = await findReply(prompt, { connection, nth });
  const ordinary: ScriptedEnd = reply.cut
    ? { status: 'incomplete', reason: 'max_output_tokens' }
    : { status: 'completed' };
  return { items: toItems(reply), end: script.end ?? ordinary };
}

function toItems({ text, calls }: Reply): ScriptedItem[] {
  const asCalls = calls.map((call): ScriptedItem => ({ kind: 'call', ...call }));
  return text === '' && calls.length > 0 ? asCalls : [{ kind: 'message', text }, ...asCalls];
}

/** The scenario is asked for an operation called `realtime`; what came earlier are the answers of this session. */
async function findReply(
  prompt: Prompt,
  { connection, nth }: { readonly connection: RealtimeConnection; readonly nth: number },
): Promise<Reply> {
  const scripted = await connection.context.scenario?.({
    operation: 'realtime',
    query: {},
    body: prompt,
    earlier: nth,
  });
  return scripted?.kind === 'reply' ? scripted.reply : createReply(prompt);
}
