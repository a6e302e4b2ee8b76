import type { Random } from '../fuzz/random.ts';
import type { ConnectionScript, RealtimeEffect, RealtimeMoment } from '../server/index.ts';

/** How connections end, all of them in ways after which a session goes on. */
const ends: readonly RealtimeEffect[] = [
  { kind: 'cut' },
  { kind: 'cut' },
  { kind: 'close', code: 1001, reason: 'Going away.' },
  { kind: 'close', code: 1011 },
  { kind: 'close', code: 1012 },
];

/** Events of the server after which it happens, and up to which one of them. */
const sent: readonly (readonly [type: string, most: number])[] = [
  ['session.created', 1],
  ['session.updated', 1],
  ['conversation.item.added', 40],
  ['conversation.item.done', 40],
  ['response.created', 6],
  ['response.output_text.delta', 60],
  ['response.output_audio.delta', 40],
  ['response.output_item.done', 6],
  ['response.function_call_arguments.done', 2],
  ['response.done', 6],
  ['input_audio_buffer.committed', 2],
  ['conversation.item.input_audio_transcription.completed', 2],
];
/** Events of the client that are not answered any more. */
const received: readonly (readonly [type: string, most: number])[] = [
  ['conversation.item.create', 40],
  ['response.create', 6],
  ['input_audio_buffer.append', 100],
  ['input_audio_buffer.commit', 2],
];

/** So many connections in a row that end at a random moment each. */
export function createRandomCuts(random: Random, cuts: number): Record<number, ConnectionScript> {
  const scripts = Array.from({ length: cuts }, (_, index): [number, ConnectionScript] => {
    // The first one has to come about.
    const when = index === 0 ? { afterMs: 5000 } : pickMoment(random);
    return [index + 1, { faults: [{ when, do: random.pick(ends) }] }];
  });
  return Object.fromEntries(scripts);
}

function pickMoment(random: Random): RealtimeMoment {
  if (random.chance(0.3)) return { afterMs: random.below(60_000) };
  const [type, most] = random.pick(random.chance(0.7) ? sent : received);
  const nth = 1 + random.below(most);
  return sent.some(([each]) => each === type) ? { sent: type, nth } : { received: type, nth };
}
