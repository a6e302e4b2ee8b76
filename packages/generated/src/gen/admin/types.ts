// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export interface AdminApiKey {
  object: 'organization.admin_api_key';
  id: string;
  name?: string | null | undefined;
  redacted_value: string;
  /** Unix time in seconds. */
  created_at: number;
  /** Unix time in seconds. */
  expires_at: number | null;
  /** Unix time in seconds. */
  last_used_at?: number | null | undefined;
  owner: {
    type?: string | undefined;
    object?: string | undefined;
    id?: string | undefined;
    name?: string | undefined;
    /** Unix time in seconds. */
    created_at?: number | undefined;
    role?: string | undefined;
  };
}

export interface AdminApiKeyCreateResponse {
  object: 'organization.admin_api_key';
  id: string;
  name?: string | null | undefined;
  redacted_value: string;
  /** Unix time in seconds. */
  created_at: number;
  /** Unix time in seconds. */
  expires_at: number | null;
  /** Unix time in seconds. */
  last_used_at?: number | null | undefined;
  owner: {
    type?: string | undefined;
    object?: string | undefined;
    id?: string | undefined;
    name?: string | undefined;
    /** Unix time in seconds. */
    created_at?: number | undefined;
    role?: string | undefined;
  };
  value: string;
}

export interface ApiKeyList {
  object: 'list';
  data: AdminApiKey[];
  has_more: boolean;
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
}

export interface AssignedRoleDetails {
  id: string;
  name: string;
  permissions: string[];
  resource_type: string;
  predefined_role: boolean;
  description: string | null;
  /** Unix time in seconds. */
  created_at: number | null;
  /** Unix time in seconds. */
  updated_at: number | null;
  created_by: string | null;
  created_by_user_obj: Record<string, unknown> | null;
  metadata: Record<string, unknown> | null;
  assignment_sources: { principal_id: string; principal_type: string }[] | null;
}

