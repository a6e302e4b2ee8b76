import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';

/** Transcripts that are waited for at a time: whoever owes more sends none. */
const mostAwaited = 32;

/** Whether the user is speaking, or the server about to answer, or to tell what it has understood. */
export interface Turn {
  receive(event: RealtimeEvent): void;
  /** Nobody is, as far as the server tells. */
  readonly isOver: boolean;
  /** Of another connection: nothing is under way there. */
  restart(): void;
}

/**
 * Makes one. Speech counts from its start on, through its end and its becoming an item, to the response that it brings about; where
 * the server answers by itself, that response is waited for. Where it transcribes, so is the transcript: another connection can be told
 * nothing else of what was said.
 */
export function createTurn(configuration: () => RealtimeConfiguration | undefined): Turn {
  let speech: 'none' | 'speaking' | 'stopped' | 'committed' = 'none';
  const awaited = new Set<unknown>();
  const noteTranscript = (event: RealtimeEvent) => {
    switch (event.type) {
      case 'input_audio_buffer.committed':
        if (awaited.size < mostAwaited && isTranscribed(configuration())) awaited.add(event.item_id);
        return;
      case 'conversation.item.input_audio_transcription.completed':
      case 'conversation.item.input_audio_transcription.failed':
      case 'conversation.item.deleted':
        awaited.delete(event.item_id);
    }
  };
  return {
    receive(event) {
      const { type } = event;
      noteTranscript(event);
      if (type === 'input_audio_buffer.speech_started') speech = 'speaking';
      else if (type === 'input_audio_buffer.speech_stopped') speech = 'stopped';
      else if (type === 'input_audio_buffer.cleared') speech = 'none';
      else if (type === 'response.created' && speech !== 'speaking') speech = 'none';
      else if (type === 'input_audio_buffer.committed' && speech !== 'none') {
        speech = readTurnDetection(configuration())?.create_response === false ? 'none' : 'committed';
      }
    },
    get isOver() {
      return speech === 'none' && awaited.size === 0;
    },
    restart() {
      speech = 'none';
      awaited.clear();
    },
  };
}

function isTranscribed(configuration: RealtimeConfiguration | undefined): boolean {
  return (configuration?.audio?.input?.transcription ?? null) !== null;
}

/** How the server finds turns: `null` where they are the caller's, nothing where it does not tell. */
export function readTurnDetection(
  configuration: RealtimeConfiguration | undefined,
): { readonly create_response?: unknown } | null | undefined {
  const detection: object | null | undefined = configuration?.audio?.input?.turn_detection;
  return detection;
}
