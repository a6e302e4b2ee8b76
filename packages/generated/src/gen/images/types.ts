// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { Uploadable } from '../../uploadable.ts';
import type { InputFidelity } from '../vocabulary.ts';

export interface CreateImageEditRequest {
  /** What is edited: one image, or several to be combined. */
  image: Uploadable | readonly Uploadable[];
  /** What the image shall show. */
  prompt: string;
  /** Where the first image is changed: wherever the mask is fully transparent. */
  mask?: Uploadable | undefined;
  /**
   * Whether the image is see-through behind its subject.
   * @default 'auto'
   */
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined;
  /**
   * Which model edits.
   * @default 'gpt-image-1.5'
   */
  model?:
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'dall-e-2'
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'chatgpt-image-latest'
    | null
    | (string & {})
    | undefined;
  /**
   * How many are made, each one paid for.
   * Integer, 1 to 10.
   * @default 1
   */
  n?: number | null | undefined;
  /**
   * Width × height in pixels, or `auto`.
   * @default '1024x1024'
   */
  size?: '256x256' | '512x512' | '1024x1024' | '1536x1024' | '1024x1536' | 'auto' | null | (string & {}) | undefined;
  /** For `dall-e` models: an address that holds for an hour, or Base64. Others always give Base64. */
  response_format?: 'url' | 'b64_json' | null | undefined;
  /**
   * File format of the image.
   * @default 'png'
   */
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined;
  /**
   * Quality of a `jpeg` or `webp` in percent: less is smaller.
   * @default 100
   */
  output_compression?: number | null | undefined;
  /** Id of your user, which helps against misuse. */
  user?: string | undefined;
  /** How true the result stays to the input, to faces above all; costs input tokens. */
  input_fidelity?: InputFidelity | null | undefined;
  /** How many unfinished images a stream brings before the finished one; 0 for none. */
  partial_images?: PartialImages | undefined;
  /**
   * How finely the image is made: better is slower and costs more.
   * @default 'auto'
   */
  quality?: 'standard' | 'low' | 'medium' | 'high' | 'auto' | null | undefined;
}

export interface CreateImageRequest {
  /** What the image shows. */
  prompt: string;
  /**
   * Which model draws.
   * @default 'dall-e-2'
   */
  model?:
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'dall-e-2'
    | 'dall-e-3'
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'chatgpt-image-latest'
    | null
    | (string & {})
    | undefined;
  /**
   * How many are made, each one paid for.
   * Integer, 1 to 10.
   * @default 1
   */
  n?: number | null | undefined;
  /**
   * How finely the image is made: better is slower and costs more.
   * @default 'auto'
   */
  quality?: 'standard' | 'hd' | 'low' | 'medium' | 'high' | 'auto' | null | undefined;
  /**
   * For `dall-e` models: an address that holds for an hour, or Base64. Others always give Base64.
   * @default 'url'
   */
  response_format?: 'url' | 'b64_json' | null | undefined;
  /**
   * File format of the image.
   * @default 'png'
   */
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined;
  /**
   * Quality of a `jpeg` or `webp` in percent: less is smaller.
   * @default 100
   */
  output_compression?: number | null | undefined;
  /** How many unfinished images a stream brings before the finished one; 0 for none. */
  partial_images?: PartialImages | undefined;
  /**
   * Width × height in pixels, or `auto`.
   * @default 'auto'
   */
  size?:
    | 'auto'
    | '1024x1024'
    | '1536x1024'
    | '1024x1536'
    | '256x256'
    | '512x512'
    | '1792x1024'
    | '1024x1792'
    | null
    | (string & {})
    | undefined;
  /**
   * How strictly images are moderated; `low` is laxer.
   * @default 'auto'
   */
  moderation?: 'low' | 'auto' | null | undefined;
  /**
   * Whether the image is see-through behind its subject.
   * @default 'auto'
   */
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined;
  /**
   * For `dall-e-3`: `vivid` is dramatic, `natural` is plain.
   * @default 'vivid'
   */
  style?: 'vivid' | 'natural' | null | undefined;
  /** Id of your user, which helps against misuse. */
  user?: string | undefined;
}

export interface CreateImageVariationRequest {
  /** A square PNG of less than 4 MB. */
  image: Uploadable;
  /**
   * Which model does it.
   * @default 'dall-e-2'
   */
  model?: 'dall-e-2' | null | (string & {}) | undefined;
  /**
   * How many are made, each one paid for.
   * Integer, 1 to 10.
   * @default 1
   */
  n?: number | null | undefined;
  /**
   * An address that holds for an hour, or Base64.
   * @default 'url'
   */
  response_format?: 'url' | 'b64_json' | null | undefined;
  /**
   * Width × height in pixels, or `auto`.
   * @default '1024x1024'
   */
  size?: '256x256' | '512x512' | '1024x1024' | null | undefined;
  /** Id of your user, which helps against misuse. */
  user?: string | undefined;
}