export interface AuditLog {
  id: string;
  type: AuditLogEventType;
  /** Unix time in seconds. */
  effective_at: number;
  project?: { id?: string | undefined; name?: string | undefined } | undefined;
  actor?: AuditLogActor | null | undefined;
  'api_key.created'?: { id?: string | undefined; data?: { scopes?: string[] | undefined } | undefined } | undefined;
  'api_key.updated'?: {
    id?: string | undefined;
    changes_requested?: { scopes?: string[] | undefined } | undefined;
  } | undefined;
  'api_key.deleted'?: { id?: string | undefined } | undefined;
  'checkpoint.permission.created'?: {
    id?: string | undefined;
    data?: { project_id?: string | undefined; fine_tuned_model_checkpoint?: string | undefined } | undefined;
  } | undefined;
  'checkpoint.permission.deleted'?: { id?: string | undefined } | undefined;
  'external_key.registered'?: { id?: string | undefined; data?: Record<string, unknown> | undefined } | undefined;
  'external_key.removed'?: { id?: string | undefined } | undefined;
  'group.created'?: { id?: string | undefined; data?: { group_name?: string | undefined } | undefined } | undefined;
  'group.updated'?: {
    id?: string | undefined;
    changes_requested?: { group_name?: string | undefined } | undefined;
  } | undefined;
  'group.deleted'?: { id?: string | undefined } | undefined;
  'scim.enabled'?: { id?: string | undefined } | undefined;
  'scim.disabled'?: { id?: string | undefined } | undefined;
  'invite.sent'?: {
    id?: string | undefined;
    data?: { email?: string | undefined; role?: string | undefined } | undefined;
  } | undefined;
  'invite.accepted'?: { id?: string | undefined } | undefined;
  'invite.deleted'?: { id?: string | undefined } | undefined;
  'ip_allowlist.created'?: {
    id?: string | undefined;
    name?: string | undefined;
    allowed_ips?: string[] | undefined;
  } | undefined;
  'ip_allowlist.updated'?: { id?: string | undefined; allowed_ips?: string[] | undefined } | undefined;
  'ip_allowlist.deleted'?: {
    id?: string | undefined;
    name?: string | undefined;
    allowed_ips?: string[] | undefined;
  } | undefined;
  'ip_allowlist.config.activated'?: {
    configs?: { id?: string | undefined; name?: string | undefined }[] | undefined;
  } | undefined;
  'ip_allowlist.config.deactivated'?: {
    configs?: { id?: string | undefined; name?: string | undefined }[] | undefined;
  } | undefined;
  'login.succeeded'?: Record<string, unknown> | undefined;
  'login.failed'?: { error_code?: string | undefined; error_message?: string | undefined } | undefined;
  'logout.succeeded'?: Record<string, unknown> | undefined;
  'logout.failed'?: { error_code?: string | undefined; error_message?: string | undefined } | undefined;
  'organization.updated'?: {
    id?: string | undefined;
    changes_requested?: {
      title?: string | undefined;
      description?: string | undefined;
      name?: string | undefined;
      threads_ui_visibility?: string | undefined;
      usage_dashboard_visibility?: string | undefined;
      api_call_logging?: string | undefined;
      api_call_logging_project_ids?: string | undefined;
    } | undefined;
  } | undefined;
  'project.created'?: {
    id?: string | undefined;
    data?: { name?: string | undefined; title?: string | undefined } | undefined;
  } | undefined;
  'project.updated'?: {
    id?: string | undefined;
    changes_requested?: { title?: string | undefined } | undefined;
  } | undefined;
  'project.archived'?: { id?: string | undefined } | undefined;
  'project.deleted'?: { id?: string | undefined } | undefined;
  'rate_limit.updated'?: {
    id?: string | undefined;
    changes_requested?: {
      max_requests_per_1_minute?: number | undefined;
      max_tokens_per_1_minute?: number | undefined;
      max_images_per_1_minute?: number | undefined;
      max_audio_megabytes_per_1_minute?: number | undefined;
      max_requests_per_1_day?: number | undefined;
      batch_1_day_max_input_tokens?: number | undefined;
    } | undefined;
  } | undefined;
  'rate_limit.deleted'?: { id?: string | undefined } | undefined;
  'role.created'?: {
    id?: string | undefined;
    role_name?: string | undefined;
    permissions?: string[] | undefined;
    resource_type?: string | undefined;
    resource_id?: string | undefined;
  } | undefined;
  'role.updated'?: {
    id?: string | undefined;
    changes_requested?: {
      role_name?: string | undefined;
      resource_id?: string | undefined;
      resource_type?: string | undefined;
      permissions_added?: string[] | undefined;
      permissions_removed?: string[] | undefined;
      description?: string | undefined;
      metadata?: Record<string, unknown> | undefined;
    } | undefined;
  } | undefined;
  'role.deleted'?: { id?: string | undefined } | undefined;
  'role.assignment.created'?: {
    id?: string | undefined;
    principal_id?: string | undefined;
    principal_type?: string | undefined;
    resource_id?: string | undefined;
    resource_type?: string | undefined;
  } | undefined;
  'role.assignment.deleted'?: {
    id?: string | undefined;
    principal_id?: string | undefined;
    principal_type?: string | undefined;
    resource_id?: string | undefined;
    resource_type?: string | undefined;
  } | undefined;
  'role.bound_to_resource'?: {
    id?: string | undefined;
    role_id?: string | undefined;
    resource_id?: string | undefined;
    resource_type?: string | undefined;
    permissions?: string[] | undefined;
    workspace_id?: string | undefined;
    connector_id?: string | undefined;
    connector_name?: string | undefined;
    enabled?: boolean | undefined;
    source?:
      | 'role_toggle'
      | 'role_connector_update'
      | 'role_delete'
      | 'workspace_permissions'
      | 'connector_publish'
      | undefined;
  } | undefined;
  'role.unbound_from_resource'?: {
    id?: string | undefined;
    role_id?: string | undefined;
    resource_id?: string | undefined;
    resource_type?: string | undefined;
    permissions?: string[] | undefined;
    workspace_id?: string | undefined;
    connector_id?: string | undefined;
    connector_name?: string | undefined;
    enabled?: boolean | undefined;
    source?:
      | 'role_toggle'
      | 'role_connector_update'
      | 'role_delete'
      | 'workspace_permissions'
      | 'connector_publish'
      | undefined;
  } | undefined;
  'service_account.created'?: { id?: string | undefined; data?: { role?: string | undefined } | undefined } | undefined;
  'service_account.updated'?: {
    id?: string | undefined;
    changes_requested?: { role?: string | undefined } | undefined;
  } | undefined;
  'service_account.deleted'?: { id?: string | undefined } | undefined;
  'workload_identity_provider.created'?: {
    id?: string | undefined;
    data?: Record<string, unknown> | undefined;
  } | undefined;
  'workload_identity_provider.updated'?: {
    id?: string | undefined;
    changes_requested?: Record<string, unknown> | undefined;
  } | undefined;
  'workload_identity_provider.deleted'?: { id?: string | undefined; name?: string | undefined } | undefined;
  'workload_identity_provider_mapping.created'?: {
    id?: string | undefined;
    identity_provider_id?: string | undefined;
    data?: Record<string, unknown> | undefined;
  } | undefined;
  'workload_identity_provider_mapping.updated'?: {
    id?: string | undefined;
    identity_provider_id?: string | undefined;
    changes_requested?: Record<string, unknown> | undefined;
  } | undefined;
  'workload_identity_provider_mapping.deleted'?: {
    id?: string | undefined;
    identity_provider_id?: string | undefined;
    project_id?: string | undefined;
    service_account_id?: string | undefined;
  } | undefined;
  'user.added'?: { id?: string | undefined; data?: { role?: string | undefined } | undefined } | undefined;
  'user.updated'?: {
    id?: string | undefined;
    changes_requested?: { role?: string | undefined } | undefined;
  } | undefined;
  'user.deleted'?: { id?: string | undefined } | undefined;
  'certificate.created'?: { id?: string | undefined; name?: string | undefined } | undefined;
  'certificate.updated'?: { id?: string | undefined; name?: string | undefined } | undefined;
  'certificate.deleted'?: {
    id?: string | undefined;
    name?: string | undefined;
    certificate?: string | undefined;
  } | undefined;
  'certificates.activated'?: {
    certificates?: { id?: string | undefined; name?: string | undefined }[] | undefined;
  } | undefined;
  'certificates.deactivated'?: {
    certificates?: { id?: string | undefined; name?: string | undefined }[] | undefined;
  } | undefined;
}

