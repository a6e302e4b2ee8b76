import OpenAI from 'openai';

export function createPeer({ baseUrl, fetch }) {
  const client = new OpenAI({ apiKey: 'sk-bench', baseURL: baseUrl, fetch });
  const params = { model: 'gpt-5', input: 'Hello' };
  const loop = async (onDelta) => {
    const stream = await client.responses.create({ ...params, stream: true });
    for await (const event of stream) {
      if (event.type !== 'response.output_text.delta') continue;
      const wait = onDelta(event.delta);
      if (wait !== undefined) await wait;
    }
  };
  const final = async () => (await client.responses.stream(params).finalResponse()).output_text;
  return { loop, final };
}
