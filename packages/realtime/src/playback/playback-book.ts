import type { UnheardPolicy } from './heard-item.ts';
import { createHearing, type Hearing } from './hearing.ts';
import type { PlaybackFormat } from './playback-format.ts';
import { checkDuration, checkFormat, type PlaybackSettings } from './playback-settings.ts';
import type { PlaybackReading } from './playback-sink.ts';
import { createResponseRegister, type ResponseRegister } from './response-register.ts';
import { createTake, type PlayingItem, type Take } from './take.ts';

/** All that a ledger knows. */
export interface PlaybackBook {
  readonly settings: {
    readonly unheard: UnheardPolicy;
    readonly outOfBand: 'drop' | 'play';
    readonly duplex: 'full' | 'half';
    readonly echoTailMs: number;
  };
  readonly responses: ResponseRegister;
  readonly hearing: Hearing;
  /** Takes that the sink was told to clear and has not told the end of, oldest first. */
  readonly interrupted: Take[];
  /** What is written now goes here. */
  take: Take;
  /** Format of responses that do not tell theirs. */
  sessionFormat: PlaybackFormat;
  /** Samples a second of what was written last. */
  newestRate: number;
}

/** Makes an empty one. Throws a `TypeError` for settings that cannot be right. */
export function createPlaybackBook(settings: PlaybackSettings): PlaybackBook {
  const { outputLatencyMs = 0 } = settings;
  if (typeof outputLatencyMs === 'number') checkDuration('outputLatencyMs', outputLatencyMs);
  const sessionFormat = checkFormat(settings.format);
  return {
    settings: {
      unheard: settings.unheard ?? 'delete',
      outOfBand: settings.outOfBand ?? 'drop',
      duplex: settings.duplex ?? 'full',
      echoTailMs: checkDuration('echoTailMs', settings.echoTailMs ?? 200),
    },
    responses: createResponseRegister(),
    hearing: createHearing(typeof outputLatencyMs === 'number' ? () => outputLatencyMs : outputLatencyMs),
    interrupted: [],
    take: createTake(),
    sessionFormat,
    newestRate: sessionFormat.sampleRate,
  };
}

/** Moves the listener on to what the sink's clock shows. */
export function advance({ interrupted, take, hearing, newestRate }: PlaybackBook, reading: PlaybackReading): void {
  // Until the sink has told where it was cleared, its readings may be from before or after.
  if (interrupted.length > 0) return;
  take.hear(hearing.advance(reading, { handedOver: take.handedOver, sampleRate: newestRate }));
}

/** Does something to each content part of an item that is not heard to its end. */
export function forEachPart(
  { interrupted, take }: PlaybackBook,
  itemId: string,
  change: (part: PlayingItem, take: Take) => void,
): void {
  for (const each of [...interrupted, take]) for (const part of each.partsOf(itemId)) change(part, each);
}