export interface AuditLogActor {
  type?: 'session' | 'api_key' | undefined;
  session?: AuditLogActorSession | undefined;
  api_key?: AuditLogActorApiKey | undefined;
}

export interface AuditLogActorApiKey {
  id?: string | undefined;
  type?: 'user' | 'service_account' | undefined;
  user?: AuditLogActorUser | undefined;
  service_account?: AuditLogActorServiceAccount | undefined;
}

export interface AuditLogActorServiceAccount {
  id?: string | undefined;
}

export interface AuditLogActorSession {
  user?: AuditLogActorUser | undefined;
  ip_address?: string | undefined;
}

export interface AuditLogActorUser {
  id?: string | undefined;
  email?: string | undefined;
}

export type AuditLogEventType =
  | 'api_key.created'
  | 'api_key.updated'
  | 'api_key.deleted'
  | 'certificate.created'
  | 'certificate.updated'
  | 'certificate.deleted'
  | 'certificates.activated'
  | 'certificates.deactivated'
  | 'checkpoint.permission.created'
  | 'checkpoint.permission.deleted'
  | 'external_key.registered'
  | 'external_key.removed'
  | 'group.created'
  | 'group.updated'
  | 'group.deleted'
  | 'invite.sent'
  | 'invite.accepted'
  | 'invite.deleted'
  | 'ip_allowlist.created'
  | 'ip_allowlist.updated'
  | 'ip_allowlist.deleted'
  | 'ip_allowlist.config.activated'
  | 'ip_allowlist.config.deactivated'
  | 'login.succeeded'
  | 'login.failed'
  | 'logout.succeeded'
  | 'logout.failed'
  | 'organization.updated'
  | 'project.created'
  | 'project.updated'
  | 'project.archived'
  | 'project.deleted'
  | 'rate_limit.updated'
  | 'rate_limit.deleted'
  | 'resource.deleted'
  | 'tunnel.created'
  | 'tunnel.updated'
  | 'tunnel.deleted'
  | 'workload_identity_provider.created'
  | 'workload_identity_provider.updated'
  | 'workload_identity_provider.deleted'
  | 'workload_identity_provider_mapping.created'
  | 'workload_identity_provider_mapping.updated'
  | 'workload_identity_provider_mapping.deleted'
  | 'role.created'
  | 'role.updated'
  | 'role.deleted'
  | 'role.assignment.created'
  | 'role.assignment.deleted'
  | 'role.bound_to_resource'
  | 'role.unbound_from_resource'
  | 'scim.enabled'
  | 'scim.disabled'
  | 'service_account.created'
  | 'service_account.updated'
  | 'service_account.deleted'
  | 'user.added'
  | 'user.updated'
  | 'user.deleted'
  | 'tenant.metadata.updated'
  | 'tenant.microsoft_entra_mapping.upserted'
  | 'tenant.microsoft_entra_mapping.deleted'
  | 'tenant.workload_identity.provider.created'
  | 'tenant.workload_identity.provider.updated'
  | 'tenant.workload_identity.provider.archived'
  | 'tenant.workload_identity.mapping.created'
  | 'tenant.workload_identity.mapping.updated'
  | 'tenant.workload_identity.mapping.archived'
  | 'tenant.workload_identity.binding.created'
  | 'tenant.workload_identity.principal.provisioned'
  | 'tenant.workload_identity.access_token.issued'
  | 'tenant.admin_api_key.created'
  | 'tenant.admin_api_key.updated'
  | 'tenant.admin_api_key.deleted'
  | 'tenant.project_api_key.created'
  | 'tenant.chatgpt_access_token.revoked'
  | 'tenant.migration.completed'
  | 'tenant.sso.migrated'
  | 'tenant.domains.migrated'
  | 'tenant.sso_connection.created'
  | 'tenant.sso_connection.updated'
  | 'tenant.sso_connection.deleted'
  | 'tenant.sso_connection.setup.started'
  | 'tenant.policy.created'
  | 'tenant.policy.updated'
  | 'tenant.policy.deleted'
  | 'tenant.policy.attached'
  | 'tenant.policy.detached'
  | 'tenant.principal_authentication_policy.resolved'
  | 'tenant.scim.setup.started'
  | 'tenant.scim.deletion.requested'
  | 'tenant.scim.directory.created'
  | 'tenant.product_access_policy.updated'
  | 'tenant.resource_share_grant.created'
  | 'tenant.resource_share_grant.updated'
  | 'tenant.resource_share_grant.accepted'
  | 'tenant.resource_share_grant.declined'
  | 'tenant.resource_share_grant.revoked'
  | 'tenant.resource_share_grant.deleted'
  | 'tenant.service_account.updated'
  | 'tenant.service_account.deleted'
  | 'tenant.service_account.token.revoked'
  | 'tenant.billing.overage_limit.updated'
  | 'tenant.billing.alerts.updated'
  | 'tenant.billing.info.updated'
  | 'tenant.usage_limit.workspace.updated'
  | 'tenant.usage_limit.group.updated'
  | 'tenant.usage_limit.user.updated'
  | 'tenant.usage_limit.increase_request.updated'
  | 'tenant.usage_limit.increase_request.resolved'
  | 'tenant.group.created'
  | 'tenant.group.updated'
  | 'tenant.group.deleted'
  | 'tenant.group.member.added'
  | 'tenant.group.member.removed'
  | 'tenant.migration_rollout.status.updated'
  | 'tenant.migration_rollout.tier.updated'
  | 'tenant.role.metadata.updated'
  | 'tenant.custom_role.created'
  | 'tenant.custom_role.updated'
  | 'tenant.custom_role.deleted'
  | 'tenant.role_assignment.created'
  | 'tenant.role_assignment.deleted'
  | 'tenant.resource_role_assignment.created'
  | 'tenant.resource_role_assignment.deleted'
  | 'tenant.resource_access.updated'
  | 'tenant.resource_access.deleted'
  | 'tenant.ads_account.onboarding.redemption'
  | 'tenant.session_policy.created'
  | 'tenant.session_policy.updated'
  | 'tenant.session_policy.deleted'
  | 'tenant.session_revocation.started'
  | 'tenant.third_party_app_policy.updated'
  | 'tenant.user.added'
  | 'tenant.user.updated'
  | 'tenant.user.removed'
  | 'tenant.user.looked_up'
  | 'tenant.user.invited'
  | 'tenant.membership.revoked'
  | 'tenant.api_organization_invite.upserted'
  | 'tenant.api_organization_invite.deleted'
  | 'tenant.chatgpt_workspace_invite.upserted'
  | 'tenant.membership.accepted'
  | 'tenant.membership.declined'
  | 'tenant.workspace_invite_email_settings.updated';

