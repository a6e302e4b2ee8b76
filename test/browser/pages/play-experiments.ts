import { aLaw, muLaw } from '@unspool/realtime/audio';
import { createPlayer, type Player } from '@unspool/realtime/browser';

import type { Lab, LabItem } from '../lab.ts';
import { block, hold, hum, type Piece, toPiece, wait } from './sound.ts';
import { createTap } from './tap.ts';

/** What is quieter is silence, or the last of a fade. */
const silence = 0.003;

async function open(): Promise<Player> {
  const player = await createPlayer();
  await player.running;
  return player;
}

export const interrupt: Lab['interrupt'] = async ({ items, atMs }) => {
  const player = await open();
  const tap = await createTap(player);
  const begun = performance.now();
  for (const { itemId, level, milliseconds, afterMs = 0 } of items) {
    if (afterMs > 0) await wait(afterMs);
    player.write(toPiece(itemId, hold(level, milliseconds)));
  }
  await wait(atMs - (performance.now() - begun));
  const told = await player.interrupt();
  await wait(80);
  const heard = tap.join();
  const { sampleRate } = player.output.context;
  await player.stop();
  const last = heard.findLastIndex((sample) => Math.abs(sample) > silence);
  const steps = heard.subarray(last - 10, last + 10);
  return {
    told: Object.fromEntries(told.map(({ itemId, heardMs }) => [itemId, heardMs])),
    counted: Object.fromEntries(
      items.map(({ itemId, level }) => [
        itemId,
        (heard.filter((sample) => sample * Math.sign(level) > silence).length * 1000) / sampleRate,
      ]),
    ),
    lastStep: Math.max(...steps.subarray(1).map((sample, index) => Math.abs(sample - (steps[index] ?? 0)))),
  };
};

export const playWhileBlocked: Lab['playWhileBlocked'] = async ({ blockMs }) => {
  const player = await open();
  const tap = await createTap(player);
  const seconds = blockMs / 1000 + 1;
  player.write(toPiece('hum', hum(seconds)));
  await wait(200);
  block(blockMs);
  while (player.queuedMs > 0) await wait(20);
  await wait(50);
  const heard = tap.join();
  const { sampleRate } = player.output.context;
  await player.stop();
  const start = heard.findIndex((sample) => sample !== 0);
  // The sine begins with a 0, which may have been heard as one.
  const error = Math.min(...[0, 1].map((shift) => deviate(heard.subarray(start - shift), { seconds, sampleRate })));
  return { seconds, error };
};

/** How far samples are from a sine of 440 Hz, apart from the ends, which the filter bends. */
function deviate(heard: Float32Array, { seconds, sampleRate }: { seconds: number; sampleRate: number }): number {
  let most = 0;
  for (let index = Math.round(0.01 * sampleRate); index < (seconds - 0.01) * sampleRate; index += 1) {
    const expected = 0.5 * Math.sin((2 * Math.PI * 440 * index) / sampleRate);
    most = Math.max(most, Math.abs((heard[index] ?? 0) - expected));
  }
  return most;
}

export const render: Lab['render'] = async ({ contextRate, items, seconds, clearAt, maxQueuedMs }) => {
  const context = new OfflineAudioContext(1, Math.round(seconds * contextRate), contextRate);
  const states: string[] = [];
  const player = await createPlayer({
    context,
    codecs: [muLaw, aLaw],
    maxQueuedMs,
    onQueue: (state) => states.push(state),
  });
  for (const item of items) player.write(toItemPiece(item));
  let told = player.interrupt;
  if (clearAt !== undefined) {
    void context.suspend(clearAt).then(async () => {
      const answer = player.interrupt();
      told = () => answer;
      await answer;
      await context.resume();
    });
  }
  await wait(50); // Messages to a worklet are not in order with the beginning of the rendering.
  const buffer = await context.startRendering();
  await wait(50);
  const played = player.playedSamples();
  const heard = await told();
  return {
    samples: [...buffer.getChannelData(0)].map((sample) => Math.round(sample * 32_768)),
    played,
    told: Object.fromEntries(heard.map(({ itemId, heardMs }) => [itemId, heardMs])),
    states,
  };
};

function toItemPiece({
  itemId,
  level,
  milliseconds,
  sampleRate,
  format,
}: Parameters<typeof render>[0]['items'][number]): Piece {
  const piece = toPiece(itemId, hold(level, milliseconds, sampleRate), sampleRate);
  if (format === undefined) return piece;
  // One code of G.711, again and again: the level is its number.
  const audio = new Uint8Array(piece.samples).fill(level);
  return { ...piece, audio, format: { type: format as 'audio/pcmu', sampleRate, bytesPerSample: 1 } };
}

export type { LabItem };
