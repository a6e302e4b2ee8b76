/** Transcripts that wait for something to happen first. */
export interface TranscriptQueue {
  /** How many turns there were before this one, in this session. */
  readonly nextTurn: () => number;
  readonly hold: (moment: TranscriptMoment, tell: () => void) => void;
  readonly release: (moment: TranscriptMoment) => void;
}

/** The end of a response, or the deletion of an item. */
export type TranscriptMoment = 'response' | { readonly deleted: string };

export function createTranscriptQueue(): TranscriptQueue {
  let turns = 0;
  let held: readonly { readonly key: string; readonly tell: () => void }[] = [];
  return {
    nextTurn() {
      turns += 1;
      return turns - 1;
    },
    hold(moment, tell) {
      held = [...held, { key: keyOf(moment), tell }];
    },
    release(moment) {
      const key = keyOf(moment);
      const due = held.filter((entry) => entry.key === key);
      held = held.filter((entry) => entry.key !== key);
      for (const { tell } of due) tell();
    },
  };
}

function keyOf(moment: TranscriptMoment): string {
  return moment === 'response' ? moment : `deleted ${moment.deleted}`;
}