export interface Certificate {
  object: 'certificate' | 'organization.certificate' | 'organization.project.certificate';
  id: string;
  name: string | null;
  /** Unix time in seconds. */
  created_at: number;
  certificate_details: {
    /** Unix time in seconds. */
    valid_at?: number | undefined;
    /** Unix time in seconds. */
    expires_at?: number | undefined;
    content?: string | undefined;
  };
  active?: boolean | undefined;
}

export interface CostsResult {
  object: 'organization.costs.result';
  amount?: { value?: number | undefined; currency?: string | undefined } | undefined;
  line_item?: string | null | undefined;
  project_id?: string | null | undefined;
  api_key_id?: string | null | undefined;
  quantity?: number | null | undefined;
  quantity_unit?:
    | 'tokens'
    | '1000_tokens'
    | 'duration_seconds'
    | 'duration_minutes'
    | 'duration_hours'
    | 'gibibyte_hours'
    | 'images'
    | 'characters'
    | null
    | (string & {})
    | undefined;
}

export interface CreateGroupBody {
  /** 1 to 255 characters. */
  name: string;
}

export interface CreateGroupUserBody {
  user_id: string;
}

export interface CreateProjectServiceAccountApiKeyBody {
  name?: string | undefined;
  scopes?: readonly string[] | undefined;
}

export interface CreateSpendAlertBody {
  /** Integer, at least 0. */
  threshold_amount: number;
  currency: 'USD';
  interval: 'month';
  notification_channel: SpendAlertNotificationChannel;
}

export interface DeleteAdminApiKeyResponse {
  id: string;
  object: 'organization.admin_api_key.deleted';
  deleted: boolean;
}

export interface DeleteCertificateResponse {
  object: 'certificate.deleted';
  id: string;
}

export interface DeletedRoleAssignmentResource {
  object: string;
  deleted: boolean;
}

export interface Group {
  object: 'group';
  id: string;
  name: string;
  /** Unix time in seconds. */
  created_at: number;
  scim_managed: boolean;
}

export interface GroupDeletedResource {
  object: 'group.deleted';
  id: string;
  deleted: boolean;
}

export interface GroupListResource {
  object: 'list';
  data: GroupResponse[];
  has_more: boolean;
  next: string | null;
}

export interface GroupMemberUser {
  id: string;
  name: string;
  email: string | null;
  picture: string | null;
  is_service_account: boolean | null;
  user_type: 'user' | 'tenant_user';
}

export interface GroupResourceWithSuccess {
  id: string;
  name: string;
  /** Unix time in seconds. */
  created_at: number;
  is_scim_managed: boolean;
}

export interface GroupResponse {
  id: string;
  name: string;
  /** Unix time in seconds. */
  created_at: number;
  is_scim_managed: boolean;
  group_type: 'group' | 'tenant_group';
}

export interface GroupRoleAssignment {
  object: 'group.role';
  group: Group;
  role: Role;
}

