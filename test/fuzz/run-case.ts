import { isDeepStrictEqual } from 'node:util';
import { createClient, isApiError } from '@unspool/generated';
import { type EventStream, isStreamError } from '@unspool/streaming';
import { partial, partialToolCalls } from '@unspool/streaming/partial';
import { createFuzzedAnswers, type FuzzedAnswers } from './fuzz-answers.ts';
import { type Family, type FuzzedOperation, operations, relays } from './operations.ts';
import { createRandom, type Random } from './random.ts';
import { readRecords } from './read-records.ts';
import { readRelayed } from './read-relayed.ts';

/** What became of one case. */
export interface CaseReport {
  readonly operation: string;
  /** `whole`, `left`, or the code of the error. */
  readonly outcome: string;
  readonly events: number;
}

const left = new Error('left');
const wholeEnds = new Set<unknown>(['done-marker', 'terminal-event', 'finish-reason']);
const prototypes = [Object.prototype, Array.prototype, Function.prototype];
const clean = prototypes.map((prototype) => Reflect.ownKeys(prototype).length);

/**
 * Reads one spoilt stream, as its seed has it. Throws when an event comes that was not sent, or is lost or changed, when an error
 * is none that a stream may have, when what has been said of the end does not hold, or when a prototype has been changed.
 */
export async function runCase(seed: number, bodies: ReadonlyMap<Family, readonly string[]>): Promise<CaseReport> {
  const random = createRandom(seed);
  const operation = random.pick(operations);
  const answers = createFuzzedAnswers(random, operation.family, bodies);
  const client = createClient({
    apiKey: 'sk-fuzz-0123456789',
    baseUrl: 'http://127.0.0.1:9/v1',
    fetch: answers.fetch,
    maxRetries: 0,
    random: () => 0,
  });
  const events: unknown[] = [];
  let outcome = 'whole';
  let stream: EventStream<unknown, unknown> | undefined;
  try {
    stream = await operation.open(client, { idleTimeout: 20 });
    await consume(random, { operation, stream, events });
  } catch (error) {
    outcome = nameOutcome(error);
    if (stream !== undefined) await checkBroken(stream, error);
  }
  if (stream !== undefined) await checkEnd(stream, outcome);
  checkEvents({ operation, answers, events, outcome, ended: stream?.ended });
  if (prototypes.some((prototype, index) => Reflect.ownKeys(prototype).length !== clean[index]))
    throw new Error('a prototype has been changed');
  return { operation: operation.name, outcome, events: events.length };
}

interface Consumption {
  readonly operation: FuzzedOperation;
  readonly stream: EventStream<unknown, unknown>;
  /** What is handed out. */
  readonly events: unknown[];
}

async function consume(random: Random, { operation, stream, events }: Consumption): Promise<void> {
  const way = random.pick(['loop', 'loop', 'loop', 'final', 'text', 'leave', 'abort', 'relay'] as const);
  const stop = random.below(20);
  if (random.chance(0.3)) follow(stream);
  stream.observe((event) => void events.push(event));
  if (way === 'final') return void (await stream.final());
  if (way === 'text') return void (await stream.text());
  // Of some events alone no other reader could tell that they are all.
  if (way === 'relay' && !operation.name.includes('only')) return readRelayed(stream, relays[operation.family], events);
  let seen = 0;
  for await (const event of stream) {
    if (!events.includes(event)) throw new Error('the loop has an event that the observer has not');
    seen += 1;
    if (seen <= stop || (way !== 'leave' && way !== 'abort')) continue;
    if (way === 'abort') stream.abort(left);
    else throw left;
  }
}

/** Reads a structured answer and calls beside the loop; whatever comes must not disturb them. */
function follow(stream: EventStream<unknown, unknown>): void {
  // Events of other kinds say nothing to them.
  const answerStream = stream as unknown as Parameters<typeof partial>[0];
  const answer = partial(answerStream);
  const calls = partialToolCalls(answerStream);
  stream.observe(() => void [answer.value, answer.state, calls.length]);
}

function nameOutcome(error: unknown): string {
  if (error === left) return 'left';
  if (isStreamError(error)) return error.code;
  if (isApiError(error)) return 'api-error';
  throw error;
}

async function checkBroken(stream: EventStream<unknown, unknown>, error: unknown): Promise<void> {
  const again: unknown = await stream.final().catch((reason: unknown) => reason);
  // Who leaves a loop has thrown it himself.
  if (again !== error && error !== left)
    throw new Error('final() does not reject with what the loop has thrown', { cause: again });
}

async function checkEnd(stream: EventStream<unknown, unknown>, outcome: string): Promise<void> {
  const { ended, snapshot } = stream;
  checkPrototypes(snapshot);
  if (outcome === 'whole') {
    if (!wholeEnds.has(ended)) throw new Error(`a whole stream has ended by ${ended}`);
    if ((await stream.final()) === undefined) throw new Error('a whole stream has no value');
  } else if (ended === undefined || (ended === 'aborted' && outcome !== 'left')) {
    throw new Error(`${outcome}, and ended by ${ended}`);
  }
}

/** A member called `__proto__` has to be a member, or nothing. */
function checkPrototypes(value: unknown): void {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  if (Object.getPrototypeOf(value) !== (Array.isArray(value) ? Array.prototype : Object.prototype))
    throw new Error('a prototype in the snapshot is what a server has sent');
  for (const inner of Object.values(value)) checkPrototypes(inner);
}

interface Told {
  readonly operation: FuzzedOperation;
  readonly answers: FuzzedAnswers;
  readonly events: readonly unknown[];
  readonly outcome: string;
  readonly ended: string | undefined;
}

/** The events have to be the ones that were sent, in their order and unchanged; all of them, up to where the stream ended. */
function checkEvents({ operation, answers, events, outcome, ended }: Told): void {
  const sent = answers.sent
    .flatMap(readRecords)
    .filter(({ payload }) => typeof payload === 'object' && payload !== null && !Array.isArray(payload))
    .map(({ name = 'message', payload }) =>
      operation.family === 'assistants' ? { event: name, data: payload } : payload,
    );
  // Events that are left out, because nobody asked or they came before, are seen by nobody.
  const maySkip = operation.name.includes('only') || answers.sent.length > 1;
  let next = 0;
  for (const event of events) {
    const found = maySkip ? sent.findIndex((one, index) => index >= next && isDeepStrictEqual(one, event)) : next;
    if (found < 0 || !isDeepStrictEqual(sent[found], event))
      throw new Error(`event ${next + 1} was not sent, or not there`);
    next = found + 1;
  }
  const isCut = outcome === 'cut-off' && ended === 'eof';
  if (isCut && !maySkip && next !== sent.length) throw new Error(`${sent.length - next} events are lost before a cut`);
}
