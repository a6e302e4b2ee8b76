import { createClient } from '@unspool/generated';
import { startServer } from '@unspool/test/server';
import { describe, expect, it } from 'vitest';
import { describeItem, describePicture } from './describe-picture.ts';

describe('describePicture', () => {
  it('sends an image, a tool and a schema that the document allows, and describes what comes back', async () => {
    await using server = await startServer({ apiKey: 'k' });
    const client = createClient({ apiKey: 'k', baseUrl: server.baseUrl });
    const lines = await describePicture(client, 'gpt-5-mini');
    expect(lines).toEqual([expect.stringMatching(/^calls look_up_color\(\{"hex":"#[0-9a-f]{6}"\}\) as call_/)]);
  });
});

describe('describeItem', () => {
  it('narrows a message to its text and its refusals', () => {
    const line = describeItem({
      type: 'message',
      id: 'msg_1',
      role: 'assistant',
      status: 'completed',
      content: [
        { type: 'output_text', text: 'An orange pixel.', annotations: [], logprobs: [] },
        { type: 'refusal', refusal: 'No more.' },
      ],
    });
    expect(line).toBe('text: An orange pixel.\nrefused: No more.');
  });

  it('names an item of any other kind', () => {
    expect(describeItem({ type: 'compaction', id: 'cmp_1', encrypted_content: 'x' })).toBe(
      'an item of type compaction',
    );
  });
});
