// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export { adminSchemas } from './admin.ts';
export { assistantsSchemas } from './assistants.ts';
export { audioSchemas } from './audio.ts';
export { batchesSchemas } from './batches.ts';
export { chatSchemas } from './chat.ts';
export { chatkitSchemas } from './chatkit.ts';
export { completionsSchemas } from './completions.ts';
export { containersSchemas } from './containers.ts';
export { contentProvenanceSchemas } from './content-provenance.ts';
export { conversationsSchemas } from './conversations.ts';
export { embeddingsSchemas } from './embeddings.ts';
export { evalsSchemas } from './evals.ts';
export { filesSchemas } from './files.ts';
export { fineTuningSchemas } from './fine-tuning.ts';
export { imagesSchemas } from './images.ts';
export { modelsSchemas } from './models.ts';
export { moderationsSchemas } from './moderations.ts';
export { realtimeSchemas } from './realtime.ts';
export { responsesSchemas } from './responses.ts';
export { skillsSchemas } from './skills.ts';
export { uploadsSchemas } from './uploads.ts';
export { vectorStoresSchemas } from './vector-stores.ts';
export { videosSchemas } from './videos.ts';
export { vocabularySchemas } from './vocabulary.ts';
export { webhooksSchemas } from './webhooks.ts';
export { operationSchemas } from './operations.ts';
