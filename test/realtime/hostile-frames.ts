import type { Random } from '../fuzz/random.ts';
import { spoilJson } from '../fuzz/spoil-json.ts';
import type { WireEvent } from './example-events.ts';

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'connection.restored',
  '*',
  'response.',
  'error',
];

/**
 * A frame as a server may send it that is broken, or means harm: events that were seen with members changed, dropped and swapped, in
 * two halves, twice, deep, large, under names that mean something to JavaScript.
 */
export function createHostileFrames(random: Random, seen: readonly WireEvent[]): string[] {
  const event = JSON.stringify(random.pick(seen));
  switch (random.below(12)) {
    case 0: {
      const at = random.below(event.length);
      return [event.slice(0, at), event.slice(at)];
    }
    case 1:
      return [event, event];
    case 2:
      return [JSON.stringify({ ...random.pick(seen), type: random.pick(names) })];
    case 3:
      return [`{"type":${JSON.stringify(random.pick(seen).type)},"item":${deep(3000)},"response":${deep(3000)}}`];
    case 4:
      return [
        `{"type":"conversation.item.added","item":{"id":"deep","type":"message","content":${deep(2000 + random.below(9))}}}`,
      ];
    case 5:
      return [
        JSON.stringify({
          type: 'response.output_text.delta',
          item_id: 'huge',
          delta: 'x'.repeat(random.below(2_000_000)),
        }),
      ];
    case 6:
      return [
        `{"type":"error","error":${random.pick(['null', '5', '"x"', '{}', '{"event_id":{}}', '{"code":"response_cancel_not_active"}'])}}`,
      ];
    case 7:
      return [event.replace('{', '{"__proto__":{"isPolluted":true},')];
    default:
      return [spoilJson(random, event)];
  }
}
