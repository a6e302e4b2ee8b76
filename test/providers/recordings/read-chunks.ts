/** What a stream of chunks comes to, of one choice. */
export interface Total {
  readonly text: string;
  readonly thoughts: string;
  readonly calls: readonly (readonly unknown[])[];
  readonly finishReason: unknown;
  readonly usage: unknown;
}

// oxlint-disable-next-line typescript/no-explicit-any -- recorded data of every shape, read without any type
type Recorded = any;

/** The payloads of a recorded stream, read line by line without any code of ours. */
export function readPayloads(recording: string): Recorded[] {
  return recording
    .split(/\r\n|\n/)
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice('data: '.length)));
}

/** Adds chunks up in the plainest way there is. */
export function totalChunks(chunks: readonly Recorded[]): Total {
  const choices = chunks.flatMap((chunk) => chunk.choices);
  const deltas = choices.map((choice) => choice.delta);
  const calls = new Map<number, unknown[]>();
  for (const call of deltas.flatMap((delta) => delta.tool_calls ?? [])) {
    const [id, name, text] = calls.get(call.index) ?? [undefined, undefined, ''];
    calls.set(call.index, [id ?? call.id, name ?? call.function.name, text + (call.function.arguments ?? '')]);
  }
  return {
    text: deltas.map(({ content }) => readContent(content)).join(''),
    thoughts: deltas.map((delta) => (delta.reasoning ?? '') + (delta.reasoning_content ?? '')).join(''),
    calls: [...calls.values()],
    finishReason: choices.map((choice) => choice.finish_reason).findLast(Boolean),
    usage: chunks.map((chunk) => chunk.usage).findLast(Boolean) ?? null,
  };
}

/** The same of a completion that was added up for us. */
export function totalCompletion({ choices: [choice], usage }: Recorded): Total {
  const { message } = choice;
  return {
    text: message.content ?? '',
    thoughts: (message.reasoning ?? '') + (message.reasoning_content ?? ''),
    calls: (message.tool_calls ?? []).map((call: Recorded) => [call.id, call.function.name, call.function.arguments]),
    finishReason: choice.finish_reason,
    usage: usage ?? null,
  };
}

function readContent(content: Recorded): string {
  if (!Array.isArray(content)) return content ?? '';
  return content.map((part) => part.text ?? '').join('');
}
