import type { RealtimeSession } from '@unspool/realtime';
import type { Conversation } from '@unspool/realtime/conversation';

import type { Random } from '../fuzz/random.ts';
import type { SharedClock } from './manual-session.ts';
import { commitAudio, createItem, isRealtimeError, respond } from './realtime-source.ts';

/** A session that is talked in. */
export interface Talk {
  readonly session: RealtimeSession;
  readonly conversation: Conversation;
  readonly clock: SharedClock;
  readonly random: Random;
  /** Ids in the order in which they were acknowledged: none of them may be lost. */
  readonly acknowledged: string[];
}

const speech = new Int16Array(12_000).map((_, index) => Math.sin(index / 9) * 9000);
/** Requests are given up by the connection that is lost, never by the time: a busy machine may take long. */
const patient = { timeout: 1e9 };

/** Says something in one of three ways, and has it answered. */
export async function takeTurn(talk: Talk, turn: number): Promise<void> {
  const way = talk.random.below(3);
  if (way === 0) await speak(talk);
  else await write(talk, `turn_${turn}`, way === 1 ? `Remark ${turn}` : 'What is the weather in Rome?');
  const modality = way === 0 ? 'audio' : 'text';
  for (let rounds = 0; rounds < 10; rounds += 1) {
    const response = await insist(talk, () => respond(talk.session, { output_modalities: [modality] }, patient).done);
    const items = response.output ?? [];
    talk.acknowledged.push(...items.flatMap(({ id }) => id ?? []));
    const calls = items.flatMap((item) => (item.type === 'function_call' ? [item.call_id] : []));
    if (calls.length === 0) return;
    const outputOf = (callId: string | undefined) =>
      talk.conversation.entries.find(({ item }) => item?.type === 'function_call_output' && item.call_id === callId);
    await until(talk, () => calls.every((call) => outputOf(call)?.status === 'completed'));
    talk.acknowledged.push(...calls.flatMap((call) => outputOf(call)?.id ?? []));
  }
  throw new Error('The model calls tools without end.');
}

/** Nobody says anything for a while. */
export async function pause({ clock }: Talk, milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 500) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    await clock.advance(500);
  }
}

async function write(talk: Talk, id: string, text: string): Promise<void> {
  const item = {
    id,
    type: 'message' as const,
    role: 'user' as const,
    content: [{ type: 'input_text' as const, text }],
  };
  await insist(talk, () => createItem(talk.session, item, patient));
  talk.acknowledged.push(id);
}

/** What was said aloud is told to another connection by its transcript: before that has come, it has to be said again. */
async function speak(talk: Talk): Promise<void> {
  const { session, conversation } = talk;
  let losses = 0;
  const stop = session.on('connection.restored', () => (losses += 1));
  for (;;) {
    const before = losses;
    session.appendAudio(speech);
    const { itemId } = await insist(talk, () => commitAudio(session, patient));
    const isUnderstood = () => conversation.get(itemId)?.parts[0]?.text === 'complete';
    await until(talk, () => isUnderstood() || losses > before);
    if (!isUnderstood()) continue;
    talk.acknowledged.push(itemId);
    return stop();
  }
}

/** Asks until it is answered: what a lost connection has cost is asked again. */
async function insist<TValue>({ session, clock }: Talk, ask: () => Promise<TValue>): Promise<TValue> {
  for (;;) {
    try {
      return await clock.until(ask());
    } catch (error) {
      if (!isRealtimeError(error)) throw error;
      if (error.serverCode === 'input_audio_buffer_commit_empty') session.appendAudio(speech);
      else if (!error.retryable) throw error;
    }
  }
}

async function until({ clock }: Talk, holds: () => boolean): Promise<void> {
  for (let looks = 0; !holds(); looks += 1) {
    if (looks > 20_000) throw new Error(`It did not come to hold: ${holds}`);
    await clock.until(Promise.resolve());
  }
}
