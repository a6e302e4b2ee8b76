import type { ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse } from '@unspool/generated/images';
import type { ScenarioAnswer, ScenarioRequest } from '@unspool/test/server';
import { paintPicture } from './paint-picture.ts';
import { readBody } from './read-body.ts';
import { toEventStream } from './to-event-stream.ts';

/** Partial pictures take longer than words: so many times as long. */
const PATIENCE = 12;

const settings = { background: 'opaque', output_format: 'png', quality: 'high', size: '1024x1024' } as const;
const usage = {
  input_tokens: 12,
  input_tokens_details: { text_tokens: 12, image_tokens: 0 },
  output_tokens: 1056,
  total_tokens: 1068,
};

/** Pictures, generated or edited: whole, or from coarse to fine. */
export function answerImages({ operation, body }: ScenarioRequest, eventDelay: number): ScenarioAnswer | undefined {
  const { prompt, stream, partial_images: partialImages } = readBody(body);
  // What is not a request for a picture is the server's to refuse.
  if (typeof prompt !== 'string' || prompt === '') return undefined;
  const created = Math.floor(Date.now() / 1000);
  const b64_json = paintPicture(prompt, 1);
  if (stream !== true && stream !== 'true') {
    const response: ImagesResponse = { created, data: [{ b64_json }], ...settings, usage };
    return { kind: 'response', response: Response.json(response) };
  }
  const family = operation === 'createImage' ? 'image_generation' : 'image_edit';
  const partials = [48, 24, 12].slice(0, Number(partialImages ?? 0));
  const events: (ImageGenStreamEvent | ImageEditStreamEvent)[] = [
    ...partials.map((grain, index) => ({
      type: `${family}.partial_image` as const,
      created_at: created,
      ...settings,
      b64_json: paintPicture(prompt, grain),
      partial_image_index: index,
    })),
    { type: `${family}.completed`, created_at: created, ...settings, b64_json, usage },
  ];
  const named = events.map((data) => ({ event: data.type, data }));
  return { kind: 'response', response: toEventStream(named, eventDelay * PATIENCE) };
}
