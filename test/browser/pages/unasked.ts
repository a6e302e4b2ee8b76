import { createMicrophone, createPlayer } from '@unspool/realtime/browser';

import { hold, toPiece } from './sound.ts';

const say = (what: string) => console.log(what); // oxlint-disable-line no-console -- The one way out without a click.

/** Listens and plays as soon as the page is there, in a page that may listen. */
export async function speakUnasked(): Promise<void> {
  const microphone = await createMicrophone();
  await new Promise((resolve) => microphone.listen(resolve));
  say('heard');
  const player = await createPlayer();
  await player.running;
  say('running');
  await Promise.all([microphone.stop(), player.stop()]);
}

/**
 * Plays as soon as the page is there, before anyone has clicked, and says on the console how it goes: a driver that asks the page
 * would count as a click.
 */
export async function playUnasked(): Promise<void> {
  const player = await createPlayer({ onSuspended: () => say('suspended'), onQueue: (state) => say(state) });
  player.write(toPiece('forgotten', hold(0.5, 100)));
  say(`cleared at ${await player.clear()}`);
  const microphone = await createMicrophone();
  await microphone.stop();
  say('let go of the microphone');
  player.write(toPiece('kept', hold(0.5, 200)));
  await player.running;
  say('running');
  while (player.queuedMs > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  say(`played ${player.playedSamples()}`);
  // As a telephone call does where pages are interrupted by them.
  const context = player.output.context as AudioContext; // The player has made it itself.
  context.addEventListener('statechange', () => say(`${context.state} again`));
  await context.suspend();
}
