import { connectRealtime, type RealtimeSession } from '@unspool/realtime';
import { attachAudio, createMicrophone, createPlayer } from '@unspool/realtime/browser';

import type { Lab, LabFailure, LabSession } from '../lab.ts';
import { block, wait } from './sound.ts';
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
  const silentAt = await untilSilent(tap);
  await audio.stop();
  await session.close();
  return { silentAt };
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

export const open: Lab['open'] = async (what, options = {}) => {
  try {
    const opened = await (what === 'microphone' ? createMicrophone(options) : createPlayer(options));
    await opened.stop();
    return 'opened';
  } catch (error) {
    return toFailure(error);
  }
};

export const connect: Lab['connect'] = async (where) => {
  try {
    const session = await openSession(where);
    await session.close();
    return 'connected';
  } catch (error) {
    return toFailure(error);
  }
};

function toFailure(error: unknown): LabFailure {
  const { name, code, message } = error as LabFailure; // Nothing here throws what is no error.
  return { name, code, message };
}