export interface GroupUser {
  id: string;
  name: string;
  email: string | null;
}

export interface GroupUserAssignment {
  object: 'group.user';
  user_id: string;
  group_id: string;
}

export interface GroupUserDeletedResource {
  object: 'group.user.deleted';
  deleted: boolean;
}

export interface HostedToolPermission {
  enabled: boolean;
}

export interface HostedToolPermissionUpdate {
  enabled: boolean;
}

export interface Invite {
  object: 'organization.invite';
  id: string;
  email: string;
  role: 'owner' | 'reader';
  status: 'accepted' | 'expired' | 'pending';
  /** Unix time in seconds. */
  created_at: number;
  /** Unix time in seconds. */
  expires_at?: number | null | undefined;
  /** Unix time in seconds. */
  accepted_at?: number | null | undefined;
  projects: { id: string; role: 'member' | 'owner' }[];
}

export interface InviteDeleteResponse {
  object: 'organization.invite.deleted';
  id: string;
  deleted: boolean;
}

export interface InviteListResponse {
  object: 'list';
  data: Invite[];
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
  has_more: boolean;
}

export interface InviteProjectGroupBody {
  group_id: string;
  role: string;
}

export interface InviteRequest {
  email: string;
  role: 'reader' | 'owner';
  projects?: readonly { id: string; role: 'member' | 'owner' }[] | undefined;
}

export interface ListAuditLogsResponse {
  object: 'list';
  data: AuditLog[];
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
  has_more: boolean;
}

