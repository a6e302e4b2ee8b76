import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { audioDone, created, delta, done, remove, truncate } from './playback-events.fixture.ts';
import { createPlaybackLedger } from './playback-ledger.ts';
import { createPlaybackModel } from './playback-model.fixture.ts';

const number = (max: number) => fc.nat({ max });
const sound = { response: number(2), item: number(1), bytes: number(300) };
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('delta' as const), ...sound }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('tick' as const), samples: number(400) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('audio done' as const), ...sound }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('response done' as const), response: number(2) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('interrupt' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('settle' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer TStep> ? TStep : never;
type Sound = Extract<Step, { readonly kind: 'delta' | 'audio done' }>;

/** A ledger and a model side by side. The third response speaks G.711. */
function createPair(counts: { truncated: number; deleted: number }) {
  const model = createPlaybackModel();
  const ledger = createPlaybackLedger();
  const turns = [0, 0, 0];
  const read = () => ({ samples: model.played(), at: 0 });
  const nameOf = (response: number) => `resp_${response}_${turns[response]}`;
  const placeOf = ({ response, item }: Sound) => ({
    response: nameOf(response),
    id: `${nameOf(response)}_item_${item}`,
    isG711: response === 2,
  });
  const begin = ({ response, isG711 }: ReturnType<typeof placeOf>) => {
    if (!model.isNew(response)) return;
    ledger.receive(created(response, isG711 ? { format: { type: 'audio/pcmu' } } : {}), read());
    model.begin(response);
  };
  const settle = (): boolean => {
    const cut = model.settle();
    if (cut === undefined) return false;
    const { items, effects } = ledger.cleared({ samples: cut.played, at: 0 });
    const wanted = cut.items.map(({ id, response, rate, heard, received }) => ({
      responseId: response,
      itemId: id,
      contentIndex: 0,
      heardMs: Math.floor((heard * 1000) / rate),
      receivedMs: Math.floor((received * 1000) / rate),
    }));
    expect(items).toEqual(wanted);
    expect(effects).toEqual(
      wanted.map(({ itemId, heardMs }) => (heardMs > 0 ? truncate(itemId, heardMs) : remove(itemId))),
    );
    for (const { heardMs } of wanted) counts[heardMs > 0 ? 'truncated' : 'deleted'] += 1;
    return true;
  };
  const receiveAudio = (event: Sound) => {
    const place = placeOf(event);
    // No server sends audio of what it called done.
    if (model.isFinished(place.id)) return;
    begin(place);
    const effects = ledger.receive(delta({ response: place.response, item: place.id }, event.bytes), read());
    const handedOver = effects.map((effect) => (effect.kind === 'play' ? effect.piece.samples : 0));
    expect(handedOver.reduce((sum, samples) => sum + samples, 0)).toBe(model.write(place, event.bytes));
  };
  const finishResponse = (response: number) => {
    const name = nameOf(response);
    expect(ledger.receive(done(name), read())).toEqual(model.unheardOf(name).map(remove));
    model.finish((item) => item.response === name);
    turns[response] = (turns[response] ?? 0) + 1;
  };
  const interrupt = () => {
    const isCleared = ledger.interrupt(read()).some(({ kind }) => kind === 'clear');
    if (model.hasMore()) expect(isCleared).toBe(true);
    model.discard();
    if (isCleared) model.clear();
  };
  const take = (next: Step): unknown => {
    switch (next.kind) {
      case 'delta':
        return receiveAudio(next);
      case 'audio done': {
        const { id, response } = placeOf(next);
        ledger.receive(audioDone({ response, item: id }), read());
        return model.finish((item) => item.id === id);
      }
      case 'response done':
        return finishResponse(next.response);
      case 'tick':
        return model.tick(next.samples);
      case 'interrupt':
        return interrupt();
      case 'settle':
        return settle();
    }
  };
  return { take, settle };
}

describe('createPlaybackLedger beside a sink that keeps every sample', () => {
  it('names the same items and the same milliseconds, whatever happens in whichever order', () => {
    const counts = { truncated: 0, deleted: 0 };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
        const { take, settle } = createPair(counts);
        for (const next of steps) take(next);
        while (settle());
      }),
      { numRuns: 500 },
    );
    expect(counts.truncated).toBeGreaterThan(500);
    expect(counts.deleted).toBeGreaterThan(500);
  });
});
