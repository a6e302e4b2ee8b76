/** What the model of a fake upstream says. */
export interface Turn {
  readonly thought: string;
  readonly text: string;
  readonly calls: readonly CalledFunction[];
}

export interface CalledFunction {
  readonly name: string;
  readonly arguments: string;
}

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly tools?: readonly { readonly function: { readonly name: string } }[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
}

export interface ChatMessage {
  readonly role: string;
  readonly content?: unknown;
  readonly tool_call_id?: string;
  readonly tool_calls?: readonly { readonly id: string }[];
}

/** What is thought before a tool is called. */
export const thought = 'Übers Wetter weiß ein Werkzeug Bescheid. ☀️';

/** What every tool is called with. */
export const callArguments = '{"city":"Zürich","note":"\\"☔️\\""}';

/** A call of each tool there is, unless the last message is a tool's; else that message, repeated. */
export function takeTurn({ messages, tools = [] }: ChatRequest): Turn {
  const last = messages.at(-1);
  const isAnswered = last?.role === 'tool';
  if (tools.length > 0 && !isAnswered) {
    return { thought, text: '', calls: tools.map(({ function: { name } }) => ({ name, arguments: callArguments })) };
  }
  return { thought: isAnswered ? '' : thought, text: `You said: ${String(last?.content)}`, calls: [] };
}

/** A text in pieces that a multi-byte character never falls between. */
export function toPieces(text: string): string[] {
  return text.match(/.{1,5}/gsu) ?? [];
}
