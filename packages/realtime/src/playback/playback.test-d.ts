import { expectTypeOf } from 'vitest';

import type { RealtimeSession } from '../session/realtime-session.ts';
import { attachPlayback, createMarkedSink, createPlaybackLedger, type PlaybackSink } from './index.ts';

declare const session: RealtimeSession;
declare const sink: PlaybackSink;

for (const effect of createPlaybackLedger().interrupt({ samples: 0, at: 0 })) {
  if (effect.kind === 'play') expectTypeOf(effect.piece.audio).toEqualTypeOf<Uint8Array>();
  if (effect.kind === 'send') session.send(effect.event);
  if (effect.kind === 'drop') expectTypeOf(effect.reason).toEqualTypeOf<'discarded' | 'out-of-band' | 'unreadable'>();
}

attachPlayback(session, { sink, outputLatencyMs: undefined, format: { type: 'audio/pcmu' } });
attachPlayback(session, { sink: createMarkedSink({ write: () => {}, clear: () => {} }) });
// A sink may be late to tell where it stopped.
attachPlayback(session, { sink: { ...sink, clear: async () => 0 } });
// @ts-expect-error there is no third way
attachPlayback(session, { sink, duplex: 'simplex' });
// @ts-expect-error a sink is needed
attachPlayback(session, { outputLatencyMs: 40 });
