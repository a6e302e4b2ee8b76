// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { OperationSchemas } from '../../schema-set.ts';

/** What each operation takes and answers, by id. */
export const operationSchemas: Readonly<Record<string, OperationSchemas>> = {
  "acceptRealtimeCall": {
    "method": "POST",
    "path": "/realtime/calls/{call_id}/accept",
    "pathParameters": ["call_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RealtimeSessionCreateRequestGA" } },
    "answers": { "200": {} }
  },
  "activateCertificates": {
    "method": "POST",
    "path": "/organization/certificates/activate",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ToggleCertificatesRequest" } },
    "answers": {
      "200": {
        "application/json": { "$ref": "urn:unspool:openai#/$defs/OrganizationCertificateActivationResponse" }
      }
    }
  },
  "activateProjectCertificates": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/certificates/activate",
    "pathParameters": ["project_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ToggleCertificatesRequest" } },
    "answers": {
      "200": {
        "application/json": {
          "$ref": "urn:unspool:openai#/$defs/OrganizationProjectCertificateActivationResponse"
        }
      }
    }
  },
  "addGroupUser": {
    "method": "POST",
    "path": "/organization/groups/{group_id}/users",
    "pathParameters": ["group_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateGroupUserBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/GroupUserAssignment" } } }
  },
  "addProjectGroup": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/groups",
    "pathParameters": ["project_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/InviteProjectGroupBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectGroup" } } }
  },
  "addProjectUser": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/users",
    "pathParameters": ["project_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectUserCreateRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectUser" } } }
  },
  "addUploadPart": {
    "method": "POST",
    "path": "/uploads/{upload_id}/parts",
    "pathParameters": ["upload_id"],
    "bodyRequired": true,
    "body": { "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/AddUploadPartRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UploadPart" } } }
  },
  "archiveProject": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/archive",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Project" } } }
  },
  "assignGroupRole": {
    "method": "POST",
    "path": "/organization/groups/{group_id}/roles",
    "pathParameters": ["group_id"],
    "bodyRequired": true,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/PublicAssignOrganizationGroupRoleBody" }
    },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/GroupRoleAssignment" } } }
  },
  "assignProjectGroupRole": {
    "method": "POST",
    "path": "/projects/{project_id}/groups/{group_id}/roles",
    "pathParameters": ["project_id", "group_id"],
    "bodyRequired": true,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/PublicAssignOrganizationGroupRoleBody" }
    },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/GroupRoleAssignment" } } }
  },
  "assignProjectUserRole": {
    "method": "POST",
    "path": "/projects/{project_id}/users/{user_id}/roles",
    "pathParameters": ["project_id", "user_id"],
    "bodyRequired": true,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/PublicAssignOrganizationGroupRoleBody" }
    },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UserRoleAssignment" } } }
  },
  "assignUserRole": {
    "method": "POST",
    "path": "/organization/users/{user_id}/roles",
    "pathParameters": ["user_id"],
    "bodyRequired": true,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/PublicAssignOrganizationGroupRoleBody" }
    },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UserRoleAssignment" } } }
  },
  "cancelBatch": {
    "method": "POST",
    "path": "/batches/{batch_id}/cancel",
    "pathParameters": ["batch_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Batch" } } }
  },
  "cancelChatkitSession": {
    "method": "POST",
    "path": "/chatkit/sessions/{session_id}/cancel",
    "pathParameters": ["session_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ChatSessionResource" } } }
  },
  "cancelEvalRun": {
    "method": "POST",
    "path": "/evals/{eval_id}/runs/{run_id}",
    "pathParameters": ["eval_id", "run_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/EvalRun" } } }
  },
  "cancelFineTuningJob": {
    "method": "POST",
    "path": "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    "pathParameters": ["fine_tuning_job_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/FineTuningJob" } } }
  },
  "cancelResponse": {
    "method": "POST",
    "path": "/responses/{response_id}/cancel",
    "pathParameters": ["response_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ModelResponse" } } }
  },
  "cancelRun": {
    "method": "POST",
    "path": "/threads/{thread_id}/runs/{run_id}/cancel",
    "pathParameters": ["thread_id", "run_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RunObject" } } }
  },
  "cancelUpload": {
    "method": "POST",
    "path": "/uploads/{upload_id}/cancel",
    "pathParameters": ["upload_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Upload" } } }
  },
  "cancelVectorStoreFileBatch": {
    "method": "POST",
    "path": "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    "pathParameters": ["vector_store_id", "batch_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VectorStoreFileBatchObject" } }
    }
  },
  "compactResponse": {
    "method": "POST",
    "path": "/responses/compact",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CompactResponseMethodPublicBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CompactResource" } } }
  },
  "completeUpload": {
    "method": "POST",
    "path": "/uploads/{upload_id}/complete",
    "pathParameters": ["upload_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CompleteUploadRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Upload" } } }
  },
  "countResponseInputTokens": {
    "method": "POST",
    "path": "/responses/input_tokens",
    "pathParameters": [],
    "bodyRequired": false,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/TokenCountsBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/TokenCountsResource" } } }
  },
  "createAdminApiKey": {
    "method": "POST",
    "path": "/organization/admin_api_keys",
    "pathParameters": [],
    "bodyRequired": true,
    "body": {
      "application/json": {
        "type": "object",
        "properties": {
          "name": { "type": "string" },
          "expires_in_seconds": { "type": "integer", "maximum": 31536000, "minimum": 1 }
        },
        "required": ["name"]
      }
    },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/AdminApiKeyCreateResponse" } }
    }
  },
  "createAssistant": {
    "method": "POST",
    "path": "/assistants",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateAssistantRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/AssistantObject" } } }
  },
  "createBatch": {
    "method": "POST",
    "path": "/batches",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateBatchRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Batch" } } }
  },
  "createCertificate": {
    "method": "POST",
    "path": "/organization/certificates",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UploadCertificateRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Certificate" } } }
  },
  "createChatCompletion": {
    "method": "POST",
    "path": "/chat/completions",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateChatCompletionRequest" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateChatCompletionResponse" } }
    }
  },
  "createChatkitSession": {
    "method": "POST",
    "path": "/chatkit/sessions",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateChatSessionBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ChatSessionResource" } } }
  },
  "createCompletion": {
    "method": "POST",
    "path": "/completions",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateCompletionRequest" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateCompletionResponse" } }
    }
  },
  "createContainer": {
    "method": "POST",
    "path": "/containers",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateContainerBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ContainerResource" } } }
  },
  "createContainerFile": {
    "method": "POST",
    "path": "/containers/{container_id}/files",
    "pathParameters": ["container_id"],
    "bodyRequired": true,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateContainerFileBody" },
      "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateContainerFileBody" }
    },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ContainerFileResource" } }
    }
  },
  "createContentProvenanceCheck": {
    "method": "POST",
    "path": "/content_provenance_checks",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateContentProvenanceBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProvenanceResource" } } }
  },
  "createConversation": {
    "method": "POST",
    "path": "/conversations",
    "pathParameters": [],
    "bodyRequired": false,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateConversationBody" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ConversationResource" } }
    }
  },
  "createConversationItems": {
    "method": "POST",
    "path": "/conversations/{conversation_id}/items",
    "pathParameters": ["conversation_id"],
    "bodyRequired": true,
    "query": {
      "type": "object",
      "properties": {
        "include": { "type": "array", "items": { "$ref": "urn:unspool:openai#/$defs/IncludeEnum" } }
      }
    },
    "body": {
      "application/json": {
        "type": "object",
        "properties": {
          "items": {
            "type": "array",
            "maxItems": 20,
            "items": { "$ref": "urn:unspool:openai#/$defs/InputItem" }
          }
        },
        "required": ["items"]
      }
    },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ConversationItemList" } }
    }
  },
  "createEmbedding": {
    "method": "POST",
    "path": "/embeddings",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateEmbeddingRequest" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateEmbeddingResponse" } }
    }
  },
  "createEval": {
    "method": "POST",
    "path": "/evals",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateEvalRequest" } },
    "answers": { "201": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Eval" } } }
  },
  "createEvalRun": {
    "method": "POST",
    "path": "/evals/{eval_id}/runs",
    "pathParameters": ["eval_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateEvalRunRequest" } },
    "answers": { "201": { "application/json": { "$ref": "urn:unspool:openai#/$defs/EvalRun" } } }
  },
  "createFile": {
    "method": "POST",
    "path": "/files",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateFileRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/OpenAIFile" } } }
  },
  "createFineTuningCheckpointPermissions": {
    "method": "POST",
    "path": "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "pathParameters": ["fine_tuned_model_checkpoint"],
    "bodyRequired": true,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateFineTuningCheckpointPermissionRequest" }
    },
    "answers": {
      "200": {
        "application/json": {
          "$ref": "urn:unspool:openai#/$defs/ListFineTuningCheckpointPermissionResponse"
        }
      }
    }
  },
  "createFineTuningJob": {
    "method": "POST",
    "path": "/fine_tuning/jobs",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateFineTuningJobRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/FineTuningJob" } } }
  },
  "createGroup": {
    "method": "POST",
    "path": "/organization/groups",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateGroupBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/GroupResponse" } } }
  },
  "createImage": {
    "method": "POST",
    "path": "/images/generations",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateImageRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ImagesResponse" } } }
  },
  "createImageEdit": {
    "method": "POST",
    "path": "/images/edits",
    "pathParameters": [],
    "bodyRequired": true,
    "body": {
      "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateImageEditRequest" },
      "application/json": { "$ref": "urn:unspool:openai#/$defs/EditImageBodyJsonParam" }
    },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ImagesResponse" } } }
  },
  "createImageVariation": {
    "method": "POST",
    "path": "/images/variations",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateImageVariationRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ImagesResponse" } } }
  },
  "createInvite": {
    "method": "POST",
    "path": "/organization/invites",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/InviteRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Invite" } } }
  },
  "createMessage": {
    "method": "POST",
    "path": "/threads/{thread_id}/messages",
    "pathParameters": ["thread_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateMessageRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/MessageObject" } } }
  },
  "createModeration": {
    "method": "POST",
    "path": "/moderations",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateModerationRequest" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateModerationResponse" } }
    }
  },
  "createOrganizationSpendAlert": {
    "method": "POST",
    "path": "/organization/spend_alerts",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateSpendAlertBody" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/OrganizationSpendAlert" } }
    }
  },
  "createProject": {
    "method": "POST",
    "path": "/organization/projects",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectCreateRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Project" } } }
  },
  "createProjectRole": {
    "method": "POST",
    "path": "/projects/{project_id}/roles",
    "pathParameters": ["project_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/PublicCreateOrganizationRoleBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Role" } } }
  },
  "createProjectServiceAccount": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/service_accounts",
    "pathParameters": ["project_id"],
    "bodyRequired": true,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectServiceAccountCreateRequest" }
    },
    "answers": {
      "200": {
        "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectServiceAccountCreateResponse" }
      }
    }
  },
  "createProjectServiceAccountApiKey": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    "pathParameters": ["project_id", "service_account_id"],
    "bodyRequired": false,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateProjectServiceAccountApiKeyBody" }
    },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ServiceAccountApiKeyBody" } }
    }
  },
  "createProjectSpendAlert": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/spend_alerts",
    "pathParameters": ["project_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateSpendAlertBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectSpendAlert" } } }
  },
  "createRealtimeCall": {
    "method": "POST",
    "path": "/realtime/calls",
    "pathParameters": [],
    "bodyRequired": true,
    "partTypes": { "sdp": "application/sdp", "session": "application/json" },
    "body": {
      "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/RealtimeCallCreateRequest" },
      "application/sdp": { "type": "string" }
    },
    "answers": { "201": { "application/sdp": { "type": "string" } } }
  },
  "createRealtimeClientSecret": {
    "method": "POST",
    "path": "/realtime/client_secrets",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RealtimeCreateClientSecretRequest" } },
    "answers": {
      "200": {
        "application/json": { "$ref": "urn:unspool:openai#/$defs/RealtimeCreateClientSecretResponse" }
      }
    }
  },
  "createRealtimeSession": {
    "method": "POST",
    "path": "/realtime/sessions",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RealtimeSessionCreateRequest" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RealtimeSessionCreateResponse" } }
    }
  },
  "createRealtimeTranscriptionSession": {
    "method": "POST",
    "path": "/realtime/transcription_sessions",
    "pathParameters": [],
    "bodyRequired": true,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/RealtimeTranscriptionSessionCreateRequest" }
    },
    "answers": {
      "200": {
        "application/json": {
          "$ref": "urn:unspool:openai#/$defs/RealtimeTranscriptionSessionCreateResponse"
        }
      }
    }
  },
  "createRealtimeTranslationClientSecret": {
    "method": "POST",
    "path": "/realtime/translations/client_secrets",
    "pathParameters": [],
    "bodyRequired": true,
    "body": {
      "application/json": {
        "$ref": "urn:unspool:openai#/$defs/RealtimeTranslationClientSecretCreateRequest"
      }
    },
    "answers": {
      "200": {
        "application/json": {
          "$ref": "urn:unspool:openai#/$defs/RealtimeTranslationClientSecretCreateResponse"
        }
      }
    }
  },
  "createResponse": {
    "method": "POST",
    "path": "/responses",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateResponse" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ModelResponse" } } }
  },
  "createRole": {
    "method": "POST",
    "path": "/organization/roles",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/PublicCreateOrganizationRoleBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Role" } } }
  },
  "createRun": {
    "method": "POST",
    "path": "/threads/{thread_id}/runs",
    "pathParameters": ["thread_id"],
    "bodyRequired": true,
    "query": {
      "type": "object",
      "properties": {
        "include": {
          "type": "array",
          "items": { "type": "string", "const": "step_details.tool_calls[*].file_search.results[*].content" }
        }
      }
    },
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateRunRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RunObject" } } }
  },
  "createSkill": {
    "method": "POST",
    "path": "/skills",
    "pathParameters": [],
    "bodyRequired": true,
    "body": {
      "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateSkillBody" },
      "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateSkillBody" }
    },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/SkillResource" } } }
  },
  "createSkillVersion": {
    "method": "POST",
    "path": "/skills/{skill_id}/versions",
    "pathParameters": ["skill_id"],
    "bodyRequired": true,
    "body": {
      "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateSkillVersionBody" },
      "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateSkillVersionBody" }
    },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/SkillVersionResource" } }
    }
  },
  "createSpeech": {
    "method": "POST",
    "path": "/audio/speech",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateSpeechRequest" } },
    "answers": { "200": { "audio/*": { "type": "string", "format": "binary" } } }
  },
  "createThread": {
    "method": "POST",
    "path": "/threads",
    "pathParameters": [],
    "bodyRequired": false,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateThreadRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ThreadObject" } } }
  },
  "createThreadAndRun": {
    "method": "POST",
    "path": "/threads/runs",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateThreadAndRunRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RunObject" } } }
  },
  "createTranscription": {
    "method": "POST",
    "path": "/audio/transcriptions",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateTranscriptionRequest" } },
    "answers": {
      "200": {
        "application/json": {
          "anyOf": [
            { "$ref": "urn:unspool:openai#/$defs/CreateTranscriptionResponseJson" },
            { "$ref": "urn:unspool:openai#/$defs/CreateTranscriptionResponseDiarizedJson" },
            { "$ref": "urn:unspool:openai#/$defs/CreateTranscriptionResponseVerboseJson" }
          ]
        },
        "text/plain": { "type": "string" }
      }
    }
  },
  "createTranslation": {
    "method": "POST",
    "path": "/audio/translations",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateTranslationRequest" } },
    "answers": {
      "200": {
        "application/json": {
          "anyOf": [
            { "$ref": "urn:unspool:openai#/$defs/CreateTranslationResponseJson" },
            { "$ref": "urn:unspool:openai#/$defs/CreateTranslationResponseVerboseJson" }
          ]
        },
        "text/plain": { "type": "string" }
      }
    }
  },
  "createUpload": {
    "method": "POST",
    "path": "/uploads",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateUploadRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Upload" } } }
  },
  "createVectorStore": {
    "method": "POST",
    "path": "/vector_stores",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateVectorStoreRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VectorStoreObject" } } }
  },
  "createVectorStoreFile": {
    "method": "POST",
    "path": "/vector_stores/{vector_store_id}/files",
    "pathParameters": ["vector_store_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateVectorStoreFileRequest" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VectorStoreFileObject" } }
    }
  },
  "createVectorStoreFileBatch": {
    "method": "POST",
    "path": "/vector_stores/{vector_store_id}/file_batches",
    "pathParameters": ["vector_store_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateVectorStoreFileBatchRequest" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VectorStoreFileBatchObject" } }
    }
  },
  "createVideo": {
    "method": "POST",
    "path": "/videos",
    "pathParameters": [],
    "bodyRequired": true,
    "body": {
      "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateVideoMultipartBody" },
      "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateVideoJsonBody" }
    },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VideoResource" } } }
  },
  "createVideoCharacter": {
    "method": "POST",
    "path": "/videos/characters",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateVideoCharacterBody" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VideoCharacterResource" } }
    }
  },
  "createVideoEdit": {
    "method": "POST",
    "path": "/videos/edits",
    "pathParameters": [],
    "bodyRequired": true,
    "body": {
      "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateVideoEditMultipartBody" },
      "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateVideoEditJsonBody" }
    },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VideoResource" } } }
  },
  "createVideoExtension": {
    "method": "POST",
    "path": "/videos/extensions",
    "pathParameters": [],
    "bodyRequired": true,
    "body": {
      "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateVideoExtendMultipartBody" },
      "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateVideoExtendJsonBody" }
    },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VideoResource" } } }
  },
  "createVideoRemix": {
    "method": "POST",
    "path": "/videos/{video_id}/remix",
    "pathParameters": ["video_id"],
    "bodyRequired": true,
    "body": {
      "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateVideoRemixBody" },
      "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateVideoRemixBody" }
    },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VideoResource" } } }
  },
  "createVoice": {
    "method": "POST",
    "path": "/audio/voices",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateVoiceRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VoiceResource" } } }
  },
  "createVoiceConsent": {
    "method": "POST",
    "path": "/audio/voice_consents",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "multipart/form-data": { "$ref": "urn:unspool:openai#/$defs/CreateVoiceConsentRequest" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VoiceConsentResource" } }
    }
  },
  "deactivateCertificates": {
    "method": "POST",
    "path": "/organization/certificates/deactivate",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ToggleCertificatesRequest" } },
    "answers": {
      "200": {
        "application/json": {
          "$ref": "urn:unspool:openai#/$defs/OrganizationCertificateDeactivationResponse"
        }
      }
    }
  },
  "deactivateProjectCertificates": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/certificates/deactivate",
    "pathParameters": ["project_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ToggleCertificatesRequest" } },
    "answers": {
      "200": {
        "application/json": {
          "$ref": "urn:unspool:openai#/$defs/OrganizationProjectCertificateDeactivationResponse"
        }
      }
    }
  },
  "deleteAdminApiKey": {
    "method": "DELETE",
    "path": "/organization/admin_api_keys/{key_id}",
    "pathParameters": ["key_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": {
        "application/json": {
          "type": "object",
          "properties": {
            "id": { "type": "string" },
            "object": { "type": "string", "const": "organization.admin_api_key.deleted" },
            "deleted": { "type": "boolean" }
          },
          "required": ["id", "object", "deleted"]
        }
      }
    }
  },
  "deleteAssistant": {
    "method": "DELETE",
    "path": "/assistants/{assistant_id}",
    "pathParameters": ["assistant_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeleteAssistantResponse" } }
    }
  },
  "deleteCertificate": {
    "method": "DELETE",
    "path": "/organization/certificates/{certificate_id}",
    "pathParameters": ["certificate_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeleteCertificateResponse" } }
    }
  },
  "deleteChatCompletion": {
    "method": "DELETE",
    "path": "/chat/completions/{completion_id}",
    "pathParameters": ["completion_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ChatCompletionDeleted" } }
    }
  },
  "deleteChatkitThread": {
    "method": "DELETE",
    "path": "/chatkit/threads/{thread_id}",
    "pathParameters": ["thread_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeletedThreadResource" } }
    }
  },
  "deleteContainer": {
    "method": "DELETE",
    "path": "/containers/{container_id}",
    "pathParameters": ["container_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": {
        "application/json": {
          "type": "object",
          "properties": {
            "id": { "type": "string" },
            "object": { "type": "string" },
            "deleted": { "type": "boolean", "const": true }
          },
          "required": ["id", "object", "deleted"]
        }
      }
    }
  },
  "deleteContainerFile": {
    "method": "DELETE",
    "path": "/containers/{container_id}/files/{file_id}",
    "pathParameters": ["container_id", "file_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": {
        "application/json": {
          "type": "object",
          "properties": {
            "id": { "type": "string" },
            "object": { "type": "string" },
            "deleted": { "type": "boolean", "const": true }
          },
          "required": ["id", "object", "deleted"]
        }
      }
    }
  },
  "deleteConversation": {
    "method": "DELETE",
    "path": "/conversations/{conversation_id}",
    "pathParameters": ["conversation_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeletedConversationResource" } }
    }
  },
  "deleteConversationItem": {
    "method": "DELETE",
    "path": "/conversations/{conversation_id}/items/{item_id}",
    "pathParameters": ["conversation_id", "item_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ConversationResource" } }
    }
  },
  "deleteEval": {
    "method": "DELETE",
    "path": "/evals/{eval_id}",
    "pathParameters": ["eval_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": {
        "application/json": {
          "type": "object",
          "properties": {
            "object": { "type": "string" },
            "deleted": { "type": "boolean" },
            "eval_id": { "type": "string" }
          },
          "required": ["object", "deleted", "eval_id"]
        }
      }
    }
  },
  "deleteEvalRun": {
    "method": "DELETE",
    "path": "/evals/{eval_id}/runs/{run_id}",
    "pathParameters": ["eval_id", "run_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": {
        "application/json": {
          "type": "object",
          "properties": {
            "object": { "type": "string" },
            "deleted": { "type": "boolean" },
            "run_id": { "type": "string" }
          }
        }
      }
    }
  },
  "deleteFile": {
    "method": "DELETE",
    "path": "/files/{file_id}",
    "pathParameters": ["file_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeleteFileResponse" } } }
  },
  "deleteFineTuningCheckpointPermission": {
    "method": "DELETE",
    "path": "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    "pathParameters": ["fine_tuned_model_checkpoint", "permission_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": {
        "application/json": {
          "$ref": "urn:unspool:openai#/$defs/DeleteFineTuningCheckpointPermissionResponse"
        }
      }
    }
  },
  "deleteGroup": {
    "method": "DELETE",
    "path": "/organization/groups/{group_id}",
    "pathParameters": ["group_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/GroupDeletedResource" } }
    }
  },
  "deleteInvite": {
    "method": "DELETE",
    "path": "/organization/invites/{invite_id}",
    "pathParameters": ["invite_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/InviteDeleteResponse" } }
    }
  },
  "deleteMessage": {
    "method": "DELETE",
    "path": "/threads/{thread_id}/messages/{message_id}",
    "pathParameters": ["thread_id", "message_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeleteMessageResponse" } }
    }
  },
  "deleteModel": {
    "method": "DELETE",
    "path": "/models/{model}",
    "pathParameters": ["model"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeleteModelResponse" } } }
  },
  "deleteOrganizationSpendAlert": {
    "method": "DELETE",
    "path": "/organization/spend_alerts/{alert_id}",
    "pathParameters": ["alert_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": {
        "application/json": { "$ref": "urn:unspool:openai#/$defs/OrganizationSpendAlertDeletedResource" }
      }
    }
  },
  "deleteOrganizationSpendLimit": {
    "method": "DELETE",
    "path": "/organization/spend_limit",
    "pathParameters": [],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": {
        "application/json": { "$ref": "urn:unspool:openai#/$defs/OrganizationSpendLimitDeletedResource" }
      }
    }
  },
  "deleteProjectApiKey": {
    "method": "DELETE",
    "path": "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "pathParameters": ["project_id", "api_key_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectApiKeyDeleteResponse" } }
    }
  },
  "deleteProjectModelPermissions": {
    "method": "DELETE",
    "path": "/organization/projects/{project_id}/model_permissions",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": {
        "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectModelPermissionsDeleteResponse" }
      }
    }
  },
  "deleteProjectRole": {
    "method": "DELETE",
    "path": "/projects/{project_id}/roles/{role_id}",
    "pathParameters": ["project_id", "role_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RoleDeletedResource" } } }
  },
  "deleteProjectServiceAccount": {
    "method": "DELETE",
    "path": "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "pathParameters": ["project_id", "service_account_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": {
        "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectServiceAccountDeleteResponse" }
      }
    }
  },
  "deleteProjectSpendAlert": {
    "method": "DELETE",
    "path": "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "pathParameters": ["project_id", "alert_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectSpendAlertDeletedResource" } }
    }
  },
  "deleteProjectSpendLimit": {
    "method": "DELETE",
    "path": "/organization/projects/{project_id}/spend_limit",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectSpendLimitDeletedResource" } }
    }
  },
  "deleteResponse": {
    "method": "DELETE",
    "path": "/responses/{response_id}",
    "pathParameters": ["response_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": {
        "application/json": {
          "type": "object",
          "properties": {
            "id": { "type": "string" },
            "object": { "type": "string" },
            "deleted": { "type": "boolean", "const": true }
          },
          "required": ["id", "object", "deleted"]
        }
      }
    }
  },
  "deleteRole": {
    "method": "DELETE",
    "path": "/organization/roles/{role_id}",
    "pathParameters": ["role_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RoleDeletedResource" } } }
  },
  "deleteSkill": {
    "method": "DELETE",
    "path": "/skills/{skill_id}",
    "pathParameters": ["skill_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeletedSkillResource" } }
    }
  },
  "deleteSkillVersion": {
    "method": "DELETE",
    "path": "/skills/{skill_id}/versions/{version}",
    "pathParameters": ["skill_id", "version"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeletedSkillVersionResource" } }
    }
  },
  "deleteThread": {
    "method": "DELETE",
    "path": "/threads/{thread_id}",
    "pathParameters": ["thread_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeleteThreadResponse" } }
    }
  },
  "deleteUser": {
    "method": "DELETE",
    "path": "/organization/users/{user_id}",
    "pathParameters": ["user_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UserDeleteResponse" } } }
  },
  "deleteVectorStore": {
    "method": "DELETE",
    "path": "/vector_stores/{vector_store_id}",
    "pathParameters": ["vector_store_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeleteVectorStoreResponse" } }
    }
  },
  "deleteVectorStoreFile": {
    "method": "DELETE",
    "path": "/vector_stores/{vector_store_id}/files/{file_id}",
    "pathParameters": ["vector_store_id", "file_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeleteVectorStoreFileResponse" } }
    }
  },
  "deleteVideo": {
    "method": "DELETE",
    "path": "/videos/{video_id}",
    "pathParameters": ["video_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeletedVideoResource" } }
    }
  },
  "deleteVoiceConsent": {
    "method": "DELETE",
    "path": "/audio/voice_consents/{consent_id}",
    "pathParameters": ["consent_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VoiceConsentDeletedResource" } }
    }
  },
  "downloadContainerFile": {
    "method": "GET",
    "path": "/containers/{container_id}/files/{file_id}/content",
    "pathParameters": ["container_id", "file_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/octet-stream": { "type": "string", "format": "binary" } } }
  },
  "downloadFile": {
    "method": "GET",
    "path": "/files/{file_id}/content",
    "pathParameters": ["file_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/octet-stream": { "type": "string", "format": "binary" } } }
  },
  "downloadSkill": {
    "method": "GET",
    "path": "/skills/{skill_id}/content",
    "pathParameters": ["skill_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/zip": { "type": "string", "format": "binary" } } }
  },
  "downloadSkillVersion": {
    "method": "GET",
    "path": "/skills/{skill_id}/versions/{version}/content",
    "pathParameters": ["skill_id", "version"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/zip": { "type": "string", "format": "binary" } } }
  },
  "downloadVideo": {
    "method": "GET",
    "path": "/videos/{video_id}/content",
    "pathParameters": ["video_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": { "variant": { "$ref": "urn:unspool:openai#/$defs/VideoContentVariant" } }
    },
    "body": {},
    "answers": {
      "200": {
        "video/mp4": { "type": "string", "format": "binary" },
        "image/webp": { "type": "string", "format": "binary" }
      }
    }
  },
  "getAdminApiKey": {
    "method": "GET",
    "path": "/organization/admin_api_keys/{key_id}",
    "pathParameters": ["key_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/AdminApiKey" } } }
  },
  "getAssistant": {
    "method": "GET",
    "path": "/assistants/{assistant_id}",
    "pathParameters": ["assistant_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/AssistantObject" } } }
  },
  "getAudioSpeechesUsage": {
    "method": "GET",
    "path": "/organization/usage/audio_speeches",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "start_time": { "type": "integer" },
        "end_time": { "type": "integer" },
        "bucket_width": { "type": "string", "enum": ["1m", "1h", "1d"], "default": "1d" },
        "project_ids": { "type": "array", "items": { "type": "string" } },
        "user_ids": { "type": "array", "items": { "type": "string" } },
        "api_key_ids": { "type": "array", "items": { "type": "string" } },
        "models": { "type": "array", "items": { "type": "string" } },
        "group_by": {
          "type": "array",
          "items": { "type": "string", "enum": ["project_id", "user_id", "api_key_id", "model"] }
        },
        "limit": { "type": "integer" },
        "page": { "type": "string" }
      },
      "required": ["start_time"]
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UsageResponse" } } }
  },
  "getAudioTranscriptionsUsage": {
    "method": "GET",
    "path": "/organization/usage/audio_transcriptions",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "start_time": { "type": "integer" },
        "end_time": { "type": "integer" },
        "bucket_width": { "type": "string", "enum": ["1m", "1h", "1d"], "default": "1d" },
        "project_ids": { "type": "array", "items": { "type": "string" } },
        "user_ids": { "type": "array", "items": { "type": "string" } },
        "api_key_ids": { "type": "array", "items": { "type": "string" } },
        "models": { "type": "array", "items": { "type": "string" } },
        "group_by": {
          "type": "array",
          "items": { "type": "string", "enum": ["project_id", "user_id", "api_key_id", "model"] }
        },
        "limit": { "type": "integer" },
        "page": { "type": "string" }
      },
      "required": ["start_time"]
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UsageResponse" } } }
  },
  "getBatch": {
    "method": "GET",
    "path": "/batches/{batch_id}",
    "pathParameters": ["batch_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Batch" } } }
  },
  "getCertificate": {
    "method": "GET",
    "path": "/organization/certificates/{certificate_id}",
    "pathParameters": ["certificate_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": { "include": { "type": "array", "items": { "type": "string", "const": "content" } } }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Certificate" } } }
  },
  "getChatCompletion": {
    "method": "GET",
    "path": "/chat/completions/{completion_id}",
    "pathParameters": ["completion_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateChatCompletionResponse" } }
    }
  },
  "getChatkitThread": {
    "method": "GET",
    "path": "/chatkit/threads/{thread_id}",
    "pathParameters": ["thread_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ThreadResource" } } }
  },
  "getCodeInterpreterSessionsUsage": {
    "method": "GET",
    "path": "/organization/usage/code_interpreter_sessions",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "start_time": { "type": "integer" },
        "end_time": { "type": "integer" },
        "bucket_width": { "type": "string", "enum": ["1m", "1h", "1d"], "default": "1d" },
        "project_ids": { "type": "array", "items": { "type": "string" } },
        "group_by": { "type": "array", "items": { "type": "string", "const": "project_id" } },
        "limit": { "type": "integer" },
        "page": { "type": "string" }
      },
      "required": ["start_time"]
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UsageResponse" } } }
  },
  "getCompletionsUsage": {
    "method": "GET",
    "path": "/organization/usage/completions",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "start_time": { "type": "integer" },
        "end_time": { "type": "integer" },
        "bucket_width": { "type": "string", "enum": ["1m", "1h", "1d"], "default": "1d" },
        "project_ids": { "type": "array", "items": { "type": "string" } },
        "user_ids": { "type": "array", "items": { "type": "string" } },
        "api_key_ids": { "type": "array", "items": { "type": "string" } },
        "models": { "type": "array", "items": { "type": "string" } },
        "batch": { "type": "boolean" },
        "group_by": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": ["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]
          }
        },
        "limit": { "type": "integer" },
        "page": { "type": "string" }
      },
      "required": ["start_time"]
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UsageResponse" } } }
  },
  "getContainer": {
    "method": "GET",
    "path": "/containers/{container_id}",
    "pathParameters": ["container_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ContainerResource" } } }
  },
  "getContainerFile": {
    "method": "GET",
    "path": "/containers/{container_id}/files/{file_id}",
    "pathParameters": ["container_id", "file_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ContainerFileResource" } }
    }
  },
  "getConversation": {
    "method": "GET",
    "path": "/conversations/{conversation_id}",
    "pathParameters": ["conversation_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ConversationResource" } }
    }
  },
  "getConversationItem": {
    "method": "GET",
    "path": "/conversations/{conversation_id}/items/{item_id}",
    "pathParameters": ["conversation_id", "item_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "include": { "type": "array", "items": { "$ref": "urn:unspool:openai#/$defs/IncludeEnum" } }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ConversationItem" } } }
  },
  "getEmbeddingsUsage": {
    "method": "GET",
    "path": "/organization/usage/embeddings",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "start_time": { "type": "integer" },
        "end_time": { "type": "integer" },
        "bucket_width": { "type": "string", "enum": ["1m", "1h", "1d"], "default": "1d" },
        "project_ids": { "type": "array", "items": { "type": "string" } },
        "user_ids": { "type": "array", "items": { "type": "string" } },
        "api_key_ids": { "type": "array", "items": { "type": "string" } },
        "models": { "type": "array", "items": { "type": "string" } },
        "group_by": {
          "type": "array",
          "items": { "type": "string", "enum": ["project_id", "user_id", "api_key_id", "model"] }
        },
        "limit": { "type": "integer" },
        "page": { "type": "string" }
      },
      "required": ["start_time"]
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UsageResponse" } } }
  },
  "getEval": {
    "method": "GET",
    "path": "/evals/{eval_id}",
    "pathParameters": ["eval_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Eval" } } }
  },
  "getEvalRun": {
    "method": "GET",
    "path": "/evals/{eval_id}/runs/{run_id}",
    "pathParameters": ["eval_id", "run_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/EvalRun" } } }
  },
  "getEvalRunOutputItem": {
    "method": "GET",
    "path": "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    "pathParameters": ["eval_id", "run_id", "output_item_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/EvalRunOutputItem" } } }
  },
  "getFile": {
    "method": "GET",
    "path": "/files/{file_id}",
    "pathParameters": ["file_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/OpenAIFile" } } }
  },
  "getFileSearchCallsUsage": {
    "method": "GET",
    "path": "/organization/usage/file_search_calls",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "start_time": { "type": "integer" },
        "end_time": { "type": "integer" },
        "bucket_width": { "type": "string", "enum": ["1m", "1h", "1d"], "default": "1d" },
        "project_ids": { "type": "array", "items": { "type": "string" } },
        "user_ids": { "type": "array", "items": { "type": "string" } },
        "api_key_ids": { "type": "array", "items": { "type": "string" } },
        "vector_store_ids": { "type": "array", "items": { "type": "string" } },
        "group_by": {
          "type": "array",
          "items": { "type": "string", "enum": ["project_id", "user_id", "api_key_id", "vector_store_id"] }
        },
        "limit": { "type": "integer" },
        "page": { "type": "string" }
      },
      "required": ["start_time"]
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UsageResponse" } } }
  },
  "getFineTuningJob": {
    "method": "GET",
    "path": "/fine_tuning/jobs/{fine_tuning_job_id}",
    "pathParameters": ["fine_tuning_job_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/FineTuningJob" } } }
  },
  "getGroup": {
    "method": "GET",
    "path": "/organization/groups/{group_id}",
    "pathParameters": ["group_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/GroupResponse" } } }
  },
  "getGroupRole": {
    "method": "GET",
    "path": "/organization/groups/{group_id}/roles/{role_id}",
    "pathParameters": ["group_id", "role_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/AssignedRoleDetails" } } }
  },
  "getGroupUser": {
    "method": "GET",
    "path": "/organization/groups/{group_id}/users/{user_id}",
    "pathParameters": ["group_id", "user_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/GroupMemberUser" } } }
  },
  "getImagesUsage": {
    "method": "GET",
    "path": "/organization/usage/images",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "start_time": { "type": "integer" },
        "end_time": { "type": "integer" },
        "bucket_width": { "type": "string", "enum": ["1m", "1h", "1d"], "default": "1d" },
        "sources": {
          "type": "array",
          "items": { "type": "string", "enum": ["image.generation", "image.edit", "image.variation"] }
        },
        "sizes": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": ["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]
          }
        },
        "project_ids": { "type": "array", "items": { "type": "string" } },
        "user_ids": { "type": "array", "items": { "type": "string" } },
        "api_key_ids": { "type": "array", "items": { "type": "string" } },
        "models": { "type": "array", "items": { "type": "string" } },
        "group_by": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": ["project_id", "user_id", "api_key_id", "model", "size", "source"]
          }
        },
        "limit": { "type": "integer" },
        "page": { "type": "string" }
      },
      "required": ["start_time"]
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UsageResponse" } } }
  },
  "getInvite": {
    "method": "GET",
    "path": "/organization/invites/{invite_id}",
    "pathParameters": ["invite_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Invite" } } }
  },
  "getMessage": {
    "method": "GET",
    "path": "/threads/{thread_id}/messages/{message_id}",
    "pathParameters": ["thread_id", "message_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/MessageObject" } } }
  },
  "getModel": {
    "method": "GET",
    "path": "/models/{model}",
    "pathParameters": ["model"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Model" } } }
  },
  "getModerationsUsage": {
    "method": "GET",
    "path": "/organization/usage/moderations",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "start_time": { "type": "integer" },
        "end_time": { "type": "integer" },
        "bucket_width": { "type": "string", "enum": ["1m", "1h", "1d"], "default": "1d" },
        "project_ids": { "type": "array", "items": { "type": "string" } },
        "user_ids": { "type": "array", "items": { "type": "string" } },
        "api_key_ids": { "type": "array", "items": { "type": "string" } },
        "models": { "type": "array", "items": { "type": "string" } },
        "group_by": {
          "type": "array",
          "items": { "type": "string", "enum": ["project_id", "user_id", "api_key_id", "model"] }
        },
        "limit": { "type": "integer" },
        "page": { "type": "string" }
      },
      "required": ["start_time"]
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UsageResponse" } } }
  },
  "getOrganizationDataRetention": {
    "method": "GET",
    "path": "/organization/data_retention",
    "pathParameters": [],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/OrganizationDataRetention" } }
    }
  },
  "getOrganizationSpendAlert": {
    "method": "GET",
    "path": "/organization/spend_alerts/{alert_id}",
    "pathParameters": ["alert_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/OrganizationSpendAlert" } }
    }
  },
  "getOrganizationSpendLimit": {
    "method": "GET",
    "path": "/organization/spend_limit",
    "pathParameters": [],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/OrganizationSpendLimitResource" } }
    }
  },
  "getProject": {
    "method": "GET",
    "path": "/organization/projects/{project_id}",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Project" } } }
  },
  "getProjectApiKey": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/api_keys/{api_key_id}",
    "pathParameters": ["project_id", "api_key_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectApiKey" } } }
  },
  "getProjectDataRetention": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/data_retention",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectDataRetention" } }
    }
  },
  "getProjectGroup": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/groups/{group_id}",
    "pathParameters": ["project_id", "group_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "group_type": { "type": "string", "enum": ["group", "tenant_group"], "default": "group" }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectGroup" } } }
  },
  "getProjectGroupRole": {
    "method": "GET",
    "path": "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    "pathParameters": ["project_id", "group_id", "role_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/AssignedRoleDetails" } } }
  },
  "getProjectHostedToolPermissions": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/hosted_tool_permissions",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectHostedToolPermissions" } }
    }
  },
  "getProjectModelPermissions": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/model_permissions",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectModelPermissions" } }
    }
  },
  "getProjectRole": {
    "method": "GET",
    "path": "/projects/{project_id}/roles/{role_id}",
    "pathParameters": ["project_id", "role_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Role" } } }
  },
  "getProjectServiceAccount": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "pathParameters": ["project_id", "service_account_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectServiceAccount" } }
    }
  },
  "getProjectSpendAlert": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "pathParameters": ["project_id", "alert_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectSpendAlert" } } }
  },
  "getProjectSpendLimit": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/spend_limit",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectSpendLimitResource" } }
    }
  },
  "getProjectUser": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/users/{user_id}",
    "pathParameters": ["project_id", "user_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectUser" } } }
  },
  "getProjectUserRole": {
    "method": "GET",
    "path": "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    "pathParameters": ["project_id", "user_id", "role_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/AssignedRoleDetails" } } }
  },
  "getResponse": {
    "method": "GET",
    "path": "/responses/{response_id}",
    "pathParameters": ["response_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "include": { "type": "array", "items": { "$ref": "urn:unspool:openai#/$defs/IncludeEnum" } },
        "stream": { "type": "boolean" },
        "starting_after": { "type": "integer" },
        "include_obfuscation": { "type": "boolean" }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ModelResponse" } } }
  },
  "getRole": {
    "method": "GET",
    "path": "/organization/roles/{role_id}",
    "pathParameters": ["role_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Role" } } }
  },
  "getRun": {
    "method": "GET",
    "path": "/threads/{thread_id}/runs/{run_id}",
    "pathParameters": ["thread_id", "run_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RunObject" } } }
  },
  "getRunStep": {
    "method": "GET",
    "path": "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    "pathParameters": ["thread_id", "run_id", "step_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "include": {
          "type": "array",
          "items": { "type": "string", "const": "step_details.tool_calls[*].file_search.results[*].content" }
        }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RunStepObject" } } }
  },
  "getSkill": {
    "method": "GET",
    "path": "/skills/{skill_id}",
    "pathParameters": ["skill_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/SkillResource" } } }
  },
  "getSkillVersion": {
    "method": "GET",
    "path": "/skills/{skill_id}/versions/{version}",
    "pathParameters": ["skill_id", "version"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/SkillVersionResource" } }
    }
  },
  "getThread": {
    "method": "GET",
    "path": "/threads/{thread_id}",
    "pathParameters": ["thread_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ThreadObject" } } }
  },
  "getUser": {
    "method": "GET",
    "path": "/organization/users/{user_id}",
    "pathParameters": ["user_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/User" } } }
  },
  "getUserRole": {
    "method": "GET",
    "path": "/organization/users/{user_id}/roles/{role_id}",
    "pathParameters": ["user_id", "role_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/AssignedRoleDetails" } } }
  },
  "getVectorStore": {
    "method": "GET",
    "path": "/vector_stores/{vector_store_id}",
    "pathParameters": ["vector_store_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VectorStoreObject" } } }
  },
  "getVectorStoreFile": {
    "method": "GET",
    "path": "/vector_stores/{vector_store_id}/files/{file_id}",
    "pathParameters": ["vector_store_id", "file_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VectorStoreFileObject" } }
    }
  },
  "getVectorStoreFileBatch": {
    "method": "GET",
    "path": "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    "pathParameters": ["vector_store_id", "batch_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VectorStoreFileBatchObject" } }
    }
  },
  "getVectorStoreFileContent": {
    "method": "GET",
    "path": "/vector_stores/{vector_store_id}/files/{file_id}/content",
    "pathParameters": ["vector_store_id", "file_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VectorStoreFileContentResponse" } }
    }
  },
  "getVectorStoresUsage": {
    "method": "GET",
    "path": "/organization/usage/vector_stores",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "start_time": { "type": "integer" },
        "end_time": { "type": "integer" },
        "bucket_width": { "type": "string", "enum": ["1m", "1h", "1d"], "default": "1d" },
        "project_ids": { "type": "array", "items": { "type": "string" } },
        "group_by": { "type": "array", "items": { "type": "string", "const": "project_id" } },
        "limit": { "type": "integer" },
        "page": { "type": "string" }
      },
      "required": ["start_time"]
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UsageResponse" } } }
  },
  "getVideo": {
    "method": "GET",
    "path": "/videos/{video_id}",
    "pathParameters": ["video_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VideoResource" } } }
  },
  "getVideoCharacter": {
    "method": "GET",
    "path": "/videos/characters/{character_id}",
    "pathParameters": ["character_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VideoCharacterResource" } }
    }
  },
  "getVoiceConsent": {
    "method": "GET",
    "path": "/audio/voice_consents/{consent_id}",
    "pathParameters": ["consent_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VoiceConsentResource" } }
    }
  },
  "getWebSearchCallsUsage": {
    "method": "GET",
    "path": "/organization/usage/web_search_calls",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "start_time": { "type": "integer" },
        "end_time": { "type": "integer" },
        "bucket_width": { "type": "string", "enum": ["1m", "1h", "1d"], "default": "1d" },
        "project_ids": { "type": "array", "items": { "type": "string" } },
        "user_ids": { "type": "array", "items": { "type": "string" } },
        "api_key_ids": { "type": "array", "items": { "type": "string" } },
        "models": { "type": "array", "items": { "type": "string" } },
        "context_levels": {
          "type": "array",
          "items": { "type": "string", "enum": ["low", "medium", "high"] }
        },
        "group_by": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": ["project_id", "user_id", "api_key_id", "model", "context_level"]
          }
        },
        "limit": { "type": "integer" },
        "page": { "type": "string" }
      },
      "required": ["start_time"]
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UsageResponse" } } }
  },
  "hangupRealtimeCall": {
    "method": "POST",
    "path": "/realtime/calls/{call_id}/hangup",
    "pathParameters": ["call_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": {} }
  },
  "listAdminApiKeys": {
    "method": "GET",
    "path": "/organization/admin_api_keys",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "after": { "type": "string" },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "asc" },
        "limit": { "type": "integer", "default": 20 }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ApiKeyList" } } }
  },
  "listAssistants": {
    "method": "GET",
    "path": "/assistants",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" },
        "after": { "type": "string" },
        "before": { "type": "string" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListAssistantsResponse" } }
    }
  },
  "listAuditLogs": {
    "method": "GET",
    "path": "/organization/audit_logs",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "effective_at": {
          "type": "object",
          "properties": {
            "gt": { "type": "integer" },
            "gte": { "type": "integer" },
            "lt": { "type": "integer" },
            "lte": { "type": "integer" }
          }
        },
        "project_ids": { "type": "array", "items": { "type": "string" } },
        "event_types": {
          "type": "array",
          "items": { "$ref": "urn:unspool:openai#/$defs/AuditLogEventType" }
        },
        "actor_ids": { "type": "array", "items": { "type": "string" } },
        "actor_emails": { "type": "array", "items": { "type": "string" } },
        "resource_ids": { "type": "array", "items": { "type": "string" } },
        "tenant_only": { "type": "boolean", "default": false },
        "limit": { "type": "integer", "default": 20 },
        "after": { "type": "string" },
        "before": { "type": "string" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListAuditLogsResponse" } }
    }
  },
  "listBatches": {
    "method": "GET",
    "path": "/batches",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": { "after": { "type": "string" }, "limit": { "type": "integer", "default": 20 } }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListBatchesResponse" } } }
  },
  "listCertificates": {
    "method": "GET",
    "path": "/organization/certificates",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "after": { "type": "string" },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListCertificatesResponse" } }
    }
  },
  "listChatCompletionMessages": {
    "method": "GET",
    "path": "/chat/completions/{completion_id}/messages",
    "pathParameters": ["completion_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "after": { "type": "string" },
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "asc" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ChatCompletionMessageList" } }
    }
  },
  "listChatCompletions": {
    "method": "GET",
    "path": "/chat/completions",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "model": { "type": "string" },
        "metadata": { "$ref": "urn:unspool:openai#/$defs/Metadata" },
        "after": { "type": "string" },
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "asc" }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ChatCompletionList" } } }
  },
  "listChatkitThreadItems": {
    "method": "GET",
    "path": "/chatkit/threads/{thread_id}/items",
    "pathParameters": ["thread_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "maximum": 100, "minimum": 0 },
        "order": { "$ref": "urn:unspool:openai#/$defs/OrderEnum" },
        "after": { "type": "string" },
        "before": { "type": "string" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ThreadItemListResource" } }
    }
  },
  "listChatkitThreads": {
    "method": "GET",
    "path": "/chatkit/threads",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "maximum": 100, "minimum": 0 },
        "order": { "$ref": "urn:unspool:openai#/$defs/OrderEnum" },
        "after": { "type": "string" },
        "before": { "type": "string" },
        "user": { "type": "string", "maxLength": 512, "minLength": 1 }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ThreadListResource" } } }
  },
  "listContainerFiles": {
    "method": "GET",
    "path": "/containers/{container_id}/files",
    "pathParameters": ["container_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" },
        "after": { "type": "string" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ContainerFileListResource" } }
    }
  },
  "listContainers": {
    "method": "GET",
    "path": "/containers",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" },
        "after": { "type": "string" },
        "name": { "type": "string" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ContainerListResource" } }
    }
  },
  "listConversationItems": {
    "method": "GET",
    "path": "/conversations/{conversation_id}/items",
    "pathParameters": ["conversation_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"] },
        "after": { "type": "string" },
        "include": { "type": "array", "items": { "$ref": "urn:unspool:openai#/$defs/IncludeEnum" } }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ConversationItemList" } }
    }
  },
  "listEvalRunOutputItems": {
    "method": "GET",
    "path": "/evals/{eval_id}/runs/{run_id}/output_items",
    "pathParameters": ["eval_id", "run_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "after": { "type": "string" },
        "limit": { "type": "integer", "default": 20 },
        "status": { "type": "string", "enum": ["fail", "pass"] },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "asc" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/EvalRunOutputItemList" } }
    }
  },
  "listEvalRuns": {
    "method": "GET",
    "path": "/evals/{eval_id}/runs",
    "pathParameters": ["eval_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "after": { "type": "string" },
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "asc" },
        "status": { "type": "string", "enum": ["queued", "in_progress", "completed", "canceled", "failed"] }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/EvalRunList" } } }
  },
  "listEvals": {
    "method": "GET",
    "path": "/evals",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "after": { "type": "string" },
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "asc" },
        "order_by": { "type": "string", "enum": ["created_at", "updated_at"], "default": "created_at" }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/EvalList" } } }
  },
  "listFiles": {
    "method": "GET",
    "path": "/files",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "purpose": { "type": "string" },
        "limit": { "type": "integer", "default": 10000 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" },
        "after": { "type": "string" }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListFilesResponse" } } }
  },
  "listFineTuningCheckpointPermissions": {
    "method": "GET",
    "path": "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    "pathParameters": ["fine_tuned_model_checkpoint"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "project_id": { "type": "string" },
        "after": { "type": "string" },
        "limit": { "type": "integer", "default": 10 },
        "order": { "type": "string", "enum": ["ascending", "descending"], "default": "descending" }
      }
    },
    "body": {},
    "answers": {
      "200": {
        "application/json": {
          "$ref": "urn:unspool:openai#/$defs/ListFineTuningCheckpointPermissionResponse"
        }
      }
    }
  },
  "listFineTuningJobCheckpoints": {
    "method": "GET",
    "path": "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    "pathParameters": ["fine_tuning_job_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": { "after": { "type": "string" }, "limit": { "type": "integer", "default": 10 } }
    },
    "body": {},
    "answers": {
      "200": {
        "application/json": { "$ref": "urn:unspool:openai#/$defs/ListFineTuningJobCheckpointsResponse" }
      }
    }
  },
  "listFineTuningJobEvents": {
    "method": "GET",
    "path": "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    "pathParameters": ["fine_tuning_job_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": { "after": { "type": "string" }, "limit": { "type": "integer", "default": 20 } }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListFineTuningJobEventsResponse" } }
    }
  },
  "listFineTuningJobs": {
    "method": "GET",
    "path": "/fine_tuning/jobs",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "after": { "type": "string" },
        "limit": { "type": "integer", "default": 20 },
        "metadata": { "type": ["object", "null"], "additionalProperties": { "type": "string" } }
      }
    },
    "body": {},
    "answers": {
      "200": {
        "application/json": { "$ref": "urn:unspool:openai#/$defs/ListPaginatedFineTuningJobsResponse" }
      }
    }
  },
  "listGroupRoles": {
    "method": "GET",
    "path": "/organization/groups/{group_id}/roles",
    "pathParameters": ["group_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "maximum": 1000, "minimum": 0 },
        "after": { "type": "string" },
        "order": { "type": "string", "enum": ["asc", "desc"] }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RoleListResource" } } }
  },
  "listGroupUsers": {
    "method": "GET",
    "path": "/organization/groups/{group_id}/users",
    "pathParameters": ["group_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 100, "maximum": 1000, "minimum": 0 },
        "after": { "type": "string" },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UserListResource" } } }
  },
  "listGroups": {
    "method": "GET",
    "path": "/organization/groups",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 100, "maximum": 1000, "minimum": 0 },
        "after": { "type": "string" },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "asc" }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/GroupListResource" } } }
  },
  "listInvites": {
    "method": "GET",
    "path": "/organization/invites",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": { "limit": { "type": "integer", "default": 20 }, "after": { "type": "string" } }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/InviteListResponse" } } }
  },
  "listMessages": {
    "method": "GET",
    "path": "/threads/{thread_id}/messages",
    "pathParameters": ["thread_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" },
        "after": { "type": "string" },
        "before": { "type": "string" },
        "run_id": { "type": "string" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListMessagesResponse" } }
    }
  },
  "listModels": {
    "method": "GET",
    "path": "/models",
    "pathParameters": [],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListModelsResponse" } } }
  },
  "listOrganizationCosts": {
    "method": "GET",
    "path": "/organization/costs",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "start_time": { "type": "integer" },
        "end_time": { "type": "integer" },
        "bucket_width": { "type": "string", "const": "1d", "default": "1d" },
        "project_ids": { "type": "array", "items": { "type": "string" } },
        "api_key_ids": { "type": "array", "items": { "type": "string" } },
        "group_by": {
          "type": "array",
          "items": { "type": "string", "enum": ["project_id", "line_item", "api_key_id"] }
        },
        "limit": { "type": "integer", "default": 7 },
        "page": { "type": "string" }
      },
      "required": ["start_time"]
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UsageResponse" } } }
  },
  "listOrganizationSpendAlerts": {
    "method": "GET",
    "path": "/organization/spend_alerts",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "maximum": 100, "minimum": 0 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "asc" },
        "after": { "type": "string" },
        "before": { "type": "string" }
      }
    },
    "body": {},
    "answers": {
      "200": {
        "application/json": { "$ref": "urn:unspool:openai#/$defs/OrganizationSpendAlertListResource" }
      }
    }
  },
  "listProjectApiKeys": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/api_keys",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "after": { "type": "string" },
        "owner_project_access": { "type": "string", "enum": ["active", "inactive", "any"] }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectApiKeyListResponse" } }
    }
  },
  "listProjectCertificates": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/certificates",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "after": { "type": "string" },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListProjectCertificatesResponse" } }
    }
  },
  "listProjectGroupRoles": {
    "method": "GET",
    "path": "/projects/{project_id}/groups/{group_id}/roles",
    "pathParameters": ["project_id", "group_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "maximum": 1000, "minimum": 0 },
        "after": { "type": "string" },
        "order": { "type": "string", "enum": ["asc", "desc"] }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RoleListResource" } } }
  },
  "listProjectGroups": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/groups",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20, "maximum": 100, "minimum": 0 },
        "after": { "type": "string" },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "asc" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectGroupListResource" } }
    }
  },
  "listProjectRateLimits": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/rate_limits",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 100 },
        "after": { "type": "string" },
        "before": { "type": "string" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectRateLimitListResponse" } }
    }
  },
  "listProjectRoles": {
    "method": "GET",
    "path": "/projects/{project_id}/roles",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 1000, "maximum": 1000, "minimum": 0 },
        "after": { "type": "string" },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "asc" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/PublicRoleListResource" } }
    }
  },
  "listProjectServiceAccounts": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/service_accounts",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": { "limit": { "type": "integer", "default": 20 }, "after": { "type": "string" } }
    },
    "body": {},
    "answers": {
      "200": {
        "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectServiceAccountListResponse" }
      }
    }
  },
  "listProjectSpendAlerts": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/spend_alerts",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "maximum": 100, "minimum": 0 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "asc" },
        "after": { "type": "string" },
        "before": { "type": "string" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectSpendAlertListResource" } }
    }
  },
  "listProjectUserRoles": {
    "method": "GET",
    "path": "/projects/{project_id}/users/{user_id}/roles",
    "pathParameters": ["project_id", "user_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "maximum": 1000, "minimum": 0 },
        "after": { "type": "string" },
        "order": { "type": "string", "enum": ["asc", "desc"] }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RoleListResource" } } }
  },
  "listProjectUsers": {
    "method": "GET",
    "path": "/organization/projects/{project_id}/users",
    "pathParameters": ["project_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": { "limit": { "type": "integer", "default": 20 }, "after": { "type": "string" } }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectUserListResponse" } }
    }
  },
  "listProjects": {
    "method": "GET",
    "path": "/organization/projects",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "after": { "type": "string" },
        "include_archived": { "type": "boolean", "default": false }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectListResponse" } } }
  },
  "listResponseInputItems": {
    "method": "GET",
    "path": "/responses/{response_id}/input_items",
    "pathParameters": ["response_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"] },
        "after": { "type": "string" },
        "include": { "type": "array", "items": { "$ref": "urn:unspool:openai#/$defs/IncludeEnum" } }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ResponseItemList" } } }
  },
  "listRoles": {
    "method": "GET",
    "path": "/organization/roles",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 1000, "maximum": 1000, "minimum": 0 },
        "after": { "type": "string" },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "asc" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/PublicRoleListResource" } }
    }
  },
  "listRunSteps": {
    "method": "GET",
    "path": "/threads/{thread_id}/runs/{run_id}/steps",
    "pathParameters": ["thread_id", "run_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" },
        "after": { "type": "string" },
        "before": { "type": "string" },
        "include": {
          "type": "array",
          "items": { "type": "string", "const": "step_details.tool_calls[*].file_search.results[*].content" }
        }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListRunStepsResponse" } }
    }
  },
  "listRuns": {
    "method": "GET",
    "path": "/threads/{thread_id}/runs",
    "pathParameters": ["thread_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" },
        "after": { "type": "string" },
        "before": { "type": "string" }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListRunsResponse" } } }
  },
  "listSkillVersions": {
    "method": "GET",
    "path": "/skills/{skill_id}/versions",
    "pathParameters": ["skill_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "maximum": 100, "minimum": 0 },
        "order": { "$ref": "urn:unspool:openai#/$defs/OrderEnum" },
        "after": { "type": "string" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/SkillVersionListResource" } }
    }
  },
  "listSkills": {
    "method": "GET",
    "path": "/skills",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "maximum": 100, "minimum": 0 },
        "order": { "$ref": "urn:unspool:openai#/$defs/OrderEnum" },
        "after": { "type": "string" }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/SkillListResource" } } }
  },
  "listUserRoles": {
    "method": "GET",
    "path": "/organization/users/{user_id}/roles",
    "pathParameters": ["user_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "maximum": 1000, "minimum": 0 },
        "after": { "type": "string" },
        "order": { "type": "string", "enum": ["asc", "desc"] }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RoleListResource" } } }
  },
  "listUsers": {
    "method": "GET",
    "path": "/organization/users",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "after": { "type": "string" },
        "emails": { "type": "array", "items": { "type": "string" } }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UserListResponse" } } }
  },
  "listVectorStoreFileBatchFiles": {
    "method": "GET",
    "path": "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    "pathParameters": ["vector_store_id", "batch_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" },
        "after": { "type": "string" },
        "before": { "type": "string" },
        "filter": { "type": "string", "enum": ["in_progress", "completed", "failed", "cancelled"] }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListVectorStoreFilesResponse" } }
    }
  },
  "listVectorStoreFiles": {
    "method": "GET",
    "path": "/vector_stores/{vector_store_id}/files",
    "pathParameters": ["vector_store_id"],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" },
        "after": { "type": "string" },
        "before": { "type": "string" },
        "filter": { "type": "string", "enum": ["in_progress", "completed", "failed", "cancelled"] }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListVectorStoreFilesResponse" } }
    }
  },
  "listVectorStores": {
    "method": "GET",
    "path": "/vector_stores",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "default": 20 },
        "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" },
        "after": { "type": "string" },
        "before": { "type": "string" }
      }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ListVectorStoresResponse" } }
    }
  },
  "listVideos": {
    "method": "GET",
    "path": "/videos",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": {
        "limit": { "type": "integer", "maximum": 100, "minimum": 0 },
        "order": { "$ref": "urn:unspool:openai#/$defs/OrderEnum" },
        "after": { "type": "string" }
      }
    },
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VideoListResource" } } }
  },
  "listVoiceConsents": {
    "method": "GET",
    "path": "/audio/voice_consents",
    "pathParameters": [],
    "bodyRequired": false,
    "query": {
      "type": "object",
      "properties": { "after": { "type": "string" }, "limit": { "type": "integer", "default": 20 } }
    },
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VoiceConsentListResource" } }
    }
  },
  "pauseFineTuningJob": {
    "method": "POST",
    "path": "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    "pathParameters": ["fine_tuning_job_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/FineTuningJob" } } }
  },
  "referRealtimeCall": {
    "method": "POST",
    "path": "/realtime/calls/{call_id}/refer",
    "pathParameters": ["call_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RealtimeCallReferRequest" } },
    "answers": { "200": {} }
  },
  "rejectRealtimeCall": {
    "method": "POST",
    "path": "/realtime/calls/{call_id}/reject",
    "pathParameters": ["call_id"],
    "bodyRequired": false,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RealtimeCallRejectRequest" } },
    "answers": { "200": {} }
  },
  "removeGroupUser": {
    "method": "DELETE",
    "path": "/organization/groups/{group_id}/users/{user_id}",
    "pathParameters": ["group_id", "user_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/GroupUserDeletedResource" } }
    }
  },
  "removeProjectGroup": {
    "method": "DELETE",
    "path": "/organization/projects/{project_id}/groups/{group_id}",
    "pathParameters": ["project_id", "group_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectGroupDeletedResource" } }
    }
  },
  "removeProjectUser": {
    "method": "DELETE",
    "path": "/organization/projects/{project_id}/users/{user_id}",
    "pathParameters": ["project_id", "user_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectUserDeleteResponse" } }
    }
  },
  "resumeFineTuningJob": {
    "method": "POST",
    "path": "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    "pathParameters": ["fine_tuning_job_id"],
    "bodyRequired": false,
    "body": {},
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/FineTuningJob" } } }
  },
  "runGrader": {
    "method": "POST",
    "path": "/fine_tuning/alpha/graders/run",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RunGraderRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RunGraderResponse" } } }
  },
  "searchVectorStore": {
    "method": "POST",
    "path": "/vector_stores/{vector_store_id}/search",
    "pathParameters": ["vector_store_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VectorStoreSearchRequest" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VectorStoreSearchResultsPage" } }
    }
  },
  "submitToolOutputs": {
    "method": "POST",
    "path": "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    "pathParameters": ["thread_id", "run_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/SubmitToolOutputsRunRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RunObject" } } }
  },
  "unassignGroupRole": {
    "method": "DELETE",
    "path": "/organization/groups/{group_id}/roles/{role_id}",
    "pathParameters": ["group_id", "role_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeletedRoleAssignmentResource" } }
    }
  },
  "unassignProjectGroupRole": {
    "method": "DELETE",
    "path": "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    "pathParameters": ["project_id", "group_id", "role_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeletedRoleAssignmentResource" } }
    }
  },
  "unassignProjectUserRole": {
    "method": "DELETE",
    "path": "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    "pathParameters": ["project_id", "user_id", "role_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeletedRoleAssignmentResource" } }
    }
  },
  "unassignUserRole": {
    "method": "DELETE",
    "path": "/organization/users/{user_id}/roles/{role_id}",
    "pathParameters": ["user_id", "role_id"],
    "bodyRequired": false,
    "body": {},
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/DeletedRoleAssignmentResource" } }
    }
  },
  "updateAssistant": {
    "method": "POST",
    "path": "/assistants/{assistant_id}",
    "pathParameters": ["assistant_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ModifyAssistantRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/AssistantObject" } } }
  },
  "updateCertificate": {
    "method": "POST",
    "path": "/organization/certificates/{certificate_id}",
    "pathParameters": ["certificate_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ModifyCertificateRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Certificate" } } }
  },
  "updateChatCompletion": {
    "method": "POST",
    "path": "/chat/completions/{completion_id}",
    "pathParameters": ["completion_id"],
    "bodyRequired": true,
    "body": {
      "application/json": {
        "type": "object",
        "properties": { "metadata": { "$ref": "urn:unspool:openai#/$defs/Metadata" } },
        "required": ["metadata"]
      }
    },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateChatCompletionResponse" } }
    }
  },
  "updateConversation": {
    "method": "POST",
    "path": "/conversations/{conversation_id}",
    "pathParameters": ["conversation_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UpdateConversationBody" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ConversationResource" } }
    }
  },
  "updateEval": {
    "method": "POST",
    "path": "/evals/{eval_id}",
    "pathParameters": ["eval_id"],
    "bodyRequired": true,
    "body": {
      "application/json": {
        "type": "object",
        "properties": {
          "name": { "type": "string" },
          "metadata": { "$ref": "urn:unspool:openai#/$defs/Metadata" }
        }
      }
    },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Eval" } } }
  },
  "updateGroup": {
    "method": "POST",
    "path": "/organization/groups/{group_id}",
    "pathParameters": ["group_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UpdateGroupBody" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/GroupResourceWithSuccess" } }
    }
  },
  "updateMessage": {
    "method": "POST",
    "path": "/threads/{thread_id}/messages/{message_id}",
    "pathParameters": ["thread_id", "message_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ModifyMessageRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/MessageObject" } } }
  },
  "updateOrganizationDataRetention": {
    "method": "POST",
    "path": "/organization/data_retention",
    "pathParameters": [],
    "bodyRequired": true,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/UpdateOrganizationDataRetentionBody" }
    },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/OrganizationDataRetention" } }
    }
  },
  "updateOrganizationSpendAlert": {
    "method": "POST",
    "path": "/organization/spend_alerts/{alert_id}",
    "pathParameters": ["alert_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateSpendAlertBody" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/OrganizationSpendAlert" } }
    }
  },
  "updateOrganizationSpendLimit": {
    "method": "POST",
    "path": "/organization/spend_limit",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UpdateOrganizationSpendLimitBody" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/OrganizationSpendLimitResource" } }
    }
  },
  "updateProject": {
    "method": "POST",
    "path": "/organization/projects/{project_id}",
    "pathParameters": ["project_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectUpdateRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Project" } } }
  },
  "updateProjectDataRetention": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/data_retention",
    "pathParameters": ["project_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UpdateProjectDataRetentionBody" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectDataRetention" } }
    }
  },
  "updateProjectHostedToolPermissions": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/hosted_tool_permissions",
    "pathParameters": ["project_id"],
    "bodyRequired": true,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectHostedToolPermissionsUpdateRequest" }
    },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectHostedToolPermissions" } }
    }
  },
  "updateProjectModelPermissions": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/model_permissions",
    "pathParameters": ["project_id"],
    "bodyRequired": true,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectModelPermissionsUpdateRequest" }
    },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectModelPermissions" } }
    }
  },
  "updateProjectRateLimit": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    "pathParameters": ["project_id", "rate_limit_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectRateLimitUpdateRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectRateLimit" } } }
  },
  "updateProjectRole": {
    "method": "POST",
    "path": "/projects/{project_id}/roles/{role_id}",
    "pathParameters": ["project_id", "role_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/PublicUpdateOrganizationRoleBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Role" } } }
  },
  "updateProjectServiceAccount": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    "pathParameters": ["project_id", "service_account_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UpdateProjectServiceAccountBody" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectServiceAccount" } }
    }
  },
  "updateProjectSpendAlert": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    "pathParameters": ["project_id", "alert_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/CreateSpendAlertBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectSpendAlert" } } }
  },
  "updateProjectSpendLimit": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/spend_limit",
    "pathParameters": ["project_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UpdateProjectSpendLimitBody" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectSpendLimitResource" } }
    }
  },
  "updateProjectUser": {
    "method": "POST",
    "path": "/organization/projects/{project_id}/users/{user_id}",
    "pathParameters": ["project_id", "user_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectUserUpdateRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ProjectUser" } } }
  },
  "updateRole": {
    "method": "POST",
    "path": "/organization/roles/{role_id}",
    "pathParameters": ["role_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/PublicUpdateOrganizationRoleBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/Role" } } }
  },
  "updateRun": {
    "method": "POST",
    "path": "/threads/{thread_id}/runs/{run_id}",
    "pathParameters": ["thread_id", "run_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ModifyRunRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/RunObject" } } }
  },
  "updateSkill": {
    "method": "POST",
    "path": "/skills/{skill_id}",
    "pathParameters": ["skill_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/SetDefaultSkillVersionBody" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/SkillResource" } } }
  },
  "updateThread": {
    "method": "POST",
    "path": "/threads/{thread_id}",
    "pathParameters": ["thread_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ModifyThreadRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ThreadObject" } } }
  },
  "updateUser": {
    "method": "POST",
    "path": "/organization/users/{user_id}",
    "pathParameters": ["user_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UserRoleUpdateRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/User" } } }
  },
  "updateVectorStore": {
    "method": "POST",
    "path": "/vector_stores/{vector_store_id}",
    "pathParameters": ["vector_store_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UpdateVectorStoreRequest" } },
    "answers": { "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VectorStoreObject" } } }
  },
  "updateVectorStoreFile": {
    "method": "POST",
    "path": "/vector_stores/{vector_store_id}/files/{file_id}",
    "pathParameters": ["vector_store_id", "file_id"],
    "bodyRequired": true,
    "body": {
      "application/json": { "$ref": "urn:unspool:openai#/$defs/UpdateVectorStoreFileAttributesRequest" }
    },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VectorStoreFileObject" } }
    }
  },
  "updateVoiceConsent": {
    "method": "POST",
    "path": "/audio/voice_consents/{consent_id}",
    "pathParameters": ["consent_id"],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/UpdateVoiceConsentRequest" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/VoiceConsentResource" } }
    }
  },
  "validateGrader": {
    "method": "POST",
    "path": "/fine_tuning/alpha/graders/validate",
    "pathParameters": [],
    "bodyRequired": true,
    "body": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ValidateGraderRequest" } },
    "answers": {
      "200": { "application/json": { "$ref": "urn:unspool:openai#/$defs/ValidateGraderResponse" } }
    }
  }
};
