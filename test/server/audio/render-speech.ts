import type { CreateSpeechRequest } from '@unspool/generated/audio';
import { SAMPLE_RATE } from '../realtime/audio/pcm16.ts';
import { synthesizeSpeech } from '../realtime/audio/synthesize-speech.ts';

/**
 * Sound with the shape of speech, as `wav` or as bare samples (`pcm`): mono, 16 bits, 24 kHz. `undefined` for formats that need an
 * encoder.
 */
export function renderSpeech({ input, response_format: format }: CreateSpeechRequest): Buffer<ArrayBuffer> | undefined {
  if (format !== 'wav' && format !== 'pcm') return undefined;
  const samples = synthesizeSpeech(input);
  const header = format === 'wav' ? waveHeader(samples.byteLength) : Buffer.alloc(0);
  const sound = Buffer.alloc(samples.byteLength);
  for (const [index, sample] of samples.entries()) sound.writeInt16LE(sample, index * 2);
  return Buffer.concat([header, sound]);
}

/** The header of a RIFF file with PCM16 in it. */
function waveHeader(byteLength: number): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + byteLength, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16); // bytes of the description that follows
  header.writeUInt16LE(1, 20); // PCM
  header.writeUInt16LE(1, 22); // channels
  header.writeUInt32LE(SAMPLE_RATE, 24);
  header.writeUInt32LE(SAMPLE_RATE * 2, 28); // bytes a second
  header.writeUInt16LE(2, 32); // bytes a sample
  header.writeUInt16LE(16, 34); // bits a sample
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(byteLength, 40);
  return header;
}
