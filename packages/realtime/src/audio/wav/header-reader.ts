import { joinBytes } from './join-bytes.ts';
import { readFormatChunk } from './read-format-chunk.ts';
import type { WavFormat } from './wav-format.ts';

/** Where the samples of a WAV file begin. */
export interface WavStart {
  readonly format: WavFormat;
  /** Bytes of samples that the file says it has; `Infinity` when it does not. */
  readonly length: number;
  /** What was pushed beyond the header. */
  readonly rest: Uint8Array;
}

/** What comes next: a block to be looked at at once, or bytes to pass over. */
type Phase =
  | { readonly kind: 'collect'; readonly length: number; readonly read: (block: Uint8Array) => Phase | WavLength }
  | { readonly kind: 'pass'; left: number };

/** The end of the header. */
interface WavLength {
  readonly kind: 'samples';
  readonly length: number;
}

/** The chunks that are looked into are short; what says otherwise is no WAV file. */
const longestChunk = 4096;

/** What writers put where they cannot know a length: streams have no end yet. */
const unknown = 0xffff_ffff;

/**
 * Makes a reader of all that comes before the samples. It takes the next bytes and returns where the samples begin, when they
 * do; after that it is used up. Throws a `TypeError` for what is no WAV file.
 */
export function createHeaderReader(): (bytes: Uint8Array) => WavStart | undefined {
  let format: WavFormat | undefined;
  let riffLength = 0;
  /** From `ds64`: the length of the samples where 32 bits do not hold it. */
  let longLength: number | undefined;
  let position = 0;
  let held = new Uint8Array();

  const readChunkStart = (block: Uint8Array): Phase | WavLength => {
    const name = readName(block, 0);
    const length = readUint32(block, 4);
    if (name === 'data') return { kind: 'samples', length: toDataLength(length) };
    const padded = length + (length % 2); // Chunks begin at even places.
    if (name !== 'fmt ' && name !== 'ds64') return { kind: 'pass', left: padded };
    if (length > longestChunk)
      throw new TypeError(`This is no WAV file: its ${name.trim()} chunk has ${length} bytes.`);
    return { kind: 'collect', length: padded, read: (body) => readBody(name, body.subarray(0, length)) };
  };
  const chunkStart: Phase = { kind: 'collect', length: 8, read: readChunkStart };
  const readBody = (name: 'fmt ' | 'ds64', body: Uint8Array): Phase => {
    if (name === 'fmt ') format = readFormatChunk(body);
    else if (body.length >= 16) longLength = readUint32(body, 8) + readUint32(body, 12) * 2 ** 32;
    return chunkStart;
  };
  const toDataLength = (length: number): number => {
    if (length === unknown) return longLength ?? Infinity;
    // Zero is what a header has that was never completed: it says then that nothing follows.
    return length === 0 && (riffLength === unknown || riffLength + 8 <= position) ? Infinity : length;
  };
  let phase: Phase = {
    kind: 'collect',
    length: 12,
    read(block) {
      checkStart(block);
      riffLength = readUint32(block, 4);
      return chunkStart;
    },
  };

  return (bytes) => {
    let rest = held.length === 0 ? bytes : joinBytes(held, bytes);
    const take = (length: number): Uint8Array => {
      const block = rest.subarray(0, length);
      rest = rest.subarray(length);
      position += block.length;
      return block;
    };
    while (phase.kind === 'pass' || rest.length >= phase.length) {
      if (phase.kind === 'pass') {
        phase.left -= take(phase.left).length;
        if (phase.left > 0) break;
        phase = chunkStart;
        continue;
      }
      const next = phase.read(take(phase.length));
      if (next.kind !== 'samples') phase = next;
      else if (format === undefined)
        throw new TypeError('This WAV file has its samples before its fmt chunk: it cannot be read.');
      else return { format, length: next.length, rest };
    }
    held = rest.slice();
    return undefined;
  };
}

function checkStart(block: Uint8Array): void {
  const container = readName(block, 0);
  if (container === 'RIFX')
    throw new TypeError('This WAV file is big-endian (RIFX): convert it first (sox in.wav -L out.wav).');
  if ((container === 'RIFF' || container === 'RF64') && readName(block, 8) === 'WAVE') return;
  throw new TypeError('This is no WAV file: it does not begin with RIFF and WAVE.');
}

function readName(bytes: Uint8Array, offset: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + 4));
}

function readUint32(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset, true);
}
