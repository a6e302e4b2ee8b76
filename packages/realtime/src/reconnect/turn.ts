import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';

/** Whether the user is speaking, or the server about to answer. */
export interface Turn {
  receive(event: RealtimeEvent): void;
  /** Nobody is, as far as the server tells. */
  readonly isOver: boolean;
  /** Of another connection: nothing is under way there. */
  restart(): void;
}

/**
 * Makes one. Speech counts from its start on, through its end and its becoming an item, to the response that it brings about; where
 * the server answers by itself, that response is waited for.
 */
export function createTurn(configuration: () => RealtimeConfiguration | undefined): Turn {
  let speech: 'none' | 'speaking' | 'stopped' | 'committed' = 'none';
  return {
    receive({ type }) {
      if (type === 'input_audio_buffer.speech_started') speech = 'speaking';
      else if (type === 'input_audio_buffer.speech_stopped') speech = 'stopped';
      else if (type === 'input_audio_buffer.cleared') speech = 'none';
      else if (type === 'response.created' && speech !== 'speaking') speech = 'none';
      else if (type === 'input_audio_buffer.committed' && speech !== 'none') {
        speech = readTurnDetection(configuration())?.create_response === false ? 'none' : 'committed';
      }
    },
    get isOver() {
      return speech === 'none';
    },
    restart() {
      speech = 'none';
    },
  };
}

/** How the server finds turns: `null` where they are the caller's, nothing where it does not tell. */
export function readTurnDetection(
  configuration: RealtimeConfiguration | undefined,
): { readonly create_response?: unknown } | null | undefined {
  const detection: object | null | undefined = configuration?.audio?.input?.turn_detection;
  return detection;
}
