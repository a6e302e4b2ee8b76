import { decodeALaw, decodeMuLaw } from '@unspool/realtime/audio';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type RunningServer, startServer } from '../server/index.ts';
import { run } from './lab.ts';
import { executablePath, openChromium, skippedNote } from './open-chromium.ts';
import { openLab } from './open-lab.ts';
import { type ServedLab, serveLab } from './serve-lab.ts';
import { findBreaks, measureTone } from './sound/measure-tone.ts';
import { type TemporaryFile, tone, writeWav } from './sound/write-wav.ts';

/** What a connection was sent, in samples, and when. */
function readAppended(server: RunningServer, connection = 0) {
  const events = server.realtime.connections[connection]?.received ?? [];
  return events
    .filter(({ type }) => type === 'input_audio_buffer.append')
    .map(({ atMs, event }) => {
      const bytes = Uint8Array.from(Buffer.from((event as { audio: string }).audio, 'base64'));
      return { atMs, samples: new Int16Array(bytes.buffer) };
    });
}

/** A whole tone of 440 Hz, of so many seconds at least. */
function expectClean(appended: ReturnType<typeof readAppended>, seconds: number): void {
  const whole = Int16Array.from(appended.flatMap(({ samples }) => [...samples]));
  // A fake device stutters while it starts.
  const heard = whole.slice(7200);
  expect(heard.length / 24_000).toBeGreaterThan(seconds);
  expect(findBreaks(heard, 440, 24_000)).toEqual([]);
  const { hertz, amplitude, distortion } = measureTone(heard, 440, 24_000);
  expect(Math.abs(hertz - 440)).toBeLessThan(0.5);
  expect(amplitude).toBeCloseTo(0.5, 2);
  expect(distortion).toBeLessThan(0.01);
}

const where = (server: RunningServer) => ({ baseUrl: server.baseUrl, token: 'sk-embedded' });

describe.skipIf(executablePath === undefined)(`a voice session in Chromium${skippedNote}`, () => {
  let served: ServedLab;
  beforeAll(async () => {
    served = await serveLab();
  });
  afterAll(() => served?.[Symbol.asyncDispose]());

  // Chromium's fake device may stutter on a machine that is busy with other things.
  describe('with a microphone that hears 440 Hz', { retry: 2 }, () => {
    let sound: TemporaryFile;
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      sound = await writeWav(tone(440, 12));
      browser = await openChromium({ microphone: sound.path });
      page = await openLab(browser, served);
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      await sound?.[Symbol.asyncDispose]();
    });

    it.each([
      { name: 'a quiet page', blockMs: 0 },
      { name: 'a page that is busy for 1.5 s', blockMs: 1500 },
    ])('sends it clean from $name, to the last sample', async ({ blockMs }) => {
      await using server = await startServer();
      await run(page, 'record', { ...where(server), seconds: 3, blockMs });
      expectClean(readAppended(server), 2.5);
    });

    it.each([
      { format: 'audio/pcmu', decode: decodeMuLaw },
      { format: 'audio/pcma', decode: decodeALaw },
    ] as const)('speaks $format at 8,000 Hz in frames of 20 ms', async ({ format, decode }) => {
      const frames = await run(page, 'listen', { seconds: 1, format });
      expect(frames.slice(0, -1).every(({ length }) => length === 160)).toBe(true);
      const heard = decode(Uint8Array.from(frames.flat())).slice(2400);
      expect(findBreaks(heard, 440, 8000)).toEqual([]);
      const { hertz, distortion } = measureTone(heard, 440, 8000);
      expect(Math.abs(hertz - 440)).toBeLessThan(0.5);
      // What G.711 itself makes of a tone (ITU-T G.712: 33 dB and better).
      expect(distortion).toBeLessThan(0.022);
    });

    it('is heard on, and answers, when the connection is lost and another one takes its place', async () => {
      await using server = await startServer({
        realtime: {
          onConnection: {
            1: { faults: [{ when: { afterMs: 1000 }, do: { kind: 'cut' } }] },
            2: { answers: [{ items: [{ kind: 'message', text: 'Still here.', modality: 'audio', audioMs: 500 }] }] },
          },
        },
      });
      const { news, played } = await run(page, 'survive', where(server));
      expect(news).toEqual(['connection.restored after closed']);
      expect(played).toBe(12_000);
      expectClean(readAppended(server, 1), 1.5);
    });

    it('says what may be wrong when the key is refused before the upgrade', async () => {
      await using server = await startServer();
      const failure = await run(page, 'connect', { baseUrl: server.baseUrl, token: 'sk-other' });
      expect(failure).toMatchObject({ name: 'RealtimeError', code: 'unreachable' });
      expect(failure).toMatchObject({ message: expect.stringMatching(/key|credentials/) });
      expect(JSON.stringify(failure)).not.toContain('sk-other');
    });
  });

  it('stops an answer when the user speaks, and tells how much of it was heard', { timeout: 60_000 }, async () => {
    await using sound = await writeWav(tone(440, 8, 2));
    // What is told has to be right each time. How long it takes is the page's doing only where nobody else has the machine.
    let delays = await measureBargeIn(served, sound.path);
    for (let attempt = 2; attempt <= 3 && !isPrompt(delays); attempt += 1) {
      delays = await measureBargeIn(served, sound.path);
    }
    expect(isPrompt(delays), JSON.stringify(delays)).toBe(true);
  });
});

/** Milliseconds to silence: since the server has heard the user, and since the first loud frame has come to it. */
interface Delays {
  readonly sinceDecision: number;
  readonly sinceOnset: number;
}

/** The server's voice detection waits for 60 ms of sound by itself. */
function isPrompt({ sinceDecision, sinceOnset }: Delays): boolean {
  return sinceDecision <= 60 && sinceOnset <= 120;
}

/** Has a conversation in which the user breaks in. What the server is told of it is checked. */
async function measureBargeIn(served: ServedLab, microphone: string): Promise<Delays> {
  await using server = await startServer({
    // One long vowel, so that what is silent is silent for good.
    realtime: { answers: [{ items: [{ kind: 'message', text: 'a'.repeat(150), modality: 'audio' }] }] },
  });
  const browser = await openChromium({ microphone });
  try {
    const page = await openLab(browser, served);
    const { silentAt, heardMs, latencyMs } = await run(page, 'converse', where(server));
    const connection = server.realtime.connections[0]!;
    expect(connection.sent.filter(({ type }) => type === 'error')).toEqual([]);
    const [truncated] = connection.sent.filter(({ type }) => type === 'conversation.item.truncated');
    const audioEndMs = (truncated?.event as { audio_end_ms?: number } | undefined)?.audio_end_ms ?? Number.NaN;
    expect(Math.abs(audioEndMs + latencyMs - heardMs)).toBeLessThanOrEqual(5);
    const decidedAt = connection.sent.find(({ type }) => type === 'input_audio_buffer.speech_started')?.atMs;
    const onset = readAppended(server).find(({ samples }) => samples.some((sample) => Math.abs(sample) > 1000));
    return { sinceDecision: silentAt - decidedAt!, sinceOnset: silentAt - onset!.atMs };
  } finally {
    await browser.close();
  }
}
