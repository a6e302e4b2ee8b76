import { createMicrophone, createPlayer } from '@unspool/realtime/browser';

import { hold, toPiece } from './sound.ts';

/**
 * Plays as soon as the page is there, before anyone has clicked, and says on the console how it goes: a driver that asks the page
 * would count as a click.
 */
export async function playUnasked(): Promise<void> {
  const say = (what: string) => console.log(what); // oxlint-disable-line no-console -- The one way out without a click.
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
