import { attachPlayback } from '../../playback/attach-playback.ts';
import { pcm16, type PlaybackFormat, toPlaybackFormat } from '../../playback/playback-format.ts';
import { createLineCodec } from './line-codec.ts';
import { createLineSink } from './line-sink.ts';
import type { TelephoneBridgeOptions, TelephoneSession } from './telephone-bridge.ts';
import type { TelephoneCall } from './telephone-call.ts';
import type { TelephoneLine } from './telephone-line.ts';

/** A call whose session is there. */
export interface JoinedCall {
  /** The caller has said this. */
  hear(audio: Uint8Array): void;
  /** The line has played up to this mark. */
  played(mark: string): void;
  /** Closes the session. */
  leave(): void;
}

/** What is joined. */
export interface CallParts {
  readonly call: TelephoneCall;
  readonly line: TelephoneLine;
  readonly frameMs: number;
  readonly playback: TelephoneBridgeOptions['playback'];
}

/** Joins a line to its session. */
export function joinCall(session: TelephoneSession, { call, line, ...settings }: CallParts): JoinedCall {
  const codec = createLineCodec(call.encoding);
  const sink = createLineSink(line, codec, settings.frameMs);
  const playback = attachPlayback(session, { ...settings.playback, sink });
  // After playback, so that all of the answer has been written by then.
  const stopFlushing = session.on('response.output_audio.done', () => sink.flush());
  return {
    hear(audio) {
      if (playback.mayListen()) session.appendAudio(codec.toSession(audio, readInputFormat(session)));
    },
    played: sink.echoed,
    leave() {
      stopFlushing();
      playback.stop();
      void session.close();
    },
  };
}

function readInputFormat({ configuration }: TelephoneSession): PlaybackFormat {
  return toPlaybackFormat(configuration.audio?.input?.format) ?? pcm16;
}
