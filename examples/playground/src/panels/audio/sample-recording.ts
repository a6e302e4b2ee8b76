const RATE = 16_000;

/** Two seconds of a hum that rises, for those who have no recording at hand: a WAV file. */
export function recordSample(): File {
  const samples = Int16Array.from({ length: RATE * 2 }, (_, index) => {
    const time = index / RATE;
    return Math.sin(2 * Math.PI * (180 + 60 * time) * time) * Math.sin(Math.PI * time * 2.5) ** 2 * 9000;
  });
  const header = new DataView(new ArrayBuffer(44));
  const write = (position: number, text: string) =>
    [...text].forEach((letter, index) => header.setUint8(position + index, letter.charCodeAt(0)));
  write(0, 'RIFF');
  header.setUint32(4, 36 + samples.byteLength, true);
  write(8, 'WAVEfmt ');
  header.setUint32(16, 16, true); // bytes of the description that follows
  header.setUint16(20, 1, true); // PCM
  header.setUint16(22, 1, true); // channels
  header.setUint32(24, RATE, true);
  header.setUint32(28, RATE * 2, true); // bytes a second
  header.setUint16(32, 2, true); // bytes a sample
  header.setUint16(34, 16, true); // bits a sample
  write(36, 'data');
  header.setUint32(40, samples.byteLength, true);
  return new File([header, samples], 'hum.wav', { type: 'audio/wav' });
}
