// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export {
  createImage,
  createImageEdit,
  createImageEditOperation,
  createImageOperation,
  createImageVariation,
  createImageVariationOperation,
} from './operations.ts';
export type { CreateImageEditParams, CreateImageParams, CreateImageVariationParams } from './operations.ts';
export type {
  CreateImageEditRequest,
  CreateImageRequest,
  CreateImageVariationRequest,
  EditImageBodyJsonParam,
  GeneratedImage,
  ImageEditCompletedEvent,
  ImageEditPartialImageEvent,
  ImageEditStreamEvent,
  ImageGenCompletedEvent,
  ImageGenInputUsageDetails,
  ImageGenOutputTokensDetails,
  ImageGenPartialImageEvent,
  ImageGenStreamEvent,
  ImageGenUsage,
  ImageRefParam,
  ImagesResponse,
  ImagesUsage,
  PartialImages,
} from './types.ts';
export type { InputFidelity } from '../vocabulary.ts';
