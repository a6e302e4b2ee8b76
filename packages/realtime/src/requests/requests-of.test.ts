import { inspect } from 'node:util';

import { describe, expect, it } from 'vitest';

import { key } from '../realtime-server.fixture.ts';
import { stayUp } from '../reconnect/stay-up.ts';
import { watchUncaught } from '../session/kept-session.fixture.ts';
import type { RealtimeSession } from '../session/realtime-session.ts';
import { cleared, created, done, refusal, startTold as start } from '../session/told-session.fixture.ts';
import { clearAudio, commitAudio } from './audio-requests.ts';
import { collect } from './requests.fixture.ts';
import { cancel, findResponse, respond } from './response-requests.ts';
import { update } from './update.ts';

watchUncaught();

const delta = (words: string) => ({
  type: 'response.output_text.delta',
  response_id: 'resp_theirs',
  item_id: 'item_1',
  delta: words,
});

describe('the first request, while the server makes a response', () => {
  it('cancels that one', async () => {
    await using test = await start();
    await test.telling(created('resp_theirs'));
    const cancelled = cancel(test.session);
    expect(await test.peer().take('response.cancel')).toMatchObject({ response_id: 'resp_theirs' });
    test.tell(done('resp_theirs', { status: 'cancelled' }));
    await cancelled;
  });

  it('responds after it', async () => {
    await using test = await start();
    await test.telling(created('resp_theirs'));
    const handle = respond(test.session);
    const asked = clearAudio(test.session);
    await test.hear('input_audio_buffer.clear');
    expect(test.peer().received.map(({ type }) => type)).not.toContain('response.create');
    test.tell(cleared);
    await asked;
    test.tell(done('resp_theirs'));
    await test.answer('resp_ours');
    expect(await handle.id).toBe('resp_ours');
    expect(await handle.done).toMatchObject({ id: 'resp_ours', status: 'completed' });
  });

  it('responds beside it when that is out of the conversation', async () => {
    await using test = await start();
    await test.telling(created('resp_in', { conversation_id: 'conv' }));
    await test.telling(done('resp_in'));
    await test.telling(created('resp_beside', { conversation_id: null }));
    test.session.send({ type: 'response.create', response: { conversation: 'none' } });
    await test.hear('response.create');
    const handle = respond(test.session);
    await test.answer('resp_ours');
    expect(await handle.id).toBe('resp_ours');
    expect(await findResponse(test.session, 'resp_beside')?.id).toBe('resp_beside');
  });

  it('finds it, and what is said from then on', async () => {
    await using test = await start();
    await test.telling(created('resp_theirs'));
    await test.telling(delta('Not '));
    const handle = findResponse(test.session, 'resp_theirs');
    expect(findResponse(test.session, 'resp_theirs')).toBe(handle);
    if (handle === undefined) throw new Error('It is not found.');
    const said = collect(handle.text());
    test.tell(delta('this.'));
    test.tell(done('resp_theirs'));
    expect(await handle.id).toBe('resp_theirs');
    expect(await said).toEqual(['this.']);
    expect(await handle.done).toMatchObject({ id: 'resp_theirs', status: 'completed' });
  });

  it('knows nothing of one that is over', async () => {
    await using test = await start();
    await test.telling(created('resp_theirs'));
    await test.telling(done('resp_theirs'));
    expect(findResponse(test.session, 'resp_theirs')).toBeUndefined();
    const cancelled = cancel(test.session);
    const event = await test.peer().take('response.cancel');
    expect(event).not.toHaveProperty('response_id');
    test.tell(refusal(event.event_id ?? '', 'response_cancel_not_active'));
    await cancelled;
    const handle = respond(test.session);
    await test.answer('resp_ours');
    expect(await handle.id).toBe('resp_ours');
  });

  it('finds none when the session is over, and waits for none', async () => {
    await using test = await start();
    await test.telling(created('resp_theirs'));
    test.session.send({ type: 'response.create' });
    await test.session.close();
    expect(findResponse(test.session, 'resp_theirs')).toBeUndefined();
    await expect(respond(test.session).done).rejects.toMatchObject({ code: 'closed', closeCode: 1000 });
  });
});

/** What is answered by type and in order: by hand, as a request, and the answers to both. */
const inOrder = [
  {
    type: 'session.update',
    event: { type: 'session.update', session: { type: 'realtime', instructions: 'By hand.' } },
    ask: (session: RealtimeSession) => update(session, { instructions: 'By request.' }),
    answers: ['By hand.', 'By request.'].map((instructions) => ({
      type: 'session.updated',
      session: { type: 'realtime', instructions },
    })),
    answered: { instructions: 'By request.' },
  },
  {
    type: 'input_audio_buffer.commit',
    event: { type: 'input_audio_buffer.commit' },
    ask(session: RealtimeSession) {
      session.appendAudio(new Int16Array(4800));
      return commitAudio(session);
    },
    answers: ['item_hand', 'item_request'].map((id) => ({ type: 'input_audio_buffer.committed', item_id: id })),
    answered: { itemId: 'item_request' },
  },
  {
    type: 'input_audio_buffer.clear',
    event: { type: 'input_audio_buffer.clear' },
    ask: clearAudio,
    answers: [cleared, cleared],
    answered: undefined,
  },
] as const;

