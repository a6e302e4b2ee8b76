import type { ChatState } from './chat-state.ts';

/** Shows a chat on a terminal: of each new state, what it says beyond the one before. */
export function createTerminalView(write: (text: string) => void): (state: ChatState) => void {
  let shown: { readonly id: number; readonly text: string } | undefined;
  return ({ messages, error }) => {
    const answer = messages.findLast(({ role }) => role === 'assistant');
    if (error !== undefined) write(`\n(${error})\n`);
    if (answer === undefined) return;
    const { id, text, status } = answer;
    write(text.slice(shown?.id === id ? shown.text.length : 0));
    shown = answer;
    if (status !== 'streaming') write(status === 'complete' ? '\n' : ` (${status})\n`);
  };
}