export interface EditImageBodyJsonParam {
  /**
   * Which model edits.
   * @default 'gpt-image-1.5'
   */
  model?:
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'chatgpt-image-latest'
    | null
    | (string & {})
    | undefined;
  /**
   * What is edited, by address or file id.
   * 1 to 16 items.
   */
  images: readonly ImageRefParam[];
  /** Where the first image is changed: wherever the mask is fully transparent. */
  mask?: ImageRefParam | undefined;
  /**
   * What the image shall show.
   * 1 to 32000 characters.
   */
  prompt: string;
  /**
   * How many are made, each one paid for.
   * Integer, 1 to 10.
   * @default 1
   */
  n?: number | null | undefined;
  /**
   * How finely the image is made: better is slower and costs more.
   * @default 'auto'
   */
  quality?: 'low' | 'medium' | 'high' | 'auto' | null | undefined;
  /** How true the result stays to the input, to faces above all; costs input tokens. */
  input_fidelity?: 'high' | 'low' | null | undefined;
  /**
   * Width × height in pixels, or `auto`.
   * @default 'auto'
   */
  size?: 'auto' | '1024x1024' | '1536x1024' | '1024x1536' | null | undefined;
  /** Id of your user, which helps against misuse. */
  user?: string | undefined;
  /**
   * File format of the image.
   * @default 'png'
   */
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined;
  /**
   * Quality of a `jpeg` or `webp` in percent: less is smaller.
   * Integer, 0 to 100.
   */
  output_compression?: number | null | undefined;
  /**
   * How strictly images are moderated; `low` is laxer.
   * @default 'auto'
   */
  moderation?: 'low' | 'auto' | null | undefined;
  /**
   * Whether the image is see-through behind its subject.
   * @default 'auto'
   */
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined;
  /** How many unfinished images a stream brings before the finished one; 0 for none. */
  partial_images?: PartialImages | undefined;
}

export interface GeneratedImage {
  b64_json?: string | undefined;
  /** URL. */
  url?: string | undefined;
  revised_prompt?: string | undefined;
}

export interface ImageEditCompletedEvent {
  type: 'image_edit.completed';
  b64_json: string;
  /** Unix time in seconds. */
  created_at: number;
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  quality: 'low' | 'medium' | 'high' | 'auto';
  background: 'transparent' | 'opaque' | 'auto';
  output_format: 'png' | 'webp' | 'jpeg';
  usage: ImagesUsage;
}

export interface ImageEditPartialImageEvent {
  type: 'image_edit.partial_image';
  b64_json: string;
  /** Unix time in seconds. */
  created_at: number;
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  quality: 'low' | 'medium' | 'high' | 'auto';
  background: 'transparent' | 'opaque' | 'auto';
  output_format: 'png' | 'webp' | 'jpeg';
  partial_image_index: number;
}

export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent;

export interface ImageGenCompletedEvent {
  type: 'image_generation.completed';
  b64_json: string;
  /** Unix time in seconds. */
  created_at: number;
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  quality: 'low' | 'medium' | 'high' | 'auto';
  background: 'transparent' | 'opaque' | 'auto';
  output_format: 'png' | 'webp' | 'jpeg';
  usage: ImagesUsage;
}

export interface ImageGenInputUsageDetails {
  text_tokens: number;
  image_tokens: number;
}

export interface ImageGenOutputTokensDetails {
  image_tokens: number;
  text_tokens: number;
}

export interface ImageGenPartialImageEvent {
  type: 'image_generation.partial_image';
  b64_json: string;
  /** Unix time in seconds. */
  created_at: number;
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  quality: 'low' | 'medium' | 'high' | 'auto';
  background: 'transparent' | 'opaque' | 'auto';
  output_format: 'png' | 'webp' | 'jpeg';
  partial_image_index: number;
}

export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent;

export interface ImageGenUsage {
  input_tokens: number;
  total_tokens: number;
  output_tokens: number;
  output_tokens_details?: ImageGenOutputTokensDetails | undefined;
  input_tokens_details: ImageGenInputUsageDetails;
}

export interface ImageRefParam {
  /**
   * Address of the image, or the image itself as a `data:` URL.
   * URL, At most 20971520 characters.
   */
  image_url?: string | undefined;
  /** Id of an uploaded file. */
  file_id?: string | undefined;
}

export interface ImagesResponse {
  /** Unix time in seconds. */
  created: number;
  data?: GeneratedImage[] | undefined;
  background?: 'transparent' | 'opaque' | undefined;
  output_format?: 'png' | 'webp' | 'jpeg' | undefined;
  size?: '1024x1024' | '1024x1536' | '1536x1024' | undefined;
  quality?: 'low' | 'medium' | 'high' | undefined;
  usage?: ImageGenUsage | undefined;
}

export interface ImagesUsage {
  total_tokens: number;
  input_tokens: number;
  output_tokens: number;
  input_tokens_details: { text_tokens: number; image_tokens: number };
}

/**
 * Integer, 0 to 3.
 * @default 0
 */
export type PartialImages = number | null;
