import { accumulateChatCompletion } from '@unspool/streaming/chat';
import { accumulateResponse } from '@unspool/streaming/responses';
import { eventSets } from './event-sets.mjs';

/** Folds one set of events. Arguments: its name, and how many events. */
const [name, count] = process.argv.slice(2);
const { kind, make } = eventSets[name];
const reduce = kind === 'chat' ? accumulateChatCompletion : accumulateResponse;

fold(20_000);
globalThis.gc();
const started = process.cpuUsage();
fold(Number(count));
const { user, system } = process.cpuUsage(started);
process.stdout.write(JSON.stringify({ each: (user + system) / Number(count) }));

function fold(events) {
  let state;
  for (let position = 0; position < events; position += 1) state = reduce(state, make(position));
  return state;
}
