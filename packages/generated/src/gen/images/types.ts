// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { Uploadable } from '../../uploadable.ts';
import type { InputFidelity } from '../vocabulary.ts';

export interface CreateImageEditRequest {
  image: Uploadable | readonly Uploadable[];
  prompt: string;
  mask?: Uploadable | undefined;
  /** @default 'auto' */
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined;
  /** @default 'gpt-image-1.5' */
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
   * Integer, 1 to 10.
   * @default 1
   */
  n?: number | null | undefined;
  /** @default '1024x1024' */
  size?: '256x256' | '512x512' | '1024x1024' | '1536x1024' | '1024x1536' | 'auto' | null | (string & {}) | undefined;
  response_format?: 'url' | 'b64_json' | null | undefined;
  /** @default 'png' */
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined;
  /** @default 100 */
  output_compression?: number | null | undefined;
  user?: string | undefined;
  input_fidelity?: InputFidelity | null | undefined;
  partial_images?: PartialImages | undefined;
  /** @default 'auto' */
  quality?: 'standard' | 'low' | 'medium' | 'high' | 'auto' | null | undefined;
}

export interface CreateImageRequest {
  prompt: string;
  /** @default 'dall-e-2' */
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
   * Integer, 1 to 10.
   * @default 1
   */
  n?: number | null | undefined;
  /** @default 'auto' */
  quality?: 'standard' | 'hd' | 'low' | 'medium' | 'high' | 'auto' | null | undefined;
  /** @default 'url' */
  response_format?: 'url' | 'b64_json' | null | undefined;
  /** @default 'png' */
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined;
  /** @default 100 */
  output_compression?: number | null | undefined;
  partial_images?: PartialImages | undefined;
  /** @default 'auto' */
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
  /** @default 'auto' */
  moderation?: 'low' | 'auto' | null | undefined;
  /** @default 'auto' */
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined;
  /** @default 'vivid' */
  style?: 'vivid' | 'natural' | null | undefined;
  user?: string | undefined;
}

export interface CreateImageVariationRequest {
  image: Uploadable;
  /** @default 'dall-e-2' */
  model?: 'dall-e-2' | null | (string & {}) | undefined;
  /**
   * Integer, 1 to 10.
   * @default 1
   */
  n?: number | null | undefined;
  /** @default 'url' */
  response_format?: 'url' | 'b64_json' | null | undefined;
  /** @default '1024x1024' */
  size?: '256x256' | '512x512' | '1024x1024' | null | undefined;
  user?: string | undefined;
}

export interface EditImageBodyJsonParam {
  /** @default 'gpt-image-1.5' */
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
  /** 1 to 16 items. */
  images: readonly ImageRefParam[];
  mask?: ImageRefParam | undefined;
  /** 1 to 32000 characters. */
  prompt: string;
  /**
   * Integer, 1 to 10.
   * @default 1
   */
  n?: number | null | undefined;
  /** @default 'auto' */
  quality?: 'low' | 'medium' | 'high' | 'auto' | null | undefined;
  input_fidelity?: 'high' | 'low' | null | undefined;
  /** @default 'auto' */
  size?: 'auto' | '1024x1024' | '1536x1024' | '1024x1536' | null | undefined;
  user?: string | undefined;
  /** @default 'png' */
  output_format?: 'png' | 'jpeg' | 'webp' | null | undefined;
  /** Integer, 0 to 100. */
  output_compression?: number | null | undefined;
  /** @default 'auto' */
  moderation?: 'low' | 'auto' | null | undefined;
  /** @default 'auto' */
  background?: 'transparent' | 'opaque' | 'auto' | null | undefined;
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
  /** URL, At most 20971520 characters. */
  image_url?: string | undefined;
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
