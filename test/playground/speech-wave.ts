const rate = 44_100;

/**
 * A WAV file for a microphone that plays it: a voice-like hum from 0.3 to 1.8 s, and again from 5 to 6 s, which interrupts what
 * is answered; then silence, to 20 s.
 */
export function makeSpeechWave(): Buffer {
  const samples = Int16Array.from({ length: rate * 20 }, (_, index) => {
    const time = index / rate;
    const speaks = (time > 0.3 && time < 1.8) || (time > 5 && time < 6);
    return speaks ? hum(time) * 26_000 : 0;
  });
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + samples.byteLength, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([header, Buffer.from(samples.buffer)]);
}

/** Harmonics of a pitch that moves, louder and softer by syllable: noise suppression takes a steady tone for noise. */
function hum(time: number): number {
  const pitch = 130 + 40 * Math.sin(time * 7);
  const syllable = 0.35 + 0.65 * Math.sin(Math.PI * time * 4) ** 2;
  let sum = 0;
  for (let harmonic = 1; harmonic <= 12; harmonic += 1)
    sum += Math.sin(2 * Math.PI * harmonic * pitch * time) / harmonic;
  return (sum / 2.2) * syllable;
}
