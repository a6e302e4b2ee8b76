import { createParser } from 'eventsource-parser';

/** The least that can be done by hand: eventsource-parser and JSON.parse. */
export function createPeer({ baseUrl, fetch }) {
  const loop = async (onDelta) => {
    const answer = await fetch(`${baseUrl}/responses`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-bench', 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt-5', input: 'Hello', stream: true }),
    });
    const onEvent = ({ data }) => {
      const event = JSON.parse(data);
      if (event.type === 'response.output_text.delta') onDelta(event.delta);
    };
    const decoder = new TextDecoder();
    const parser = createParser({ onEvent });
    const reader = answer.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
    }
  };
  const final = async () => {
    let text = '';
    await loop((delta) => void (text += delta));
    return text;
  };
  return { loop, final };
}
