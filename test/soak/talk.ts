import { setFlagsFromString } from 'node:v8';

import { createRandom } from '../fuzz/random.ts';
import { judgeTalk, type Verdict } from './judge-talk.ts';
import { openTalk } from './open-talk.ts';
import { createRandomCuts } from './random-cuts.ts';
import { createSlope } from './slope.ts';
import { clearAudio } from './realtime-source.ts';
import { startTalkServer } from './start-talk-server.ts';
import { pause, takeTurn } from './take-turn.ts';
import { weigh } from './weigh.ts';

/** What became of a long session whose connections were cut. */
export interface TalkReport extends Verdict {
  readonly seed: number;
  /** Of the session, by its own clock. */
  readonly minutes: number;
  readonly turns: number;
  readonly cuts: number;
  /** Went over before the end of their time. */
  readonly rollovers: number;
  /** That the last connection of the server has. */
  readonly items: number;
  /** Bytes that this process grew by for each turn of the second half, and the standard error of that. */
  readonly grownPerTurn: number;
  readonly grownPerTurnError: number;
  /** Characters by which the conversation that it keeps did. */
  readonly keptPerTurn: number;
  readonly faults: Readonly<Record<string, number>>;
}

/** What is asked of it. */
export interface TalkSettings {
  /** How often the connection is to be cut, on an average of 36 seconds: 50 are half an hour. */
  readonly cuts: number;
  readonly seed: number;
  /** Items that the conversation keeps. */
  readonly maxItems: number;
}

const millisecondsPerCut = 36_000;
const lifetimeMs = 600_000;

/** Talks, in text, with tools and aloud, until it has been cut so often. */
export async function talk({ cuts, seed, maxItems }: TalkSettings): Promise<TalkReport> {
  // What a compiler keeps of functions that it makes better again and again would be most of what is weighed.
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-sparkplug');
  const random = createRandom(seed);
  const startMs = Date.now();
  await using server = await startTalkServer({ startMs, lifetimeMs, onConnection: createRandomCuts(random, cuts) });
  const { talk: all, counts } = await openTalk(server, { startMs, random, maxItems });
  const { clock, conversation, session } = all;
  const grown = createSlope();
  const kept = createSlope();
  const end = startMs + cuts * millisecondsPerCut;
  const isCut = async () => (await server.look()).ends.length > cuts;
  let turns = 0;
  let forgotten = 0;
  while (clock.now() < end || !(await isCut())) {
    await takeTurn(all, turns);
    turns += 1;
    await pause(all, random.below(16_000));
    // What nobody will ask for any more must not be weighed.
    const isMuch = all.acknowledged.length > maxItems * 4;
    forgotten += isMuch ? all.acknowledged.splice(0, maxItems * 2).length : 0;
    // What is compiled and cached at first is no growth.
    if (clock.now() < (startMs + end) / 2 || turns % 10 !== 0) continue;
    grown.add(turns, weigh());
    kept.add(turns, JSON.stringify(conversation.entries).length);
  }
  await clock.until(clearAudio(session, { timeout: 1e9 }).catch(() => {}));
  const { items, ends } = await server.look();
  const verdict = judgeTalk(all, items);
  await clock.until(session.close());
  return {
    seed,
    minutes: Math.round((clock.now() - startMs) / 60_000),
    turns,
    cuts: ends.length - 1 - counts.rollovers,
    rollovers: counts.rollovers,
    ...verdict,
    forgotten: forgotten + verdict.forgotten,
    items: items.length,
    grownPerTurn: round(grown.value()),
    grownPerTurnError: round(grown.error()),
    keptPerTurn: round(kept.value()),
    faults: counts.faults,
  };
}

/** To one decimal. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
