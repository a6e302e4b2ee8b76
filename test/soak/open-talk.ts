import { createConversation } from '@unspool/realtime/conversation';
import { createUsageLedger } from '@unspool/realtime/usage';

import type { Random } from '../fuzz/random.ts';
import { openManualSession } from './manual-session.ts';
import { attachPlayback, attachTools, defineTool, stayUp, toToolDefinitions } from './realtime-source.ts';
import type { TalkServer } from './start-talk-server.ts';
import type { Talk } from './take-turn.ts';

/** What happened to a session on the way. */
export interface TalkCounts {
  /** Went over before the end of their time. */
  rollovers: number;
  /** By their kind. */
  readonly faults: Record<string, number>;
}

interface TalkOpening {
  readonly startMs: number;
  readonly random: Random;
  readonly maxItems: number;
}

const weather = defineTool({ name: 'get_weather', run: () => 'It rains.' });

/** Opens a session with all that listens to one: a conversation, tools, playback, usage. */
export async function openTalk(
  server: TalkServer,
  { startMs, random, maxItems }: TalkOpening,
): Promise<{ readonly talk: Talk; readonly counts: TalkCounts }> {
  const conversation = createConversation({ maxItems });
  const counts: TalkCounts = { rollovers: 0, faults: {} };
  const { session, clock } = await openManualSession(server, {
    startMs,
    random: () => random.below(1000) / 1000,
    model: 'gpt-realtime',
    reconnect: stayUp({ conversation, maxAttempts: 1000 }),
    onFault: ({ kind }) => (counts.faults[kind] = (counts.faults[kind] ?? 0) + 1),
    session: {
      tools: [...toToolDefinitions([weather])],
      audio: { input: { turn_detection: null, transcription: { model: 'gpt-4o-transcribe' } } },
    },
  });
  const usage = createUsageLedger();
  session.on('*', usage.apply);
  session.on('connection.restored', ({ cause }) => (counts.rollovers += cause === 'rollover' ? 1 : 0));
  let played = 0;
  // Heard as soon as it is there.
  const sink = {
    write: ({ samples }: { samples: number }) => (played += samples),
    playedSamples: () => played,
    clear: () => played,
  };
  attachPlayback(session, { sink });
  attachTools(session, [weather], { followUp: 'manual' });
  return { talk: { session, conversation, clock, random, acknowledged: [] }, counts };
}
