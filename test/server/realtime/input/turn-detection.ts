import type { VoiceActivitySettings } from '../audio/voice-activity.ts';
import { SERVER_VAD, type Session } from '../session/session.ts';

/** How turns are found, with every default filled in. */
export interface TurnDetection extends VoiceActivitySettings {
  readonly createsResponse: boolean;
  readonly interruptsResponse: boolean;
}

/** Silence that ends a turn under `semantic_vad`, by eagerness: here it hears no meaning. */
const SEMANTIC_SILENCE_MS = { low: 1000, medium: 500, auto: 500, high: 250 } as const;

/** The turn detection in force; `undefined` when turns are committed by hand. */
export function readTurnDetection(session: Session): TurnDetection | undefined {
  const detection = session.audio?.input?.turn_detection;
  if (detection === null || detection === undefined) return undefined;
  const settings = { ...SERVER_VAD, ...detection };
  return {
    threshold: settings.threshold ?? SERVER_VAD.threshold,
    prefixPaddingMs: settings.prefix_padding_ms ?? SERVER_VAD.prefix_padding_ms,
    silenceDurationMs:
      detection.type === 'semantic_vad'
        ? SEMANTIC_SILENCE_MS[('eagerness' in detection && detection.eagerness) || 'auto']
        : (settings.silence_duration_ms ?? SERVER_VAD.silence_duration_ms),
    createsResponse: session.type === 'realtime' && settings.create_response !== false,
    interruptsResponse: settings.interrupt_response !== false,
  };
}
