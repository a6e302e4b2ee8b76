import { createClient } from '@unspool/generated';
import { startServer, type ServerOptions } from '@unspool/test/server';
import { describe, expect, it } from 'vitest';
import type { ChatState } from './chat-state.ts';
import { type Chat, createChat } from './create-chat.ts';

interface Setting extends AsyncDisposable {
  readonly chat: Chat;
  /** Every state, in order. */
  readonly states: readonly ChatState[];
  /** Bodies of the requests. */
  readonly asked: () => readonly unknown[];
  /** Resolves with the first state that is as wanted. */
  readonly until: (isWanted: (state: ChatState) => boolean) => Promise<ChatState>;
}

async function set(options: ServerOptions = {}): Promise<Setting> {
  const server = await startServer({ apiKey: 'k', ...options });
  const states: ChatState[] = [];
  const watchers = new Set<(state: ChatState) => void>();
  const chat = createChat({
    client: createClient({ apiKey: 'k', baseUrl: server.baseUrl, maxRetries: 0 }),
    model: 'gpt-5-mini',
    onChange: (state) => {
      states.push(state);
      for (const watch of watchers) watch(state);
    },
  });
  return {
    chat,
    states,
    asked: () => server.requests.map(({ body }) => body),
    until: (isWanted) =>
      new Promise((resolve) => {
        const watch = (state: ChatState) => {
          if (!isWanted(state)) return;
          watchers.delete(watch);
          resolve(state);
        };
        watchers.add(watch);
      }),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

const textsOf = ({ messages }: ChatState) => messages.map(({ text }) => text);
const statusesOf = ({ messages }: ChatState) => messages.map(({ status }) => status);
const said = (text: string) => `You said: “${text}”. Übrigens: 谢谢 👋`;
const hasBegun = ({ messages }: ChatState) => messages.at(-1)?.text !== '' && messages.at(-1)?.role === 'assistant';

describe('createChat', () => {
  it('shows a placeholder at once, lets it grow, and ends it', async () => {
    await using setting = await set();
    const sent = setting.chat.send('Hello');
    expect(textsOf(setting.chat.state())).toEqual(['Hello', '']);
    expect(statusesOf(setting.chat.state())).toEqual(['complete', 'streaming']);
    await sent;
    const answers = setting.states.map(({ messages }) => messages[1]?.text ?? '');
    expect(answers.length).toBeGreaterThan(5);
    for (const [index, text] of answers.entries()) expect(text.startsWith(answers[index - 1] ?? '')).toBe(true);
    expect(setting.chat.state()).toMatchObject({
      error: undefined,
      messages: [{}, { text: said('Hello'), status: 'complete' }],
    });
  });

  it('goes on from the last answer, and sends nothing that the server has heard', async () => {
    await using setting = await set();
    await setting.chat.send('One');
    await setting.chat.send('Two');
    expect(setting.asked()).toEqual([
      { model: 'gpt-5-mini', input: [{ role: 'user', content: 'One' }], stream: true },
      {
        model: 'gpt-5-mini',
        input: [{ role: 'user', content: 'Two' }],
        previous_response_id: expect.stringMatching(/^resp_/),
        stream: true,
      },
    ]);
    expect(textsOf(setting.chat.state())).toEqual(['One', said('One'), 'Two', said('Two')]);
  });

  it('stops an answer when the next question comes, keeps what it had said, and tells the server of it', async () => {
    await using setting = await set({ eventDelay: 5 });
    const first = setting.chat.send('Tell me a story');
    const begun = await setting.until(hasBegun);
    const second = setting.chat.send('Never mind');
    await Promise.all([first, second]);
    const [, stopped, , answer] = setting.chat.state().messages;
    expect(stopped).toEqual({ ...begun.messages[1], status: 'stopped' });
    expect(answer).toMatchObject({ text: said('Never mind'), status: 'complete' });
    expect(setting.asked()[1]).toEqual({
      model: 'gpt-5-mini',
      input: [
        { role: 'user', content: 'Tell me a story' },
        { role: 'assistant', content: stopped?.text },
        { role: 'user', content: 'Never mind' },
      ],
      stream: true,
    });
    // From the moment it was stopped, nothing reached it.
    const later = setting.states.filter((state) => state.messages.length > 2);
    expect(new Set(later.map(({ messages }) => messages[1]?.text))).toEqual(new Set([stopped?.text]));
  });

  it('drops a placeholder that nothing has come into when it is stopped', async () => {
    await using setting = await set();
    const sent = setting.chat.send('Hello');
    setting.chat.stop();
    await sent;
    expect(setting.chat.state()).toMatchObject({ error: undefined, messages: [{ text: 'Hello' }] });
    await setting.chat.send('Anyone?');
    expect(textsOf(setting.chat.state())).toEqual(['Hello', 'Anyone?', said('Anyone?')]);
  });

  it('drops the answer that broke, says why, and asks again with the next question', async () => {
    const scenario: ServerOptions['scenario'] = ({ earlier }) =>
      earlier === 1 ? { kind: 'fault', fault: { kind: 'error', after: 6 } } : undefined;
    await using setting = await set({ scenario });
    await setting.chat.send('One');
    await setting.chat.send('Two');
    expect(setting.chat.state()).toMatchObject({
      error: expect.stringContaining('overloaded'),
      messages: [{}, {}, { text: 'Two' }],
    });
    await setting.chat.send('Well?');
    expect(setting.chat.state().error).toBeUndefined();
    expect(setting.asked()[2]).toMatchObject({
      input: [
        { role: 'user', content: 'Two' },
        { role: 'user', content: 'Well?' },
      ],
      previous_response_id: expect.stringMatching(/^resp_/),
    });
  });

  it('marks an answer that the model could not finish', async () => {
    const reply = { text: 'It was', calls: [], cut: true };
    await using setting = await set({ scenario: () => ({ kind: 'reply', reply }) });
    await setting.chat.send('Tell me');
    expect(setting.chat.state().messages[1]).toMatchObject({ text: 'It was', status: 'incomplete' });
  });

  it('begins anew', async () => {
    await using setting = await set({ eventDelay: 5 });
    await setting.chat.send('One');
    const sent = setting.chat.send('Two');
    await setting.until(hasBegun);
    setting.chat.clear();
    await sent;
    expect(setting.chat.state()).toEqual({ messages: [], error: undefined });
    await setting.chat.send('Three');
    expect(setting.asked()[2]).not.toHaveProperty('previous_response_id');
    expect(textsOf(setting.chat.state())).toEqual(['Three', said('Three')]);
  });
});
