// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export {
  createVideo,
  createVideoCharacter,
  createVideoCharacterOperation,
  createVideoEdit,
  createVideoEditOperation,
  createVideoExtension,
  createVideoExtensionOperation,
  createVideoOperation,
  createVideoRemix,
  createVideoRemixOperation,
  deleteVideo,
  deleteVideoOperation,
  downloadVideo,
  downloadVideoOperation,
  getVideo,
  getVideoCharacter,
  getVideoCharacterOperation,
  getVideoOperation,
  listVideos,
  listVideosOperation,
} from './operations.ts';
export type {
  CreateVideoCharacterParams,
  CreateVideoEditParams,
  CreateVideoExtensionParams,
  CreateVideoParams,
  CreateVideoRemixParams,
  DownloadVideoParams,
  ListVideosParams,
} from './operations.ts';
export type {
  CreateVideoCharacterBody,
  CreateVideoEditJsonBody,
  CreateVideoEditMultipartBody,
  CreateVideoExtendJsonBody,
  CreateVideoExtendMultipartBody,
  CreateVideoJsonBody,
  CreateVideoMultipartBody,
  CreateVideoRemixBody,
  DeletedVideoResource,
  ImageReferenceParam,
  VideoCharacterResource,
  VideoContentVariant,
  VideoListResource,
  VideoModel,
  VideoReferenceInputParam,
  VideoResource,
  VideoSeconds,
  VideoSize,
  VideoStatus,
} from './types.ts';
export type { EvalApiError, OrderEnum } from '../vocabulary.ts';
