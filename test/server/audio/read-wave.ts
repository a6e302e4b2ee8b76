/** The samples of a RIFF file as `renderSpeech` makes it: mono, 16 bits, 24 kHz. `undefined` for any other. */
export function readWave(bytes: Uint8Array): Int16Array | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < 44 || buffer.toString('latin1', 8, 16) !== 'WAVEfmt ') return undefined;
  const description = [buffer.readUInt16LE(22), buffer.readUInt32LE(24), buffer.readUInt16LE(34)];
  if (description.join() !== '1,24000,16' || buffer.toString('latin1', 36, 40) !== 'data') return undefined;
  const sound = buffer.subarray(44);
  return Int16Array.from({ length: sound.length >> 1 }, (_, index) => sound.readInt16LE(index * 2));
}
