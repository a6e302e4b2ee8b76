import type { Client } from '@unspool/generated';
import type { InputItem } from '@unspool/generated/responses';
import { streamResponse } from '@unspool/streaming/responses';
import { ask, changeAnswer, type ChatState, dropAnswer } from './chat-state.ts';

/** A chat with a model, whose answers stream. */
export interface Chat {
  readonly state: () => ChatState;
  /** Asks, and stops the answer that is under way. Resolves when this answer has ended, however it did. */
  readonly send: (text: string) => Promise<void>;
  /** Stops the answer that is under way; what it had said stays. */
  readonly stop: () => void;
  /** Begins anew. */
  readonly clear: () => void;
}

export interface ChatOptions {
  readonly client: Client<'responses'>;
  readonly model: string;
  /** Called with each new state, for whoever shows it. */
  readonly onChange?: ((state: ChatState) => void) | undefined;
}

/** What the answer under way needs to be stopped. */
interface Running {
  readonly answerId: number;
  readonly controller: AbortController;
}

/**
 * Creates a chat. The server keeps what was said: a question goes on from the last whole answer with `previous_response_id`,
 * and brings along only what the server has not heard, such as an answer that was stopped.
 */
export function createChat({ client, model, onChange }: ChatOptions): Chat {
  let state: ChatState = { messages: [], error: undefined };
  let running: Running | undefined;
  /** The last whole answer at the server, and how many messages it has heard. */
  let heard: { readonly responseId: string; readonly messages: number } | undefined;

  const change = (next: ChatState): void => {
    state = next;
    onChange?.(next);
  };

  const stop = (): void => {
    if (running === undefined) return;
    const { answerId, controller } = running;
    running = undefined;
    controller.abort();
    const isBlank = state.messages.some(({ id, text }) => id === answerId && text === '');
    change(
      isBlank
        ? dropAnswer(state, answerId)
        : changeAnswer(state, answerId, (answer) => ({ ...answer, status: 'stopped' })),
    );
  };

  const receive = async (answerId: number, signal: AbortSignal): Promise<void> => {
    const asked = state.messages.slice(0, -1);
    const params = { model, input: toInput(asked.slice(heard?.messages)), previous_response_id: heard?.responseId };
    const only = ['response.output_text.delta', 'response.refusal.delta'] as const;
    const stream = await streamResponse(client, params, { only, signal });
    for await (const { delta } of stream)
      change(changeAnswer(state, answerId, (answer) => ({ ...answer, text: answer.text + delta })));
    const response = await stream.final();
    signal.throwIfAborted();
    heard = { responseId: response.id, messages: state.messages.length };
    const status = response.status === 'incomplete' ? 'incomplete' : 'complete';
    change(changeAnswer(state, answerId, (answer) => ({ ...answer, status })));
  };

  const send = async (text: string): Promise<void> => {
    stop();
    const asked = ask(state, text);
    const own: Running = { answerId: asked.answerId, controller: new AbortController() };
    running = own;
    change(asked.state);
    try {
      await receive(own.answerId, own.controller.signal);
    } catch (error) {
      // Who stopped it has settled what is shown.
      if (running === own) change(dropAnswer(state, own.answerId, String(error)));
    } finally {
      if (running === own) running = undefined;
    }
  };

  const clear = (): void => {
    stop();
    heard = undefined;
    change({ messages: [], error: undefined });
  };

  return { state: () => state, send, stop, clear };
}

function toInput(messages: ChatState['messages']): InputItem[] {
  return messages.map(({ role, text }) => ({ role, content: text }));
}
