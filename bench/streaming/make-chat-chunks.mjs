import { createRandom } from './create-random.mjs';

/** A structured answer as JSON of at least this many characters. */
export function makeStructuredAnswer(length) {
  const random = createRandom(length);
  const items = [];
  for (let size = 0, id = 0; size < length; id += 1) {
    const name = `Item "${Math.floor(random() * 1e6).toString(36)}" of the list`;
    const item = { id, name, tags: ['first', 'größer'].slice(Math.floor(random() * 2)), inStock: random() < 0.5 };
    items.push(item);
    size += JSON.stringify(item).length + 1;
  }
  return JSON.stringify({ title: 'A list of items', items });
}

/** The frames of a chat completion that says these pieces, as OpenAI sends them. */
export function makeChatFrames(pieces) {
  const frame = (delta, finish_reason) =>
    `data: ${JSON.stringify({
      id: 'chatcmpl-Cq2v0b1k4s8w7e6r5t4y3u2i1o0pa',
      object: 'chat.completion.chunk',
      created: 1_790_000_000,
      model: 'gpt-5-2025-08-07',
      service_tier: 'default',
      system_fingerprint: null,
      choices: [{ index: 0, delta, logprobs: null, finish_reason }],
      obfuscation: 'k3J9xQ2',
    })}\n\n`;
  return [
    frame({ role: 'assistant', content: '', refusal: null }, null),
    ...pieces.map((content) => frame({ content }, null)),
    frame({}, 'stop'),
    'data: [DONE]\n\n',
  ];
}
