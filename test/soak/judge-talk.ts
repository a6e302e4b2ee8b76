import type { Talk } from './take-turn.ts';
import type { TalkView } from './talk-server.ts';

/** What the server has in the end, against what was acknowledged on the way. */
export interface Verdict {
  /** The first so many of the acknowledged items, which the conversation keeps no more. */
  readonly forgotten: number;
  /** How many the server has that the conversation has not: those that it keeps no more. */
  readonly unknown: number;
  /** Items that were acknowledged and that the last connection of the server does not have. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Whether they stand in the order of the conversation, and what was acknowledged in the order in which it was. */
  readonly isInOrder: boolean;
  /** Calls that have no output, or more than one. */
  readonly unanswered: readonly string[];
}

export function judgeTalk({ conversation, acknowledged: all }: Talk, items: TalkView['items']): Verdict {
  const ids = items.flatMap(({ id }) => id ?? []);
  const there = new Set(ids);
  // The output of a call that is kept no more is not told without it.
  const forgotten = all.findIndex((id) => conversation.get(id)?.item?.type === 'message');
  const acknowledged = all.slice(forgotten);
  const expected = new Set(acknowledged);
  const outputs = items.flatMap((item) =>
    item.type === 'function_call_output' && 'call_id' in item ? item.call_id : [],
  );
  const calls = items.flatMap((item) => (item.type === 'function_call' && 'call_id' in item ? [item] : []));
  return {
    forgotten,
    unknown: ids.filter((id) => conversation.get(id) === undefined).length,
    lost: acknowledged.filter((id) => !there.has(id)),
    doubled: ids.filter((id, index) => ids.indexOf(id) !== index),
    isInOrder:
      isSame(
        ids.filter((id) => expected.has(id)),
        acknowledged,
      ) &&
      isSame(
        conversation.ids.filter((id) => there.has(id)),
        ids.filter((id) => conversation.get(id) !== undefined),
      ),
    unanswered: calls.flatMap(({ id = '', call_id }) => {
      return outputs.filter((output) => output === call_id).length === 1 ? [] : [id];
    }),
  };
}

function isSame(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((id, index) => id === second[index]);
}
