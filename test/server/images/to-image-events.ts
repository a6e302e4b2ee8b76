import type { ImageEditStreamEvent, ImageGenStreamEvent } from '@unspool/generated/images';
import { drawPng } from './draw-png.ts';
import { subjectOf, type ImageRequest, type ToldImages } from './to-images-response.ts';

type ImageEvent = ImageGenStreamEvent | ImageEditStreamEvent;

/** The events that bring images one after the other: each as often as is wanted in coarse squares, then as it is. */
export function* toImageEvents(
  request: ImageRequest,
  response: ToldImages,
  family: 'image_generation' | 'image_edit',
): Generator<ImageEvent> {
  const { created: created_at, data, usage, size, quality, background, output_format } = response;
  const settings = { created_at, size, quality, background, output_format };
  const partialImages = request.partial_images ?? 0;
  for (const [position, { b64_json = '' }] of data.entries()) {
    for (let index = 0; index < partialImages; index += 1) {
      const partial = drawPng(subjectOf(request, position), 16 >> index).toString('base64');
      yield { type: `${family}.partial_image`, ...settings, b64_json: partial, partial_image_index: index };
    }
    yield { type: `${family}.completed`, ...settings, b64_json, usage };
  }
}
