import { connectRealtime, type RealtimeSession } from '@unspool/realtime';
import { attachAudio, createMicrophone, createPlayer } from '@unspool/realtime/browser';

import type { Lab, LabSession } from '../lab.ts';
import { block, wait } from './sound.ts';
import { toFailure } from './to-failure.ts';
import { createTap, type Tap } from './tap.ts';

/** Tones pass as they are. */
const unprocessed = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };

function openSession({ baseUrl, token }: LabSession, session: object = {}): Promise<RealtimeSession> {
  // The key is the test's own.
  return connectRealtime({ token, baseUrl }, { model: 'gpt-realtime', session, allowKeyInBrowser: true });
}

export const record: Lab['record'] = async ({ seconds, blockMs = 0, ...where }) => {
  const session = await openSession(where, { audio: { input: { turn_detection: null } } });
  const microphone = await createMicrophone({ constraints: unprocessed });
  microphone.listen((frame) => session.appendAudio(frame));
  await wait(500);
  block(blockMs);
  await wait(seconds * 1000 - 500 - blockMs);
  await microphone.stop();
  await session.close();
};

export const converse: Lab['converse'] = async (where) => {
  const session = await openSession(where);
  const microphone = await createMicrophone({ constraints: unprocessed });
  const player = await createPlayer();
  const tap = await createTap(player);
  const audio = attachAudio(session, { microphone, player });
  session.send({ type: 'response.create' });
  const silentAt = await untilSilent(tap);
  const latencyMs = player.outputLatencyMs;
  await audio.stop();
  await session.close();
  const heard = tap.join();
  const frames = heard.findLastIndex((sample) => sample !== 0) - heard.findIndex((sample) => sample !== 0);
  return { silentAt, heardMs: (frames * 1000) / player.output.context.sampleRate, latencyMs };
};

/** When the sound ended for good: the first of 100 silent blocks after it. */
async function untilSilent({ blocks }: Tap): Promise<number> {
  for (;;) {
    await wait(20);
    const last = blocks.findLastIndex(({ samples }) => samples.some((sample) => sample !== 0));
    const next = blocks[last + 1];
    if (last >= 0 && next !== undefined && blocks.length - last > 100) return next.at;
  }
}

export const connect: Lab['connect'] = async (where) => {
  try {
    const session = await openSession(where);
    await session.close();
    return 'connected';
  } catch (error) {
    return toFailure(error);
  }
};