describe.each([
  { name: 'the first request', begin: () => start() },
  {
    name: 'a later request',
    async begin() {
      const test = await start();
      findResponse(test.session, 'resp_of_nobody');
      return test;
    },
  },
])('$name, right after the same was sent by hand', ({ begin }) => {
  it.each(inOrder)('leaves the answer to $type to that', async ({ type, event, ask, answers, answered }) => {
    await using test = await begin();
    const byHand = test.session.send(event);
    let isSettled = false;
    const asked = ask(test.session).finally(() => (isSettled = true));
    expect(await test.hear(type)).toBe(byHand);
    expect(await test.hear(type)).not.toBe(byHand);
    await test.telling(answers[0]);
    expect(isSettled).toBe(false);
    test.tell(answers[1]);
    const answer = await asked;
    if (answered === undefined) expect(answer).toBeUndefined();
    else expect(answer).toMatchObject(answered);
  });

  it.each(inOrder)('leaves the refusal of $type to that', async ({ event, ask, answers, answered }) => {
    await using test = await begin();
    const byHand = test.session.send(event);
    const asked = ask(test.session);
    await test.telling(refusal(byHand));
    test.tell(answers[1]);
    const answer = await asked;
    if (answered !== undefined) expect(answer).toMatchObject(answered);
  });

  it.each(inOrder)(
    'takes the answer to $type when that was refused before',
    async ({ event, ask, answers, answered }) => {
      await using test = await begin();
      await test.telling(refusal(test.session.send(event)));
      const asked = ask(test.session);
      test.tell(answers[1]);
      const answer = await asked;
      if (answered !== undefined) expect(answer).toMatchObject(answered);
    },
  );

  it.each([
    { name: 'begins, and is over', isRefused: false },
    { name: 'is refused', isRefused: true },
  ])('responds when a response asked for by hand $name', async ({ isRefused }) => {
    await using test = await begin();
    const byHand = test.session.send({ type: 'response.create' });
    const handle = respond(test.session);
    expect(await test.hear('response.create')).toBe(byHand);
    if (isRefused) await test.telling(refusal(byHand));
    else {
      await test.telling(created('resp_hand'));
      expect(test.peer().received.filter(({ type }) => type === 'response.create')).toHaveLength(1);
      await test.telling(done('resp_hand'));
    }
    await test.answer('resp_ours');
    expect(await handle.id).toBe('resp_ours');
  });
});

describe('the first request after one by hand was refused', () => {
  it.each([
    { name: 'that one', refuse: refusal },
    { name: 'none', refuse: () => refusal(null) },
  ])('responds at once where the server named $name', async ({ refuse }) => {
    await using test = await start();
    await test.telling(refuse(test.session.send({ type: 'response.create' })));
    await test.hear('response.create');
    const handle = respond(test.session);
    await test.answer('resp_ours');
    expect(await handle.id).toBe('resp_ours');
  });
});

it('repeats no key that the server quotes when it refuses a request', async () => {
  await using test = await start();
  const asked = update(test.session, { instructions: 'Be kind.' }).catch((error: unknown) => error);
  const { error } = refusal(await test.hear('session.update'));
  test.tell({ type: 'error', error: { ...error, message: `Not with ${key}.` } });
  expect(await asked).toMatchObject({ code: 'rejected', serverMessage: 'Not with ***.' });
  expect(inspect(await asked)).not.toContain(key);
});

describe('the first request after a connection was lost', () => {
  const stays = { reconnect: stayUp() };

  it('takes over nothing of the old one', async () => {
    await using test = await start(stays);
    for (const { event } of inOrder) test.session.send(event);
    test.session.send({ type: 'response.create' });
    await test.telling(created('resp_old'));
    await test.lose();
    expect(findResponse(test.session, 'resp_old')).toBeUndefined();
    const handle = respond(test.session);
    await test.answer('resp_new', 2);
    expect(await handle.id).toBe('resp_new');
    for (const { ask, answers, answered } of inOrder) {
      const asked = ask(test.session);
      test.tell(answers[1], 2);
      const answer = await asked;
      if (answered !== undefined) expect(answer).toMatchObject(answered);
    }
  });

  it.each(['after it is back', 'while it is away'])(
    'takes over what was sent by hand while it was away: asked %s',
    async (when) => {
      for (const { event, ask, answers } of inOrder) {
        await using test = await start(stays);
        let asked: Promise<unknown> | undefined;
        let isSettled = false;
        const begin = () => (asked = ask(test.session).finally(() => (isSettled = true)));
        await test.lose(() => {
          test.session.send(event);
          if (when === 'while it is away') begin();
        });
        if (asked === undefined) begin();
        await test.telling(answers[0], 2);
        expect([event.type, isSettled]).toEqual([event.type, false]);
        test.tell(answers[1], 2);
        await asked;
      }
    },
  );

  it('responds after a response that was asked for by hand while it was away', async () => {
    await using test = await start(stays);
    let byHand: string | undefined;
    await test.lose(() => (byHand = test.session.send({ type: 'response.create' })));
    const handle = respond(test.session);
    expect(await test.peer(2).take('response.create')).toMatchObject({ event_id: byHand });
    await test.telling(created('resp_hand'), 2);
    expect(test.peer(2).received.filter(({ type }) => type === 'response.create')).toHaveLength(1);
    test.tell(done('resp_hand'), 2);
    await test.answer('resp_ours', 2);
    expect(await handle.id).toBe('resp_ours');
  });
});
