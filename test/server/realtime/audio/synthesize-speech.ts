import { SAMPLE_RATE, toSamples } from './pcm16.ts';

/** Two resonances in hertz, which make a vowel of a buzz. */
type Formants = readonly [number, number];

const VOWELS: Readonly<Record<string, Formants>> = {
  a: [730, 1090],
  e: [530, 1840],
  i: [270, 2290],
  o: [570, 840],
  u: [300, 870],
};
const NEUTRAL: Formants = [500, 1500];
const MILLISECONDS_PER_CHARACTER = 60;

/**
 * Audio with the shape of speech: a buzz of 100 to 160 Hz whose harmonics follow the vowels of the text, loud and soft
 * by syllable, silent between words. Nobody understands it, but a level meter, a voice detector and a codec take it for
 * a voice. 60 ms a character, 24 kHz.
 */
export function synthesizeSpeech(text: string): Int16Array {
  const characters = [...text];
  const perCharacter = toSamples(MILLISECONDS_PER_CHARACTER);
  const samples = new Int16Array(characters.length * perCharacter);
  let phase = 0;
  for (const [position, character] of characters.entries()) {
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    const formants = VOWELS[character.toLowerCase()] ?? NEUTRAL;
    const loudness = character.toLowerCase() in VOWELS ? 9000 : 4000;
    for (let offset = 0; offset < perCharacter; offset += 1) {
      const pitch = 130 + 30 * Math.sin((position * perCharacter + offset) / SAMPLE_RATE / 0.4);
      phase += pitch / SAMPLE_RATE;
      const envelope = Math.sin((Math.PI * (offset + 0.5)) / perCharacter);
      samples[position * perCharacter + offset] = Math.round(loudness * envelope * buzz(phase, pitch, formants));
    }
  }
  return samples;
}

/** The sum of the first harmonics, each as loud as it is near a formant; between -1 and 1. */
function buzz(phase: number, pitch: number, [first, second]: Formants): number {
  let sum = 0;
  let total = 0;
  for (let harmonic = 1; harmonic <= 20; harmonic += 1) {
    const frequency = harmonic * pitch;
    const weight =
      1 / (1 + ((frequency - first) / 150) ** 2) + 0.5 / (1 + ((frequency - second) / 200) ** 2) + 0.1 / harmonic;
    sum += weight * Math.sin(2 * Math.PI * harmonic * phase);
    total += weight;
  }
  return sum / total;
}
