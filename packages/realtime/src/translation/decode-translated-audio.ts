import { createPcm16Decoder } from '../audio/pcm16.ts';
import type { TranslationEventOf } from './translation-event.ts';

/** A piece of translated speech. */
export interface TranslatedAudio {
  /** Channels take turns, if there are several. */
  readonly samples: Int16Array;
  /** Samples a second of each channel. */
  readonly sampleRate: number;
  readonly channels: number;
}

/**
 * Makes a decoder for the `session.output_audio.delta` events of one session, in order: half a sample at the end of one is joined with
 * the start of the next. Rate and channels are what each event says, 24,000 Hz mono where it says nothing. It throws a `TypeError` for
 * a format other than PCM16, and for what is not base64.
 *
 * @example
 * const decode = createTranslatedAudioDecoder();
 * session.on('session.output_audio.delta', (event) => speaker.write(decode(event).samples));
 */
export function createTranslatedAudioDecoder(): (
  event: TranslationEventOf<'session.output_audio.delta'>,
) => TranslatedAudio {
  const decode = createPcm16Decoder();
  return ({ delta, format, sample_rate, channels }) => {
    if (format !== undefined && format !== null && format !== 'pcm16') {
      throw new TypeError(
        'This translation is not PCM16. Read delta, which is base64, in the format that the event names.',
      );
    }
    return { samples: decode(delta), sampleRate: sample_rate ?? 24_000, channels: channels ?? 1 };
  };
}
