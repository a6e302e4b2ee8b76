import { createFrameSplitter } from './frame-splitter.ts';
import { toSamples } from './pcm16.ts';
import { soundLevel } from './sound-level.ts';

/** The settings of `turn_detection` that matter for telling speech from silence. */
export interface VoiceActivitySettings {
  /** From 0 to 1: 0.5 needs a level of 0.02 of full scale. */
  readonly threshold: number;
  readonly prefixPaddingMs: number;
  readonly silenceDurationMs: number;
}

/** A border between speech and silence, in milliseconds from the first audio of the session. */
export type VoiceActivity =
  | { readonly kind: 'started'; readonly atMs: number }
  | { readonly kind: 'stopped'; readonly atMs: number };

export interface VoiceActivityDetector {
  /** Hears the next samples and tells the borders in them, in order. Without settings only time goes on. */
  readonly hear: (samples: Int16Array, settings: VoiceActivitySettings | undefined) => VoiceActivity[];
  /** Forgets speech that has begun; time goes on. */
  readonly reset: () => void;
}

/** What was heard up to a frame. */
interface Hearing {
  readonly frames: number;
  /** Loud frames in a row, up to now. */
  readonly loud: number;
  readonly quiet: number;
  readonly speaking: boolean;
}

const SILENT = { loud: 0, quiet: 0, speaking: false } as const;
const FRAME_MS = 20;
/** Shorter sounds are clicks. */
const SHORTEST_SPEECH_MS = 60;

/** Energy over frames of 20 ms: 60 ms of sound start a turn, `silenceDurationMs` of silence end it. */
export function createVoiceActivityDetector(): VoiceActivityDetector {
  const split = createFrameSplitter(toSamples(FRAME_MS));
  let hearing: Hearing = { frames: 0, ...SILENT };
  return {
    hear(samples, settings) {
      const borders: VoiceActivity[] = [];
      for (const frame of split(samples)) {
        const before = hearing;
        hearing =
          settings === undefined ? { ...before, frames: before.frames + 1 } : hearFrame(before, frame, settings);
        const border = settings === undefined ? undefined : borderBetween(before, hearing, settings);
        if (border !== undefined) borders.push(border);
      }
      return borders;
    },
    reset() {
      hearing = { ...hearing, ...SILENT };
    },
  };
}

function hearFrame(before: Hearing, frame: Int16Array, settings: VoiceActivitySettings): Hearing {
  const isLoud = soundLevel(frame) > settings.threshold * 0.04;
  const loud = isLoud ? before.loud + 1 : 0;
  const quiet = isLoud ? 0 : before.quiet + 1;
  const speaking = before.speaking
    ? quiet * FRAME_MS < settings.silenceDurationMs
    : loud * FRAME_MS >= SHORTEST_SPEECH_MS;
  return { frames: before.frames + 1, loud, quiet, speaking };
}

function borderBetween(
  before: Hearing,
  after: Hearing,
  { prefixPaddingMs }: VoiceActivitySettings,
): VoiceActivity | undefined {
  if (before.speaking === after.speaking) return undefined;
  const nowMs = after.frames * FRAME_MS;
  if (!after.speaking) return { kind: 'stopped', atMs: nowMs };
  return { kind: 'started', atMs: Math.max(0, nowMs - after.loud * FRAME_MS - prefixPaddingMs) };
}
