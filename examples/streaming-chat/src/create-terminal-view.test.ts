import { describe, expect, it } from 'vitest';
import { ask, changeAnswer, type ChatMessage, type ChatState, dropAnswer } from './chat-state.ts';
import { createTerminalView } from './create-terminal-view.ts';

const begin = (text: string, state: ChatState = { messages: [], error: undefined }) => ask(state, text);
const say = (state: ChatState, change: Partial<ChatMessage>) =>
  changeAnswer(state, state.messages.at(-1)?.id ?? 0, (answer) => ({ ...answer, ...change }));

describe('createTerminalView', () => {
  it('writes what is new, and how an answer ended when it is not whole', () => {
    const written: string[] = [];
    const show = createTerminalView((text) => written.push(text));
    const first = [begin('Hi').state];
    for (const change of [{ text: 'Hel' }, { text: 'Hello' }, { status: 'complete' }] as const)
      first.push(say(first.at(-1)!, change));
    const second = [begin('And?', first.at(-1)).state];
    for (const change of [{ text: 'Well' }, { status: 'stopped' }] as const) second.push(say(second.at(-1)!, change));
    for (const state of [...first, ...second]) show(state);
    expect(written.join('')).toBe('Hello\nWell (stopped)\n');
  });

  it('says why no answer came', () => {
    const written: string[] = [];
    const show = createTerminalView((text) => written.push(text));
    const { state, answerId } = begin('Hi');
    show(state);
    show(dropAnswer(state, answerId, 'the server is away'));
    expect(written.join('')).toBe('\n(the server is away)\n');
  });
});
