// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { BinaryAnswer } from '../answers/read-binary.ts';
import type * as admin from './admin/index.ts';
import type * as assistants from './assistants/index.ts';
import type * as audio from './audio/index.ts';
import type * as batches from './batches/index.ts';
import type * as chat from './chat/index.ts';
import type * as chatkit from './chatkit/index.ts';
import type * as completions from './completions/index.ts';
import type * as containers from './containers/index.ts';
import type * as contentProvenance from './content-provenance/index.ts';
import type * as conversations from './conversations/index.ts';
import type * as embeddings from './embeddings/index.ts';
import type * as evals from './evals/index.ts';
import type * as files from './files/index.ts';
import type * as fineTuning from './fine-tuning/index.ts';
import type * as images from './images/index.ts';
import type * as models from './models/index.ts';
import type * as moderations from './moderations/index.ts';
import type * as realtime from './realtime/index.ts';
import type * as responses from './responses/index.ts';
import type * as skills from './skills/index.ts';
import type * as uploads from './uploads/index.ts';
import type * as vectorStores from './vector-stores/index.ts';
import type * as videos from './videos/index.ts';

/** Every operation by path and method: the type that openapi-fetch and its relatives are made for. */
export interface paths {
  '/assistants': {
    get: {
      parameters: { query?: assistants.ListAssistantsParams | undefined };
      responses: { '2XX': { content: { 'application/json': assistants.ListAssistantsResponse } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': assistants.CreateAssistantParams } };
      responses: { '2XX': { content: { 'application/json': assistants.AssistantObject } } };
    };
  };
  '/assistants/{assistant_id}': {
    delete: {
      parameters: { path: { assistant_id: string } };
      responses: { '2XX': { content: { 'application/json': assistants.DeleteAssistantResponse } } };
    };
    get: {
      parameters: { path: { assistant_id: string } };
      responses: { '2XX': { content: { 'application/json': assistants.AssistantObject } } };
    };
    post: {
      parameters: { path: { assistant_id: string } };
      requestBody?: { content: { 'application/json': assistants.UpdateAssistantParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': assistants.AssistantObject } } };
    };
  };
  '/audio/speech': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': audio.CreateSpeechParams } };
      responses: { '2XX': { content: { 'application/octet-stream': BinaryAnswer } } };
    };
  };
  '/audio/transcriptions': {
    post: {
      parameters: {};
      requestBody: { content: { 'multipart/form-data': audio.CreateTranscriptionParams } };
      responses: {
        '2XX': { content: { 'application/json': audio.CreateTranscriptionResponse; 'text/plain': string } };
      };
    };
  };
  '/audio/translations': {
    post: {
      parameters: {};
      requestBody: { content: { 'multipart/form-data': audio.CreateTranslationParams } };
      responses: { '2XX': { content: { 'application/json': audio.CreateTranslationResponse; 'text/plain': string } } };
    };
  };
  '/audio/voice_consents': {
    get: {
      parameters: { query?: audio.ListVoiceConsentsParams | undefined };
      responses: { '2XX': { content: { 'application/json': audio.VoiceConsentListResource } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'multipart/form-data': audio.CreateVoiceConsentParams } };
      responses: { '2XX': { content: { 'application/json': audio.VoiceConsentResource } } };
    };
  };
  '/audio/voice_consents/{consent_id}': {
    delete: {
      parameters: { path: { consent_id: string } };
      responses: { '2XX': { content: { 'application/json': audio.VoiceConsentDeletedResource } } };
    };
    get: {
      parameters: { path: { consent_id: string } };
      responses: { '2XX': { content: { 'application/json': audio.VoiceConsentResource } } };
    };
    post: {
      parameters: { path: { consent_id: string } };
      requestBody: { content: { 'application/json': audio.UpdateVoiceConsentParams } };
      responses: { '2XX': { content: { 'application/json': audio.VoiceConsentResource } } };
    };
  };
  '/audio/voices': {
    post: {
      parameters: {};
      requestBody: { content: { 'multipart/form-data': audio.CreateVoiceParams } };
      responses: { '2XX': { content: { 'application/json': audio.VoiceResource } } };
    };
  };
  '/batches': {
    get: {
      parameters: { query?: batches.ListBatchesParams | undefined };
      responses: { '2XX': { content: { 'application/json': batches.ListBatchesResponse } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': batches.CreateBatchParams } };
      responses: { '2XX': { content: { 'application/json': batches.Batch } } };
    };
  };
  '/batches/{batch_id}': {
    get: {
      parameters: { path: { batch_id: string } };
      responses: { '2XX': { content: { 'application/json': batches.Batch } } };
    };
  };
  '/batches/{batch_id}/cancel': {
    post: {
      parameters: { path: { batch_id: string } };
      responses: { '2XX': { content: { 'application/json': batches.Batch } } };
    };
  };
  '/chat/completions': {
    get: {
      parameters: { query?: chat.ListChatCompletionsParams | undefined };
      responses: { '2XX': { content: { 'application/json': chat.ChatCompletionList } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': chat.CreateChatCompletionParams } };
      responses: { '2XX': { content: { 'application/json': chat.CreateChatCompletionResponse } } };
    };
  };
  '/chat/completions/{completion_id}': {
    delete: {
      parameters: { path: { completion_id: string } };
      responses: { '2XX': { content: { 'application/json': chat.ChatCompletionDeleted } } };
    };
    get: {
      parameters: { path: { completion_id: string } };
      responses: { '2XX': { content: { 'application/json': chat.CreateChatCompletionResponse } } };
    };
    post: {
      parameters: { path: { completion_id: string } };
      requestBody: { content: { 'application/json': chat.UpdateChatCompletionParams } };
      responses: { '2XX': { content: { 'application/json': chat.CreateChatCompletionResponse } } };
    };
  };
  '/chat/completions/{completion_id}/messages': {
    get: {
      parameters: { query?: chat.ListChatCompletionMessagesParams | undefined; path: { completion_id: string } };
      responses: { '2XX': { content: { 'application/json': chat.ChatCompletionMessageList } } };
    };
  };
  '/chatkit/sessions': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': chatkit.CreateChatkitSessionParams } };
      responses: { '2XX': { content: { 'application/json': chatkit.ChatSessionResource } } };
    };
  };
  '/chatkit/sessions/{session_id}/cancel': {
    post: {
      parameters: { path: { session_id: string } };
      responses: { '2XX': { content: { 'application/json': chatkit.ChatSessionResource } } };
    };
  };
  '/chatkit/threads': {
    get: {
      parameters: { query?: chatkit.ListChatkitThreadsParams | undefined };
      responses: { '2XX': { content: { 'application/json': chatkit.ThreadListResource } } };
    };
  };
  '/chatkit/threads/{thread_id}': {
    delete: {
      parameters: { path: { thread_id: string } };
      responses: { '2XX': { content: { 'application/json': chatkit.DeletedThreadResource } } };
    };
    get: {
      parameters: { path: { thread_id: string } };
      responses: { '2XX': { content: { 'application/json': chatkit.ThreadResource } } };
    };
  };
  '/chatkit/threads/{thread_id}/items': {
    get: {
      parameters: { query?: chatkit.ListChatkitThreadItemsParams | undefined; path: { thread_id: string } };
      responses: { '2XX': { content: { 'application/json': chatkit.ThreadItemListResource } } };
    };
  };
  '/completions': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': completions.CreateCompletionParams } };
      responses: { '2XX': { content: { 'application/json': completions.CreateCompletionResponse } } };
    };
  };
  '/containers': {
    get: {
      parameters: { query?: containers.ListContainersParams | undefined };
      responses: { '2XX': { content: { 'application/json': containers.ContainerListResource } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': containers.CreateContainerParams } };
      responses: { '2XX': { content: { 'application/json': containers.ContainerResource } } };
    };
  };
  '/containers/{container_id}': {
    delete: {
      parameters: { path: { container_id: string } };
      responses: { '2XX': { content: { 'application/json': containers.DeleteContainerResponse } } };
    };
    get: {
      parameters: { path: { container_id: string } };
      responses: { '2XX': { content: { 'application/json': containers.ContainerResource } } };
    };
  };
  '/containers/{container_id}/files': {
    get: {
      parameters: { query?: containers.ListContainerFilesParams | undefined; path: { container_id: string } };
      responses: { '2XX': { content: { 'application/json': containers.ContainerFileListResource } } };
    };
    post: {
      parameters: { path: { container_id: string } };
      requestBody?: {
        content: {
          'application/json': containers.CreateContainerFileParams;
          'multipart/form-data': containers.CreateContainerFileParams;
        };
      } | undefined;
      responses: { '2XX': { content: { 'application/json': containers.ContainerFileResource } } };
    };
  };
  '/containers/{container_id}/files/{file_id}': {
    delete: {
      parameters: { path: { container_id: string; file_id: string } };
      responses: { '2XX': { content: { 'application/json': containers.DeleteContainerFileResponse } } };
    };
    get: {
      parameters: { path: { container_id: string; file_id: string } };
      responses: { '2XX': { content: { 'application/json': containers.ContainerFileResource } } };
    };
  };
  '/containers/{container_id}/files/{file_id}/content': {
    get: {
      parameters: { path: { container_id: string; file_id: string } };
      responses: { '2XX': { content: { 'application/octet-stream': BinaryAnswer } } };
    };
  };
  '/content_provenance_checks': {
    post: {
      parameters: {};
      requestBody: { content: { 'multipart/form-data': contentProvenance.CreateContentProvenanceCheckParams } };
      responses: { '2XX': { content: { 'application/json': contentProvenance.ProvenanceResource } } };
    };
  };
  '/conversations': {
    post: {
      parameters: {};
      requestBody?: { content: { 'application/json': conversations.CreateConversationParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': conversations.ConversationResource } } };
    };
  };
  '/conversations/{conversation_id}': {
    delete: {
      parameters: { path: { conversation_id: string } };
      responses: { '2XX': { content: { 'application/json': conversations.DeletedConversationResource } } };
    };
    get: {
      parameters: { path: { conversation_id: string } };
      responses: { '2XX': { content: { 'application/json': conversations.ConversationResource } } };
    };
    post: {
      parameters: { path: { conversation_id: string } };
      requestBody: { content: { 'application/json': conversations.UpdateConversationParams } };
      responses: { '2XX': { content: { 'application/json': conversations.ConversationResource } } };
    };
  };
  '/conversations/{conversation_id}/items': {
    get: {
      parameters: { query?: conversations.ListConversationItemsParams | undefined; path: { conversation_id: string } };
      responses: { '2XX': { content: { 'application/json': conversations.ConversationItemList } } };
    };
    post: {
      parameters: {
        query?: Pick<conversations.CreateConversationItemsParams, 'include'> | undefined;
        path: { conversation_id: string };
      };
      requestBody: { content: { 'application/json': Omit<conversations.CreateConversationItemsParams, 'include'> } };
      responses: { '2XX': { content: { 'application/json': conversations.ConversationItemList } } };
    };
  };
  '/conversations/{conversation_id}/items/{item_id}': {
    delete: {
      parameters: { path: { conversation_id: string; item_id: string } };
      responses: { '2XX': { content: { 'application/json': conversations.ConversationResource } } };
    };
    get: {
      parameters: {
        query?: conversations.GetConversationItemParams | undefined;
        path: { conversation_id: string; item_id: string };
      };
      responses: { '2XX': { content: { 'application/json': conversations.ConversationItem } } };
    };
  };
  '/embeddings': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': embeddings.CreateEmbeddingParams } };
      responses: { '2XX': { content: { 'application/json': embeddings.CreateEmbeddingResponse } } };
    };
  };
  '/evals': {
    get: {
      parameters: { query?: evals.ListEvalsParams | undefined };
      responses: { '2XX': { content: { 'application/json': evals.EvalList } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': evals.CreateEvalParams } };
      responses: { '2XX': { content: { 'application/json': evals.Eval } } };
    };
  };
  '/evals/{eval_id}': {
    delete: {
      parameters: { path: { eval_id: string } };
      responses: { '2XX': { content: { 'application/json': evals.DeleteEvalResponse } } };
    };
    get: {
      parameters: { path: { eval_id: string } };
      responses: { '2XX': { content: { 'application/json': evals.Eval } } };
    };
    post: {
      parameters: { path: { eval_id: string } };
      requestBody?: { content: { 'application/json': evals.UpdateEvalParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': evals.Eval } } };
    };
  };
  '/evals/{eval_id}/runs': {
    get: {
      parameters: { query?: evals.ListEvalRunsParams | undefined; path: { eval_id: string } };
      responses: { '2XX': { content: { 'application/json': evals.EvalRunList } } };
    };
    post: {
      parameters: { path: { eval_id: string } };
      requestBody: { content: { 'application/json': evals.CreateEvalRunParams } };
      responses: { '2XX': { content: { 'application/json': evals.EvalRun } } };
    };
  };
  '/evals/{eval_id}/runs/{run_id}': {
    delete: {
      parameters: { path: { eval_id: string; run_id: string } };
      responses: { '2XX': { content: { 'application/json': evals.DeleteEvalRunResponse } } };
    };
    get: {
      parameters: { path: { eval_id: string; run_id: string } };
      responses: { '2XX': { content: { 'application/json': evals.EvalRun } } };
    };
    post: {
      parameters: { path: { eval_id: string; run_id: string } };
      responses: { '2XX': { content: { 'application/json': evals.EvalRun } } };
    };
  };
  '/evals/{eval_id}/runs/{run_id}/output_items': {
    get: {
      parameters: { query?: evals.ListEvalRunOutputItemsParams | undefined; path: { eval_id: string; run_id: string } };
      responses: { '2XX': { content: { 'application/json': evals.EvalRunOutputItemList } } };
    };
  };
  '/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}': {
    get: {
      parameters: { path: { eval_id: string; run_id: string; output_item_id: string } };
      responses: { '2XX': { content: { 'application/json': evals.EvalRunOutputItem } } };
    };
  };
  '/files': {
    get: {
      parameters: { query?: files.ListFilesParams | undefined };
      responses: { '2XX': { content: { 'application/json': files.ListFilesResponse } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'multipart/form-data': files.CreateFileParams } };
      responses: { '2XX': { content: { 'application/json': files.OpenAIFile } } };
    };
  };
  '/files/{file_id}': {
    delete: {
      parameters: { path: { file_id: string } };
      responses: { '2XX': { content: { 'application/json': files.DeleteFileResponse } } };
    };
    get: {
      parameters: { path: { file_id: string } };
      responses: { '2XX': { content: { 'application/json': files.OpenAIFile } } };
    };
  };
  '/files/{file_id}/content': {
    get: {
      parameters: { path: { file_id: string } };
      responses: { '2XX': { content: { 'application/octet-stream': BinaryAnswer } } };
    };
  };
  '/fine_tuning/alpha/graders/run': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': fineTuning.RunGraderParams } };
      responses: { '2XX': { content: { 'application/json': fineTuning.RunGraderResponse } } };
    };
  };
  '/fine_tuning/alpha/graders/validate': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': fineTuning.ValidateGraderParams } };
      responses: { '2XX': { content: { 'application/json': fineTuning.ValidateGraderResponse } } };
    };
  };
  '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions': {
    get: {
      parameters: {
        query?: fineTuning.ListFineTuningCheckpointPermissionsParams | undefined;
        path: { fine_tuned_model_checkpoint: string };
      };
      responses: { '2XX': { content: { 'application/json': fineTuning.ListFineTuningCheckpointPermissionResponse } } };
    };
    post: {
      parameters: { path: { fine_tuned_model_checkpoint: string } };
      requestBody: { content: { 'application/json': fineTuning.CreateFineTuningCheckpointPermissionsParams } };
      responses: { '2XX': { content: { 'application/json': fineTuning.ListFineTuningCheckpointPermissionResponse } } };
    };
  };
  '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}': {
    delete: {
      parameters: { path: { fine_tuned_model_checkpoint: string; permission_id: string } };
      responses: {
        '2XX': { content: { 'application/json': fineTuning.DeleteFineTuningCheckpointPermissionResponse } };
      };
    };
  };
  '/fine_tuning/jobs': {
    get: {
      parameters: { query?: fineTuning.ListFineTuningJobsParams | undefined };
      responses: { '2XX': { content: { 'application/json': fineTuning.ListPaginatedFineTuningJobsResponse } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': fineTuning.CreateFineTuningJobParams } };
      responses: { '2XX': { content: { 'application/json': fineTuning.FineTuningJob } } };
    };
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}': {
    get: {
      parameters: { path: { fine_tuning_job_id: string } };
      responses: { '2XX': { content: { 'application/json': fineTuning.FineTuningJob } } };
    };
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/cancel': {
    post: {
      parameters: { path: { fine_tuning_job_id: string } };
      responses: { '2XX': { content: { 'application/json': fineTuning.FineTuningJob } } };
    };
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints': {
    get: {
      parameters: {
        query?: fineTuning.ListFineTuningJobCheckpointsParams | undefined;
        path: { fine_tuning_job_id: string };
      };
      responses: { '2XX': { content: { 'application/json': fineTuning.ListFineTuningJobCheckpointsResponse } } };
    };
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/events': {
    get: {
      parameters: {
        query?: fineTuning.ListFineTuningJobEventsParams | undefined;
        path: { fine_tuning_job_id: string };
      };
      responses: { '2XX': { content: { 'application/json': fineTuning.ListFineTuningJobEventsResponse } } };
    };
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/pause': {
    post: {
      parameters: { path: { fine_tuning_job_id: string } };
      responses: { '2XX': { content: { 'application/json': fineTuning.FineTuningJob } } };
    };
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/resume': {
    post: {
      parameters: { path: { fine_tuning_job_id: string } };
      responses: { '2XX': { content: { 'application/json': fineTuning.FineTuningJob } } };
    };
  };
  '/images/edits': {
    post: {
      parameters: {};
      requestBody: {
        content: {
          'application/json': images.CreateImageEditParams;
          'multipart/form-data': images.CreateImageEditParams;
        };
      };
      responses: { '2XX': { content: { 'application/json': images.ImagesResponse } } };
    };
  };
  '/images/generations': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': images.CreateImageParams } };
      responses: { '2XX': { content: { 'application/json': images.ImagesResponse } } };
    };
  };
  '/images/variations': {
    post: {
      parameters: {};
      requestBody: { content: { 'multipart/form-data': images.CreateImageVariationParams } };
      responses: { '2XX': { content: { 'application/json': images.ImagesResponse } } };
    };
  };
  '/models': {
    get: {
      parameters: {};
      responses: { '2XX': { content: { 'application/json': models.ListModelsResponse } } };
    };
  };
  '/models/{model}': {
    delete: {
      parameters: { path: { model: string } };
      responses: { '2XX': { content: { 'application/json': models.DeleteModelResponse } } };
    };
    get: {
      parameters: { path: { model: string } };
      responses: { '2XX': { content: { 'application/json': models.Model } } };
    };
  };
  '/moderations': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': moderations.CreateModerationParams } };
      responses: { '2XX': { content: { 'application/json': moderations.CreateModerationResponse } } };
    };
  };
  '/organization/admin_api_keys': {
    get: {
      parameters: { query?: admin.ListAdminApiKeysParams | undefined };
      responses: { '2XX': { content: { 'application/json': admin.ApiKeyList } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': admin.CreateAdminApiKeyParams } };
      responses: { '2XX': { content: { 'application/json': admin.AdminApiKeyCreateResponse } } };
    };
  };
  '/organization/admin_api_keys/{key_id}': {
    delete: {
      parameters: { path: { key_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.DeleteAdminApiKeyResponse } } };
    };
    get: {
      parameters: { path: { key_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.AdminApiKey } } };
    };
  };
  '/organization/audit_logs': {
    get: {
      parameters: { query?: admin.ListAuditLogsParams | undefined };
      responses: { '2XX': { content: { 'application/json': admin.ListAuditLogsResponse } } };
    };
  };
  '/organization/certificates': {
    get: {
      parameters: { query?: admin.ListCertificatesParams | undefined };
      responses: { '2XX': { content: { 'application/json': admin.ListCertificatesResponse } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': admin.CreateCertificateParams } };
      responses: { '2XX': { content: { 'application/json': admin.Certificate } } };
    };
  };
  '/organization/certificates/activate': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': admin.ActivateCertificatesParams } };
      responses: { '2XX': { content: { 'application/json': admin.OrganizationCertificateActivationResponse } } };
    };
  };
  '/organization/certificates/deactivate': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': admin.DeactivateCertificatesParams } };
      responses: { '2XX': { content: { 'application/json': admin.OrganizationCertificateDeactivationResponse } } };
    };
  };
  '/organization/certificates/{certificate_id}': {
    delete: {
      parameters: { path: { certificate_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.DeleteCertificateResponse } } };
    };
    get: {
      parameters: { query?: admin.GetCertificateParams | undefined; path: { certificate_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.Certificate } } };
    };
    post: {
      parameters: { path: { certificate_id: string } };
      requestBody?: { content: { 'application/json': admin.UpdateCertificateParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': admin.Certificate } } };
    };
  };
  '/organization/costs': {
    get: {
      parameters: { query: admin.ListOrganizationCostsParams };
      responses: { '2XX': { content: { 'application/json': admin.UsageResponse } } };
    };
  };
  '/organization/data_retention': {
    get: {
      parameters: {};
      responses: { '2XX': { content: { 'application/json': admin.OrganizationDataRetention } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': admin.UpdateOrganizationDataRetentionParams } };
      responses: { '2XX': { content: { 'application/json': admin.OrganizationDataRetention } } };
    };
  };
  '/organization/groups': {
    get: {
      parameters: { query?: admin.ListGroupsParams | undefined };
      responses: { '2XX': { content: { 'application/json': admin.GroupListResource } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': admin.CreateGroupParams } };
      responses: { '2XX': { content: { 'application/json': admin.GroupResponse } } };
    };
  };
  '/organization/groups/{group_id}': {
    delete: {
      parameters: { path: { group_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.GroupDeletedResource } } };
    };
    get: {
      parameters: { path: { group_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.GroupResponse } } };
    };
    post: {
      parameters: { path: { group_id: string } };
      requestBody: { content: { 'application/json': admin.UpdateGroupParams } };
      responses: { '2XX': { content: { 'application/json': admin.GroupResourceWithSuccess } } };
    };
  };
  '/organization/groups/{group_id}/roles': {
    get: {
      parameters: { query?: admin.ListGroupRolesParams | undefined; path: { group_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.RoleListResource } } };
    };
    post: {
      parameters: { path: { group_id: string } };
      requestBody: { content: { 'application/json': admin.AssignGroupRoleParams } };
      responses: { '2XX': { content: { 'application/json': admin.GroupRoleAssignment } } };
    };
  };
  '/organization/groups/{group_id}/roles/{role_id}': {
    delete: {
      parameters: { path: { group_id: string; role_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.DeletedRoleAssignmentResource } } };
    };
    get: {
      parameters: { path: { group_id: string; role_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.AssignedRoleDetails } } };
    };
  };
  '/organization/groups/{group_id}/users': {
    get: {
      parameters: { query?: admin.ListGroupUsersParams | undefined; path: { group_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.UserListResource } } };
    };
    post: {
      parameters: { path: { group_id: string } };
      requestBody: { content: { 'application/json': admin.AddGroupUserParams } };
      responses: { '2XX': { content: { 'application/json': admin.GroupUserAssignment } } };
    };
  };
  '/organization/groups/{group_id}/users/{user_id}': {
    delete: {
      parameters: { path: { group_id: string; user_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.GroupUserDeletedResource } } };
    };
    get: {
      parameters: { path: { group_id: string; user_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.GroupMemberUser } } };
    };
  };
  '/organization/invites': {
    get: {
      parameters: { query?: admin.ListInvitesParams | undefined };
      responses: { '2XX': { content: { 'application/json': admin.InviteListResponse } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': admin.CreateInviteParams } };
      responses: { '2XX': { content: { 'application/json': admin.Invite } } };
    };
  };
  '/organization/invites/{invite_id}': {
    delete: {
      parameters: { path: { invite_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.InviteDeleteResponse } } };
    };
    get: {
      parameters: { path: { invite_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.Invite } } };
    };
  };
  '/organization/projects': {
    get: {
      parameters: { query?: admin.ListProjectsParams | undefined };
      responses: { '2XX': { content: { 'application/json': admin.ProjectListResponse } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': admin.CreateProjectParams } };
      responses: { '2XX': { content: { 'application/json': admin.Project } } };
    };
  };
  '/organization/projects/{project_id}': {
    get: {
      parameters: { path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.Project } } };
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody?: { content: { 'application/json': admin.UpdateProjectParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': admin.Project } } };
    };
  };
  '/organization/projects/{project_id}/api_keys': {
    get: {
      parameters: { query?: admin.ListProjectApiKeysParams | undefined; path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectApiKeyListResponse } } };
    };
  };
  '/organization/projects/{project_id}/api_keys/{api_key_id}': {
    delete: {
      parameters: { path: { project_id: string; api_key_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectApiKeyDeleteResponse } } };
    };
    get: {
      parameters: { path: { project_id: string; api_key_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectApiKey } } };
    };
  };
  '/organization/projects/{project_id}/archive': {
    post: {
      parameters: { path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.Project } } };
    };
  };
  '/organization/projects/{project_id}/certificates': {
    get: {
      parameters: { query?: admin.ListProjectCertificatesParams | undefined; path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ListProjectCertificatesResponse } } };
    };
  };
  '/organization/projects/{project_id}/certificates/activate': {
    post: {
      parameters: { path: { project_id: string } };
      requestBody: { content: { 'application/json': admin.ActivateProjectCertificatesParams } };
      responses: { '2XX': { content: { 'application/json': admin.OrganizationProjectCertificateActivationResponse } } };
    };
  };
  '/organization/projects/{project_id}/certificates/deactivate': {
    post: {
      parameters: { path: { project_id: string } };
      requestBody: { content: { 'application/json': admin.DeactivateProjectCertificatesParams } };
      responses: {
        '2XX': { content: { 'application/json': admin.OrganizationProjectCertificateDeactivationResponse } };
      };
    };
  };
  '/organization/projects/{project_id}/data_retention': {
    get: {
      parameters: { path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectDataRetention } } };
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: { content: { 'application/json': admin.UpdateProjectDataRetentionParams } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectDataRetention } } };
    };
  };
  '/organization/projects/{project_id}/groups': {
    get: {
      parameters: { query?: admin.ListProjectGroupsParams | undefined; path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectGroupListResource } } };
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: { content: { 'application/json': admin.AddProjectGroupParams } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectGroup } } };
    };
  };
  '/organization/projects/{project_id}/groups/{group_id}': {
    delete: {
      parameters: { path: { project_id: string; group_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectGroupDeletedResource } } };
    };
    get: {
      parameters: { query?: admin.GetProjectGroupParams | undefined; path: { project_id: string; group_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectGroup } } };
    };
  };
  '/organization/projects/{project_id}/hosted_tool_permissions': {
    get: {
      parameters: { path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectHostedToolPermissions } } };
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody?: { content: { 'application/json': admin.UpdateProjectHostedToolPermissionsParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': admin.ProjectHostedToolPermissions } } };
    };
  };
  '/organization/projects/{project_id}/model_permissions': {
    delete: {
      parameters: { path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectModelPermissionsDeleteResponse } } };
    };
    get: {
      parameters: { path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectModelPermissions } } };
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: { content: { 'application/json': admin.UpdateProjectModelPermissionsParams } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectModelPermissions } } };
    };
  };
  '/organization/projects/{project_id}/rate_limits': {
    get: {
      parameters: { query?: admin.ListProjectRateLimitsParams | undefined; path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectRateLimitListResponse } } };
    };
  };
  '/organization/projects/{project_id}/rate_limits/{rate_limit_id}': {
    post: {
      parameters: { path: { project_id: string; rate_limit_id: string } };
      requestBody?: { content: { 'application/json': admin.UpdateProjectRateLimitParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': admin.ProjectRateLimit } } };
    };
  };
  '/organization/projects/{project_id}/service_accounts': {
    get: {
      parameters: { query?: admin.ListProjectServiceAccountsParams | undefined; path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectServiceAccountListResponse } } };
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: { content: { 'application/json': admin.CreateProjectServiceAccountParams } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectServiceAccountCreateResponse } } };
    };
  };
  '/organization/projects/{project_id}/service_accounts/{service_account_id}': {
    delete: {
      parameters: { path: { project_id: string; service_account_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectServiceAccountDeleteResponse } } };
    };
    get: {
      parameters: { path: { project_id: string; service_account_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectServiceAccount } } };
    };
    post: {
      parameters: { path: { project_id: string; service_account_id: string } };
      requestBody?: { content: { 'application/json': admin.UpdateProjectServiceAccountParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': admin.ProjectServiceAccount } } };
    };
  };
  '/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys': {
    post: {
      parameters: { path: { project_id: string; service_account_id: string } };
      requestBody?: { content: { 'application/json': admin.CreateProjectServiceAccountApiKeyParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': admin.ServiceAccountApiKeyBody } } };
    };
  };
  '/organization/projects/{project_id}/spend_alerts': {
    get: {
      parameters: { query?: admin.ListProjectSpendAlertsParams | undefined; path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectSpendAlertListResource } } };
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: { content: { 'application/json': admin.CreateProjectSpendAlertParams } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectSpendAlert } } };
    };
  };
  '/organization/projects/{project_id}/spend_alerts/{alert_id}': {
    delete: {
      parameters: { path: { project_id: string; alert_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectSpendAlertDeletedResource } } };
    };
    get: {
      parameters: { path: { project_id: string; alert_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectSpendAlert } } };
    };
    post: {
      parameters: { path: { project_id: string; alert_id: string } };
      requestBody: { content: { 'application/json': admin.UpdateProjectSpendAlertParams } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectSpendAlert } } };
    };
  };
  '/organization/projects/{project_id}/spend_limit': {
    delete: {
      parameters: { path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectSpendLimitDeletedResource } } };
    };
    get: {
      parameters: { path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectSpendLimitResource } } };
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: { content: { 'application/json': admin.UpdateProjectSpendLimitParams } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectSpendLimitResource } } };
    };
  };
  '/organization/projects/{project_id}/users': {
    get: {
      parameters: { query?: admin.ListProjectUsersParams | undefined; path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectUserListResponse } } };
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: { content: { 'application/json': admin.AddProjectUserParams } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectUser } } };
    };
  };
  '/organization/projects/{project_id}/users/{user_id}': {
    delete: {
      parameters: { path: { project_id: string; user_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectUserDeleteResponse } } };
    };
    get: {
      parameters: { path: { project_id: string; user_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.ProjectUser } } };
    };
    post: {
      parameters: { path: { project_id: string; user_id: string } };
      requestBody?: { content: { 'application/json': admin.UpdateProjectUserParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': admin.ProjectUser } } };
    };
  };
  '/organization/roles': {
    get: {
      parameters: { query?: admin.ListRolesParams | undefined };
      responses: { '2XX': { content: { 'application/json': admin.PublicRoleListResource } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': admin.CreateRoleParams } };
      responses: { '2XX': { content: { 'application/json': admin.Role } } };
    };
  };
  '/organization/roles/{role_id}': {
    delete: {
      parameters: { path: { role_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.RoleDeletedResource } } };
    };
    get: {
      parameters: { path: { role_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.Role } } };
    };
    post: {
      parameters: { path: { role_id: string } };
      requestBody?: { content: { 'application/json': admin.UpdateRoleParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': admin.Role } } };
    };
  };
  '/organization/spend_alerts': {
    get: {
      parameters: { query?: admin.ListOrganizationSpendAlertsParams | undefined };
      responses: { '2XX': { content: { 'application/json': admin.OrganizationSpendAlertListResource } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': admin.CreateOrganizationSpendAlertParams } };
      responses: { '2XX': { content: { 'application/json': admin.OrganizationSpendAlert } } };
    };
  };
  '/organization/spend_alerts/{alert_id}': {
    delete: {
      parameters: { path: { alert_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.OrganizationSpendAlertDeletedResource } } };
    };
    get: {
      parameters: { path: { alert_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.OrganizationSpendAlert } } };
    };
    post: {
      parameters: { path: { alert_id: string } };
      requestBody: { content: { 'application/json': admin.UpdateOrganizationSpendAlertParams } };
      responses: { '2XX': { content: { 'application/json': admin.OrganizationSpendAlert } } };
    };
  };
  '/organization/spend_limit': {
    delete: {
      parameters: {};
      responses: { '2XX': { content: { 'application/json': admin.OrganizationSpendLimitDeletedResource } } };
    };
    get: {
      parameters: {};
      responses: { '2XX': { content: { 'application/json': admin.OrganizationSpendLimitResource } } };
    };
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': admin.UpdateOrganizationSpendLimitParams } };
      responses: { '2XX': { content: { 'application/json': admin.OrganizationSpendLimitResource } } };
    };
  };
  '/organization/usage/audio_speeches': {
    get: {
      parameters: { query: admin.GetAudioSpeechesUsageParams };
      responses: { '2XX': { content: { 'application/json': admin.UsageResponse } } };
    };
  };
  '/organization/usage/audio_transcriptions': {
    get: {
      parameters: { query: admin.GetAudioTranscriptionsUsageParams };
      responses: { '2XX': { content: { 'application/json': admin.UsageResponse } } };
    };
  };
  '/organization/usage/code_interpreter_sessions': {
    get: {
      parameters: { query: admin.GetCodeInterpreterSessionsUsageParams };
      responses: { '2XX': { content: { 'application/json': admin.UsageResponse } } };
    };
  };
  '/organization/usage/completions': {
    get: {
      parameters: { query: admin.GetCompletionsUsageParams };
      responses: { '2XX': { content: { 'application/json': admin.UsageResponse } } };
    };
  };
  '/organization/usage/embeddings': {
    get: {
      parameters: { query: admin.GetEmbeddingsUsageParams };
      responses: { '2XX': { content: { 'application/json': admin.UsageResponse } } };
    };
  };
  '/organization/usage/file_search_calls': {
    get: {
      parameters: { query: admin.GetFileSearchCallsUsageParams };
      responses: { '2XX': { content: { 'application/json': admin.UsageResponse } } };
    };
  };
  '/organization/usage/images': {
    get: {
      parameters: { query: admin.GetImagesUsageParams };
      responses: { '2XX': { content: { 'application/json': admin.UsageResponse } } };
    };
  };
  '/organization/usage/moderations': {
    get: {
      parameters: { query: admin.GetModerationsUsageParams };
      responses: { '2XX': { content: { 'application/json': admin.UsageResponse } } };
    };
  };
  '/organization/usage/vector_stores': {
    get: {
      parameters: { query: admin.GetVectorStoresUsageParams };
      responses: { '2XX': { content: { 'application/json': admin.UsageResponse } } };
    };
  };
  '/organization/usage/web_search_calls': {
    get: {
      parameters: { query: admin.GetWebSearchCallsUsageParams };
      responses: { '2XX': { content: { 'application/json': admin.UsageResponse } } };
    };
  };
  '/organization/users': {
    get: {
      parameters: { query?: admin.ListUsersParams | undefined };
      responses: { '2XX': { content: { 'application/json': admin.UserListResponse } } };
    };
  };
  '/organization/users/{user_id}': {
    delete: {
      parameters: { path: { user_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.UserDeleteResponse } } };
    };
    get: {
      parameters: { path: { user_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.User } } };
    };
    post: {
      parameters: { path: { user_id: string } };
      requestBody?: { content: { 'application/json': admin.UpdateUserParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': admin.User } } };
    };
  };
  '/organization/users/{user_id}/roles': {
    get: {
      parameters: { query?: admin.ListUserRolesParams | undefined; path: { user_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.RoleListResource } } };
    };
    post: {
      parameters: { path: { user_id: string } };
      requestBody: { content: { 'application/json': admin.AssignUserRoleParams } };
      responses: { '2XX': { content: { 'application/json': admin.UserRoleAssignment } } };
    };
  };
  '/organization/users/{user_id}/roles/{role_id}': {
    delete: {
      parameters: { path: { user_id: string; role_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.DeletedRoleAssignmentResource } } };
    };
    get: {
      parameters: { path: { user_id: string; role_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.AssignedRoleDetails } } };
    };
  };
  '/projects/{project_id}/groups/{group_id}/roles': {
    get: {
      parameters: {
        query?: admin.ListProjectGroupRolesParams | undefined;
        path: { project_id: string; group_id: string };
      };
      responses: { '2XX': { content: { 'application/json': admin.RoleListResource } } };
    };
    post: {
      parameters: { path: { project_id: string; group_id: string } };
      requestBody: { content: { 'application/json': admin.AssignProjectGroupRoleParams } };
      responses: { '2XX': { content: { 'application/json': admin.GroupRoleAssignment } } };
    };
  };
  '/projects/{project_id}/groups/{group_id}/roles/{role_id}': {
    delete: {
      parameters: { path: { project_id: string; group_id: string; role_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.DeletedRoleAssignmentResource } } };
    };
    get: {
      parameters: { path: { project_id: string; group_id: string; role_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.AssignedRoleDetails } } };
    };
  };
  '/projects/{project_id}/roles': {
    get: {
      parameters: { query?: admin.ListProjectRolesParams | undefined; path: { project_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.PublicRoleListResource } } };
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: { content: { 'application/json': admin.CreateProjectRoleParams } };
      responses: { '2XX': { content: { 'application/json': admin.Role } } };
    };
  };
  '/projects/{project_id}/roles/{role_id}': {
    delete: {
      parameters: { path: { project_id: string; role_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.RoleDeletedResource } } };
    };
    get: {
      parameters: { path: { project_id: string; role_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.Role } } };
    };
    post: {
      parameters: { path: { project_id: string; role_id: string } };
      requestBody?: { content: { 'application/json': admin.UpdateProjectRoleParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': admin.Role } } };
    };
  };
  '/projects/{project_id}/users/{user_id}/roles': {
    get: {
      parameters: {
        query?: admin.ListProjectUserRolesParams | undefined;
        path: { project_id: string; user_id: string };
      };
      responses: { '2XX': { content: { 'application/json': admin.RoleListResource } } };
    };
    post: {
      parameters: { path: { project_id: string; user_id: string } };
      requestBody: { content: { 'application/json': admin.AssignProjectUserRoleParams } };
      responses: { '2XX': { content: { 'application/json': admin.UserRoleAssignment } } };
    };
  };
  '/projects/{project_id}/users/{user_id}/roles/{role_id}': {
    delete: {
      parameters: { path: { project_id: string; user_id: string; role_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.DeletedRoleAssignmentResource } } };
    };
    get: {
      parameters: { path: { project_id: string; user_id: string; role_id: string } };
      responses: { '2XX': { content: { 'application/json': admin.AssignedRoleDetails } } };
    };
  };
  '/realtime/calls': {
    post: {
      parameters: {};
      requestBody: { content: { 'multipart/form-data': realtime.CreateRealtimeCallParams } };
      responses: { '2XX': { content: { 'text/plain': string } } };
    };
  };
  '/realtime/calls/{call_id}/accept': {
    post: {
      parameters: { path: { call_id: string } };
      requestBody: { content: { 'application/json': realtime.AcceptRealtimeCallParams } };
      responses: { '2XX': { content?: never } };
    };
  };
  '/realtime/calls/{call_id}/hangup': {
    post: {
      parameters: { path: { call_id: string } };
      responses: { '2XX': { content?: never } };
    };
  };
  '/realtime/calls/{call_id}/refer': {
    post: {
      parameters: { path: { call_id: string } };
      requestBody: { content: { 'application/json': realtime.ReferRealtimeCallParams } };
      responses: { '2XX': { content?: never } };
    };
  };
  '/realtime/calls/{call_id}/reject': {
    post: {
      parameters: { path: { call_id: string } };
      requestBody?: { content: { 'application/json': realtime.RejectRealtimeCallParams } } | undefined;
      responses: { '2XX': { content?: never } };
    };
  };
  '/realtime/client_secrets': {
    post: {
      parameters: {};
      requestBody?: { content: { 'application/json': realtime.CreateRealtimeClientSecretParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': realtime.RealtimeCreateClientSecretResponse } } };
    };
  };
  '/realtime/sessions': {
    post: {
      parameters: {};
      requestBody?: { content: { 'application/json': realtime.CreateRealtimeSessionParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': realtime.RealtimeSessionCreateResponse } } };
    };
  };
  '/realtime/transcription_sessions': {
    post: {
      parameters: {};
      requestBody?: { content: { 'application/json': realtime.CreateRealtimeTranscriptionSessionParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': realtime.RealtimeTranscriptionSessionCreateResponse } } };
    };
  };
  '/realtime/translations/client_secrets': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': realtime.CreateRealtimeTranslationClientSecretParams } };
      responses: { '2XX': { content: { 'application/json': realtime.RealtimeTranslationClientSecretCreateResponse } } };
    };
  };
  '/responses': {
    post: {
      parameters: {};
      requestBody?: { content: { 'application/json': responses.CreateResponseParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': responses.ModelResponse } } };
    };
  };
  '/responses/compact': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': responses.CompactResponseParams } };
      responses: { '2XX': { content: { 'application/json': responses.CompactResource } } };
    };
  };
  '/responses/input_tokens': {
    post: {
      parameters: {};
      requestBody?: { content: { 'application/json': responses.CountResponseInputTokensParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': responses.TokenCountsResource } } };
    };
  };
  '/responses/{response_id}': {
    delete: {
      parameters: { path: { response_id: string } };
      responses: { '2XX': { content: { 'application/json': responses.DeleteResponseResponse } } };
    };
    get: {
      parameters: { query?: responses.GetResponseParams | undefined; path: { response_id: string } };
      responses: { '2XX': { content: { 'application/json': responses.ModelResponse } } };
    };
  };
  '/responses/{response_id}/cancel': {
    post: {
      parameters: { path: { response_id: string } };
      responses: { '2XX': { content: { 'application/json': responses.ModelResponse } } };
    };
  };
  '/responses/{response_id}/input_items': {
    get: {
      parameters: { query?: responses.ListResponseInputItemsParams | undefined; path: { response_id: string } };
      responses: { '2XX': { content: { 'application/json': responses.ResponseItemList } } };
    };
  };
  '/skills': {
    get: {
      parameters: { query?: skills.ListSkillsParams | undefined };
      responses: { '2XX': { content: { 'application/json': skills.SkillListResource } } };
    };
    post: {
      parameters: {};
      requestBody: {
        content: { 'application/json': skills.CreateSkillParams; 'multipart/form-data': skills.CreateSkillParams };
      };
      responses: { '2XX': { content: { 'application/json': skills.SkillResource } } };
    };
  };
  '/skills/{skill_id}': {
    delete: {
      parameters: { path: { skill_id: string } };
      responses: { '2XX': { content: { 'application/json': skills.DeletedSkillResource } } };
    };
    get: {
      parameters: { path: { skill_id: string } };
      responses: { '2XX': { content: { 'application/json': skills.SkillResource } } };
    };
    post: {
      parameters: { path: { skill_id: string } };
      requestBody: { content: { 'application/json': skills.UpdateSkillParams } };
      responses: { '2XX': { content: { 'application/json': skills.SkillResource } } };
    };
  };
  '/skills/{skill_id}/content': {
    get: {
      parameters: { path: { skill_id: string } };
      responses: { '2XX': { content: { 'application/octet-stream': BinaryAnswer } } };
    };
  };
  '/skills/{skill_id}/versions': {
    get: {
      parameters: { query?: skills.ListSkillVersionsParams | undefined; path: { skill_id: string } };
      responses: { '2XX': { content: { 'application/json': skills.SkillVersionListResource } } };
    };
    post: {
      parameters: { path: { skill_id: string } };
      requestBody: {
        content: {
          'application/json': skills.CreateSkillVersionParams;
          'multipart/form-data': skills.CreateSkillVersionParams;
        };
      };
      responses: { '2XX': { content: { 'application/json': skills.SkillVersionResource } } };
    };
  };
  '/skills/{skill_id}/versions/{version}': {
    delete: {
      parameters: { path: { skill_id: string; version: string } };
      responses: { '2XX': { content: { 'application/json': skills.DeletedSkillVersionResource } } };
    };
    get: {
      parameters: { path: { skill_id: string; version: string } };
      responses: { '2XX': { content: { 'application/json': skills.SkillVersionResource } } };
    };
  };
  '/skills/{skill_id}/versions/{version}/content': {
    get: {
      parameters: { path: { skill_id: string; version: string } };
      responses: { '2XX': { content: { 'application/octet-stream': BinaryAnswer } } };
    };
  };
  '/threads': {
    post: {
      parameters: {};
      requestBody?: { content: { 'application/json': assistants.CreateThreadParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': assistants.ThreadObject } } };
    };
  };
  '/threads/runs': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': assistants.CreateThreadAndRunParams } };
      responses: { '2XX': { content: { 'application/json': assistants.RunObject } } };
    };
  };
  '/threads/{thread_id}': {
    delete: {
      parameters: { path: { thread_id: string } };
      responses: { '2XX': { content: { 'application/json': assistants.DeleteThreadResponse } } };
    };
    get: {
      parameters: { path: { thread_id: string } };
      responses: { '2XX': { content: { 'application/json': assistants.ThreadObject } } };
    };
    post: {
      parameters: { path: { thread_id: string } };
      requestBody?: { content: { 'application/json': assistants.UpdateThreadParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': assistants.ThreadObject } } };
    };
  };
  '/threads/{thread_id}/messages': {
    get: {
      parameters: { query?: assistants.ListMessagesParams | undefined; path: { thread_id: string } };
      responses: { '2XX': { content: { 'application/json': assistants.ListMessagesResponse } } };
    };
    post: {
      parameters: { path: { thread_id: string } };
      requestBody: { content: { 'application/json': assistants.CreateMessageParams } };
      responses: { '2XX': { content: { 'application/json': assistants.MessageObject } } };
    };
  };
  '/threads/{thread_id}/messages/{message_id}': {
    delete: {
      parameters: { path: { thread_id: string; message_id: string } };
      responses: { '2XX': { content: { 'application/json': assistants.DeleteMessageResponse } } };
    };
    get: {
      parameters: { path: { thread_id: string; message_id: string } };
      responses: { '2XX': { content: { 'application/json': assistants.MessageObject } } };
    };
    post: {
      parameters: { path: { thread_id: string; message_id: string } };
      requestBody?: { content: { 'application/json': assistants.UpdateMessageParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': assistants.MessageObject } } };
    };
  };
  '/threads/{thread_id}/runs': {
    get: {
      parameters: { query?: assistants.ListRunsParams | undefined; path: { thread_id: string } };
      responses: { '2XX': { content: { 'application/json': assistants.ListRunsResponse } } };
    };
    post: {
      parameters: { query?: Pick<assistants.CreateRunParams, 'include'> | undefined; path: { thread_id: string } };
      requestBody: { content: { 'application/json': Omit<assistants.CreateRunParams, 'include'> } };
      responses: { '2XX': { content: { 'application/json': assistants.RunObject } } };
    };
  };
  '/threads/{thread_id}/runs/{run_id}': {
    get: {
      parameters: { path: { thread_id: string; run_id: string } };
      responses: { '2XX': { content: { 'application/json': assistants.RunObject } } };
    };
    post: {
      parameters: { path: { thread_id: string; run_id: string } };
      requestBody?: { content: { 'application/json': assistants.UpdateRunParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': assistants.RunObject } } };
    };
  };
  '/threads/{thread_id}/runs/{run_id}/cancel': {
    post: {
      parameters: { path: { thread_id: string; run_id: string } };
      responses: { '2XX': { content: { 'application/json': assistants.RunObject } } };
    };
  };
  '/threads/{thread_id}/runs/{run_id}/steps': {
    get: {
      parameters: { query?: assistants.ListRunStepsParams | undefined; path: { thread_id: string; run_id: string } };
      responses: { '2XX': { content: { 'application/json': assistants.ListRunStepsResponse } } };
    };
  };
  '/threads/{thread_id}/runs/{run_id}/steps/{step_id}': {
    get: {
      parameters: {
        query?: assistants.GetRunStepParams | undefined;
        path: { thread_id: string; run_id: string; step_id: string };
      };
      responses: { '2XX': { content: { 'application/json': assistants.RunStepObject } } };
    };
  };
  '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs': {
    post: {
      parameters: { path: { thread_id: string; run_id: string } };
      requestBody: { content: { 'application/json': assistants.SubmitToolOutputsParams } };
      responses: { '2XX': { content: { 'application/json': assistants.RunObject } } };
    };
  };
  '/uploads': {
    post: {
      parameters: {};
      requestBody: { content: { 'application/json': uploads.CreateUploadParams } };
      responses: { '2XX': { content: { 'application/json': uploads.Upload } } };
    };
  };
  '/uploads/{upload_id}/cancel': {
    post: {
      parameters: { path: { upload_id: string } };
      responses: { '2XX': { content: { 'application/json': uploads.Upload } } };
    };
  };
  '/uploads/{upload_id}/complete': {
    post: {
      parameters: { path: { upload_id: string } };
      requestBody: { content: { 'application/json': uploads.CompleteUploadParams } };
      responses: { '2XX': { content: { 'application/json': uploads.Upload } } };
    };
  };
  '/uploads/{upload_id}/parts': {
    post: {
      parameters: { path: { upload_id: string } };
      requestBody: { content: { 'multipart/form-data': uploads.AddUploadPartParams } };
      responses: { '2XX': { content: { 'application/json': uploads.UploadPart } } };
    };
  };
  '/vector_stores': {
    get: {
      parameters: { query?: vectorStores.ListVectorStoresParams | undefined };
      responses: { '2XX': { content: { 'application/json': vectorStores.ListVectorStoresResponse } } };
    };
    post: {
      parameters: {};
      requestBody?: { content: { 'application/json': vectorStores.CreateVectorStoreParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': vectorStores.VectorStoreObject } } };
    };
  };
  '/vector_stores/{vector_store_id}': {
    delete: {
      parameters: { path: { vector_store_id: string } };
      responses: { '2XX': { content: { 'application/json': vectorStores.DeleteVectorStoreResponse } } };
    };
    get: {
      parameters: { path: { vector_store_id: string } };
      responses: { '2XX': { content: { 'application/json': vectorStores.VectorStoreObject } } };
    };
    post: {
      parameters: { path: { vector_store_id: string } };
      requestBody?: { content: { 'application/json': vectorStores.UpdateVectorStoreParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': vectorStores.VectorStoreObject } } };
    };
  };
  '/vector_stores/{vector_store_id}/file_batches': {
    post: {
      parameters: { path: { vector_store_id: string } };
      requestBody?: { content: { 'application/json': vectorStores.CreateVectorStoreFileBatchParams } } | undefined;
      responses: { '2XX': { content: { 'application/json': vectorStores.VectorStoreFileBatchObject } } };
    };
  };
  '/vector_stores/{vector_store_id}/file_batches/{batch_id}': {
    get: {
      parameters: { path: { vector_store_id: string; batch_id: string } };
      responses: { '2XX': { content: { 'application/json': vectorStores.VectorStoreFileBatchObject } } };
    };
  };
  '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel': {
    post: {
      parameters: { path: { vector_store_id: string; batch_id: string } };
      responses: { '2XX': { content: { 'application/json': vectorStores.VectorStoreFileBatchObject } } };
    };
  };
  '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files': {
    get: {
      parameters: {
        query?: vectorStores.ListVectorStoreFileBatchFilesParams | undefined;
        path: { vector_store_id: string; batch_id: string };
      };
      responses: { '2XX': { content: { 'application/json': vectorStores.ListVectorStoreFilesResponse } } };
    };
  };
  '/vector_stores/{vector_store_id}/files': {
    get: {
      parameters: { query?: vectorStores.ListVectorStoreFilesParams | undefined; path: { vector_store_id: string } };
      responses: { '2XX': { content: { 'application/json': vectorStores.ListVectorStoreFilesResponse } } };
    };
    post: {
      parameters: { path: { vector_store_id: string } };
      requestBody: { content: { 'application/json': vectorStores.CreateVectorStoreFileParams } };
      responses: { '2XX': { content: { 'application/json': vectorStores.VectorStoreFileObject } } };
    };
  };
  '/vector_stores/{vector_store_id}/files/{file_id}': {
    delete: {
      parameters: { path: { vector_store_id: string; file_id: string } };
      responses: { '2XX': { content: { 'application/json': vectorStores.DeleteVectorStoreFileResponse } } };
    };
    get: {
      parameters: { path: { vector_store_id: string; file_id: string } };
      responses: { '2XX': { content: { 'application/json': vectorStores.VectorStoreFileObject } } };
    };
    post: {
      parameters: { path: { vector_store_id: string; file_id: string } };
      requestBody: { content: { 'application/json': vectorStores.UpdateVectorStoreFileParams } };
      responses: { '2XX': { content: { 'application/json': vectorStores.VectorStoreFileObject } } };
    };
  };
  '/vector_stores/{vector_store_id}/files/{file_id}/content': {
    get: {
      parameters: { path: { vector_store_id: string; file_id: string } };
      responses: { '2XX': { content: { 'application/json': vectorStores.VectorStoreFileContentResponse } } };
    };
  };
  '/vector_stores/{vector_store_id}/search': {
    post: {
      parameters: { path: { vector_store_id: string } };
      requestBody: { content: { 'application/json': vectorStores.SearchVectorStoreParams } };
      responses: { '2XX': { content: { 'application/json': vectorStores.VectorStoreSearchResultsPage } } };
    };
  };
  '/videos': {
    get: {
      parameters: { query?: videos.ListVideosParams | undefined };
      responses: { '2XX': { content: { 'application/json': videos.VideoListResource } } };
    };
    post: {
      parameters: {};
      requestBody: {
        content: { 'application/json': videos.CreateVideoParams; 'multipart/form-data': videos.CreateVideoParams };
      };
      responses: { '2XX': { content: { 'application/json': videos.VideoResource } } };
    };
  };
  '/videos/characters': {
    post: {
      parameters: {};
      requestBody: { content: { 'multipart/form-data': videos.CreateVideoCharacterParams } };
      responses: { '2XX': { content: { 'application/json': videos.VideoCharacterResource } } };
    };
  };
  '/videos/characters/{character_id}': {
    get: {
      parameters: { path: { character_id: string } };
      responses: { '2XX': { content: { 'application/json': videos.VideoCharacterResource } } };
    };
  };
  '/videos/edits': {
    post: {
      parameters: {};
      requestBody: {
        content: {
          'application/json': videos.CreateVideoEditParams;
          'multipart/form-data': videos.CreateVideoEditParams;
        };
      };
      responses: { '2XX': { content: { 'application/json': videos.VideoResource } } };
    };
  };
  '/videos/extensions': {
    post: {
      parameters: {};
      requestBody: {
        content: {
          'application/json': videos.CreateVideoExtensionParams;
          'multipart/form-data': videos.CreateVideoExtensionParams;
        };
      };
      responses: { '2XX': { content: { 'application/json': videos.VideoResource } } };
    };
  };
  '/videos/{video_id}': {
    delete: {
      parameters: { path: { video_id: string } };
      responses: { '2XX': { content: { 'application/json': videos.DeletedVideoResource } } };
    };
    get: {
      parameters: { path: { video_id: string } };
      responses: { '2XX': { content: { 'application/json': videos.VideoResource } } };
    };
  };
  '/videos/{video_id}/content': {
    get: {
      parameters: { query?: videos.DownloadVideoParams | undefined; path: { video_id: string } };
      responses: { '2XX': { content: { 'application/octet-stream': BinaryAnswer } } };
    };
  };
  '/videos/{video_id}/remix': {
    post: {
      parameters: { path: { video_id: string } };
      requestBody: {
        content: {
          'application/json': videos.CreateVideoRemixParams;
          'multipart/form-data': videos.CreateVideoRemixParams;
        };
      };
      responses: { '2XX': { content: { 'application/json': videos.VideoResource } } };
    };
  };
}

/** The paths that take a method. */
export interface PathsByMethod {
  delete:
    | '/assistants/{assistant_id}'
    | '/audio/voice_consents/{consent_id}'
    | '/chat/completions/{completion_id}'
    | '/chatkit/threads/{thread_id}'
    | '/containers/{container_id}'
    | '/containers/{container_id}/files/{file_id}'
    | '/conversations/{conversation_id}'
    | '/conversations/{conversation_id}/items/{item_id}'
    | '/evals/{eval_id}'
    | '/evals/{eval_id}/runs/{run_id}'
    | '/files/{file_id}'
    | '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}'
    | '/models/{model}'
    | '/organization/admin_api_keys/{key_id}'
    | '/organization/certificates/{certificate_id}'
    | '/organization/groups/{group_id}'
    | '/organization/groups/{group_id}/roles/{role_id}'
    | '/organization/groups/{group_id}/users/{user_id}'
    | '/organization/invites/{invite_id}'
    | '/organization/projects/{project_id}/api_keys/{api_key_id}'
    | '/organization/projects/{project_id}/groups/{group_id}'
    | '/organization/projects/{project_id}/model_permissions'
    | '/organization/projects/{project_id}/service_accounts/{service_account_id}'
    | '/organization/projects/{project_id}/spend_alerts/{alert_id}'
    | '/organization/projects/{project_id}/spend_limit'
    | '/organization/projects/{project_id}/users/{user_id}'
    | '/organization/roles/{role_id}'
    | '/organization/spend_alerts/{alert_id}'
    | '/organization/spend_limit'
    | '/organization/users/{user_id}'
    | '/organization/users/{user_id}/roles/{role_id}'
    | '/projects/{project_id}/groups/{group_id}/roles/{role_id}'
    | '/projects/{project_id}/roles/{role_id}'
    | '/projects/{project_id}/users/{user_id}/roles/{role_id}'
    | '/responses/{response_id}'
    | '/skills/{skill_id}'
    | '/skills/{skill_id}/versions/{version}'
    | '/threads/{thread_id}'
    | '/threads/{thread_id}/messages/{message_id}'
    | '/vector_stores/{vector_store_id}'
    | '/vector_stores/{vector_store_id}/files/{file_id}'
    | '/videos/{video_id}';
  get:
    | '/assistants'
    | '/assistants/{assistant_id}'
    | '/audio/voice_consents'
    | '/audio/voice_consents/{consent_id}'
    | '/batches'
    | '/batches/{batch_id}'
    | '/chat/completions'
    | '/chat/completions/{completion_id}'
    | '/chat/completions/{completion_id}/messages'
    | '/chatkit/threads'
    | '/chatkit/threads/{thread_id}'
    | '/chatkit/threads/{thread_id}/items'
    | '/containers'
    | '/containers/{container_id}'
    | '/containers/{container_id}/files'
    | '/containers/{container_id}/files/{file_id}'
    | '/containers/{container_id}/files/{file_id}/content'
    | '/conversations/{conversation_id}'
    | '/conversations/{conversation_id}/items'
    | '/conversations/{conversation_id}/items/{item_id}'
    | '/evals'
    | '/evals/{eval_id}'
    | '/evals/{eval_id}/runs'
    | '/evals/{eval_id}/runs/{run_id}'
    | '/evals/{eval_id}/runs/{run_id}/output_items'
    | '/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}'
    | '/files'
    | '/files/{file_id}'
    | '/files/{file_id}/content'
    | '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions'
    | '/fine_tuning/jobs'
    | '/fine_tuning/jobs/{fine_tuning_job_id}'
    | '/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints'
    | '/fine_tuning/jobs/{fine_tuning_job_id}/events'
    | '/models'
    | '/models/{model}'
    | '/organization/admin_api_keys'
    | '/organization/admin_api_keys/{key_id}'
    | '/organization/audit_logs'
    | '/organization/certificates'
    | '/organization/certificates/{certificate_id}'
    | '/organization/costs'
    | '/organization/data_retention'
    | '/organization/groups'
    | '/organization/groups/{group_id}'
    | '/organization/groups/{group_id}/roles'
    | '/organization/groups/{group_id}/roles/{role_id}'
    | '/organization/groups/{group_id}/users'
    | '/organization/groups/{group_id}/users/{user_id}'
    | '/organization/invites'
    | '/organization/invites/{invite_id}'
    | '/organization/projects'
    | '/organization/projects/{project_id}'
    | '/organization/projects/{project_id}/api_keys'
    | '/organization/projects/{project_id}/api_keys/{api_key_id}'
    | '/organization/projects/{project_id}/certificates'
    | '/organization/projects/{project_id}/data_retention'
    | '/organization/projects/{project_id}/groups'
    | '/organization/projects/{project_id}/groups/{group_id}'
    | '/organization/projects/{project_id}/hosted_tool_permissions'
    | '/organization/projects/{project_id}/model_permissions'
    | '/organization/projects/{project_id}/rate_limits'
    | '/organization/projects/{project_id}/service_accounts'
    | '/organization/projects/{project_id}/service_accounts/{service_account_id}'
    | '/organization/projects/{project_id}/spend_alerts'
    | '/organization/projects/{project_id}/spend_alerts/{alert_id}'
    | '/organization/projects/{project_id}/spend_limit'
    | '/organization/projects/{project_id}/users'
    | '/organization/projects/{project_id}/users/{user_id}'
    | '/organization/roles'
    | '/organization/roles/{role_id}'
    | '/organization/spend_alerts'
    | '/organization/spend_alerts/{alert_id}'
    | '/organization/spend_limit'
    | '/organization/usage/audio_speeches'
    | '/organization/usage/audio_transcriptions'
    | '/organization/usage/code_interpreter_sessions'
    | '/organization/usage/completions'
    | '/organization/usage/embeddings'
    | '/organization/usage/file_search_calls'
    | '/organization/usage/images'
    | '/organization/usage/moderations'
    | '/organization/usage/vector_stores'
    | '/organization/usage/web_search_calls'
    | '/organization/users'
    | '/organization/users/{user_id}'
    | '/organization/users/{user_id}/roles'
    | '/organization/users/{user_id}/roles/{role_id}'
    | '/projects/{project_id}/groups/{group_id}/roles'
    | '/projects/{project_id}/groups/{group_id}/roles/{role_id}'
    | '/projects/{project_id}/roles'
    | '/projects/{project_id}/roles/{role_id}'
    | '/projects/{project_id}/users/{user_id}/roles'
    | '/projects/{project_id}/users/{user_id}/roles/{role_id}'
    | '/responses/{response_id}'
    | '/responses/{response_id}/input_items'
    | '/skills'
    | '/skills/{skill_id}'
    | '/skills/{skill_id}/content'
    | '/skills/{skill_id}/versions'
    | '/skills/{skill_id}/versions/{version}'
    | '/skills/{skill_id}/versions/{version}/content'
    | '/threads/{thread_id}'
    | '/threads/{thread_id}/messages'
    | '/threads/{thread_id}/messages/{message_id}'
    | '/threads/{thread_id}/runs'
    | '/threads/{thread_id}/runs/{run_id}'
    | '/threads/{thread_id}/runs/{run_id}/steps'
    | '/threads/{thread_id}/runs/{run_id}/steps/{step_id}'
    | '/vector_stores'
    | '/vector_stores/{vector_store_id}'
    | '/vector_stores/{vector_store_id}/file_batches/{batch_id}'
    | '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files'
    | '/vector_stores/{vector_store_id}/files'
    | '/vector_stores/{vector_store_id}/files/{file_id}'
    | '/vector_stores/{vector_store_id}/files/{file_id}/content'
    | '/videos'
    | '/videos/characters/{character_id}'
    | '/videos/{video_id}'
    | '/videos/{video_id}/content';
  post:
    | '/assistants'
    | '/assistants/{assistant_id}'
    | '/audio/speech'
    | '/audio/transcriptions'
    | '/audio/translations'
    | '/audio/voice_consents'
    | '/audio/voice_consents/{consent_id}'
    | '/audio/voices'
    | '/batches'
    | '/batches/{batch_id}/cancel'
    | '/chat/completions'
    | '/chat/completions/{completion_id}'
    | '/chatkit/sessions'
    | '/chatkit/sessions/{session_id}/cancel'
    | '/completions'
    | '/containers'
    | '/containers/{container_id}/files'
    | '/content_provenance_checks'
    | '/conversations'
    | '/conversations/{conversation_id}'
    | '/conversations/{conversation_id}/items'
    | '/embeddings'
    | '/evals'
    | '/evals/{eval_id}'
    | '/evals/{eval_id}/runs'
    | '/evals/{eval_id}/runs/{run_id}'
    | '/files'
    | '/fine_tuning/alpha/graders/run'
    | '/fine_tuning/alpha/graders/validate'
    | '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions'
    | '/fine_tuning/jobs'
    | '/fine_tuning/jobs/{fine_tuning_job_id}/cancel'
    | '/fine_tuning/jobs/{fine_tuning_job_id}/pause'
    | '/fine_tuning/jobs/{fine_tuning_job_id}/resume'
    | '/images/edits'
    | '/images/generations'
    | '/images/variations'
    | '/moderations'
    | '/organization/admin_api_keys'
    | '/organization/certificates'
    | '/organization/certificates/activate'
    | '/organization/certificates/deactivate'
    | '/organization/certificates/{certificate_id}'
    | '/organization/data_retention'
    | '/organization/groups'
    | '/organization/groups/{group_id}'
    | '/organization/groups/{group_id}/roles'
    | '/organization/groups/{group_id}/users'
    | '/organization/invites'
    | '/organization/projects'
    | '/organization/projects/{project_id}'
    | '/organization/projects/{project_id}/archive'
    | '/organization/projects/{project_id}/certificates/activate'
    | '/organization/projects/{project_id}/certificates/deactivate'
    | '/organization/projects/{project_id}/data_retention'
    | '/organization/projects/{project_id}/groups'
    | '/organization/projects/{project_id}/hosted_tool_permissions'
    | '/organization/projects/{project_id}/model_permissions'
    | '/organization/projects/{project_id}/rate_limits/{rate_limit_id}'
    | '/organization/projects/{project_id}/service_accounts'
    | '/organization/projects/{project_id}/service_accounts/{service_account_id}'
    | '/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys'
    | '/organization/projects/{project_id}/spend_alerts'
    | '/organization/projects/{project_id}/spend_alerts/{alert_id}'
    | '/organization/projects/{project_id}/spend_limit'
    | '/organization/projects/{project_id}/users'
    | '/organization/projects/{project_id}/users/{user_id}'
    | '/organization/roles'
    | '/organization/roles/{role_id}'
    | '/organization/spend_alerts'
    | '/organization/spend_alerts/{alert_id}'
    | '/organization/spend_limit'
    | '/organization/users/{user_id}'
    | '/organization/users/{user_id}/roles'
    | '/projects/{project_id}/groups/{group_id}/roles'
    | '/projects/{project_id}/roles'
    | '/projects/{project_id}/roles/{role_id}'
    | '/projects/{project_id}/users/{user_id}/roles'
    | '/realtime/calls'
    | '/realtime/calls/{call_id}/accept'
    | '/realtime/calls/{call_id}/hangup'
    | '/realtime/calls/{call_id}/refer'
    | '/realtime/calls/{call_id}/reject'
    | '/realtime/client_secrets'
    | '/realtime/sessions'
    | '/realtime/transcription_sessions'
    | '/realtime/translations/client_secrets'
    | '/responses'
    | '/responses/compact'
    | '/responses/input_tokens'
    | '/responses/{response_id}/cancel'
    | '/skills'
    | '/skills/{skill_id}'
    | '/skills/{skill_id}/versions'
    | '/threads'
    | '/threads/runs'
    | '/threads/{thread_id}'
    | '/threads/{thread_id}/messages'
    | '/threads/{thread_id}/messages/{message_id}'
    | '/threads/{thread_id}/runs'
    | '/threads/{thread_id}/runs/{run_id}'
    | '/threads/{thread_id}/runs/{run_id}/cancel'
    | '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs'
    | '/uploads'
    | '/uploads/{upload_id}/cancel'
    | '/uploads/{upload_id}/complete'
    | '/uploads/{upload_id}/parts'
    | '/vector_stores'
    | '/vector_stores/{vector_store_id}'
    | '/vector_stores/{vector_store_id}/file_batches'
    | '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel'
    | '/vector_stores/{vector_store_id}/files'
    | '/vector_stores/{vector_store_id}/files/{file_id}'
    | '/vector_stores/{vector_store_id}/search'
    | '/videos'
    | '/videos/characters'
    | '/videos/edits'
    | '/videos/extensions'
    | '/videos/{video_id}/remix';
}