export interface ListCertificatesResponse {
  data: OrganizationCertificate[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
  object: 'list';
}

export interface ListProjectCertificatesResponse {
  data: OrganizationProjectCertificate[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
  object: 'list';
}

export interface ModifyCertificateRequest {
  name?: string | undefined;
}

export interface OrganizationCertificate {
  object: 'organization.certificate';
  id: string;
  name: string | null;
  /** Unix time in seconds. */
  created_at: number;
  certificate_details: {
    /** Unix time in seconds. */
    valid_at?: number | undefined;
    /** Unix time in seconds. */
    expires_at?: number | undefined;
  };
  active: boolean;
}

export interface OrganizationCertificateActivationResponse {
  object: 'organization.certificate.activation';
  data: OrganizationCertificate[];
}

export interface OrganizationCertificateDeactivationResponse {
  object: 'organization.certificate.deactivation';
  data: OrganizationCertificate[];
}

export interface OrganizationDataRetention {
  object: 'organization.data_retention';
  type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

export interface OrganizationProjectCertificate {
  object: 'organization.project.certificate';
  id: string;
  name: string | null;
  /** Unix time in seconds. */
  created_at: number;
  certificate_details: {
    /** Unix time in seconds. */
    valid_at?: number | undefined;
    /** Unix time in seconds. */
    expires_at?: number | undefined;
  };
  active: boolean;
}

export interface OrganizationProjectCertificateActivationResponse {
  object: 'organization.project.certificate.activation';
  data: OrganizationProjectCertificate[];
}

export interface OrganizationProjectCertificateDeactivationResponse {
  object: 'organization.project.certificate.deactivation';
  data: OrganizationProjectCertificate[];
}

export interface OrganizationSpendAlert {
  id: string;
  object: 'organization.spend_alert';
  threshold_amount: number;
  currency: 'USD';
  interval: 'month';
  notification_channel: SpendAlertNotificationChannel;
}

export interface OrganizationSpendAlertDeletedResource {
  id: string;
  object: 'organization.spend_alert.deleted';
  deleted: boolean;
}

export interface OrganizationSpendAlertListResource {
  object: 'list';
  data: OrganizationSpendAlert[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface OrganizationSpendLimitDeletedResource {
  object: 'organization.spend_limit.deleted';
  deleted: boolean;
}

export interface OrganizationSpendLimitResource {
  object: 'organization.spend_limit';
  threshold_amount: number;
  currency: SpendLimitCurrency;
  interval: SpendLimitInterval;
  enforcement: SpendLimitEnforcement;
}

export interface Project {
  id: string;
  object: 'organization.project';
  name?: string | null | undefined;
  /** Unix time in seconds. */
  created_at: number;
  /** Unix time in seconds. */
  archived_at?: number | null | undefined;
  status?: string | null | undefined;
  external_key_id?: string | null | undefined;
  residency?: PublicProjectResidency | undefined;
}

export interface ProjectApiKey {
  object: 'organization.project.api_key';
  redacted_value: string;
  name: string;
  /** Unix time in seconds. */
  created_at: number;
  /** Unix time in seconds. */
  last_used_at: number | null;
  id: string;
  owner_project_access: 'active' | 'inactive';
  owner: {
    type?: 'user' | 'service_account' | undefined;
    user?: ProjectApiKeyOwnerUser | undefined;
    service_account?: ProjectApiKeyOwnerServiceAccount | undefined;
  };
}

export interface ProjectApiKeyDeleteResponse {
  object: 'organization.project.api_key.deleted';
  id: string;
  deleted: boolean;
}

export interface ProjectApiKeyListResponse {
  object: 'list';
  data: ProjectApiKey[];
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
  has_more: boolean;
}

export interface ProjectApiKeyOwnerServiceAccount {
  id: string;
  name: string;
  /** Unix time in seconds. */
  created_at: number;
  role: string;
}

export interface ProjectApiKeyOwnerUser {
  id: string;
  email: string;
  name: string;
  /** Unix time in seconds. */
  created_at: number;
  role: string;
}

export interface ProjectCreateRequest {
  name: string;
  residency?: PublicProjectResidency | null | undefined;
  external_key_id?: string | null | undefined;
}

export interface ProjectDataRetention {
  object: 'project.data_retention';
  type:
    | 'organization_default'
    | 'none'
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

export interface ProjectGroup {
  object: 'project.group';
  project_id: string;
  group_id: string;
  group_name: string;
  group_type: 'group' | 'tenant_group';
  /** Unix time in seconds. */
  created_at: number;
}

export interface ProjectGroupDeletedResource {
  object: 'project.group.deleted';
  deleted: boolean;
}

export interface ProjectGroupListResource {
  object: 'list';
  data: ProjectGroup[];
  has_more: boolean;
  next: string | null;
}

export interface ProjectHostedToolPermissions {
  file_search: HostedToolPermission;
  web_search: HostedToolPermission;
  image_generation: HostedToolPermission;
  mcp: HostedToolPermission;
  code_interpreter: HostedToolPermission;
}

export interface ProjectHostedToolPermissionsUpdateRequest {
  file_search?: HostedToolPermissionUpdate | null | undefined;
  web_search?: HostedToolPermissionUpdate | null | undefined;
  image_generation?: HostedToolPermissionUpdate | null | undefined;
  mcp?: HostedToolPermissionUpdate | null | undefined;
  code_interpreter?: HostedToolPermissionUpdate | null | undefined;
}

export interface ProjectListResponse {
  object: 'list';
  data: Project[];
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
  has_more: boolean;
}

export interface ProjectModelPermissions {
  object: 'project.model_permissions';
  mode: 'allow_list' | 'deny_list';
  model_ids: string[];
}

export interface ProjectModelPermissionsDeleteResponse {
  object: 'project.model_permissions.deleted';
  deleted: boolean;
}

export interface ProjectModelPermissionsUpdateRequest {
  mode: 'allow_list' | 'deny_list';
  model_ids: readonly string[];
}

export interface ProjectRateLimit {
  object: 'project.rate_limit';
  id: string;
  model: string;
  max_requests_per_1_minute: number;
  max_tokens_per_1_minute: number;
  max_images_per_1_minute?: number | undefined;
  max_audio_megabytes_per_1_minute?: number | undefined;
  max_requests_per_1_day?: number | undefined;
  batch_1_day_max_input_tokens?: number | undefined;
}

export interface ProjectRateLimitListResponse {
  object: 'list';
  data: ProjectRateLimit[];
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
  has_more: boolean;
}

export interface ProjectRateLimitUpdateRequest {
  max_requests_per_1_minute?: number | undefined;
  max_tokens_per_1_minute?: number | undefined;
  max_images_per_1_minute?: number | undefined;
  max_audio_megabytes_per_1_minute?: number | undefined;
  max_requests_per_1_day?: number | undefined;
  batch_1_day_max_input_tokens?: number | undefined;
}

export interface ProjectServiceAccount {
  object: 'organization.project.service_account';
  id: string;
  name: string;
  role: 'owner' | 'member' | 'none';
  /** Unix time in seconds. */
  created_at: number;
}

export interface ProjectServiceAccountApiKey {
  object: 'organization.project.service_account.api_key';
  value: string;
  name: string;
  /** Unix time in seconds. */
  created_at: number;
  id: string;
}

export interface ProjectServiceAccountCreateRequest {
  name: string;
  create_service_account_only?: boolean | null | undefined;
}

export interface ProjectServiceAccountCreateResponse {
  object: 'organization.project.service_account';
  id: string;
  name: string;
  role: 'member' | 'none';
  /** Unix time in seconds. */
  created_at: number;
  api_key: ProjectServiceAccountApiKey | null;
}

export interface ProjectServiceAccountDeleteResponse {
  object: 'organization.project.service_account.deleted';
  id: string;
  deleted: boolean;
}

export interface ProjectServiceAccountListResponse {
  object: 'list';
  data: ProjectServiceAccount[];
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
  has_more: boolean;
}

export interface ProjectSpendAlert {
  id: string;
  object: 'project.spend_alert';
  threshold_amount: number;
  currency: 'USD';
  interval: 'month';
  notification_channel: SpendAlertNotificationChannel;
}

export interface ProjectSpendAlertDeletedResource {
  id: string;
  object: 'project.spend_alert.deleted';
  deleted: boolean;
}

export interface ProjectSpendAlertListResource {
  object: 'list';
  data: ProjectSpendAlert[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface ProjectSpendLimitDeletedResource {
  object: 'project.spend_limit.deleted';
  deleted: boolean;
}

export interface ProjectSpendLimitResource {
  object: 'project.spend_limit';
  threshold_amount: number;
  currency: SpendLimitCurrency;
  interval: SpendLimitInterval;
  enforcement: SpendLimitEnforcement;
}

export interface ProjectUpdateRequest {
  name?: string | null | undefined;
  external_key_id?: string | null | undefined;
}

export interface ProjectUser {
  object: 'organization.project.user';
  id: string;
  name?: string | null | undefined;
  email?: string | null | undefined;
  role: string;
  /** Unix time in seconds. */
  added_at: number;
}

export interface ProjectUserCreateRequest {
  user_id?: string | null | undefined;
  email?: string | null | undefined;
  role: string;
}

export interface ProjectUserDeleteResponse {
  object: 'organization.project.user.deleted';
  id: string;
  deleted: boolean;
}

export interface ProjectUserListResponse {
  object: string;
  data: ProjectUser[];
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
  has_more: boolean;
}

export interface ProjectUserUpdateRequest {
  role?: string | null | undefined;
}

export interface PublicAssignOrganizationGroupRoleBody {
  role_id: string;
}

export interface PublicCreateOrganizationRoleBody {
  role_name: string;
  permissions: readonly string[];
  description?: string | null | undefined;
}

export type PublicProjectResidency =
  | 'GLOBAL'
  | 'US_STORAGE_PROCESSING'
  | 'EU_STORAGE_PROCESSING'
  | 'JP_STORAGE'
  | 'KR_STORAGE'
  | 'CA_STORAGE'
  | 'SG_STORAGE'
  | 'IN_STORAGE'
  | 'AU_STORAGE'
  | 'GB_STORAGE'
  | 'AE_STORAGE'
  | 'AE_STORAGE_PROCESSING';

export interface PublicRoleListResource {
  object: 'list';
  data: Role[];
  has_more: boolean;
  next: string | null;
}

export interface PublicUpdateOrganizationRoleBody {
  permissions?: readonly string[] | null | undefined;
  description?: string | null | undefined;
  role_name?: string | null | undefined;
}

export interface Role {
  object: 'role';
  id: string;
  name: string;
  description: string | null;
  permissions: string[];
  resource_type: string;
  predefined_role: boolean;
}

export interface RoleDeletedResource {
  object: 'role.deleted';
  id: string;
  deleted: boolean;
}

export interface RoleListResource {
  object: 'list';
  data: AssignedRoleDetails[];
  has_more: boolean;
  next: string | null;
}

export interface ServiceAccountApiKeyBody {
  object: 'organization.project.service_account.api_key';
  value: string;
  name: string;
  /** Unix time in seconds. */
  created_at: number;
  id: string;
}

export interface SpendAlertNotificationChannel {
  type: 'email';
  recipients: string[];
  subject_prefix?: string | null | undefined;
}

export type SpendLimitCurrency = 'USD' | (string & {});

export interface SpendLimitEnforcement {
  status: SpendLimitEnforcementStatus;
}

export type SpendLimitEnforcementStatus = 'inactive' | 'enforcing' | (string & {});

export type SpendLimitInterval = 'month' | (string & {});

export interface ToggleCertificatesRequest {
  /** 1 to 10 items. */
  certificate_ids: readonly string[];
}

export interface UpdateGroupBody {
  /** 1 to 255 characters. */
  name: string;
}

export interface UpdateOrganizationDataRetentionBody {
  retention_type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

export interface UpdateOrganizationSpendLimitBody {
  /** Integer, at least 1. */
  threshold_amount: number;
  currency: 'USD';
  interval: 'month';
}

export interface UpdateProjectDataRetentionBody {
  retention_type:
    | 'organization_default'
    | 'none'
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

export interface UpdateProjectServiceAccountBody {
  name?: string | undefined;
  role?: 'member' | 'owner' | undefined;
}

export interface UpdateProjectSpendLimitBody {
  /** Integer, at least 1. */
  threshold_amount: number;
  currency: 'USD';
  interval: 'month';
}

export interface UploadCertificateRequest {
  name?: string | undefined;
  certificate: string;
}

export interface UsageAudioSpeechesResult {
  object: 'organization.usage.audio_speeches.result';
  characters: number;
  num_model_requests: number;
  project_id?: string | null | undefined;
  user_id?: string | null | undefined;
  api_key_id?: string | null | undefined;
  model?: string | null | undefined;
}

export interface UsageAudioTranscriptionsResult {
  object: 'organization.usage.audio_transcriptions.result';
  seconds: number;
  num_model_requests: number;
  project_id?: string | null | undefined;
  user_id?: string | null | undefined;
  api_key_id?: string | null | undefined;
  model?: string | null | undefined;
}

export interface UsageCodeInterpreterSessionsResult {
  object: 'organization.usage.code_interpreter_sessions.result';
  num_sessions: number;
  project_id?: string | null | undefined;
}

export interface UsageCompletionsResult {
  object: 'organization.usage.completions.result';
  input_tokens: number;
  input_cached_tokens?: number | undefined;
  input_cache_write_tokens?: number | undefined;
  input_uncached_tokens?: number | undefined;
  output_tokens: number;
  input_text_tokens?: number | undefined;
  output_text_tokens?: number | undefined;
  input_cached_text_tokens?: number | undefined;
  input_audio_tokens?: number | undefined;
  input_cached_audio_tokens?: number | undefined;
  output_audio_tokens?: number | undefined;
  input_image_tokens?: number | undefined;
  input_cached_image_tokens?: number | undefined;
  output_image_tokens?: number | undefined;
  num_model_requests: number;
  project_id?: string | null | undefined;
  user_id?: string | null | undefined;
  api_key_id?: string | null | undefined;
  model?: string | null | undefined;
  batch?: boolean | null | undefined;
  service_tier?: string | null | undefined;
}

export interface UsageEmbeddingsResult {
  object: 'organization.usage.embeddings.result';
  input_tokens: number;
  num_model_requests: number;
  project_id?: string | null | undefined;
  user_id?: string | null | undefined;
  api_key_id?: string | null | undefined;
  model?: string | null | undefined;
}

export interface UsageFileSearchCallsResult {
  object: 'organization.usage.file_searches.result';
  num_requests: number;
  project_id?: string | null | undefined;
  user_id?: string | null | undefined;
  api_key_id?: string | null | undefined;
  vector_store_id?: string | null | undefined;
}

export interface UsageImagesResult {
  object: 'organization.usage.images.result';
  images: number;
  num_model_requests: number;
  source?: string | null | undefined;
  size?: string | null | undefined;
  project_id?: string | null | undefined;
  user_id?: string | null | undefined;
  api_key_id?: string | null | undefined;
  model?: string | null | undefined;
}

export interface UsageModerationsResult {
  object: 'organization.usage.moderations.result';
  input_tokens: number;
  num_model_requests: number;
  project_id?: string | null | undefined;
  user_id?: string | null | undefined;
  api_key_id?: string | null | undefined;
  model?: string | null | undefined;
}

export interface UsageResponse {
  object: 'page';
  data: UsageTimeBucket[];
  has_more: boolean;
  next_page: string | null;
}

export interface UsageTimeBucket {
  object: 'bucket';
  start_time: number;
  end_time: number;
  results: (
    | UsageCompletionsResult
    | UsageEmbeddingsResult
    | UsageModerationsResult
    | UsageImagesResult
    | UsageAudioSpeechesResult
    | UsageAudioTranscriptionsResult
    | UsageVectorStoresResult
    | UsageCodeInterpreterSessionsResult
    | UsageFileSearchCallsResult
    | UsageWebSearchCallsResult
    | CostsResult
  )[];
}

export interface UsageVectorStoresResult {
  object: 'organization.usage.vector_stores.result';
  usage_bytes: number;
  project_id?: string | null | undefined;
}

export interface UsageWebSearchCallsResult {
  object: 'organization.usage.web_searches.result';
  num_model_requests: number;
  num_requests: number;
  project_id?: string | null | undefined;
  user_id?: string | null | undefined;
  api_key_id?: string | null | undefined;
  model?: string | null | undefined;
  context_level?: string | null | undefined;
}

export interface User {
  object: 'organization.user';
  id: string;
  name?: string | null | undefined;
  email?: string | null | undefined;
  role?: string | null | undefined;
  /** Unix time in seconds. */
  added_at: number;
  is_default?: boolean | undefined;
  /** Unix time in seconds. */
  created?: number | undefined;
  user?: {
    object: 'user';
    id: string;
    email?: string | null | undefined;
    name?: string | null | undefined;
    picture?: string | null | undefined;
    enabled?: boolean | null | undefined;
    banned?: boolean | null | undefined;
    /** Unix time in seconds. */
    banned_at?: number | null | undefined;
  } | undefined;
  is_service_account?: boolean | undefined;
  is_scale_tier_authorized_purchaser?: boolean | null | undefined;
  is_scim_managed?: boolean | undefined;
  /** Unix time in seconds. */
  api_key_last_used_at?: number | null | undefined;
  technical_level?: string | null | undefined;
  developer_persona?: string | null | undefined;
  projects?: {
    object: 'list';
    data: { id?: string | null | undefined; name?: string | null | undefined; role?: string | null | undefined }[];
  } | null | undefined;
}

export interface UserDeleteResponse {
  object: 'organization.user.deleted';
  id: string;
  deleted: boolean;
}

export interface UserListResource {
  object: 'list';
  data: GroupUser[];
  has_more: boolean;
  next: string | null;
}

export interface UserListResponse {
  object: 'list';
  data: User[];
  first_id?: string | null | undefined;
  last_id?: string | null | undefined;
  has_more: boolean;
}

export interface UserRoleAssignment {
  object: 'user.role';
  user: User;
  role: Role;
}

export interface UserRoleUpdateRequest {
  role?: string | null | undefined;
  role_id?: string | null | undefined;
  technical_level?: string | null | undefined;
  developer_persona?: string | null | undefined;
}
