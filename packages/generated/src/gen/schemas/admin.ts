// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { SchemaSet } from '../../schema-set.ts';

export const adminSchemas: SchemaSet = {
  "AdminApiKey": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.admin_api_key" },
      "id": { "type": "string" },
      "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "redacted_value": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "expires_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "last_used_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "owner": {
        "type": "object",
        "properties": {
          "type": { "type": "string" },
          "object": { "type": "string" },
          "id": { "type": "string" },
          "name": { "type": "string" },
          "created_at": { "type": "integer", "format": "unixtime" },
          "role": { "type": "string" }
        }
      }
    },
    "required": ["object", "redacted_value", "created_at", "expires_at", "id", "owner"]
  },
  "AdminApiKeyCreateResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.admin_api_key" },
      "id": { "type": "string" },
      "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "redacted_value": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "expires_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "last_used_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "owner": {
        "type": "object",
        "properties": {
          "type": { "type": "string" },
          "object": { "type": "string" },
          "id": { "type": "string" },
          "name": { "type": "string" },
          "created_at": { "type": "integer", "format": "unixtime" },
          "role": { "type": "string" }
        }
      },
      "value": { "type": "string" }
    },
    "required": ["object", "redacted_value", "created_at", "expires_at", "id", "owner", "value"]
  },
  "ApiKeyList": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/AdminApiKey" } },
      "has_more": { "type": "boolean" },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "data", "has_more"]
  },
  "AssignedRoleDetails": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "name": { "type": "string" },
      "permissions": { "type": "array", "items": { "type": "string" } },
      "resource_type": { "type": "string" },
      "predefined_role": { "type": "boolean" },
      "description": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "created_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "updated_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "created_by": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "created_by_user_obj": {
        "anyOf": [{ "type": "object", "additionalProperties": true }, { "type": "null" }]
      },
      "metadata": { "anyOf": [{ "type": "object", "additionalProperties": true }, { "type": "null" }] },
      "assignment_sources": {
        "anyOf": [
          {
            "type": "array",
            "items": {
              "type": "object",
              "properties": { "principal_id": { "type": "string" }, "principal_type": { "type": "string" } },
              "required": ["principal_id", "principal_type"]
            }
          },
          { "type": "null" }
        ]
      }
    },
    "required": [
      "id",
      "name",
      "permissions",
      "resource_type",
      "predefined_role",
      "description",
      "created_at",
      "updated_at",
      "created_by",
      "created_by_user_obj",
      "metadata",
      "assignment_sources"
    ]
  },
  "AuditLog": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "$ref": "#/$defs/AuditLogEventType" },
      "effective_at": { "type": "integer", "format": "unixtime" },
      "project": {
        "type": "object",
        "properties": { "id": { "type": "string" }, "name": { "type": "string" } }
      },
      "actor": { "anyOf": [{ "$ref": "#/$defs/AuditLogActor" }, { "type": "null" }] },
      "api_key.created": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "data": {
            "type": "object",
            "properties": { "scopes": { "type": "array", "items": { "type": "string" } } }
          }
        }
      },
      "api_key.updated": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "changes_requested": {
            "type": "object",
            "properties": { "scopes": { "type": "array", "items": { "type": "string" } } }
          }
        }
      },
      "api_key.deleted": { "type": "object", "properties": { "id": { "type": "string" } } },
      "checkpoint.permission.created": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "data": {
            "type": "object",
            "properties": {
              "project_id": { "type": "string" },
              "fine_tuned_model_checkpoint": { "type": "string" }
            }
          }
        }
      },
      "checkpoint.permission.deleted": { "type": "object", "properties": { "id": { "type": "string" } } },
      "external_key.registered": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "data": { "type": "object", "additionalProperties": true }
        }
      },
      "external_key.removed": { "type": "object", "properties": { "id": { "type": "string" } } },
      "group.created": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "data": { "type": "object", "properties": { "group_name": { "type": "string" } } }
        }
      },
      "group.updated": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "changes_requested": { "type": "object", "properties": { "group_name": { "type": "string" } } }
        }
      },
      "group.deleted": { "type": "object", "properties": { "id": { "type": "string" } } },
      "scim.enabled": { "type": "object", "properties": { "id": { "type": "string" } } },
      "scim.disabled": { "type": "object", "properties": { "id": { "type": "string" } } },
      "invite.sent": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "data": {
            "type": "object",
            "properties": { "email": { "type": "string" }, "role": { "type": "string" } }
          }
        }
      },
      "invite.accepted": { "type": "object", "properties": { "id": { "type": "string" } } },
      "invite.deleted": { "type": "object", "properties": { "id": { "type": "string" } } },
      "ip_allowlist.created": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "name": { "type": "string" },
          "allowed_ips": { "type": "array", "items": { "type": "string" } }
        }
      },
      "ip_allowlist.updated": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "allowed_ips": { "type": "array", "items": { "type": "string" } }
        }
      },
      "ip_allowlist.deleted": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "name": { "type": "string" },
          "allowed_ips": { "type": "array", "items": { "type": "string" } }
        }
      },
      "ip_allowlist.config.activated": {
        "type": "object",
        "properties": {
          "configs": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": { "id": { "type": "string" }, "name": { "type": "string" } }
            }
          }
        }
      },
      "ip_allowlist.config.deactivated": {
        "type": "object",
        "properties": {
          "configs": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": { "id": { "type": "string" }, "name": { "type": "string" } }
            }
          }
        }
      },
      "login.succeeded": { "type": "object", "additionalProperties": true },
      "login.failed": {
        "type": "object",
        "properties": { "error_code": { "type": "string" }, "error_message": { "type": "string" } }
      },
      "logout.succeeded": { "type": "object", "additionalProperties": true },
      "logout.failed": {
        "type": "object",
        "properties": { "error_code": { "type": "string" }, "error_message": { "type": "string" } }
      },
      "organization.updated": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "changes_requested": {
            "type": "object",
            "properties": {
              "title": { "type": "string" },
              "description": { "type": "string" },
              "name": { "type": "string" },
              "threads_ui_visibility": { "type": "string" },
              "usage_dashboard_visibility": { "type": "string" },
              "api_call_logging": { "type": "string" },
              "api_call_logging_project_ids": { "type": "string" }
            }
          }
        }
      },
      "project.created": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "data": {
            "type": "object",
            "properties": { "name": { "type": "string" }, "title": { "type": "string" } }
          }
        }
      },
      "project.updated": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "changes_requested": { "type": "object", "properties": { "title": { "type": "string" } } }
        }
      },
      "project.archived": { "type": "object", "properties": { "id": { "type": "string" } } },
      "project.deleted": { "type": "object", "properties": { "id": { "type": "string" } } },
      "rate_limit.updated": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "changes_requested": {
            "type": "object",
            "properties": {
              "max_requests_per_1_minute": { "type": "integer" },
              "max_tokens_per_1_minute": { "type": "integer" },
              "max_images_per_1_minute": { "type": "integer" },
              "max_audio_megabytes_per_1_minute": { "type": "integer" },
              "max_requests_per_1_day": { "type": "integer" },
              "batch_1_day_max_input_tokens": { "type": "integer" }
            }
          }
        }
      },
      "rate_limit.deleted": { "type": "object", "properties": { "id": { "type": "string" } } },
      "role.created": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "role_name": { "type": "string" },
          "permissions": { "type": "array", "items": { "type": "string" } },
          "resource_type": { "type": "string" },
          "resource_id": { "type": "string" }
        }
      },
      "role.updated": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "changes_requested": {
            "type": "object",
            "properties": {
              "role_name": { "type": "string" },
              "resource_id": { "type": "string" },
              "resource_type": { "type": "string" },
              "permissions_added": { "type": "array", "items": { "type": "string" } },
              "permissions_removed": { "type": "array", "items": { "type": "string" } },
              "description": { "type": "string" },
              "metadata": { "type": "object", "additionalProperties": true }
            }
          }
        }
      },
      "role.deleted": { "type": "object", "properties": { "id": { "type": "string" } } },
      "role.assignment.created": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "principal_id": { "type": "string" },
          "principal_type": { "type": "string" },
          "resource_id": { "type": "string" },
          "resource_type": { "type": "string" }
        }
      },
      "role.assignment.deleted": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "principal_id": { "type": "string" },
          "principal_type": { "type": "string" },
          "resource_id": { "type": "string" },
          "resource_type": { "type": "string" }
        }
      },
      "role.bound_to_resource": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "role_id": { "type": "string" },
          "resource_id": { "type": "string" },
          "resource_type": { "type": "string" },
          "permissions": { "type": "array", "items": { "type": "string" } },
          "workspace_id": { "type": "string" },
          "connector_id": { "type": "string" },
          "connector_name": { "type": "string" },
          "enabled": { "type": "boolean" },
          "source": {
            "type": "string",
            "enum": [
              "role_toggle",
              "role_connector_update",
              "role_delete",
              "workspace_permissions",
              "connector_publish"
            ]
          }
        }
      },
      "role.unbound_from_resource": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "role_id": { "type": "string" },
          "resource_id": { "type": "string" },
          "resource_type": { "type": "string" },
          "permissions": { "type": "array", "items": { "type": "string" } },
          "workspace_id": { "type": "string" },
          "connector_id": { "type": "string" },
          "connector_name": { "type": "string" },
          "enabled": { "type": "boolean" },
          "source": {
            "type": "string",
            "enum": [
              "role_toggle",
              "role_connector_update",
              "role_delete",
              "workspace_permissions",
              "connector_publish"
            ]
          }
        }
      },
      "service_account.created": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "data": { "type": "object", "properties": { "role": { "type": "string" } } }
        }
      },
      "service_account.updated": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "changes_requested": { "type": "object", "properties": { "role": { "type": "string" } } }
        }
      },
      "service_account.deleted": { "type": "object", "properties": { "id": { "type": "string" } } },
      "workload_identity_provider.created": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "data": { "type": "object", "additionalProperties": true }
        }
      },
      "workload_identity_provider.updated": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "changes_requested": { "type": "object", "additionalProperties": true }
        }
      },
      "workload_identity_provider.deleted": {
        "type": "object",
        "properties": { "id": { "type": "string" }, "name": { "type": "string" } }
      },
      "workload_identity_provider_mapping.created": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "identity_provider_id": { "type": "string" },
          "data": { "type": "object", "additionalProperties": true }
        }
      },
      "workload_identity_provider_mapping.updated": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "identity_provider_id": { "type": "string" },
          "changes_requested": { "type": "object", "additionalProperties": true }
        }
      },
      "workload_identity_provider_mapping.deleted": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "identity_provider_id": { "type": "string" },
          "project_id": { "type": "string" },
          "service_account_id": { "type": "string" }
        }
      },
      "user.added": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "data": { "type": "object", "properties": { "role": { "type": "string" } } }
        }
      },
      "user.updated": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "changes_requested": { "type": "object", "properties": { "role": { "type": "string" } } }
        }
      },
      "user.deleted": { "type": "object", "properties": { "id": { "type": "string" } } },
      "certificate.created": {
        "type": "object",
        "properties": { "id": { "type": "string" }, "name": { "type": "string" } }
      },
      "certificate.updated": {
        "type": "object",
        "properties": { "id": { "type": "string" }, "name": { "type": "string" } }
      },
      "certificate.deleted": {
        "type": "object",
        "properties": {
          "id": { "type": "string" },
          "name": { "type": "string" },
          "certificate": { "type": "string" }
        }
      },
      "certificates.activated": {
        "type": "object",
        "properties": {
          "certificates": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": { "id": { "type": "string" }, "name": { "type": "string" } }
            }
          }
        }
      },
      "certificates.deactivated": {
        "type": "object",
        "properties": {
          "certificates": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": { "id": { "type": "string" }, "name": { "type": "string" } }
            }
          }
        }
      }
    },
    "required": ["id", "type", "effective_at"]
  },
  "AuditLogActor": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "enum": ["session", "api_key"] },
      "session": { "$ref": "#/$defs/AuditLogActorSession" },
      "api_key": { "$ref": "#/$defs/AuditLogActorApiKey" }
    }
  },
  "AuditLogActorApiKey": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "type": { "type": "string", "enum": ["user", "service_account"] },
      "user": { "$ref": "#/$defs/AuditLogActorUser" },
      "service_account": { "$ref": "#/$defs/AuditLogActorServiceAccount" }
    }
  },
  "AuditLogActorServiceAccount": { "type": "object", "properties": { "id": { "type": "string" } } },
  "AuditLogActorSession": {
    "type": "object",
    "properties": { "user": { "$ref": "#/$defs/AuditLogActorUser" }, "ip_address": { "type": "string" } }
  },
  "AuditLogActorUser": {
    "type": "object",
    "properties": { "id": { "type": "string" }, "email": { "type": "string" } }
  },
  "AuditLogEventType": {
    "type": "string",
    "enum": [
      "api_key.created",
      "api_key.updated",
      "api_key.deleted",
      "certificate.created",
      "certificate.updated",
      "certificate.deleted",
      "certificates.activated",
      "certificates.deactivated",
      "checkpoint.permission.created",
      "checkpoint.permission.deleted",
      "external_key.registered",
      "external_key.removed",
      "group.created",
      "group.updated",
      "group.deleted",
      "invite.sent",
      "invite.accepted",
      "invite.deleted",
      "ip_allowlist.created",
      "ip_allowlist.updated",
      "ip_allowlist.deleted",
      "ip_allowlist.config.activated",
      "ip_allowlist.config.deactivated",
      "login.succeeded",
      "login.failed",
      "logout.succeeded",
      "logout.failed",
      "organization.updated",
      "project.created",
      "project.updated",
      "project.archived",
      "project.deleted",
      "rate_limit.updated",
      "rate_limit.deleted",
      "resource.deleted",
      "tunnel.created",
      "tunnel.updated",
      "tunnel.deleted",
      "workload_identity_provider.created",
      "workload_identity_provider.updated",
      "workload_identity_provider.deleted",
      "workload_identity_provider_mapping.created",
      "workload_identity_provider_mapping.updated",
      "workload_identity_provider_mapping.deleted",
      "role.created",
      "role.updated",
      "role.deleted",
      "role.assignment.created",
      "role.assignment.deleted",
      "role.bound_to_resource",
      "role.unbound_from_resource",
      "scim.enabled",
      "scim.disabled",
      "service_account.created",
      "service_account.updated",
      "service_account.deleted",
      "user.added",
      "user.updated",
      "user.deleted",
      "tenant.metadata.updated",
      "tenant.microsoft_entra_mapping.upserted",
      "tenant.microsoft_entra_mapping.deleted",
      "tenant.workload_identity.provider.created",
      "tenant.workload_identity.provider.updated",
      "tenant.workload_identity.provider.archived",
      "tenant.workload_identity.mapping.created",
      "tenant.workload_identity.mapping.updated",
      "tenant.workload_identity.mapping.archived",
      "tenant.workload_identity.binding.created",
      "tenant.workload_identity.principal.provisioned",
      "tenant.workload_identity.access_token.issued",
      "tenant.admin_api_key.created",
      "tenant.admin_api_key.updated",
      "tenant.admin_api_key.deleted",
      "tenant.project_api_key.created",
      "tenant.chatgpt_access_token.revoked",
      "tenant.migration.completed",
      "tenant.sso.migrated",
      "tenant.domains.migrated",
      "tenant.sso_connection.created",
      "tenant.sso_connection.updated",
      "tenant.sso_connection.deleted",
      "tenant.sso_connection.setup.started",
      "tenant.policy.created",
      "tenant.policy.updated",
      "tenant.policy.deleted",
      "tenant.policy.attached",
      "tenant.policy.detached",
      "tenant.principal_authentication_policy.resolved",
      "tenant.scim.setup.started",
      "tenant.scim.deletion.requested",
      "tenant.scim.directory.created",
      "tenant.product_access_policy.updated",
      "tenant.resource_share_grant.created",
      "tenant.resource_share_grant.updated",
      "tenant.resource_share_grant.accepted",
      "tenant.resource_share_grant.declined",
      "tenant.resource_share_grant.revoked",
      "tenant.resource_share_grant.deleted",
      "tenant.service_account.updated",
      "tenant.service_account.deleted",
      "tenant.service_account.token.revoked",
      "tenant.billing.overage_limit.updated",
      "tenant.billing.alerts.updated",
      "tenant.billing.info.updated",
      "tenant.usage_limit.workspace.updated",
      "tenant.usage_limit.group.updated",
      "tenant.usage_limit.user.updated",
      "tenant.usage_limit.increase_request.updated",
      "tenant.usage_limit.increase_request.resolved",
      "tenant.group.created",
      "tenant.group.updated",
      "tenant.group.deleted",
      "tenant.group.member.added",
      "tenant.group.member.removed",
      "tenant.migration_rollout.status.updated",
      "tenant.migration_rollout.tier.updated",
      "tenant.role.metadata.updated",
      "tenant.custom_role.created",
      "tenant.custom_role.updated",
      "tenant.custom_role.deleted",
      "tenant.role_assignment.created",
      "tenant.role_assignment.deleted",
      "tenant.resource_role_assignment.created",
      "tenant.resource_role_assignment.deleted",
      "tenant.resource_access.updated",
      "tenant.resource_access.deleted",
      "tenant.ads_account.onboarding.redemption",
      "tenant.session_policy.created",
      "tenant.session_policy.updated",
      "tenant.session_policy.deleted",
      "tenant.session_revocation.started",
      "tenant.third_party_app_policy.updated",
      "tenant.user.added",
      "tenant.user.updated",
      "tenant.user.removed",
      "tenant.user.looked_up",
      "tenant.user.invited",
      "tenant.membership.revoked",
      "tenant.api_organization_invite.upserted",
      "tenant.api_organization_invite.deleted",
      "tenant.chatgpt_workspace_invite.upserted",
      "tenant.membership.accepted",
      "tenant.membership.declined",
      "tenant.workspace_invite_email_settings.updated"
    ]
  },
  "Certificate": {
    "type": "object",
    "properties": {
      "object": {
        "type": "string",
        "enum": ["certificate", "organization.certificate", "organization.project.certificate"]
      },
      "id": { "type": "string" },
      "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "created_at": { "type": "integer", "format": "unixtime" },
      "certificate_details": {
        "type": "object",
        "properties": {
          "valid_at": { "type": "integer", "format": "unixtime" },
          "expires_at": { "type": "integer", "format": "unixtime" },
          "content": { "type": "string" }
        }
      },
      "active": { "type": "boolean" }
    },
    "required": ["object", "id", "name", "created_at", "certificate_details"]
  },
  "CostsResult": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.costs.result" },
      "amount": {
        "type": "object",
        "properties": { "value": { "type": "number" }, "currency": { "type": "string" } }
      },
      "line_item": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "project_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "api_key_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "quantity": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
      "quantity_unit": {
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "tokens",
              "1000_tokens",
              "duration_seconds",
              "duration_minutes",
              "duration_hours",
              "gibibyte_hours",
              "images",
              "characters"
            ]
          },
          { "type": "null" },
          { "type": "string" }
        ]
      }
    },
    "required": ["object"]
  },
  "CreateGroupBody": {
    "type": "object",
    "properties": { "name": { "type": "string", "maxLength": 255, "minLength": 1 } },
    "required": ["name"]
  },
  "CreateGroupUserBody": {
    "type": "object",
    "properties": { "user_id": { "type": "string" } },
    "required": ["user_id"]
  },
  "CreateProjectServiceAccountApiKeyBody": {
    "type": "object",
    "properties": {
      "name": { "type": "string" },
      "scopes": { "type": "array", "items": { "type": "string" } }
    },
    "required": []
  },
  "CreateSpendAlertBody": {
    "type": "object",
    "properties": {
      "threshold_amount": { "type": "integer", "minimum": 0 },
      "currency": { "type": "string", "const": "USD" },
      "interval": { "type": "string", "const": "month" },
      "notification_channel": { "$ref": "#/$defs/SpendAlertNotificationChannel" }
    },
    "required": ["threshold_amount", "currency", "interval", "notification_channel"]
  },
  "DeleteAdminApiKeyResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "organization.admin_api_key.deleted" },
      "deleted": { "type": "boolean" }
    },
    "required": ["id", "object", "deleted"]
  },
  "DeleteCertificateResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "certificate.deleted" },
      "id": { "type": "string" }
    },
    "required": ["object", "id"]
  },
  "DeletedRoleAssignmentResource": {
    "type": "object",
    "properties": { "object": { "type": "string" }, "deleted": { "type": "boolean" } },
    "required": ["object", "deleted"]
  },
  "Group": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "group" },
      "id": { "type": "string" },
      "name": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "scim_managed": { "type": "boolean" }
    },
    "required": ["object", "id", "name", "created_at", "scim_managed"]
  },
  "GroupDeletedResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "group.deleted" },
      "id": { "type": "string" },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "id", "deleted"]
  },
  "GroupListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/GroupResponse" } },
      "has_more": { "type": "boolean" },
      "next": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "data", "has_more", "next"]
  },
  "GroupMemberUser": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "name": { "type": "string" },
      "email": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "picture": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "is_service_account": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
      "user_type": { "type": "string", "enum": ["user", "tenant_user"] }
    },
    "required": ["id", "name", "email", "picture", "is_service_account", "user_type"]
  },
  "GroupResourceWithSuccess": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "name": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "is_scim_managed": { "type": "boolean" }
    },
    "required": ["id", "name", "created_at", "is_scim_managed"]
  },
  "GroupResponse": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "name": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "is_scim_managed": { "type": "boolean" },
      "group_type": { "type": "string", "enum": ["group", "tenant_group"] }
    },
    "required": ["id", "name", "created_at", "is_scim_managed", "group_type"]
  },
  "GroupRoleAssignment": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "group.role" },
      "group": { "$ref": "#/$defs/Group" },
      "role": { "$ref": "#/$defs/Role" }
    },
    "required": ["object", "group", "role"]
  },
  "GroupUser": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "name": { "type": "string" },
      "email": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["id", "name", "email"]
  },
  "GroupUserAssignment": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "group.user" },
      "user_id": { "type": "string" },
      "group_id": { "type": "string" }
    },
    "required": ["object", "user_id", "group_id"]
  },
  "GroupUserDeletedResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "group.user.deleted" },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "deleted"]
  },
  "HostedToolPermission": {
    "type": "object",
    "properties": { "enabled": { "type": "boolean" } },
    "required": ["enabled"]
  },
  "HostedToolPermissionUpdate": {
    "type": "object",
    "properties": { "enabled": { "type": "boolean" } },
    "required": ["enabled"]
  },
  "Invite": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.invite" },
      "id": { "type": "string" },
      "email": { "type": "string" },
      "role": { "type": "string", "enum": ["owner", "reader"] },
      "status": { "type": "string", "enum": ["accepted", "expired", "pending"] },
      "created_at": { "type": "integer", "format": "unixtime" },
      "expires_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "accepted_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "projects": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "id": { "type": "string" },
            "role": { "type": "string", "enum": ["member", "owner"] }
          },
          "required": ["id", "role"]
        }
      }
    },
    "required": ["object", "id", "email", "role", "status", "created_at", "projects"]
  },
  "InviteDeleteResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.invite.deleted" },
      "id": { "type": "string" },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "id", "deleted"]
  },
  "InviteListResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/Invite" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "has_more"]
  },
  "InviteProjectGroupBody": {
    "type": "object",
    "properties": { "group_id": { "type": "string" }, "role": { "type": "string" } },
    "required": ["group_id", "role"]
  },
  "InviteRequest": {
    "type": "object",
    "properties": {
      "email": { "type": "string" },
      "role": { "type": "string", "enum": ["reader", "owner"] },
      "projects": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "id": { "type": "string" },
            "role": { "type": "string", "enum": ["member", "owner"] }
          },
          "required": ["id", "role"]
        }
      }
    },
    "required": ["email", "role"]
  },
  "ListAuditLogsResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/AuditLog" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "has_more"]
  },
  "ListCertificatesResponse": {
    "type": "object",
    "properties": {
      "data": { "type": "array", "items": { "$ref": "#/$defs/OrganizationCertificate" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" },
      "object": { "type": "string", "const": "list" }
    },
    "required": ["object", "data", "has_more", "first_id", "last_id"]
  },
  "ListProjectCertificatesResponse": {
    "type": "object",
    "properties": {
      "data": { "type": "array", "items": { "$ref": "#/$defs/OrganizationProjectCertificate" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" },
      "object": { "type": "string", "const": "list" }
    },
    "required": ["object", "data", "has_more", "first_id", "last_id"]
  },
  "ModifyCertificateRequest": { "type": "object", "properties": { "name": { "type": "string" } } },
  "OrganizationCertificate": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.certificate" },
      "id": { "type": "string" },
      "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "created_at": { "type": "integer", "format": "unixtime" },
      "certificate_details": {
        "type": "object",
        "properties": {
          "valid_at": { "type": "integer", "format": "unixtime" },
          "expires_at": { "type": "integer", "format": "unixtime" }
        }
      },
      "active": { "type": "boolean" }
    },
    "required": ["object", "id", "name", "created_at", "certificate_details", "active"]
  },
  "OrganizationCertificateActivationResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.certificate.activation" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/OrganizationCertificate" } }
    },
    "required": ["object", "data"]
  },
  "OrganizationCertificateDeactivationResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.certificate.deactivation" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/OrganizationCertificate" } }
    },
    "required": ["object", "data"]
  },
  "OrganizationDataRetention": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.data_retention" },
      "type": {
        "type": "string",
        "enum": [
          "zero_data_retention",
          "modified_abuse_monitoring",
          "enhanced_zero_data_retention",
          "enhanced_modified_abuse_monitoring"
        ]
      }
    },
    "required": ["object", "type"]
  },
  "OrganizationProjectCertificate": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.project.certificate" },
      "id": { "type": "string" },
      "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "created_at": { "type": "integer", "format": "unixtime" },
      "certificate_details": {
        "type": "object",
        "properties": {
          "valid_at": { "type": "integer", "format": "unixtime" },
          "expires_at": { "type": "integer", "format": "unixtime" }
        }
      },
      "active": { "type": "boolean" }
    },
    "required": ["object", "id", "name", "created_at", "certificate_details", "active"]
  },
  "OrganizationProjectCertificateActivationResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.project.certificate.activation" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/OrganizationProjectCertificate" } }
    },
    "required": ["object", "data"]
  },
  "OrganizationProjectCertificateDeactivationResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.project.certificate.deactivation" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/OrganizationProjectCertificate" } }
    },
    "required": ["object", "data"]
  },
  "OrganizationSpendAlert": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "organization.spend_alert" },
      "threshold_amount": { "type": "integer" },
      "currency": { "type": "string", "const": "USD" },
      "interval": { "type": "string", "const": "month" },
      "notification_channel": { "$ref": "#/$defs/SpendAlertNotificationChannel" }
    },
    "required": ["id", "object", "threshold_amount", "currency", "interval", "notification_channel"]
  },
  "OrganizationSpendAlertDeletedResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "organization.spend_alert.deleted" },
      "deleted": { "type": "boolean" }
    },
    "required": ["id", "object", "deleted"]
  },
  "OrganizationSpendAlertListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/OrganizationSpendAlert" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "OrganizationSpendLimitDeletedResource": {
    "type": "object",
    "properties": {
      "object": {
        "type": "string",
        "const": "organization.spend_limit.deleted",
        "default": "organization.spend_limit.deleted"
      },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "deleted"]
  },
  "OrganizationSpendLimitResource": {
    "type": "object",
    "properties": {
      "object": {
        "type": "string",
        "const": "organization.spend_limit",
        "default": "organization.spend_limit"
      },
      "threshold_amount": { "type": "integer" },
      "currency": { "$ref": "#/$defs/SpendLimitCurrency" },
      "interval": { "$ref": "#/$defs/SpendLimitInterval" },
      "enforcement": { "$ref": "#/$defs/SpendLimitEnforcement" }
    },
    "required": ["object", "threshold_amount", "currency", "interval", "enforcement"]
  },
  "Project": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "organization.project" },
      "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "created_at": { "type": "integer", "format": "unixtime" },
      "archived_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "status": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "external_key_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "residency": { "$ref": "#/$defs/PublicProjectResidency" }
    },
    "required": ["id", "object", "created_at"]
  },
  "ProjectApiKey": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.project.api_key" },
      "redacted_value": { "type": "string" },
      "name": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "last_used_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "id": { "type": "string" },
      "owner_project_access": { "type": "string", "enum": ["active", "inactive"] },
      "owner": {
        "type": "object",
        "properties": {
          "type": { "type": "string", "enum": ["user", "service_account"] },
          "user": { "$ref": "#/$defs/ProjectApiKeyOwnerUser" },
          "service_account": { "$ref": "#/$defs/ProjectApiKeyOwnerServiceAccount" }
        }
      }
    },
    "required": [
      "object",
      "redacted_value",
      "name",
      "created_at",
      "last_used_at",
      "id",
      "owner_project_access",
      "owner"
    ]
  },
  "ProjectApiKeyDeleteResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.project.api_key.deleted" },
      "id": { "type": "string" },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "id", "deleted"]
  },
  "ProjectApiKeyListResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/ProjectApiKey" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "has_more"]
  },
  "ProjectApiKeyOwnerServiceAccount": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "name": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "role": { "type": "string" }
    },
    "required": ["id", "name", "created_at", "role"]
  },
  "ProjectApiKeyOwnerUser": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "email": { "type": "string" },
      "name": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "role": { "type": "string" }
    },
    "required": ["id", "email", "name", "created_at", "role"]
  },
  "ProjectCreateRequest": {
    "type": "object",
    "properties": {
      "name": { "type": "string" },
      "residency": { "anyOf": [{ "$ref": "#/$defs/PublicProjectResidency" }, { "type": "null" }] },
      "external_key_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["name"]
  },
  "ProjectDataRetention": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "project.data_retention" },
      "type": {
        "type": "string",
        "enum": [
          "organization_default",
          "none",
          "zero_data_retention",
          "modified_abuse_monitoring",
          "enhanced_zero_data_retention",
          "enhanced_modified_abuse_monitoring"
        ]
      }
    },
    "required": ["object", "type"]
  },
  "ProjectGroup": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "project.group" },
      "project_id": { "type": "string" },
      "group_id": { "type": "string" },
      "group_name": { "type": "string" },
      "group_type": { "type": "string", "enum": ["group", "tenant_group"] },
      "created_at": { "type": "integer", "format": "unixtime" }
    },
    "required": ["object", "project_id", "group_id", "group_name", "group_type", "created_at"]
  },
  "ProjectGroupDeletedResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "project.group.deleted" },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "deleted"]
  },
  "ProjectGroupListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/ProjectGroup" } },
      "has_more": { "type": "boolean" },
      "next": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "data", "has_more", "next"]
  },
  "ProjectHostedToolPermissions": {
    "type": "object",
    "properties": {
      "file_search": { "$ref": "#/$defs/HostedToolPermission" },
      "web_search": { "$ref": "#/$defs/HostedToolPermission" },
      "image_generation": { "$ref": "#/$defs/HostedToolPermission" },
      "mcp": { "$ref": "#/$defs/HostedToolPermission" },
      "code_interpreter": { "$ref": "#/$defs/HostedToolPermission" }
    },
    "required": ["file_search", "web_search", "image_generation", "mcp", "code_interpreter"]
  },
  "ProjectHostedToolPermissionsUpdateRequest": {
    "type": "object",
    "properties": {
      "file_search": { "anyOf": [{ "$ref": "#/$defs/HostedToolPermissionUpdate" }, { "type": "null" }] },
      "web_search": { "anyOf": [{ "$ref": "#/$defs/HostedToolPermissionUpdate" }, { "type": "null" }] },
      "image_generation": { "anyOf": [{ "$ref": "#/$defs/HostedToolPermissionUpdate" }, { "type": "null" }] },
      "mcp": { "anyOf": [{ "$ref": "#/$defs/HostedToolPermissionUpdate" }, { "type": "null" }] },
      "code_interpreter": { "anyOf": [{ "$ref": "#/$defs/HostedToolPermissionUpdate" }, { "type": "null" }] }
    }
  },
  "ProjectListResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/Project" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "has_more"]
  },
  "ProjectModelPermissions": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "project.model_permissions" },
      "mode": { "type": "string", "enum": ["allow_list", "deny_list"] },
      "model_ids": { "type": "array", "items": { "type": "string" } }
    },
    "required": ["object", "mode", "model_ids"]
  },
  "ProjectModelPermissionsDeleteResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "project.model_permissions.deleted" },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "deleted"]
  },
  "ProjectModelPermissionsUpdateRequest": {
    "type": "object",
    "properties": {
      "mode": { "type": "string", "enum": ["allow_list", "deny_list"] },
      "model_ids": { "type": "array", "items": { "type": "string" } }
    },
    "required": ["mode", "model_ids"]
  },
  "ProjectRateLimit": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "project.rate_limit" },
      "id": { "type": "string" },
      "model": { "type": "string" },
      "max_requests_per_1_minute": { "type": "integer" },
      "max_tokens_per_1_minute": { "type": "integer" },
      "max_images_per_1_minute": { "type": "integer" },
      "max_audio_megabytes_per_1_minute": { "type": "integer" },
      "max_requests_per_1_day": { "type": "integer" },
      "batch_1_day_max_input_tokens": { "type": "integer" }
    },
    "required": ["object", "id", "model", "max_requests_per_1_minute", "max_tokens_per_1_minute"]
  },
  "ProjectRateLimitListResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/ProjectRateLimit" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "has_more"]
  },
  "ProjectRateLimitUpdateRequest": {
    "type": "object",
    "properties": {
      "max_requests_per_1_minute": { "type": "integer" },
      "max_tokens_per_1_minute": { "type": "integer" },
      "max_images_per_1_minute": { "type": "integer" },
      "max_audio_megabytes_per_1_minute": { "type": "integer" },
      "max_requests_per_1_day": { "type": "integer" },
      "batch_1_day_max_input_tokens": { "type": "integer" }
    }
  },
  "ProjectServiceAccount": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.project.service_account" },
      "id": { "type": "string" },
      "name": { "type": "string" },
      "role": { "type": "string", "enum": ["owner", "member", "none"] },
      "created_at": { "type": "integer", "format": "unixtime" }
    },
    "required": ["object", "id", "name", "role", "created_at"]
  },
  "ProjectServiceAccountApiKey": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.project.service_account.api_key" },
      "value": { "type": "string" },
      "name": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" }
    },
    "required": ["object", "value", "name", "created_at", "id"]
  },
  "ProjectServiceAccountCreateRequest": {
    "type": "object",
    "properties": {
      "name": { "type": "string" },
      "create_service_account_only": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] }
    },
    "required": ["name"]
  },
  "ProjectServiceAccountCreateResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.project.service_account" },
      "id": { "type": "string" },
      "name": { "type": "string" },
      "role": { "type": "string", "enum": ["member", "none"] },
      "created_at": { "type": "integer", "format": "unixtime" },
      "api_key": { "anyOf": [{ "$ref": "#/$defs/ProjectServiceAccountApiKey" }, { "type": "null" }] }
    },
    "required": ["object", "id", "name", "role", "created_at", "api_key"]
  },
  "ProjectServiceAccountDeleteResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.project.service_account.deleted" },
      "id": { "type": "string" },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "id", "deleted"]
  },
  "ProjectServiceAccountListResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/ProjectServiceAccount" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "has_more"]
  },
  "ProjectSpendAlert": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "project.spend_alert" },
      "threshold_amount": { "type": "integer" },
      "currency": { "type": "string", "const": "USD" },
      "interval": { "type": "string", "const": "month" },
      "notification_channel": { "$ref": "#/$defs/SpendAlertNotificationChannel" }
    },
    "required": ["id", "object", "threshold_amount", "currency", "interval", "notification_channel"]
  },
  "ProjectSpendAlertDeletedResource": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "object": { "type": "string", "const": "project.spend_alert.deleted" },
      "deleted": { "type": "boolean" }
    },
    "required": ["id", "object", "deleted"]
  },
  "ProjectSpendAlertListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/ProjectSpendAlert" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "first_id", "last_id", "has_more"]
  },
  "ProjectSpendLimitDeletedResource": {
    "type": "object",
    "properties": {
      "object": {
        "type": "string",
        "const": "project.spend_limit.deleted",
        "default": "project.spend_limit.deleted"
      },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "deleted"]
  },
  "ProjectSpendLimitResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "project.spend_limit", "default": "project.spend_limit" },
      "threshold_amount": { "type": "integer" },
      "currency": { "$ref": "#/$defs/SpendLimitCurrency" },
      "interval": { "$ref": "#/$defs/SpendLimitInterval" },
      "enforcement": { "$ref": "#/$defs/SpendLimitEnforcement" }
    },
    "required": ["object", "threshold_amount", "currency", "interval", "enforcement"]
  },
  "ProjectUpdateRequest": {
    "type": "object",
    "properties": {
      "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "external_key_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    }
  },
  "ProjectUser": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.project.user" },
      "id": { "type": "string" },
      "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "email": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "role": { "type": "string" },
      "added_at": { "type": "integer", "format": "unixtime" }
    },
    "required": ["object", "id", "role", "added_at"]
  },
  "ProjectUserCreateRequest": {
    "type": "object",
    "properties": {
      "user_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "email": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "role": { "type": "string" }
    },
    "required": ["role"]
  },
  "ProjectUserDeleteResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.project.user.deleted" },
      "id": { "type": "string" },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "id", "deleted"]
  },
  "ProjectUserListResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/ProjectUser" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "has_more"]
  },
  "ProjectUserUpdateRequest": {
    "type": "object",
    "properties": { "role": { "anyOf": [{ "type": "string" }, { "type": "null" }] } }
  },
  "PublicAssignOrganizationGroupRoleBody": {
    "type": "object",
    "properties": { "role_id": { "type": "string" } },
    "required": ["role_id"]
  },
  "PublicCreateOrganizationRoleBody": {
    "type": "object",
    "properties": {
      "role_name": { "type": "string" },
      "permissions": { "type": "array", "items": { "type": "string" } },
      "description": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["role_name", "permissions"]
  },
  "PublicProjectResidency": {
    "type": "string",
    "enum": [
      "GLOBAL",
      "US_STORAGE_PROCESSING",
      "EU_STORAGE_PROCESSING",
      "JP_STORAGE",
      "KR_STORAGE",
      "CA_STORAGE",
      "SG_STORAGE",
      "IN_STORAGE",
      "AU_STORAGE",
      "GB_STORAGE",
      "AE_STORAGE",
      "AE_STORAGE_PROCESSING"
    ]
  },
  "PublicRoleListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/Role" } },
      "has_more": { "type": "boolean" },
      "next": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "data", "has_more", "next"]
  },
  "PublicUpdateOrganizationRoleBody": {
    "type": "object",
    "properties": {
      "permissions": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }] },
      "description": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "role_name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    }
  },
  "Role": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "role" },
      "id": { "type": "string" },
      "name": { "type": "string" },
      "description": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "permissions": { "type": "array", "items": { "type": "string" } },
      "resource_type": { "type": "string" },
      "predefined_role": { "type": "boolean" }
    },
    "required": ["object", "id", "name", "description", "permissions", "resource_type", "predefined_role"]
  },
  "RoleDeletedResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "role.deleted" },
      "id": { "type": "string" },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "id", "deleted"]
  },
  "RoleListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/AssignedRoleDetails" } },
      "has_more": { "type": "boolean" },
      "next": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "data", "has_more", "next"]
  },
  "ServiceAccountApiKeyBody": {
    "type": "object",
    "properties": {
      "object": {
        "type": "string",
        "const": "organization.project.service_account.api_key",
        "default": "organization.project.service_account.api_key"
      },
      "value": { "type": "string" },
      "name": { "type": "string" },
      "created_at": { "type": "integer", "format": "unixtime" },
      "id": { "type": "string" }
    },
    "required": ["object", "value", "name", "created_at", "id"]
  },
  "SpendAlertNotificationChannel": {
    "type": "object",
    "properties": {
      "type": { "type": "string", "const": "email" },
      "recipients": { "type": "array", "items": { "type": "string" } },
      "subject_prefix": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["type", "recipients"]
  },
  "SpendLimitCurrency": { "anyOf": [{ "type": "string", "const": "USD" }, { "type": "string" }] },
  "SpendLimitEnforcement": {
    "type": "object",
    "properties": { "status": { "$ref": "#/$defs/SpendLimitEnforcementStatus" } },
    "required": ["status"]
  },
  "SpendLimitEnforcementStatus": {
    "anyOf": [{ "type": "string", "enum": ["inactive", "enforcing"] }, { "type": "string" }]
  },
  "SpendLimitInterval": { "anyOf": [{ "type": "string", "const": "month" }, { "type": "string" }] },
  "ToggleCertificatesRequest": {
    "type": "object",
    "properties": {
      "certificate_ids": { "type": "array", "maxItems": 10, "minItems": 1, "items": { "type": "string" } }
    },
    "required": ["certificate_ids"]
  },
  "UpdateGroupBody": {
    "type": "object",
    "properties": { "name": { "type": "string", "maxLength": 255, "minLength": 1 } },
    "required": ["name"]
  },
  "UpdateOrganizationDataRetentionBody": {
    "type": "object",
    "properties": {
      "retention_type": {
        "type": "string",
        "enum": [
          "zero_data_retention",
          "modified_abuse_monitoring",
          "enhanced_zero_data_retention",
          "enhanced_modified_abuse_monitoring"
        ]
      }
    },
    "required": ["retention_type"]
  },
  "UpdateOrganizationSpendLimitBody": {
    "type": "object",
    "properties": {
      "threshold_amount": { "type": "integer", "minimum": 1 },
      "currency": { "type": "string", "const": "USD" },
      "interval": { "type": "string", "const": "month" }
    },
    "required": ["threshold_amount", "currency", "interval"]
  },
  "UpdateProjectDataRetentionBody": {
    "type": "object",
    "properties": {
      "retention_type": {
        "type": "string",
        "enum": [
          "organization_default",
          "none",
          "zero_data_retention",
          "modified_abuse_monitoring",
          "enhanced_zero_data_retention",
          "enhanced_modified_abuse_monitoring"
        ]
      }
    },
    "required": ["retention_type"]
  },
  "UpdateProjectServiceAccountBody": {
    "type": "object",
    "properties": { "name": { "type": "string" }, "role": { "type": "string", "enum": ["member", "owner"] } }
  },
  "UpdateProjectSpendLimitBody": {
    "type": "object",
    "properties": {
      "threshold_amount": { "type": "integer", "minimum": 1 },
      "currency": { "type": "string", "const": "USD" },
      "interval": { "type": "string", "const": "month" }
    },
    "required": ["threshold_amount", "currency", "interval"]
  },
  "UploadCertificateRequest": {
    "type": "object",
    "properties": { "name": { "type": "string" }, "certificate": { "type": "string" } },
    "required": ["certificate"]
  },
  "UsageAudioSpeechesResult": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.usage.audio_speeches.result" },
      "characters": { "type": "integer" },
      "num_model_requests": { "type": "integer" },
      "project_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "user_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "api_key_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "characters", "num_model_requests"]
  },
  "UsageAudioTranscriptionsResult": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.usage.audio_transcriptions.result" },
      "seconds": { "type": "integer", "format": "int64" },
      "num_model_requests": { "type": "integer" },
      "project_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "user_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "api_key_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "seconds", "num_model_requests"]
  },
  "UsageCodeInterpreterSessionsResult": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.usage.code_interpreter_sessions.result" },
      "num_sessions": { "type": "integer" },
      "project_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "num_sessions"]
  },
  "UsageCompletionsResult": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.usage.completions.result" },
      "input_tokens": { "type": "integer" },
      "input_cached_tokens": { "type": "integer" },
      "input_cache_write_tokens": { "type": "integer" },
      "input_uncached_tokens": { "type": "integer" },
      "output_tokens": { "type": "integer" },
      "input_text_tokens": { "type": "integer" },
      "output_text_tokens": { "type": "integer" },
      "input_cached_text_tokens": { "type": "integer" },
      "input_audio_tokens": { "type": "integer" },
      "input_cached_audio_tokens": { "type": "integer" },
      "output_audio_tokens": { "type": "integer" },
      "input_image_tokens": { "type": "integer" },
      "input_cached_image_tokens": { "type": "integer" },
      "output_image_tokens": { "type": "integer" },
      "num_model_requests": { "type": "integer" },
      "project_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "user_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "api_key_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "batch": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
      "service_tier": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "input_tokens", "output_tokens", "num_model_requests"]
  },
  "UsageEmbeddingsResult": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.usage.embeddings.result" },
      "input_tokens": { "type": "integer" },
      "num_model_requests": { "type": "integer" },
      "project_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "user_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "api_key_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "input_tokens", "num_model_requests"]
  },
  "UsageFileSearchCallsResult": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.usage.file_searches.result" },
      "num_requests": { "type": "integer" },
      "project_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "user_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "api_key_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "vector_store_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "num_requests"]
  },
  "UsageImagesResult": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.usage.images.result" },
      "images": { "type": "integer" },
      "num_model_requests": { "type": "integer" },
      "source": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "size": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "project_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "user_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "api_key_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "images", "num_model_requests"]
  },
  "UsageModerationsResult": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.usage.moderations.result" },
      "input_tokens": { "type": "integer" },
      "num_model_requests": { "type": "integer" },
      "project_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "user_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "api_key_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "input_tokens", "num_model_requests"]
  },
  "UsageResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "page" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/UsageTimeBucket" } },
      "has_more": { "type": "boolean" },
      "next_page": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "data", "has_more", "next_page"]
  },
  "UsageTimeBucket": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "bucket" },
      "start_time": { "type": "integer" },
      "end_time": { "type": "integer" },
      "results": {
        "type": "array",
        "items": {
          "type": "object",
          "discriminator": { "propertyName": "object" },
          "oneOf": [
            { "$ref": "#/$defs/UsageCompletionsResult" },
            { "$ref": "#/$defs/UsageEmbeddingsResult" },
            { "$ref": "#/$defs/UsageModerationsResult" },
            { "$ref": "#/$defs/UsageImagesResult" },
            { "$ref": "#/$defs/UsageAudioSpeechesResult" },
            { "$ref": "#/$defs/UsageAudioTranscriptionsResult" },
            { "$ref": "#/$defs/UsageVectorStoresResult" },
            { "$ref": "#/$defs/UsageCodeInterpreterSessionsResult" },
            { "$ref": "#/$defs/UsageFileSearchCallsResult" },
            { "$ref": "#/$defs/UsageWebSearchCallsResult" },
            { "$ref": "#/$defs/CostsResult" }
          ]
        }
      }
    },
    "required": ["object", "start_time", "end_time", "results"]
  },
  "UsageVectorStoresResult": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.usage.vector_stores.result" },
      "usage_bytes": { "type": "integer" },
      "project_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "usage_bytes"]
  },
  "UsageWebSearchCallsResult": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.usage.web_searches.result" },
      "num_model_requests": { "type": "integer" },
      "num_requests": { "type": "integer" },
      "project_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "user_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "api_key_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "model": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "context_level": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "num_model_requests", "num_requests"]
  },
  "User": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.user" },
      "id": { "type": "string" },
      "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "email": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "role": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "added_at": { "type": "integer", "format": "unixtime" },
      "is_default": { "type": "boolean" },
      "created": { "type": "integer", "format": "unixtime" },
      "user": {
        "type": "object",
        "properties": {
          "object": { "type": "string", "const": "user" },
          "id": { "type": "string" },
          "email": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
          "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
          "picture": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
          "enabled": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
          "banned": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
          "banned_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] }
        },
        "required": ["object", "id"]
      },
      "is_service_account": { "type": "boolean" },
      "is_scale_tier_authorized_purchaser": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
      "is_scim_managed": { "type": "boolean" },
      "api_key_last_used_at": { "anyOf": [{ "type": "integer", "format": "unixtime" }, { "type": "null" }] },
      "technical_level": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "developer_persona": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "projects": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "object": { "type": "string", "const": "list" },
              "data": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
                    "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
                    "role": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
                  }
                }
              }
            },
            "required": ["object", "data"]
          },
          { "type": "null" }
        ]
      }
    },
    "required": ["object", "id", "added_at"]
  },
  "UserDeleteResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "organization.user.deleted" },
      "id": { "type": "string" },
      "deleted": { "type": "boolean" }
    },
    "required": ["object", "id", "deleted"]
  },
  "UserListResource": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/GroupUser" } },
      "has_more": { "type": "boolean" },
      "next": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    },
    "required": ["object", "data", "has_more", "next"]
  },
  "UserListResponse": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "list" },
      "data": { "type": "array", "items": { "$ref": "#/$defs/User" } },
      "first_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "last_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "has_more": { "type": "boolean" }
    },
    "required": ["object", "data", "has_more"]
  },
  "UserRoleAssignment": {
    "type": "object",
    "properties": {
      "object": { "type": "string", "const": "user.role" },
      "user": { "$ref": "#/$defs/User" },
      "role": { "$ref": "#/$defs/Role" }
    },
    "required": ["object", "user", "role"]
  },
  "UserRoleUpdateRequest": {
    "type": "object",
    "properties": {
      "role": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "role_id": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "technical_level": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
      "developer_persona": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
    }
  }
};
