import type { PlayoutCommand, PlayoutNews } from './messages.ts';
import { createPlayout } from './playout.ts';
import type { Station } from './register-station.ts';

/** How sound is played. */
export interface PlayoutSettings {
  /** The context's samples a second. */
  readonly from: number;
}

/** What is heard. */
export function createPlayoutStation(
  { from: contextRate }: PlayoutSettings,
  tell: (news: PlayoutNews) => void,
): Station<PlayoutCommand> {
  const playout = createPlayout(contextRate);
  let told = 0;
  let blocks = 0;
  const report = (played: number, isCleared: boolean) => {
    told = played;
    tell({ played, isCleared });
  };
  return {
    receive(command) {
      if (typeof command === 'object') playout.write(command);
      else report(playout.clear(), true);
    },
    process(_, [[block]]) {
      if (block !== undefined) playout.render(block);
      blocks += 1;
      const played = playout.countPlayed();
      // Every 8 blocks are 21 ms at 48,000 Hz.
      if (blocks % 8 === 0 && played !== told) report(played, false);
    },
  };
}
