// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { Uploadable } from '../../uploadable.ts';
import type { EvalApiError } from '../vocabulary.ts';

export interface CreateVideoCharacterBody {
  video: Uploadable;
  /** 1 to 80 characters. */
  name: string;
}

export interface CreateVideoEditJsonBody {
  video: VideoReferenceInputParam;
  /** 1 to 32000 characters. */
  prompt: string;
}

export interface CreateVideoEditMultipartBody {
  video: Uploadable | VideoReferenceInputParam;
  /** 1 to 32000 characters. */
  prompt: string;
}

export interface CreateVideoExtendJsonBody {
  video: VideoReferenceInputParam;
  /** 1 to 32000 characters. */
  prompt: string;
  seconds: VideoSeconds;
}

export interface CreateVideoExtendMultipartBody {
  video: VideoReferenceInputParam | Uploadable;
  /** 1 to 32000 characters. */
  prompt: string;
  seconds: VideoSeconds;
}

export interface CreateVideoJsonBody {
  model?: VideoModel | undefined;
  /** 1 to 32000 characters. */
  prompt: string;
  input_reference?: ImageReferenceParam | undefined;
  seconds?: VideoSeconds | undefined;
  size?: VideoSize | undefined;
}

export interface CreateVideoMultipartBody {
  model?: VideoModel | undefined;
  /** 1 to 32000 characters. */
  prompt: string;
  input_reference?: Uploadable | ImageReferenceParam | undefined;
  seconds?: VideoSeconds | undefined;
  size?: VideoSize | undefined;
}

export interface CreateVideoRemixBody {
  /** 1 to 32000 characters. */
  prompt: string;
}

export interface DeletedVideoResource {
  object: 'video.deleted';
  deleted: boolean;
  id: string;
}

export interface ImageReferenceParam {
  /** URL, At most 20971520 characters. */
  image_url?: string | undefined;
  file_id?: string | undefined;
}

export interface VideoCharacterResource {
  id: string | null;
  name: string | null;
  /** Unix time in seconds. */
  created_at: number;
}

export type VideoContentVariant = 'video' | 'thumbnail' | 'spritesheet';

export interface VideoListResource {
  object: 'list';
  data: VideoResource[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

export type VideoModel =
  | 'sora-2'
  | 'sora-2-pro'
  | 'sora-2-2025-10-06'
  | 'sora-2-pro-2025-10-06'
  | 'sora-2-2025-12-08'
  | (string & {});

export interface VideoReferenceInputParam {
  id: string;
}

export interface VideoResource {
  id: string;
  object: 'video';
  model: VideoModel;
  status: VideoStatus;
  progress: number;
  /** Unix time in seconds. */
  created_at: number;
  /** Unix time in seconds. */
  completed_at: number | null;
  /** Unix time in seconds. */
  expires_at: number | null;
  prompt: string | null;
  size: VideoSize;
  seconds: string;
  remixed_from_video_id: string | null;
  error: EvalApiError | null;
}

export type VideoSeconds = '4' | '8' | '12';

export type VideoSize = '720x1280' | '1280x720' | '1024x1792' | '1792x1024';

export type VideoStatus = 'queued' | 'in_progress' | 'completed' | 'failed';
