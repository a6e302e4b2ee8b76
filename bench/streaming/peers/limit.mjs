import { createParser } from 'eventsource-parser';

/** The least that can be done by hand: eventsource-parser and JSON.parse. */
export function createPeer({ baseUrl, fetch }) {
  /** Hands over each event as it is parsed, and has `afterChunk` waited for before it reads on. */
  const read = async (onEvent, afterChunk) => {
    const answer = await fetch(`${baseUrl}/responses`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-bench', 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt-5', input: 'Hello', stream: true }),
    });
    const decoder = new TextDecoder();
    const parser = createParser({
      onEvent: ({ data }) => {
        if (data !== '[DONE]') onEvent(JSON.parse(data));
      },
    });
    const reader = answer.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      if (afterChunk !== undefined) await afterChunk();
    }
  };
  const loop = (onDelta) =>
    read((event) => {
      if (event.type === 'response.output_text.delta') onDelta(event.delta);
    });
  const final = async () => {
    let text = '';
    await loop((delta) => void (text += delta));
    return text;
  };
  /** As `loop`, but an event waits for the one before it. */
  const patient = (onDelta) => {
    const events = [];
    return read(
      (event) => events.push(event),
      async () => {
        for (const event of events.splice(0))
          if (event.type === 'response.output_text.delta') await onDelta(event.delta);
      },
    );
  };
  /** The object once, at the end. */
  const partial = async () => {
    let text = '';
    await read(({ choices }) => {
      if (typeof choices[0]?.delta.content === 'string') text += choices[0].delta.content;
    });
    return JSON.parse(text);
  };
  return { loop, final, patient, partial };
}
