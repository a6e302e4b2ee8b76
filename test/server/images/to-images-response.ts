import type { CreateImageEditParams, CreateImageParams, ImagesResponse } from '@unspool/generated/images';
import { unixSeconds, type Clock } from '../clock.ts';
import { countTokens } from '../model/split-tokens.ts';
import { drawPng } from './draw-png.ts';

/** What image requests have in common. */
export type ImageRequest = Pick<
  CreateImageParams | CreateImageEditParams,
  'prompt' | 'model' | 'n' | 'size' | 'quality' | 'background' | 'partial_images'
> & { readonly response_format?: 'url' | 'b64_json' | null | undefined };

/** What the document lets an answer say; the first unless the request names another. */
const SIZES = ['1024x1024', '1536x1024', '1024x1536'] as const;

/** Tokens that a picture costs, whatever is on it. */
const TOKENS_PER_IMAGE = 272;

/**
 * The images that a request asks for. They are small PNGs, whatever size and format it names; `dall-e` models can give them by
 * address, which then holds the image itself.
 *
 * @param given how many images came with the request
 */
export function toImagesResponse(request: ImageRequest, given: number, clock: Clock): ToldImages {
  const count = request.n ?? 1;
  const text = countTokens(request.prompt);
  const input = text + given * TOKENS_PER_IMAGE;
  const output = count * TOKENS_PER_IMAGE;
  return {
    created: unixSeconds(clock),
    data: Array.from({ length: count }, (_, index) => {
      const png = drawPng(subjectOf(request, index), 1).toString('base64');
      return request.response_format === 'url' ? { url: `data:image/png;base64,${png}` } : { b64_json: png };
    }),
    background: request.background === 'transparent' ? 'transparent' : 'opaque',
    output_format: 'png',
    quality: request.quality === 'low' || request.quality === 'medium' ? request.quality : 'high',
    size: SIZES.find((size) => size === request.size) ?? SIZES[0],
    usage: {
      input_tokens: input,
      input_tokens_details: { text_tokens: text, image_tokens: input - text },
      output_tokens: output,
      total_tokens: input + output,
    },
  };
}

/** The server always tells all, though the document lets it be left out. */
export type ToldImages = { [TName in keyof ImagesResponse]-?: NonNullable<ImagesResponse[TName]> };

/** What is drawn: the prompt, and for every image but the first which one it is. */
export function subjectOf({ prompt }: Pick<ImageRequest, 'prompt'>, index: number): string {
  return index === 0 ? prompt : `${prompt} (${index + 1})`;
}
