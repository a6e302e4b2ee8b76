import { type RealtimeConfiguration, respond, update } from '@unspool/realtime';
import { attachTools, defineTool, toToolDefinitions } from '@unspool/realtime/tools';
import { createTranscript } from '@unspool/realtime/transcription';
import { connectTranslation } from '@unspool/realtime/translation';
import { createUsageLedger } from '@unspool/realtime/usage';
import { describe, expect, it } from 'vitest';

import { createRandom, type Random } from '../fuzz/random.ts';
import { startServer } from '../server/index.ts';
import { isObject } from '../server/model/json-schema.ts';
import { tone } from '../server/testing/sounds.ts';
import { listDocumentedEvents, listServerEvents, type WireEvent } from './example-events.ts';
import { createSpeaker, playSession } from './speaker.ts';
import { describeOnEach, type Scenario } from './start-scenario.ts';
import { toLaterVersion } from './to-later-version.ts';

const serverEvents = listServerEvents();
const documented = listDocumentedEvents();
const weather = defineTool({ name: 'get_weather', run: () => 'It rains in Rome.' });

/** In another order. */
function shuffle<TValue>(random: Random, values: readonly TValue[]): TValue[] {
  const rest = [...values];
  return values.map(() => rest.splice(random.below(rest.length), 1)[0] as TValue); // One is taken for each.
}

/** What ends all that examples began: responses, speech, and the configuration that they told. */
function endings(events: readonly WireEvent[], session: RealtimeConfiguration): WireEvent[] {
  const ids = events.flatMap(({ type, response }) =>
    type === 'response.created' && isObject(response) ? [response['id']] : [],
  );
  return [
    { type: 'session.updated', session },
    { type: 'input_audio_buffer.speech_stopped', item_id: 'x', audio_end_ms: 1 },
    ...ids.map((id) => ({ type: 'response.done', response: { id, status: 'completed', output: [] } })),
  ];
}

const send = ({ connection }: Scenario, events: readonly WireEvent[]) =>
  events.forEach((event) => connection().perform({ kind: 'frame', text: JSON.stringify(event) }));

describe('translations of later versions', () => {
  const seeds = Array.from({ length: 5 }, () => Math.floor(Math.random() * 2 ** 31));

  it.each(seeds)('also: all arrive as they were sent, and the translation goes on (seed %i)', async (seed) => {
    const random = createRandom(seed);
    await using server = await startServer();
    const source = { token: server.apiKey ?? '', baseUrl: server.baseUrl };
    const translation = await connectTranslation(source, { model: 'gpt-realtime-translate' });
    const events: unknown[] = [];
    translation.on('*', (event) => events.push(event));
    // The last one would end it.
    const kinds = listServerEvents('RealtimeTranslationServerEvent');
    expect(kinds).toHaveLength(7);
    const later = kinds.flatMap((event) => (event.type === 'session.closed' ? [] : [toLaterVersion(random, event)]));
    const sent = shuffle(random, later);
    for (const event of sent) server.realtime.connections[0]?.perform({ kind: 'frame', text: JSON.stringify(event) });
    await expect.poll(() => events.length).toBe(sent.length);
    expect(events).toEqual(sent);
    translation.appendAudio(tone(600, 440));
    expect(await translation.close()).toMatchObject({ isComplete: true, faults: 0 });
    expect(translation.transcript.output.length).toBeGreaterThan(5);
  });
});

describe('examples of events', () => {
  it('are there for all 46', () => {
    expect(new Set(serverEvents.map(({ type }) => type)).size).toBe(46);
  });

  it.skipIf(documented.length === 0)('are in the document for nearly all of them', () => {
    expect(documented.length).toBeGreaterThanOrEqual(44);
  });
});

describeOnEach('events of later versions', (start) => {
  const seeds = Array.from({ length: 12 }, () => Math.floor(Math.random() * 2 ** 31));

  it.each(seeds)('also: all arrive as they were sent, and everything goes on (seed %i)', async (seed) => {
    const random = createRandom(seed);
    const settings = { output_modalities: ['audio' as const], tools: [...toToolDefinitions([weather])] };
    await using test = await start({ options: { session: settings } });
    const { session } = test;
    const usage = createUsageLedger();
    const transcript = createTranscript();
    const speaker = createSpeaker();
    session.on('*', (event) => [usage.apply(event), transcript.apply(event)]);
    playSession(session, { sink: speaker.sink });
    attachTools(session, [weather]);
    const { configuration } = session;
    const later = shuffle(random, [...serverEvents, ...documented]).map((event) => toLaterVersion(random, event));
    const inFlight = test.say('In flight', 'in_flight');
    send(test, later);
    const rest = endings(later, configuration);
    send(test, rest);
    expect(await inFlight).toMatchObject({ id: 'in_flight' });
    await test.settle();

    const isForeign = new Set([...later, ...rest].map((event) => JSON.stringify(event)));
    expect(test.events.filter((event) => isForeign.has(JSON.stringify(event)))).toEqual([...later, ...rest]);
    expect(test.faults).toEqual([]);
    expect(usage.usage.responses.count).toBeGreaterThan(0);

    const before = speaker.given.length;
    await test.say('What is the weather in Rome?', 'question');
    const told = session.once('response.output_audio_transcript.done');
    expect(await respond(session).done).toMatchObject({ status: 'completed' });
    expect((await told).transcript).toContain('It rains in Rome.');
    expect(speaker.given.length).toBe(before + 1);
    const kinds = test.conversation.entries
      .slice(test.conversation.ids.indexOf('question'))
      .map(({ item }) => item?.type);
    expect(kinds).toEqual(expect.arrayContaining(['message', 'function_call', 'function_call_output', 'message']));
    expect(await update(session, { instructions: 'Still here.' })).toMatchObject({ instructions: 'Still here.' });
  });

  it('also: items and parts of kinds that no version knows are kept whole, and do not stop a restoration', async () => {
    await using test = await start();
    const part = { type: 'later_part', later: 1, text: 'kept' };
    const item = { id: 'later', type: 'later_item', object: 'realtime.item', status: 'completed', deep: { er: [1] } };
    const message = {
      id: 'mixed',
      type: 'message',
      role: 'later_role',
      content: [part, { type: 'input_text', text: 'Hi' }],
    };
    for (const each of [item, message])
      test
        .connection()
        .perform({ kind: 'send', event: { type: 'conversation.item.added', previous_item_id: null, item: each } });
    await test.say('Known', 'known');
    expect(test.conversation.get('later')?.item).toEqual(item);
    expect(test.conversation.get('mixed')?.item).toEqual(message);
    const restored = test.session.once('connection.restored');
    test.connection().perform({ kind: 'cut' });
    await restored;
    expect(await respond(test.session).done).toMatchObject({ status: 'completed' });
    expect(test.connection(2).items.map(({ id }) => id)).toContain('known');
    expect(test.conversation.get('later')?.item).toMatchObject(item);
  });
});
