import { checkWavFormat } from './check-wav-format.ts';
import type { WavFormat } from './wav-format.ts';

/** What a length is when it is not known yet. */
const unknown = 0xffff_ffff;

/** KSDATAFORMAT_SUBTYPE from its third byte on; the first two are the tag. */
const subformatEnd = [0, 0, 0, 0, 16, 0, 128, 0, 0, 170, 0, 56, 155, 113];

/**
 * Makes all that comes before the samples of a WAV file. `length` is that of the samples in bytes; without it the header is that
 * of a stream, which most programs read to its end. More than two channels are written as WAVE_FORMAT_EXTENSIBLE, without
 * saying which loudspeaker each is for. Throws a `TypeError` for what a header cannot hold.
 *
 * @example
 * stream.write(createWavHeader({ encoding: 'pcm16', sampleRate: 24_000, channels: 1 }));
 */
export function createWavHeader(format: WavFormat, length?: number): Uint8Array {
  const { tag, bytesPerSample } = checkWavFormat(format);
  const { sampleRate, channels } = format;
  const bytesPerFrame = channels * bytesPerSample;
  const isExtensible = channels > 2;
  const rates = [...uint32(sampleRate), ...uint32(sampleRate * bytesPerFrame)];
  const sizes = [...uint16(bytesPerFrame), ...uint16(bytesPerSample * 8)];
  const formatBody = [...uint16(isExtensible ? 0xfffe : tag), ...uint16(channels), ...rates, ...sizes];
  if (isExtensible)
    formatBody.push(...uint16(22), ...uint16(bytesPerSample * 8), ...uint32(0), ...uint16(tag), ...subformatEnd);
  else if (tag !== 1) formatBody.push(...uint16(0));
  const formatChunk = [...name('fmt '), ...uint32(formatBody.length), ...formatBody];
  // All but PCM tell the number of frames as well.
  const frames = length === undefined ? unknown : length / bytesPerFrame;
  const factChunk = tag === 1 ? [] : [...name('fact'), ...uint32(4), ...uint32(frames)];
  const before = [...name('WAVE'), ...formatChunk, ...factChunk];
  const riffLength = length === undefined ? unknown : before.length + 8 + length + (length % 2);
  if (riffLength > unknown) throw new TypeError('A WAV file holds less than 4 GiB: write several.');
  return Uint8Array.of(
    ...name('RIFF'),
    ...uint32(riffLength),
    ...before,
    ...name('data'),
    ...uint32(length ?? unknown),
  );
}

const name = (text: string) => Array.from(text, (character) => character.charCodeAt(0));
const uint16 = (value: number) => [value & 255, (value >> 8) & 255];
const uint32 = (value: number) => [...uint16(value & 0xffff), ...uint16(value >>> 16)];
