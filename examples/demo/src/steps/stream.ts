import { outputText } from '@unspool/generated';
import { streamResponse } from '@unspool/streaming/responses';
import { type DemoStep, expect } from '../step.ts';

export const stream: DemoStep = {
  title: 'Stream a response as it arrives',
  async run({ client, models, write }) {
    const started = performance.now();
    const events = await streamResponse(client, {
      model: models.text,
      input: 'Tell a story of a thread in two sentences.',
    });
    let deltas = 0;
    let written = '';
    let first = 0;
    write('   ');
    for await (const event of events) {
      if (event.type !== 'response.output_text.delta') continue;
      if (deltas === 0) first = performance.now() - started;
      deltas += 1;
      written += event.delta;
      write(event.delta);
    }
    write('\n');
    const response = await events.final();
    expect(response.status === 'completed', `The response ended as ${response.status}.`);
    expect(deltas > 1, 'The text came in one piece: nothing was streamed.');
    expect(written === outputText(response), 'The deltas joined are not the text of the response.');
    return `${deltas} deltas, the first after ${Math.round(first)} ms; joined they are the response's text`;
  },
};
