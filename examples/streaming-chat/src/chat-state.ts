/** What a chat shows. Each change makes a new one, as views want it. */
export interface ChatState {
  readonly messages: readonly ChatMessage[];
  /** Why the last answer did not come. */
  readonly error: string | undefined;
}

/** One message. An answer is `streaming` from its placeholder to its end; `stopped` keeps what it had said by then. */
export interface ChatMessage {
  readonly id: number;
  readonly role: 'user' | 'assistant';
  readonly text: string;
  readonly status: 'streaming' | 'complete' | 'incomplete' | 'stopped';
}

/** The state with a question and the placeholder of its answer. */
export function ask({ messages }: ChatState, text: string): { readonly state: ChatState; readonly answerId: number } {
  const id = (messages.at(-1)?.id ?? 0) + 1;
  const question: ChatMessage = { id, role: 'user', text, status: 'complete' };
  const answer: ChatMessage = { id: id + 1, role: 'assistant', text: '', status: 'streaming' };
  return { state: { messages: [...messages, question, answer], error: undefined }, answerId: answer.id };
}

/** The state with a change to an answer that is still streaming. What comes late, after its end, changes nothing. */
export function changeAnswer(
  state: ChatState,
  answerId: number,
  change: (answer: ChatMessage) => ChatMessage,
): ChatState {
  const messages = state.messages.map((message) =>
    message.id === answerId && message.status === 'streaming' ? change(message) : message,
  );
  return { ...state, messages };
}

/** The state without a placeholder that nothing will come into. */
export function dropAnswer(state: ChatState, answerId: number, error?: string): ChatState {
  return { messages: state.messages.filter(({ id }) => id !== answerId), error };
}
