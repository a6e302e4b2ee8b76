// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type {
  BytesAnswer,
  EmptyAnswer,
  JsonAnswer,
  JsonBody,
  JsonOrMultipartBody,
  JsonOrTextAnswer,
  MultipartBody,
  TextAnswer,
} from '../path-client/path-forms.ts';
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
      responses: JsonAnswer<assistants.ListAssistantsResponse>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<assistants.CreateAssistantParams>;
      responses: JsonAnswer<assistants.AssistantObject>;
    };
  };
  '/assistants/{assistant_id}': {
    delete: {
      parameters: { path: { assistant_id: string } };
      responses: JsonAnswer<assistants.DeleteAssistantResponse>;
    };
    get: {
      parameters: { path: { assistant_id: string } };
      responses: JsonAnswer<assistants.AssistantObject>;
    };
    post: {
      parameters: { path: { assistant_id: string } };
      requestBody?: JsonBody<assistants.UpdateAssistantParams> | undefined;
      responses: JsonAnswer<assistants.AssistantObject>;
    };
  };
  '/audio/speech': {
    post: {
      parameters: {};
      requestBody: JsonBody<audio.CreateSpeechParams>;
      responses: BytesAnswer;
    };
  };
  '/audio/transcriptions': {
    post: {
      parameters: {};
      requestBody: MultipartBody<audio.CreateTranscriptionParams>;
      responses: JsonOrTextAnswer<audio.CreateTranscriptionResponse>;
    };
  };
  '/audio/translations': {
    post: {
      parameters: {};
      requestBody: MultipartBody<audio.CreateTranslationParams>;
      responses: JsonOrTextAnswer<audio.CreateTranslationResponse>;
    };
  };
  '/audio/voice_consents': {
    get: {
      parameters: { query?: audio.ListVoiceConsentsParams | undefined };
      responses: JsonAnswer<audio.VoiceConsentListResource>;
    };
    post: {
      parameters: {};
      requestBody: MultipartBody<audio.CreateVoiceConsentParams>;
      responses: JsonAnswer<audio.VoiceConsentResource>;
    };
  };
  '/audio/voice_consents/{consent_id}': {
    delete: {
      parameters: { path: { consent_id: string } };
      responses: JsonAnswer<audio.VoiceConsentDeletedResource>;
    };
    get: {
      parameters: { path: { consent_id: string } };
      responses: JsonAnswer<audio.VoiceConsentResource>;
    };
    post: {
      parameters: { path: { consent_id: string } };
      requestBody: JsonBody<audio.UpdateVoiceConsentParams>;
      responses: JsonAnswer<audio.VoiceConsentResource>;
    };
  };
  '/audio/voices': {
    post: {
      parameters: {};
      requestBody: MultipartBody<audio.CreateVoiceParams>;
      responses: JsonAnswer<audio.VoiceResource>;
    };
  };
  '/batches': {
    get: {
      parameters: { query?: batches.ListBatchesParams | undefined };
      responses: JsonAnswer<batches.ListBatchesResponse>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<batches.CreateBatchParams>;
      responses: JsonAnswer<batches.Batch>;
    };
  };
  '/batches/{batch_id}': {
    get: {
      parameters: { path: { batch_id: string } };
      responses: JsonAnswer<batches.Batch>;
    };
  };
  '/batches/{batch_id}/cancel': {
    post: {
      parameters: { path: { batch_id: string } };
      responses: JsonAnswer<batches.Batch>;
    };
  };
  '/chat/completions': {
    get: {
      parameters: { query?: chat.ListChatCompletionsParams | undefined };
      responses: JsonAnswer<chat.ChatCompletionList>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<chat.CreateChatCompletionParams>;
      responses: JsonAnswer<chat.CreateChatCompletionResponse>;
    };
  };
  '/chat/completions/{completion_id}': {
    delete: {
      parameters: { path: { completion_id: string } };
      responses: JsonAnswer<chat.ChatCompletionDeleted>;
    };
    get: {
      parameters: { path: { completion_id: string } };
      responses: JsonAnswer<chat.CreateChatCompletionResponse>;
    };
    post: {
      parameters: { path: { completion_id: string } };
      requestBody: JsonBody<chat.UpdateChatCompletionParams>;
      responses: JsonAnswer<chat.CreateChatCompletionResponse>;
    };
  };
  '/chat/completions/{completion_id}/messages': {
    get: {
      parameters: { query?: chat.ListChatCompletionMessagesParams | undefined; path: { completion_id: string } };
      responses: JsonAnswer<chat.ChatCompletionMessageList>;
    };
  };
  '/chatkit/sessions': {
    post: {
      parameters: {};
      requestBody: JsonBody<chatkit.CreateChatkitSessionParams>;
      responses: JsonAnswer<chatkit.ChatSessionResource>;
    };
  };
  '/chatkit/sessions/{session_id}/cancel': {
    post: {
      parameters: { path: { session_id: string } };
      responses: JsonAnswer<chatkit.ChatSessionResource>;
    };
  };
  '/chatkit/threads': {
    get: {
      parameters: { query?: chatkit.ListChatkitThreadsParams | undefined };
      responses: JsonAnswer<chatkit.ThreadListResource>;
    };
  };
  '/chatkit/threads/{thread_id}': {
    delete: {
      parameters: { path: { thread_id: string } };
      responses: JsonAnswer<chatkit.DeletedThreadResource>;
    };
    get: {
      parameters: { path: { thread_id: string } };
      responses: JsonAnswer<chatkit.ThreadResource>;
    };
  };
  '/chatkit/threads/{thread_id}/items': {
    get: {
      parameters: { query?: chatkit.ListChatkitThreadItemsParams | undefined; path: { thread_id: string } };
      responses: JsonAnswer<chatkit.ThreadItemListResource>;
    };
  };
  '/completions': {
    post: {
      parameters: {};
      requestBody: JsonBody<completions.CreateCompletionParams>;
      responses: JsonAnswer<completions.CreateCompletionResponse>;
    };
  };
  '/containers': {
    get: {
      parameters: { query?: containers.ListContainersParams | undefined };
      responses: JsonAnswer<containers.ContainerListResource>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<containers.CreateContainerParams>;
      responses: JsonAnswer<containers.ContainerResource>;
    };
  };
  '/containers/{container_id}': {
    delete: {
      parameters: { path: { container_id: string } };
      responses: JsonAnswer<containers.DeleteContainerResponse>;
    };
    get: {
      parameters: { path: { container_id: string } };
      responses: JsonAnswer<containers.ContainerResource>;
    };
  };
  '/containers/{container_id}/files': {
    get: {
      parameters: { query?: containers.ListContainerFilesParams | undefined; path: { container_id: string } };
      responses: JsonAnswer<containers.ContainerFileListResource>;
    };
    post: {
      parameters: { path: { container_id: string } };
      requestBody?: JsonOrMultipartBody<containers.CreateContainerFileParams> | undefined;
      responses: JsonAnswer<containers.ContainerFileResource>;
    };
  };
  '/containers/{container_id}/files/{file_id}': {
    delete: {
      parameters: { path: { container_id: string; file_id: string } };
      responses: JsonAnswer<containers.DeleteContainerFileResponse>;
    };
    get: {
      parameters: { path: { container_id: string; file_id: string } };
      responses: JsonAnswer<containers.ContainerFileResource>;
    };
  };
  '/containers/{container_id}/files/{file_id}/content': {
    get: {
      parameters: { path: { container_id: string; file_id: string } };
      responses: BytesAnswer;
    };
  };
  '/content_provenance_checks': {
    post: {
      parameters: {};
      requestBody: MultipartBody<contentProvenance.CreateContentProvenanceCheckParams>;
      responses: JsonAnswer<contentProvenance.ProvenanceResource>;
    };
  };
  '/conversations': {
    post: {
      parameters: {};
      requestBody?: JsonBody<conversations.CreateConversationParams> | undefined;
      responses: JsonAnswer<conversations.ConversationResource>;
    };
  };
  '/conversations/{conversation_id}': {
    delete: {
      parameters: { path: { conversation_id: string } };
      responses: JsonAnswer<conversations.DeletedConversationResource>;
    };
    get: {
      parameters: { path: { conversation_id: string } };
      responses: JsonAnswer<conversations.ConversationResource>;
    };
    post: {
      parameters: { path: { conversation_id: string } };
      requestBody: JsonBody<conversations.UpdateConversationParams>;
      responses: JsonAnswer<conversations.ConversationResource>;
    };
  };
  '/conversations/{conversation_id}/items': {
    get: {
      parameters: { query?: conversations.ListConversationItemsParams | undefined; path: { conversation_id: string } };
      responses: JsonAnswer<conversations.ConversationItemList>;
    };
    post: {
      parameters: {
        query?: Pick<conversations.CreateConversationItemsParams, 'include'> | undefined;
        path: { conversation_id: string };
      };
      requestBody: JsonBody<Omit<conversations.CreateConversationItemsParams, 'include'>>;
      responses: JsonAnswer<conversations.ConversationItemList>;
    };
  };
  '/conversations/{conversation_id}/items/{item_id}': {
    delete: {
      parameters: { path: { conversation_id: string; item_id: string } };
      responses: JsonAnswer<conversations.ConversationResource>;
    };
    get: {
      parameters: {
        query?: conversations.GetConversationItemParams | undefined;
        path: { conversation_id: string; item_id: string };
      };
      responses: JsonAnswer<conversations.ConversationItem>;
    };
  };
  '/embeddings': {
    post: {
      parameters: {};
      requestBody: JsonBody<embeddings.CreateEmbeddingParams>;
      responses: JsonAnswer<embeddings.CreateEmbeddingResponse>;
    };
  };
  '/evals': {
    get: {
      parameters: { query?: evals.ListEvalsParams | undefined };
      responses: JsonAnswer<evals.EvalList>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<evals.CreateEvalParams>;
      responses: JsonAnswer<evals.Eval>;
    };
  };
  '/evals/{eval_id}': {
    delete: {
      parameters: { path: { eval_id: string } };
      responses: JsonAnswer<evals.DeleteEvalResponse>;
    };
    get: {
      parameters: { path: { eval_id: string } };
      responses: JsonAnswer<evals.Eval>;
    };
    post: {
      parameters: { path: { eval_id: string } };
      requestBody?: JsonBody<evals.UpdateEvalParams> | undefined;
      responses: JsonAnswer<evals.Eval>;
    };
  };
  '/evals/{eval_id}/runs': {
    get: {
      parameters: { query?: evals.ListEvalRunsParams | undefined; path: { eval_id: string } };
      responses: JsonAnswer<evals.EvalRunList>;
    };
    post: {
      parameters: { path: { eval_id: string } };
      requestBody: JsonBody<evals.CreateEvalRunParams>;
      responses: JsonAnswer<evals.EvalRun>;
    };
  };
  '/evals/{eval_id}/runs/{run_id}': {
    delete: {
      parameters: { path: { eval_id: string; run_id: string } };
      responses: JsonAnswer<evals.DeleteEvalRunResponse>;
    };
    get: {
      parameters: { path: { eval_id: string; run_id: string } };
      responses: JsonAnswer<evals.EvalRun>;
    };
    post: {
      parameters: { path: { eval_id: string; run_id: string } };
      responses: JsonAnswer<evals.EvalRun>;
    };
  };
  '/evals/{eval_id}/runs/{run_id}/output_items': {
    get: {
      parameters: { query?: evals.ListEvalRunOutputItemsParams | undefined; path: { eval_id: string; run_id: string } };
      responses: JsonAnswer<evals.EvalRunOutputItemList>;
    };
  };
  '/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}': {
    get: {
      parameters: { path: { eval_id: string; run_id: string; output_item_id: string } };
      responses: JsonAnswer<evals.EvalRunOutputItem>;
    };
  };
  '/files': {
    get: {
      parameters: { query?: files.ListFilesParams | undefined };
      responses: JsonAnswer<files.ListFilesResponse>;
    };
    post: {
      parameters: {};
      requestBody: MultipartBody<files.CreateFileParams>;
      responses: JsonAnswer<files.OpenAIFile>;
    };
  };
  '/files/{file_id}': {
    delete: {
      parameters: { path: { file_id: string } };
      responses: JsonAnswer<files.DeleteFileResponse>;
    };
    get: {
      parameters: { path: { file_id: string } };
      responses: JsonAnswer<files.OpenAIFile>;
    };
  };
  '/files/{file_id}/content': {
    get: {
      parameters: { path: { file_id: string } };
      responses: BytesAnswer;
    };
  };
  '/fine_tuning/alpha/graders/run': {
    post: {
      parameters: {};
      requestBody: JsonBody<fineTuning.RunGraderParams>;
      responses: JsonAnswer<fineTuning.RunGraderResponse>;
    };
  };
  '/fine_tuning/alpha/graders/validate': {
    post: {
      parameters: {};
      requestBody: JsonBody<fineTuning.ValidateGraderParams>;
      responses: JsonAnswer<fineTuning.ValidateGraderResponse>;
    };
  };
  '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions': {
    get: {
      parameters: {
        query?: fineTuning.ListFineTuningCheckpointPermissionsParams | undefined;
        path: { fine_tuned_model_checkpoint: string };
      };
      responses: JsonAnswer<fineTuning.ListFineTuningCheckpointPermissionResponse>;
    };
    post: {
      parameters: { path: { fine_tuned_model_checkpoint: string } };
      requestBody: JsonBody<fineTuning.CreateFineTuningCheckpointPermissionsParams>;
      responses: JsonAnswer<fineTuning.ListFineTuningCheckpointPermissionResponse>;
    };
  };
  '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}': {
    delete: {
      parameters: { path: { fine_tuned_model_checkpoint: string; permission_id: string } };
      responses: JsonAnswer<fineTuning.DeleteFineTuningCheckpointPermissionResponse>;
    };
  };
  '/fine_tuning/jobs': {
    get: {
      parameters: { query?: fineTuning.ListFineTuningJobsParams | undefined };
      responses: JsonAnswer<fineTuning.ListPaginatedFineTuningJobsResponse>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<fineTuning.CreateFineTuningJobParams>;
      responses: JsonAnswer<fineTuning.FineTuningJob>;
    };
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}': {
    get: {
      parameters: { path: { fine_tuning_job_id: string } };
      responses: JsonAnswer<fineTuning.FineTuningJob>;
    };
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/cancel': {
    post: {
      parameters: { path: { fine_tuning_job_id: string } };
      responses: JsonAnswer<fineTuning.FineTuningJob>;
    };
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints': {
    get: {
      parameters: {
        query?: fineTuning.ListFineTuningJobCheckpointsParams | undefined;
        path: { fine_tuning_job_id: string };
      };
      responses: JsonAnswer<fineTuning.ListFineTuningJobCheckpointsResponse>;
    };
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/events': {
    get: {
      parameters: {
        query?: fineTuning.ListFineTuningJobEventsParams | undefined;
        path: { fine_tuning_job_id: string };
      };
      responses: JsonAnswer<fineTuning.ListFineTuningJobEventsResponse>;
    };
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/pause': {
    post: {
      parameters: { path: { fine_tuning_job_id: string } };
      responses: JsonAnswer<fineTuning.FineTuningJob>;
    };
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/resume': {
    post: {
      parameters: { path: { fine_tuning_job_id: string } };
      responses: JsonAnswer<fineTuning.FineTuningJob>;
    };
  };
  '/images/edits': {
    post: {
      parameters: {};
      requestBody: JsonOrMultipartBody<images.CreateImageEditParams>;
      responses: JsonAnswer<images.ImagesResponse>;
    };
  };
  '/images/generations': {
    post: {
      parameters: {};
      requestBody: JsonBody<images.CreateImageParams>;
      responses: JsonAnswer<images.ImagesResponse>;
    };
  };
  '/images/variations': {
    post: {
      parameters: {};
      requestBody: MultipartBody<images.CreateImageVariationParams>;
      responses: JsonAnswer<images.ImagesResponse>;
    };
  };
  '/models': {
    get: {
      parameters: {};
      responses: JsonAnswer<models.ListModelsResponse>;
    };
  };
  '/models/{model}': {
    delete: {
      parameters: { path: { model: string } };
      responses: JsonAnswer<models.DeleteModelResponse>;
    };
    get: {
      parameters: { path: { model: string } };
      responses: JsonAnswer<models.Model>;
    };
  };
  '/moderations': {
    post: {
      parameters: {};
      requestBody: JsonBody<moderations.CreateModerationParams>;
      responses: JsonAnswer<moderations.CreateModerationResponse>;
    };
  };
  '/organization/admin_api_keys': {
    get: {
      parameters: { query?: admin.ListAdminApiKeysParams | undefined };
      responses: JsonAnswer<admin.ApiKeyList>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<admin.CreateAdminApiKeyParams>;
      responses: JsonAnswer<admin.AdminApiKeyCreateResponse>;
    };
  };
  '/organization/admin_api_keys/{key_id}': {
    delete: {
      parameters: { path: { key_id: string } };
      responses: JsonAnswer<admin.DeleteAdminApiKeyResponse>;
    };
    get: {
      parameters: { path: { key_id: string } };
      responses: JsonAnswer<admin.AdminApiKey>;
    };
  };
  '/organization/audit_logs': {
    get: {
      parameters: { query?: admin.ListAuditLogsParams | undefined };
      responses: JsonAnswer<admin.ListAuditLogsResponse>;
    };
  };
  '/organization/certificates': {
    get: {
      parameters: { query?: admin.ListCertificatesParams | undefined };
      responses: JsonAnswer<admin.ListCertificatesResponse>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<admin.CreateCertificateParams>;
      responses: JsonAnswer<admin.Certificate>;
    };
  };
  '/organization/certificates/activate': {
    post: {
      parameters: {};
      requestBody: JsonBody<admin.ActivateCertificatesParams>;
      responses: JsonAnswer<admin.OrganizationCertificateActivationResponse>;
    };
  };
  '/organization/certificates/deactivate': {
    post: {
      parameters: {};
      requestBody: JsonBody<admin.DeactivateCertificatesParams>;
      responses: JsonAnswer<admin.OrganizationCertificateDeactivationResponse>;
    };
  };
  '/organization/certificates/{certificate_id}': {
    delete: {
      parameters: { path: { certificate_id: string } };
      responses: JsonAnswer<admin.DeleteCertificateResponse>;
    };
    get: {
      parameters: { query?: admin.GetCertificateParams | undefined; path: { certificate_id: string } };
      responses: JsonAnswer<admin.Certificate>;
    };
    post: {
      parameters: { path: { certificate_id: string } };
      requestBody?: JsonBody<admin.UpdateCertificateParams> | undefined;
      responses: JsonAnswer<admin.Certificate>;
    };
  };
  '/organization/costs': {
    get: {
      parameters: { query: admin.ListOrganizationCostsParams };
      responses: JsonAnswer<admin.UsageResponse>;
    };
  };
  '/organization/data_retention': {
    get: {
      parameters: {};
      responses: JsonAnswer<admin.OrganizationDataRetention>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<admin.UpdateOrganizationDataRetentionParams>;
      responses: JsonAnswer<admin.OrganizationDataRetention>;
    };
  };
  '/organization/groups': {
    get: {
      parameters: { query?: admin.ListGroupsParams | undefined };
      responses: JsonAnswer<admin.GroupListResource>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<admin.CreateGroupParams>;
      responses: JsonAnswer<admin.GroupResponse>;
    };
  };
  '/organization/groups/{group_id}': {
    delete: {
      parameters: { path: { group_id: string } };
      responses: JsonAnswer<admin.GroupDeletedResource>;
    };
    get: {
      parameters: { path: { group_id: string } };
      responses: JsonAnswer<admin.GroupResponse>;
    };
    post: {
      parameters: { path: { group_id: string } };
      requestBody: JsonBody<admin.UpdateGroupParams>;
      responses: JsonAnswer<admin.GroupResourceWithSuccess>;
    };
  };
  '/organization/groups/{group_id}/roles': {
    get: {
      parameters: { query?: admin.ListGroupRolesParams | undefined; path: { group_id: string } };
      responses: JsonAnswer<admin.RoleListResource>;
    };
    post: {
      parameters: { path: { group_id: string } };
      requestBody: JsonBody<admin.AssignGroupRoleParams>;
      responses: JsonAnswer<admin.GroupRoleAssignment>;
    };
  };
  '/organization/groups/{group_id}/roles/{role_id}': {
    delete: {
      parameters: { path: { group_id: string; role_id: string } };
      responses: JsonAnswer<admin.DeletedRoleAssignmentResource>;
    };
    get: {
      parameters: { path: { group_id: string; role_id: string } };
      responses: JsonAnswer<admin.AssignedRoleDetails>;
    };
  };
  '/organization/groups/{group_id}/users': {
    get: {
      parameters: { query?: admin.ListGroupUsersParams | undefined; path: { group_id: string } };
      responses: JsonAnswer<admin.UserListResource>;
    };
    post: {
      parameters: { path: { group_id: string } };
      requestBody: JsonBody<admin.AddGroupUserParams>;
      responses: JsonAnswer<admin.GroupUserAssignment>;
    };
  };
  '/organization/groups/{group_id}/users/{user_id}': {
    delete: {
      parameters: { path: { group_id: string; user_id: string } };
      responses: JsonAnswer<admin.GroupUserDeletedResource>;
    };
    get: {
      parameters: { path: { group_id: string; user_id: string } };
      responses: JsonAnswer<admin.GroupMemberUser>;
    };
  };
  '/organization/invites': {
    get: {
      parameters: { query?: admin.ListInvitesParams | undefined };
      responses: JsonAnswer<admin.InviteListResponse>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<admin.CreateInviteParams>;
      responses: JsonAnswer<admin.Invite>;
    };
  };
  '/organization/invites/{invite_id}': {
    delete: {
      parameters: { path: { invite_id: string } };
      responses: JsonAnswer<admin.InviteDeleteResponse>;
    };
    get: {
      parameters: { path: { invite_id: string } };
      responses: JsonAnswer<admin.Invite>;
    };
  };
  '/organization/projects': {
    get: {
      parameters: { query?: admin.ListProjectsParams | undefined };
      responses: JsonAnswer<admin.ProjectListResponse>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<admin.CreateProjectParams>;
      responses: JsonAnswer<admin.Project>;
    };
  };
  '/organization/projects/{project_id}': {
    get: {
      parameters: { path: { project_id: string } };
      responses: JsonAnswer<admin.Project>;
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody?: JsonBody<admin.UpdateProjectParams> | undefined;
      responses: JsonAnswer<admin.Project>;
    };
  };
  '/organization/projects/{project_id}/api_keys': {
    get: {
      parameters: { query?: admin.ListProjectApiKeysParams | undefined; path: { project_id: string } };
      responses: JsonAnswer<admin.ProjectApiKeyListResponse>;
    };
  };
  '/organization/projects/{project_id}/api_keys/{api_key_id}': {
    delete: {
      parameters: { path: { project_id: string; api_key_id: string } };
      responses: JsonAnswer<admin.ProjectApiKeyDeleteResponse>;
    };
    get: {
      parameters: { path: { project_id: string; api_key_id: string } };
      responses: JsonAnswer<admin.ProjectApiKey>;
    };
  };
  '/organization/projects/{project_id}/archive': {
    post: {
      parameters: { path: { project_id: string } };
      responses: JsonAnswer<admin.Project>;
    };
  };
  '/organization/projects/{project_id}/certificates': {
    get: {
      parameters: { query?: admin.ListProjectCertificatesParams | undefined; path: { project_id: string } };
      responses: JsonAnswer<admin.ListProjectCertificatesResponse>;
    };
  };
  '/organization/projects/{project_id}/certificates/activate': {
    post: {
      parameters: { path: { project_id: string } };
      requestBody: JsonBody<admin.ActivateProjectCertificatesParams>;
      responses: JsonAnswer<admin.OrganizationProjectCertificateActivationResponse>;
    };
  };
  '/organization/projects/{project_id}/certificates/deactivate': {
    post: {
      parameters: { path: { project_id: string } };
      requestBody: JsonBody<admin.DeactivateProjectCertificatesParams>;
      responses: JsonAnswer<admin.OrganizationProjectCertificateDeactivationResponse>;
    };
  };
  '/organization/projects/{project_id}/data_retention': {
    get: {
      parameters: { path: { project_id: string } };
      responses: JsonAnswer<admin.ProjectDataRetention>;
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: JsonBody<admin.UpdateProjectDataRetentionParams>;
      responses: JsonAnswer<admin.ProjectDataRetention>;
    };
  };
  '/organization/projects/{project_id}/groups': {
    get: {
      parameters: { query?: admin.ListProjectGroupsParams | undefined; path: { project_id: string } };
      responses: JsonAnswer<admin.ProjectGroupListResource>;
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: JsonBody<admin.AddProjectGroupParams>;
      responses: JsonAnswer<admin.ProjectGroup>;
    };
  };
  '/organization/projects/{project_id}/groups/{group_id}': {
    delete: {
      parameters: { path: { project_id: string; group_id: string } };
      responses: JsonAnswer<admin.ProjectGroupDeletedResource>;
    };
    get: {
      parameters: { query?: admin.GetProjectGroupParams | undefined; path: { project_id: string; group_id: string } };
      responses: JsonAnswer<admin.ProjectGroup>;
    };
  };
  '/organization/projects/{project_id}/hosted_tool_permissions': {
    get: {
      parameters: { path: { project_id: string } };
      responses: JsonAnswer<admin.ProjectHostedToolPermissions>;
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody?: JsonBody<admin.UpdateProjectHostedToolPermissionsParams> | undefined;
      responses: JsonAnswer<admin.ProjectHostedToolPermissions>;
    };
  };
  '/organization/projects/{project_id}/model_permissions': {
    delete: {
      parameters: { path: { project_id: string } };
      responses: JsonAnswer<admin.ProjectModelPermissionsDeleteResponse>;
    };
    get: {
      parameters: { path: { project_id: string } };
      responses: JsonAnswer<admin.ProjectModelPermissions>;
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: JsonBody<admin.UpdateProjectModelPermissionsParams>;
      responses: JsonAnswer<admin.ProjectModelPermissions>;
    };
  };
  '/organization/projects/{project_id}/rate_limits': {
    get: {
      parameters: { query?: admin.ListProjectRateLimitsParams | undefined; path: { project_id: string } };
      responses: JsonAnswer<admin.ProjectRateLimitListResponse>;
    };
  };
  '/organization/projects/{project_id}/rate_limits/{rate_limit_id}': {
    post: {
      parameters: { path: { project_id: string; rate_limit_id: string } };
      requestBody?: JsonBody<admin.UpdateProjectRateLimitParams> | undefined;
      responses: JsonAnswer<admin.ProjectRateLimit>;
    };
  };
  '/organization/projects/{project_id}/service_accounts': {
    get: {
      parameters: { query?: admin.ListProjectServiceAccountsParams | undefined; path: { project_id: string } };
      responses: JsonAnswer<admin.ProjectServiceAccountListResponse>;
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: JsonBody<admin.CreateProjectServiceAccountParams>;
      responses: JsonAnswer<admin.ProjectServiceAccountCreateResponse>;
    };
  };
  '/organization/projects/{project_id}/service_accounts/{service_account_id}': {
    delete: {
      parameters: { path: { project_id: string; service_account_id: string } };
      responses: JsonAnswer<admin.ProjectServiceAccountDeleteResponse>;
    };
    get: {
      parameters: { path: { project_id: string; service_account_id: string } };
      responses: JsonAnswer<admin.ProjectServiceAccount>;
    };
    post: {
      parameters: { path: { project_id: string; service_account_id: string } };
      requestBody?: JsonBody<admin.UpdateProjectServiceAccountParams> | undefined;
      responses: JsonAnswer<admin.ProjectServiceAccount>;
    };
  };
  '/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys': {
    post: {
      parameters: { path: { project_id: string; service_account_id: string } };
      requestBody?: JsonBody<admin.CreateProjectServiceAccountApiKeyParams> | undefined;
      responses: JsonAnswer<admin.ServiceAccountApiKeyBody>;
    };
  };
  '/organization/projects/{project_id}/spend_alerts': {
    get: {
      parameters: { query?: admin.ListProjectSpendAlertsParams | undefined; path: { project_id: string } };
      responses: JsonAnswer<admin.ProjectSpendAlertListResource>;
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: JsonBody<admin.CreateProjectSpendAlertParams>;
      responses: JsonAnswer<admin.ProjectSpendAlert>;
    };
  };
  '/organization/projects/{project_id}/spend_alerts/{alert_id}': {
    delete: {
      parameters: { path: { project_id: string; alert_id: string } };
      responses: JsonAnswer<admin.ProjectSpendAlertDeletedResource>;
    };
    get: {
      parameters: { path: { project_id: string; alert_id: string } };
      responses: JsonAnswer<admin.ProjectSpendAlert>;
    };
    post: {
      parameters: { path: { project_id: string; alert_id: string } };
      requestBody: JsonBody<admin.UpdateProjectSpendAlertParams>;
      responses: JsonAnswer<admin.ProjectSpendAlert>;
    };
  };
  '/organization/projects/{project_id}/spend_limit': {
    delete: {
      parameters: { path: { project_id: string } };
      responses: JsonAnswer<admin.ProjectSpendLimitDeletedResource>;
    };
    get: {
      parameters: { path: { project_id: string } };
      responses: JsonAnswer<admin.ProjectSpendLimitResource>;
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: JsonBody<admin.UpdateProjectSpendLimitParams>;
      responses: JsonAnswer<admin.ProjectSpendLimitResource>;
    };
  };
  '/organization/projects/{project_id}/users': {
    get: {
      parameters: { query?: admin.ListProjectUsersParams | undefined; path: { project_id: string } };
      responses: JsonAnswer<admin.ProjectUserListResponse>;
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: JsonBody<admin.AddProjectUserParams>;
      responses: JsonAnswer<admin.ProjectUser>;
    };
  };
  '/organization/projects/{project_id}/users/{user_id}': {
    delete: {
      parameters: { path: { project_id: string; user_id: string } };
      responses: JsonAnswer<admin.ProjectUserDeleteResponse>;
    };
    get: {
      parameters: { path: { project_id: string; user_id: string } };
      responses: JsonAnswer<admin.ProjectUser>;
    };
    post: {
      parameters: { path: { project_id: string; user_id: string } };
      requestBody?: JsonBody<admin.UpdateProjectUserParams> | undefined;
      responses: JsonAnswer<admin.ProjectUser>;
    };
  };
  '/organization/roles': {
    get: {
      parameters: { query?: admin.ListRolesParams | undefined };
      responses: JsonAnswer<admin.PublicRoleListResource>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<admin.CreateRoleParams>;
      responses: JsonAnswer<admin.Role>;
    };
  };
  '/organization/roles/{role_id}': {
    delete: {
      parameters: { path: { role_id: string } };
      responses: JsonAnswer<admin.RoleDeletedResource>;
    };
    get: {
      parameters: { path: { role_id: string } };
      responses: JsonAnswer<admin.Role>;
    };
    post: {
      parameters: { path: { role_id: string } };
      requestBody?: JsonBody<admin.UpdateRoleParams> | undefined;
      responses: JsonAnswer<admin.Role>;
    };
  };
  '/organization/spend_alerts': {
    get: {
      parameters: { query?: admin.ListOrganizationSpendAlertsParams | undefined };
      responses: JsonAnswer<admin.OrganizationSpendAlertListResource>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<admin.CreateOrganizationSpendAlertParams>;
      responses: JsonAnswer<admin.OrganizationSpendAlert>;
    };
  };
  '/organization/spend_alerts/{alert_id}': {
    delete: {
      parameters: { path: { alert_id: string } };
      responses: JsonAnswer<admin.OrganizationSpendAlertDeletedResource>;
    };
    get: {
      parameters: { path: { alert_id: string } };
      responses: JsonAnswer<admin.OrganizationSpendAlert>;
    };
    post: {
      parameters: { path: { alert_id: string } };
      requestBody: JsonBody<admin.UpdateOrganizationSpendAlertParams>;
      responses: JsonAnswer<admin.OrganizationSpendAlert>;
    };
  };
  '/organization/spend_limit': {
    delete: {
      parameters: {};
      responses: JsonAnswer<admin.OrganizationSpendLimitDeletedResource>;
    };
    get: {
      parameters: {};
      responses: JsonAnswer<admin.OrganizationSpendLimitResource>;
    };
    post: {
      parameters: {};
      requestBody: JsonBody<admin.UpdateOrganizationSpendLimitParams>;
      responses: JsonAnswer<admin.OrganizationSpendLimitResource>;
    };
  };
  '/organization/usage/audio_speeches': {
    get: {
      parameters: { query: admin.GetAudioSpeechesUsageParams };
      responses: JsonAnswer<admin.UsageResponse>;
    };
  };
  '/organization/usage/audio_transcriptions': {
    get: {
      parameters: { query: admin.GetAudioTranscriptionsUsageParams };
      responses: JsonAnswer<admin.UsageResponse>;
    };
  };
  '/organization/usage/code_interpreter_sessions': {
    get: {
      parameters: { query: admin.GetCodeInterpreterSessionsUsageParams };
      responses: JsonAnswer<admin.UsageResponse>;
    };
  };
  '/organization/usage/completions': {
    get: {
      parameters: { query: admin.GetCompletionsUsageParams };
      responses: JsonAnswer<admin.UsageResponse>;
    };
  };
  '/organization/usage/embeddings': {
    get: {
      parameters: { query: admin.GetEmbeddingsUsageParams };
      responses: JsonAnswer<admin.UsageResponse>;
    };
  };
  '/organization/usage/file_search_calls': {
    get: {
      parameters: { query: admin.GetFileSearchCallsUsageParams };
      responses: JsonAnswer<admin.UsageResponse>;
    };
  };
  '/organization/usage/images': {
    get: {
      parameters: { query: admin.GetImagesUsageParams };
      responses: JsonAnswer<admin.UsageResponse>;
    };
  };
  '/organization/usage/moderations': {
    get: {
      parameters: { query: admin.GetModerationsUsageParams };
      responses: JsonAnswer<admin.UsageResponse>;
    };
  };
  '/organization/usage/vector_stores': {
    get: {
      parameters: { query: admin.GetVectorStoresUsageParams };
      responses: JsonAnswer<admin.UsageResponse>;
    };
  };
  '/organization/usage/web_search_calls': {
    get: {
      parameters: { query: admin.GetWebSearchCallsUsageParams };
      responses: JsonAnswer<admin.UsageResponse>;
    };
  };
  '/organization/users': {
    get: {
      parameters: { query?: admin.ListUsersParams | undefined };
      responses: JsonAnswer<admin.UserListResponse>;
    };
  };
  '/organization/users/{user_id}': {
    delete: {
      parameters: { path: { user_id: string } };
      responses: JsonAnswer<admin.UserDeleteResponse>;
    };
    get: {
      parameters: { path: { user_id: string } };
      responses: JsonAnswer<admin.User>;
    };
    post: {
      parameters: { path: { user_id: string } };
      requestBody?: JsonBody<admin.UpdateUserParams> | undefined;
      responses: JsonAnswer<admin.User>;
    };
  };
  '/organization/users/{user_id}/roles': {
    get: {
      parameters: { query?: admin.ListUserRolesParams | undefined; path: { user_id: string } };
      responses: JsonAnswer<admin.RoleListResource>;
    };
    post: {
      parameters: { path: { user_id: string } };
      requestBody: JsonBody<admin.AssignUserRoleParams>;
      responses: JsonAnswer<admin.UserRoleAssignment>;
    };
  };
  '/organization/users/{user_id}/roles/{role_id}': {
    delete: {
      parameters: { path: { user_id: string; role_id: string } };
      responses: JsonAnswer<admin.DeletedRoleAssignmentResource>;
    };
    get: {
      parameters: { path: { user_id: string; role_id: string } };
      responses: JsonAnswer<admin.AssignedRoleDetails>;
    };
  };
  '/projects/{project_id}/groups/{group_id}/roles': {
    get: {
      parameters: {
        query?: admin.ListProjectGroupRolesParams | undefined;
        path: { project_id: string; group_id: string };
      };
      responses: JsonAnswer<admin.RoleListResource>;
    };
    post: {
      parameters: { path: { project_id: string; group_id: string } };
      requestBody: JsonBody<admin.AssignProjectGroupRoleParams>;
      responses: JsonAnswer<admin.GroupRoleAssignment>;
    };
  };
  '/projects/{project_id}/groups/{group_id}/roles/{role_id}': {
    delete: {
      parameters: { path: { project_id: string; group_id: string; role_id: string } };
      responses: JsonAnswer<admin.DeletedRoleAssignmentResource>;
    };
    get: {
      parameters: { path: { project_id: string; group_id: string; role_id: string } };
      responses: JsonAnswer<admin.AssignedRoleDetails>;
    };
  };
  '/projects/{project_id}/roles': {
    get: {
      parameters: { query?: admin.ListProjectRolesParams | undefined; path: { project_id: string } };
      responses: JsonAnswer<admin.PublicRoleListResource>;
    };
    post: {
      parameters: { path: { project_id: string } };
      requestBody: JsonBody<admin.CreateProjectRoleParams>;
      responses: JsonAnswer<admin.Role>;
    };
  };
  '/projects/{project_id}/roles/{role_id}': {
    delete: {
      parameters: { path: { project_id: string; role_id: string } };
      responses: JsonAnswer<admin.RoleDeletedResource>;
    };
    get: {
      parameters: { path: { project_id: string; role_id: string } };
      responses: JsonAnswer<admin.Role>;
    };
    post: {
      parameters: { path: { project_id: string; role_id: string } };
      requestBody?: JsonBody<admin.UpdateProjectRoleParams> | undefined;
      responses: JsonAnswer<admin.Role>;
    };
  };
  '/projects/{project_id}/users/{user_id}/roles': {
    get: {
      parameters: {
        query?: admin.ListProjectUserRolesParams | undefined;
        path: { project_id: string; user_id: string };
      };
      responses: JsonAnswer<admin.RoleListResource>;
    };
    post: {
      parameters: { path: { project_id: string; user_id: string } };
      requestBody: JsonBody<admin.AssignProjectUserRoleParams>;
      responses: JsonAnswer<admin.UserRoleAssignment>;
    };
  };
  '/projects/{project_id}/users/{user_id}/roles/{role_id}': {
    delete: {
      parameters: { path: { project_id: string; user_id: string; role_id: string } };
      responses: JsonAnswer<admin.DeletedRoleAssignmentResource>;
    };
    get: {
      parameters: { path: { project_id: string; user_id: string; role_id: string } };
      responses: JsonAnswer<admin.AssignedRoleDetails>;
    };
  };
  '/realtime/calls': {
    post: {
      parameters: {};
      requestBody: MultipartBody<realtime.CreateRealtimeCallParams>;
      responses: TextAnswer;
    };
  };
  '/realtime/calls/{call_id}/accept': {
    post: {
      parameters: { path: { call_id: string } };
      requestBody: JsonBody<realtime.AcceptRealtimeCallParams>;
      responses: EmptyAnswer;
    };
  };
  '/realtime/calls/{call_id}/hangup': {
    post: {
      parameters: { path: { call_id: string } };
      responses: EmptyAnswer;
    };
  };
  '/realtime/calls/{call_id}/refer': {
    post: {
      parameters: { path: { call_id: string } };
      requestBody: JsonBody<realtime.ReferRealtimeCallParams>;
      responses: EmptyAnswer;
    };
  };
  '/realtime/calls/{call_id}/reject': {
    post: {
      parameters: { path: { call_id: string } };
      requestBody?: JsonBody<realtime.RejectRealtimeCallParams> | undefined;
      responses: EmptyAnswer;
    };
  };
  '/realtime/client_secrets': {
    post: {
      parameters: {};
      requestBody?: JsonBody<realtime.CreateRealtimeClientSecretParams> | undefined;
      responses: JsonAnswer<realtime.RealtimeCreateClientSecretResponse>;
    };
  };
  '/realtime/sessions': {
    post: {
      parameters: {};
      requestBody?: JsonBody<realtime.CreateRealtimeSessionParams> | undefined;
      responses: JsonAnswer<realtime.RealtimeSessionCreateResponse>;
    };
  };
  '/realtime/transcription_sessions': {
    post: {
      parameters: {};
      requestBody?: JsonBody<realtime.CreateRealtimeTranscriptionSessionParams> | undefined;
      responses: JsonAnswer<realtime.RealtimeTranscriptionSessionCreateResponse>;
    };
  };
  '/realtime/translations/client_secrets': {
    post: {
      parameters: {};
      requestBody: JsonBody<realtime.CreateRealtimeTranslationClientSecretParams>;
      responses: JsonAnswer<realtime.RealtimeTranslationClientSecretCreateResponse>;
    };
  };
  '/responses': {
    post: {
      parameters: {};
      requestBody?: JsonBody<responses.CreateResponseParams> | undefined;
      responses: JsonAnswer<responses.ModelResponse>;
    };
  };
  '/responses/compact': {
    post: {
      parameters: {};
      requestBody: JsonBody<responses.CompactResponseParams>;
      responses: JsonAnswer<responses.CompactResource>;
    };
  };
  '/responses/input_tokens': {
    post: {
      parameters: {};
      requestBody?: JsonBody<responses.CountResponseInputTokensParams> | undefined;
      responses: JsonAnswer<responses.TokenCountsResource>;
    };
  };
  '/responses/{response_id}': {
    delete: {
      parameters: { path: { response_id: string } };
      responses: JsonAnswer<responses.DeleteResponseResponse>;
    };
    get: {
      parameters: { query?: responses.GetResponseParams | undefined; path: { response_id: string } };
      responses: JsonAnswer<responses.ModelResponse>;
    };
  };
  '/responses/{response_id}/cancel': {
    post: {
      parameters: { path: { response_id: string } };
      responses: JsonAnswer<responses.ModelResponse>;
    };
  };
  '/responses/{response_id}/input_items': {
    get: {
      parameters: { query?: responses.ListResponseInputItemsParams | undefined; path: { response_id: string } };
      responses: JsonAnswer<responses.ResponseItemList>;
    };
  };
  '/skills': {
    get: {
      parameters: { query?: skills.ListSkillsParams | undefined };
      responses: JsonAnswer<skills.SkillListResource>;
    };
    post: {
      parameters: {};
      requestBody: JsonOrMultipartBody<skills.CreateSkillParams>;
      responses: JsonAnswer<skills.SkillResource>;
    };
  };
  '/skills/{skill_id}': {
    delete: {
      parameters: { path: { skill_id: string } };
      responses: JsonAnswer<skills.DeletedSkillResource>;
    };
    get: {
      parameters: { path: { skill_id: string } };
      responses: JsonAnswer<skills.SkillResource>;
    };
    post: {
      parameters: { path: { skill_id: string } };
      requestBody: JsonBody<skills.UpdateSkillParams>;
      responses: JsonAnswer<skills.SkillResource>;
    };
  };
  '/skills/{skill_id}/content': {
    get: {
      parameters: { path: { skill_id: string } };
      responses: BytesAnswer;
    };
  };
  '/skills/{skill_id}/versions': {
    get: {
      parameters: { query?: skills.ListSkillVersionsParams | undefined; path: { skill_id: string } };
      responses: JsonAnswer<skills.SkillVersionListResource>;
    };
    post: {
      parameters: { path: { skill_id: string } };
      requestBody: JsonOrMultipartBody<skills.CreateSkillVersionParams>;
      responses: JsonAnswer<skills.SkillVersionResource>;
    };
  };
  '/skills/{skill_id}/versions/{version}': {
    delete: {
      parameters: { path: { skill_id: string; version: string } };
      responses: JsonAnswer<skills.DeletedSkillVersionResource>;
    };
    get: {
      parameters: { path: { skill_id: string; version: string } };
      responses: JsonAnswer<skills.SkillVersionResource>;
    };
  };
  '/skills/{skill_id}/versions/{version}/content': {
    get: {
      parameters: { path: { skill_id: string; version: string } };
      responses: BytesAnswer;
    };
  };
  '/threads': {
    post: {
      parameters: {};
      requestBody?: JsonBody<assistants.CreateThreadParams> | undefined;
      responses: JsonAnswer<assistants.ThreadObject>;
    };
  };
  '/threads/runs': {
    post: {
      parameters: {};
      requestBody: JsonBody<assistants.CreateThreadAndRunParams>;
      responses: JsonAnswer<assistants.RunObject>;
    };
  };
  '/threads/{thread_id}': {
    delete: {
      parameters: { path: { thread_id: string } };
      responses: JsonAnswer<assistants.DeleteThreadResponse>;
    };
    get: {
      parameters: { path: { thread_id: string } };
      responses: JsonAnswer<assistants.ThreadObject>;
    };
    post: {
      parameters: { path: { thread_id: string } };
      requestBody?: JsonBody<assistants.UpdateThreadParams> | undefined;
      responses: JsonAnswer<assistants.ThreadObject>;
    };
  };
  '/threads/{thread_id}/messages': {
    get: {
      parameters: { query?: assistants.ListMessagesParams | undefined; path: { thread_id: string } };
      responses: JsonAnswer<assistants.ListMessagesResponse>;
    };
    post: {
      parameters: { path: { thread_id: string } };
      requestBody: JsonBody<assistants.CreateMessageParams>;
      responses: JsonAnswer<assistants.MessageObject>;
    };
  };
  '/threads/{thread_id}/messages/{message_id}': {
    delete: {
      parameters: { path: { thread_id: string; message_id: string } };
      responses: JsonAnswer<assistants.DeleteMessageResponse>;
    };
    get: {
      parameters: { path: { thread_id: string; message_id: string } };
      responses: JsonAnswer<assistants.MessageObject>;
    };
    post: {
      parameters: { path: { thread_id: string; message_id: string } };
      requestBody?: JsonBody<assistants.UpdateMessageParams> | undefined;
      responses: JsonAnswer<assistants.MessageObject>;
    };
  };
  '/threads/{thread_id}/runs': {
    get: {
      parameters: { query?: assistants.ListRunsParams | undefined; path: { thread_id: string } };
      responses: JsonAnswer<assistants.ListRunsResponse>;
    };
    post: {
      parameters: { query?: Pick<assistants.CreateRunParams, 'include'> | undefined; path: { thread_id: string } };
      requestBody: JsonBody<Omit<assistants.CreateRunParams, 'include'>>;
      responses: JsonAnswer<assistants.RunObject>;
    };
  };
  '/threads/{thread_id}/runs/{run_id}': {
    get: {
      parameters: { path: { thread_id: string; run_id: string } };
      responses: JsonAnswer<assistants.RunObject>;
    };
    post: {
      parameters: { path: { thread_id: string; run_id: string } };
      requestBody?: JsonBody<assistants.UpdateRunParams> | undefined;
      responses: JsonAnswer<assistants.RunObject>;
    };
  };
  '/threads/{thread_id}/runs/{run_id}/cancel': {
    post: {
      parameters: { path: { thread_id: string; run_id: string } };
      responses: JsonAnswer<assistants.RunObject>;
    };
  };
  '/threads/{thread_id}/runs/{run_id}/steps': {
    get: {
      parameters: { query?: assistants.ListRunStepsParams | undefined; path: { thread_id: string; run_id: string } };
      responses: JsonAnswer<assistants.ListRunStepsResponse>;
    };
  };
  '/threads/{thread_id}/runs/{run_id}/steps/{step_id}': {
    get: {
      parameters: {
        query?: assistants.GetRunStepParams | undefined;
        path: { thread_id: string; run_id: string; step_id: string };
      };
      responses: JsonAnswer<assistants.RunStepObject>;
    };
  };
  '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs': {
    post: {
      parameters: { path: { thread_id: string; run_id: string } };
      requestBody: JsonBody<assistants.SubmitToolOutputsParams>;
      responses: JsonAnswer<assistants.RunObject>;
    };
  };
  '/uploads': {
    post: {
      parameters: {};
      requestBody: JsonBody<uploads.CreateUploadParams>;
      responses: JsonAnswer<uploads.Upload>;
    };
  };
  '/uploads/{upload_id}/cancel': {
    post: {
      parameters: { path: { upload_id: string } };
      responses: JsonAnswer<uploads.Upload>;
    };
  };
  '/uploads/{upload_id}/complete': {
    post: {
      parameters: { path: { upload_id: string } };
      requestBody: JsonBody<uploads.CompleteUploadParams>;
      responses: JsonAnswer<uploads.Upload>;
    };
  };
  '/uploads/{upload_id}/parts': {
    post: {
      parameters: { path: { upload_id: string } };
      requestBody: MultipartBody<uploads.AddUploadPartParams>;
      responses: JsonAnswer<uploads.UploadPart>;
    };
  };
  '/vector_stores': {
    get: {
      parameters: { query?: vectorStores.ListVectorStoresParams | undefined };
      responses: JsonAnswer<vectorStores.ListVectorStoresResponse>;
    };
    post: {
      parameters: {};
      requestBody?: JsonBody<vectorStores.CreateVectorStoreParams> | undefined;
      responses: JsonAnswer<vectorStores.VectorStoreObject>;
    };
  };
  '/vector_stores/{vector_store_id}': {
    delete: {
      parameters: { path: { vector_store_id: string } };
      responses: JsonAnswer<vectorStores.DeleteVectorStoreResponse>;
    };
    get: {
      parameters: { path: { vector_store_id: string } };
      responses: JsonAnswer<vectorStores.VectorStoreObject>;
    };
    post: {
      parameters: { path: { vector_store_id: string } };
      requestBody?: JsonBody<vectorStores.UpdateVectorStoreParams> | undefined;
      responses: JsonAnswer<vectorStores.VectorStoreObject>;
    };
  };
  '/vector_stores/{vector_store_id}/file_batches': {
    post: {
      parameters: { path: { vector_store_id: string } };
      requestBody?: JsonBody<vectorStores.CreateVectorStoreFileBatchParams> | undefined;
      responses: JsonAnswer<vectorStores.VectorStoreFileBatchObject>;
    };
  };
  '/vector_stores/{vector_store_id}/file_batches/{batch_id}': {
    get: {
      parameters: { path: { vector_store_id: string; batch_id: string } };
      responses: JsonAnswer<vectorStores.VectorStoreFileBatchObject>;
    };
  };
  '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel': {
    post: {
      parameters: { path: { vector_store_id: string; batch_id: string } };
      responses: JsonAnswer<vectorStores.VectorStoreFileBatchObject>;
    };
  };
  '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files': {
    get: {
      parameters: {
        query?: vectorStores.ListVectorStoreFileBatchFilesParams | undefined;
        path: { vector_store_id: string; batch_id: string };
      };
      responses: JsonAnswer<vectorStores.ListVectorStoreFilesResponse>;
    };
  };
  '/vector_stores/{vector_store_id}/files': {
    get: {
      parameters: { query?: vectorStores.ListVectorStoreFilesParams | undefined; path: { vector_store_id: string } };
      responses: JsonAnswer<vectorStores.ListVectorStoreFilesResponse>;
    };
    post: {
      parameters: { path: { vector_store_id: string } };
      requestBody: JsonBody<vectorStores.CreateVectorStoreFileParams>;
      responses: JsonAnswer<vectorStores.VectorStoreFileObject>;
    };
  };
  '/vector_stores/{vector_store_id}/files/{file_id}': {
    delete: {
      parameters: { path: { vector_store_id: string; file_id: string } };
      responses: JsonAnswer<vectorStores.DeleteVectorStoreFileResponse>;
    };
    get: {
      parameters: { path: { vector_store_id: string; file_id: string } };
      responses: JsonAnswer<vectorStores.VectorStoreFileObject>;
    };
    post: {
      parameters: { path: { vector_store_id: string; file_id: string } };
      requestBody: JsonBody<vectorStores.UpdateVectorStoreFileParams>;
      responses: JsonAnswer<vectorStores.VectorStoreFileObject>;
    };
  };
  '/vector_stores/{vector_store_id}/files/{file_id}/content': {
    get: {
      parameters: { path: { vector_store_id: string; file_id: string } };
      responses: JsonAnswer<vectorStores.VectorStoreFileContentResponse>;
    };
  };
  '/vector_stores/{vector_store_id}/search': {
    post: {
      parameters: { path: { vector_store_id: string } };
      requestBody: JsonBody<vectorStores.SearchVectorStoreParams>;
      responses: JsonAnswer<vectorStores.VectorStoreSearchResultsPage>;
    };
  };
  '/videos': {
    get: {
      parameters: { query?: videos.ListVideosParams | undefined };
      responses: JsonAnswer<videos.VideoListResource>;
    };
    post: {
      parameters: {};
      requestBody: JsonOrMultipartBody<videos.CreateVideoParams>;
      responses: JsonAnswer<videos.VideoResource>;
    };
  };
  '/videos/characters': {
    post: {
      parameters: {};
      requestBody: MultipartBody<videos.CreateVideoCharacterParams>;
      responses: JsonAnswer<videos.VideoCharacterResource>;
    };
  };
  '/videos/characters/{character_id}': {
    get: {
      parameters: { path: { character_id: string } };
      responses: JsonAnswer<videos.VideoCharacterResource>;
    };
  };
  '/videos/edits': {
    post: {
      parameters: {};
      requestBody: JsonOrMultipartBody<videos.CreateVideoEditParams>;
      responses: JsonAnswer<videos.VideoResource>;
    };
  };
  '/videos/extensions': {
    post: {
      parameters: {};
      requestBody: JsonOrMultipartBody<videos.CreateVideoExtensionParams>;
      responses: JsonAnswer<videos.VideoResource>;
    };
  };
  '/videos/{video_id}': {
    delete: {
      parameters: { path: { video_id: string } };
      responses: JsonAnswer<videos.DeletedVideoResource>;
    };
    get: {
      parameters: { path: { video_id: string } };
      responses: JsonAnswer<videos.VideoResource>;
    };
  };
  '/videos/{video_id}/content': {
    get: {
      parameters: { query?: videos.DownloadVideoParams | undefined; path: { video_id: string } };
      responses: BytesAnswer;
    };
  };
  '/videos/{video_id}/remix': {
    post: {
      parameters: { path: { video_id: string } };
      requestBody: JsonOrMultipartBody<videos.CreateVideoRemixParams>;
      responses: JsonAnswer<videos.VideoResource>;
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
