// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import { requestPages } from '../../answers/request-pages.ts';
import { expandParams } from '../../transport/expand-params.ts';
import type { PagePromise } from '../../answers/request-pages.ts';
import type { Client } from '../../client.ts';
import type { NoParams } from '../../no-params.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type {
  AdminApiKey,
  AdminApiKeyCreateResponse,
  ApiKeyList,
  AssignedRoleDetails,
  AuditLogEventType,
  Certificate,
  CreateGroupBody,
  CreateGroupUserBody,
  CreateProjectServiceAccountApiKeyBody,
  CreateSpendAlertBody,
  DeleteAdminApiKeyResponse,
  DeleteCertificateResponse,
  DeletedRoleAssignmentResource,
  GroupDeletedResource,
  GroupListResource,
  GroupMemberUser,
  GroupResourceWithSuccess,
  GroupResponse,
  GroupRoleAssignment,
  GroupUserAssignment,
  GroupUserDeletedResource,
  Invite,
  InviteDeleteResponse,
  InviteListResponse,
  InviteProjectGroupBody,
  InviteRequest,
  ListAuditLogsResponse,
  ListCertificatesResponse,
  ListProjectCertificatesResponse,
  ModifyCertificateRequest,
  OrganizationCertificateActivationResponse,
  OrganizationCertificateDeactivationResponse,
  OrganizationDataRetention,
  OrganizationProjectCertificateActivationResponse,
  OrganizationProjectCertificateDeactivationResponse,
  OrganizationSpendAlert,
  OrganizationSpendAlertDeletedResource,
  OrganizationSpendAlertListResource,
  OrganizationSpendLimitDeletedResource,
  OrganizationSpendLimitResource,
  Project,
  ProjectApiKey,
  ProjectApiKeyDeleteResponse,
  ProjectApiKeyListResponse,
  ProjectCreateRequest,
  ProjectDataRetention,
  ProjectGroup,
  ProjectGroupDeletedResource,
  ProjectGroupListResource,
  ProjectHostedToolPermissions,
  ProjectHostedToolPermissionsUpdateRequest,
  ProjectListResponse,
  ProjectModelPermissions,
  ProjectModelPermissionsDeleteResponse,
  ProjectModelPermissionsUpdateRequest,
  ProjectRateLimit,
  ProjectRateLimitListResponse,
  ProjectRateLimitUpdateRequest,
  ProjectServiceAccount,
  ProjectServiceAccountCreateRequest,
  ProjectServiceAccountCreateResponse,
  ProjectServiceAccountDeleteResponse,
  ProjectServiceAccountListResponse,
  ProjectSpendAlert,
  ProjectSpendAlertDeletedResource,
  ProjectSpendAlertListResource,
  ProjectSpendLimitDeletedResource,
  ProjectSpendLimitResource,
  ProjectUpdateRequest,
  ProjectUser,
  ProjectUserCreateRequest,
  ProjectUserDeleteResponse,
  ProjectUserListResponse,
  ProjectUserUpdateRequest,
  PublicAssignOrganizationGroupRoleBody,
  PublicCreateOrganizationRoleBody,
  PublicRoleListResource,
  PublicUpdateOrganizationRoleBody,
  Role,
  RoleDeletedResource,
  RoleListResource,
  ServiceAccountApiKeyBody,
  ToggleCertificatesRequest,
  UpdateGroupBody,
  UpdateOrganizationDataRetentionBody,
  UpdateOrganizationSpendLimitBody,
  UpdateProjectDataRetentionBody,
  UpdateProjectServiceAccountBody,
  UpdateProjectSpendLimitBody,
  UploadCertificateRequest,
  UsageResponse,
  User,
  UserDeleteResponse,
  UserListResource,
  UserListResponse,
  UserRoleAssignment,
  UserRoleUpdateRequest,
} from './types.ts';

/** What {@link activateCertificates} takes beside its path. */
export type ActivateCertificatesParams = ToggleCertificatesRequest;

/** Descriptor of {@link activateCertificates}. */
export const activateCertificatesOperation = {
  id: 'activateCertificates',
  area: 'admin',
  method: 'POST',
  path: '/organization/certificates/activate',
  body: 'json',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Activates up to ten certificates for the whole organization, all of them or none.
 * `POST /organization/certificates/activate`
 * @see https://platform.openai.com/docs/api-reference/administration/activateOrganizationCertificates
 */
export function activateCertificates(
  client: Client<'admin'>,
  params: ActivateCertificatesParams,
  options?: RequestOptions,
): Promise<OrganizationCertificateActivationResponse> {
  return client.request({
    operation: activateCertificatesOperation,
    params,
    options,
    read: readJson<OrganizationCertificateActivationResponse>,
  });
}

/** What {@link activateProjectCertificates} takes beside its path. */
export type ActivateProjectCertificatesParams = ToggleCertificatesRequest;

/** Descriptor of {@link activateProjectCertificates}. */
export const activateProjectCertificatesOperation = {
  id: 'activateProjectCertificates',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/certificates/activate',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Activates up to ten certificates for a project, all of them or none.
 * `POST /organization/projects/{project_id}/certificates/activate`
 * @see https://platform.openai.com/docs/api-reference/administration/activateProjectCertificates
 */
export function activateProjectCertificates(
  client: Client<'admin'>,
  projectId: string,
  params: ActivateProjectCertificatesParams,
  options?: RequestOptions,
): Promise<OrganizationProjectCertificateActivationResponse> {
  return client.request({
    operation: activateProjectCertificatesOperation,
    path: [projectId],
    params,
    options,
    read: readJson<OrganizationProjectCertificateActivationResponse>,
  });
}

/** What {@link addGroupUser} takes beside its path. */
export type AddGroupUserParams = CreateGroupUserBody;

/** Descriptor of {@link addGroupUser}. */
export const addGroupUserOperation = {
  id: 'addGroupUser',
  area: 'admin',
  method: 'POST',
  path: '/organization/groups/{group_id}/users',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Puts a user into a group.
 * `POST /organization/groups/{group_id}/users`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function addGroupUser(
  client: Client<'admin'>,
  groupId: string,
  params: AddGroupUserParams,
  options?: RequestOptions,
): Promise<GroupUserAssignment> {
  return client.request({
    operation: addGroupUserOperation,
    path: [groupId],
    params,
    options,
    read: readJson<GroupUserAssignment>,
  });
}

/** What {@link addProjectGroup} takes beside its path. */
export type AddProjectGroupParams = InviteProjectGroupBody;

/** Descriptor of {@link addProjectGroup}. */
export const addProjectGroupOperation = {
  id: 'addProjectGroup',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/groups',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Gives a group access to a project.
 * `POST /organization/projects/{project_id}/groups`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function addProjectGroup(
  client: Client<'admin'>,
  projectId: string,
  params: AddProjectGroupParams,
  options?: RequestOptions,
): Promise<ProjectGroup> {
  return client.request({
    operation: addProjectGroupOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectGroup>,
  });
}

/** What {@link addProjectUser} takes beside its path. */
export type AddProjectUserParams = ProjectUserCreateRequest;

/** Descriptor of {@link addProjectUser}. */
export const addProjectUserOperation = {
  id: 'addProjectUser',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/users',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Adds a user of the organization to a project.
 * `POST /organization/projects/{project_id}/users`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function addProjectUser(
  client: Client<'admin'>,
  projectId: string,
  params: AddProjectUserParams,
  options?: RequestOptions,
): Promise<ProjectUser> {
  return client.request({
    operation: addProjectUserOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectUser>,
  });
}

/** Descriptor of {@link archiveProject}. */
export const archiveProjectOperation = {
  id: 'archiveProject',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/archive',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Archives a project for good: it can neither be used nor restored.
 * `POST /organization/projects/{project_id}/archive`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function archiveProject(
  client: Client<'admin'>,
  projectId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<Project> {
  return client.request({
    operation: archiveProjectOperation,
    path: [projectId],
    params,
    options,
    read: readJson<Project>,
  });
}

/** What {@link assignGroupRole} takes beside its path. */
export type AssignGroupRoleParams = PublicAssignOrganizationGroupRoleBody;

/** Descriptor of {@link assignGroupRole}. */
export const assignGroupRoleOperation = {
  id: 'assignGroupRole',
  area: 'admin',
  method: 'POST',
  path: '/organization/groups/{group_id}/roles',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Gives every user of a group a role in the organization.
 * `POST /organization/groups/{group_id}/roles`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function assignGroupRole(
  client: Client<'admin'>,
  groupId: string,
  params: AssignGroupRoleParams,
  options?: RequestOptions,
): Promise<GroupRoleAssignment> {
  return client.request({
    operation: assignGroupRoleOperation,
    path: [groupId],
    params,
    options,
    read: readJson<GroupRoleAssignment>,
  });
}

/** What {@link assignProjectGroupRole} takes beside its path. */
export type AssignProjectGroupRoleParams = PublicAssignOrganizationGroupRoleBody;

/** Descriptor of {@link assignProjectGroupRole}. */
export const assignProjectGroupRoleOperation = {
  id: 'assignProjectGroupRole',
  area: 'admin',
  method: 'POST',
  path: '/projects/{project_id}/groups/{group_id}/roles',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Gives every user of a group a role in a project.
 * `POST /projects/{project_id}/groups/{group_id}/roles`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function assignProjectGroupRole(
  client: Client<'admin'>,
  projectId: string,
  groupId: string,
  params: AssignProjectGroupRoleParams,
  options?: RequestOptions,
): Promise<GroupRoleAssignment> {
  return client.request({
    operation: assignProjectGroupRoleOperation,
    path: [projectId, groupId],
    params,
    options,
    read: readJson<GroupRoleAssignment>,
  });
}

/** What {@link assignProjectUserRole} takes beside its path. */
export type AssignProjectUserRoleParams = PublicAssignOrganizationGroupRoleBody;

/** Descriptor of {@link assignProjectUserRole}. */
export const assignProjectUserRoleOperation = {
  id: 'assignProjectUserRole',
  area: 'admin',
  method: 'POST',
  path: '/projects/{project_id}/users/{user_id}/roles',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Gives a user a role in a project.
 * `POST /projects/{project_id}/users/{user_id}/roles`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function assignProjectUserRole(
  client: Client<'admin'>,
  projectId: string,
  userId: string,
  params: AssignProjectUserRoleParams,
  options?: RequestOptions,
): Promise<UserRoleAssignment> {
  return client.request({
    operation: assignProjectUserRoleOperation,
    path: [projectId, userId],
    params,
    options,
    read: readJson<UserRoleAssignment>,
  });
}

/** What {@link assignUserRole} takes beside its path. */
export type AssignUserRoleParams = PublicAssignOrganizationGroupRoleBody;

/** Descriptor of {@link assignUserRole}. */
export const assignUserRoleOperation = {
  id: 'assignUserRole',
  area: 'admin',
  method: 'POST',
  path: '/organization/users/{user_id}/roles',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Gives a user a role in the organization.
 * `POST /organization/users/{user_id}/roles`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function assignUserRole(
  client: Client<'admin'>,
  userId: string,
  params: AssignUserRoleParams,
  options?: RequestOptions,
): Promise<UserRoleAssignment> {
  return client.request({
    operation: assignUserRoleOperation,
    path: [userId],
    params,
    options,
    read: readJson<UserRoleAssignment>,
  });
}

/** What {@link createAdminApiKey} takes beside its path. */
export interface CreateAdminApiKeyParams {
  name: string;
  /** Integer, 1 to 31536000. */
  expires_in_seconds?: number | undefined;
}

/** Descriptor of {@link createAdminApiKey}. */
export const createAdminApiKeyOperation = {
  id: 'createAdminApiKey',
  area: 'admin',
  method: 'POST',
  path: '/organization/admin_api_keys',
  body: 'json',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Creates an admin key; its secret value is in this answer only.
 * `POST /organization/admin_api_keys`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function createAdminApiKey(
  client: Client<'admin'>,
  params: CreateAdminApiKeyParams,
  options?: RequestOptions,
): Promise<AdminApiKeyCreateResponse> {
  return client.request({
    operation: createAdminApiKeyOperation,
    params,
    options,
    read: readJson<AdminApiKeyCreateResponse>,
  });
}

/** What {@link createCertificate} takes beside its path. */
export type CreateCertificateParams = UploadCertificateRequest;

/** Descriptor of {@link createCertificate}. */
export const createCertificateOperation = {
  id: 'createCertificate',
  area: 'admin',
  method: 'POST',
  path: '/organization/certificates',
  body: 'json',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Uploads a client certificate for mutual TLS; it is inactive until activated.
 * `POST /organization/certificates`
 * @see https://platform.openai.com/docs/api-reference/administration/uploadCertificate
 */
export function createCertificate(
  client: Client<'admin'>,
  params: CreateCertificateParams,
  options?: RequestOptions,
): Promise<Certificate> {
  return client.request({ operation: createCertificateOperation, params, options, read: readJson<Certificate> });
}

/** What {@link createGroup} takes beside its path. */
export type CreateGroupParams = CreateGroupBody;

/** Descriptor of {@link createGroup}. */
export const createGroupOperation = {
  id: 'createGroup',
  area: 'admin',
  method: 'POST',
  path: '/organization/groups',
  body: 'json',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Creates a group of users.
 * `POST /organization/groups`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function createGroup(
  client: Client<'admin'>,
  params: CreateGroupParams,
  options?: RequestOptions,
): Promise<GroupResponse> {
  return client.request({ operation: createGroupOperation, params, options, read: readJson<GroupResponse> });
}

/** What {@link createInvite} takes beside its path. */
export type CreateInviteParams = InviteRequest;

/** Descriptor of {@link createInvite}. */
export const createInviteOperation = {
  id: 'createInvite',
  area: 'admin',
  method: 'POST',
  path: '/organization/invites',
  body: 'json',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Invites someone by email into the organization, and into projects if given.
 * `POST /organization/invites`
 * @see https://platform.openai.com/docs/api-reference/administration/inviteUser
 */
export function createInvite(
  client: Client<'admin'>,
  params: CreateInviteParams,
  options?: RequestOptions,
): Promise<Invite> {
  return client.request({ operation: createInviteOperation, params, options, read: readJson<Invite> });
}

/** What {@link createOrganizationSpendAlert} takes beside its path. */
export type CreateOrganizationSpendAlertParams = CreateSpendAlertBody;

/** Descriptor of {@link createOrganizationSpendAlert}. */
export const createOrganizationSpendAlertOperation = {
  id: 'createOrganizationSpendAlert',
  area: 'admin',
  method: 'POST',
  path: '/organization/spend_alerts',
  body: 'json',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Creates an alert for when the organization's spending passes a threshold.
 * `POST /organization/spend_alerts`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function createOrganizationSpendAlert(
  client: Client<'admin'>,
  params: CreateOrganizationSpendAlertParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlert> {
  return client.request({
    operation: createOrganizationSpendAlertOperation,
    params,
    options,
    read: readJson<OrganizationSpendAlert>,
  });
}

/** What {@link createProject} takes beside its path. */
export type CreateProjectParams = ProjectCreateRequest;

/** Descriptor of {@link createProject}. */
export const createProjectOperation = {
  id: 'createProject',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects',
  body: 'json',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Creates a project in the organization.
 * `POST /organization/projects`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function createProject(
  client: Client<'admin'>,
  params: CreateProjectParams,
  options?: RequestOptions,
): Promise<Project> {
  return client.request({ operation: createProjectOperation, params, options, read: readJson<Project> });
}

/** What {@link createProjectRole} takes beside its path. */
export type CreateProjectRoleParams = PublicCreateOrganizationRoleBody;

/** Descriptor of {@link createProjectRole}. */
export const createProjectRoleOperation = {
  id: 'createProjectRole',
  area: 'admin',
  method: 'POST',
  path: '/projects/{project_id}/roles',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Creates a role for a project out of permissions.
 * `POST /projects/{project_id}/roles`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function createProjectRole(
  client: Client<'admin'>,
  projectId: string,
  params: CreateProjectRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return client.request({
    operation: createProjectRoleOperation,
    path: [projectId],
    params,
    options,
    read: readJson<Role>,
  });
}

/** What {@link createProjectServiceAccount} takes beside its path. */
export type CreateProjectServiceAccountParams = ProjectServiceAccountCreateRequest;

/** Descriptor of {@link createProjectServiceAccount}. */
export const createProjectServiceAccountOperation = {
  id: 'createProjectServiceAccount',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/service_accounts',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Creates a service account in a project; its key's secret value is in this answer only.
 * `POST /organization/projects/{project_id}/service_accounts`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function createProjectServiceAccount(
  client: Client<'admin'>,
  projectId: string,
  params: CreateProjectServiceAccountParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccountCreateResponse> {
  return client.request({
    operation: createProjectServiceAccountOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectServiceAccountCreateResponse>,
  });
}

/** What {@link createProjectServiceAccountApiKey} takes beside its path. */
export type CreateProjectServiceAccountApiKeyParams = CreateProjectServiceAccountApiKeyBody;

/** Descriptor of {@link createProjectServiceAccountApiKey}. */
export const createProjectServiceAccountApiKeyOperation = {
  id: 'createProjectServiceAccountApiKey',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Creates a further key of a service account; its secret value is in this answer only.
 * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function createProjectServiceAccountApiKey(
  client: Client<'admin'>,
  projectId: string,
  serviceAccountId: string,
  params?: CreateProjectServiceAccountApiKeyParams,
  options?: RequestOptions,
): Promise<ServiceAccountApiKeyBody> {
  return client.request({
    operation: createProjectServiceAccountApiKeyOperation,
    path: [projectId, serviceAccountId],
    params,
    options,
    read: readJson<ServiceAccountApiKeyBody>,
  });
}

/** What {@link createProjectSpendAlert} takes beside its path. */
export type CreateProjectSpendAlertParams = CreateSpendAlertBody;

/** Descriptor of {@link createProjectSpendAlert}. */
export const createProjectSpendAlertOperation = {
  id: 'createProjectSpendAlert',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/spend_alerts',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Creates an alert for when a project's spending passes a threshold.
 * `POST /organization/projects/{project_id}/spend_alerts`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function createProjectSpendAlert(
  client: Client<'admin'>,
  projectId: string,
  params: CreateProjectSpendAlertParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlert> {
  return client.request({
    operation: createProjectSpendAlertOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectSpendAlert>,
  });
}

/** What {@link createRole} takes beside its path. */
export type CreateRoleParams = PublicCreateOrganizationRoleBody;

/** Descriptor of {@link createRole}. */
export const createRoleOperation = {
  id: 'createRole',
  area: 'admin',
  method: 'POST',
  path: '/organization/roles',
  body: 'json',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Creates a role for the organization out of permissions.
 * `POST /organization/roles`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function createRole(client: Client<'admin'>, params: CreateRoleParams, options?: RequestOptions): Promise<Role> {
  return client.request({ operation: createRoleOperation, params, options, read: readJson<Role> });
}

/** What {@link deactivateCertificates} takes beside its path. */
export type DeactivateCertificatesParams = ToggleCertificatesRequest;

/** Descriptor of {@link deactivateCertificates}. */
export const deactivateCertificatesOperation = {
  id: 'deactivateCertificates',
  area: 'admin',
  method: 'POST',
  path: '/organization/certificates/deactivate',
  body: 'json',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Deactivates up to ten certificates of the organization, all of them or none.
 * `POST /organization/certificates/deactivate`
 * @see https://platform.openai.com/docs/api-reference/administration/deactivateOrganizationCertificates
 */
export function deactivateCertificates(
  client: Client<'admin'>,
  params: DeactivateCertificatesParams,
  options?: RequestOptions,
): Promise<OrganizationCertificateDeactivationResponse> {
  return client.request({
    operation: deactivateCertificatesOperation,
    params,
    options,
    read: readJson<OrganizationCertificateDeactivationResponse>,
  });
}

/** What {@link deactivateProjectCertificates} takes beside its path. */
export type DeactivateProjectCertificatesParams = ToggleCertificatesRequest;

/** Descriptor of {@link deactivateProjectCertificates}. */
export const deactivateProjectCertificatesOperation = {
  id: 'deactivateProjectCertificates',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/certificates/deactivate',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Deactivates up to ten certificates of a project, all of them or none.
 * `POST /organization/projects/{project_id}/certificates/deactivate`
 * @see https://platform.openai.com/docs/api-reference/administration/deactivateProjectCertificates
 */
export function deactivateProjectCertificates(
  client: Client<'admin'>,
  projectId: string,
  params: DeactivateProjectCertificatesParams,
  options?: RequestOptions,
): Promise<OrganizationProjectCertificateDeactivationResponse> {
  return client.request({
    operation: deactivateProjectCertificatesOperation,
    path: [projectId],
    params,
    options,
    read: readJson<OrganizationProjectCertificateDeactivationResponse>,
  });
}

/** Descriptor of {@link deleteAdminApiKey}. */
export const deleteAdminApiKeyOperation = {
  id: 'deleteAdminApiKey',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/admin_api_keys/{key_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Deletes an admin key, which stops working at once.
 * `DELETE /organization/admin_api_keys/{key_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteAdminApiKey(
  client: Client<'admin'>,
  keyId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteAdminApiKeyResponse> {
  return client.request({
    operation: deleteAdminApiKeyOperation,
    path: [keyId],
    params,
    options,
    read: readJson<DeleteAdminApiKeyResponse>,
  });
}

/** Descriptor of {@link deleteCertificate}. */
export const deleteCertificateOperation = {
  id: 'deleteCertificate',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/certificates/{certificate_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Deletes a certificate that is active nowhere.
 * `DELETE /organization/certificates/{certificate_id}`
 * @see https://platform.openai.com/docs/api-reference/administration/deleteCertificate
 */
export function deleteCertificate(
  client: Client<'admin'>,
  certificateId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeleteCertificateResponse> {
  return client.request({
    operation: deleteCertificateOperation,
    path: [certificateId],
    params,
    options,
    read: readJson<DeleteCertificateResponse>,
  });
}

/** Descriptor of {@link deleteGroup}. */
export const deleteGroupOperation = {
  id: 'deleteGroup',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/groups/{group_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Deletes a group; its users stay in the organization.
 * `DELETE /organization/groups/{group_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteGroup(
  client: Client<'admin'>,
  groupId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<GroupDeletedResource> {
  return client.request({
    operation: deleteGroupOperation,
    path: [groupId],
    params,
    options,
    read: readJson<GroupDeletedResource>,
  });
}

/** Descriptor of {@link deleteInvite}. */
export const deleteInviteOperation = {
  id: 'deleteInvite',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/invites/{invite_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Withdraws an invite that has not been accepted.
 * `DELETE /organization/invites/{invite_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteInvite(
  client: Client<'admin'>,
  inviteId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<InviteDeleteResponse> {
  return client.request({
    operation: deleteInviteOperation,
    path: [inviteId],
    params,
    options,
    read: readJson<InviteDeleteResponse>,
  });
}

/** Descriptor of {@link deleteOrganizationSpendAlert}. */
export const deleteOrganizationSpendAlertOperation = {
  id: 'deleteOrganizationSpendAlert',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/spend_alerts/{alert_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Deletes a spend alert of the organization.
 * `DELETE /organization/spend_alerts/{alert_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteOrganizationSpendAlert(
  client: Client<'admin'>,
  alertId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlertDeletedResource> {
  return client.request({
    operation: deleteOrganizationSpendAlertOperation,
    path: [alertId],
    params,
    options,
    read: readJson<OrganizationSpendAlertDeletedResource>,
  });
}

/** Descriptor of {@link deleteOrganizationSpendLimit}. */
export const deleteOrganizationSpendLimitOperation = {
  id: 'deleteOrganizationSpendLimit',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/spend_limit',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Lifts the spend limit of the organization.
 * `DELETE /organization/spend_limit`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteOrganizationSpendLimit(
  client: Client<'admin'>,
  params?: NoParams,
  options?: RequestOptions,
): Promise<OrganizationSpendLimitDeletedResource> {
  return client.request({
    operation: deleteOrganizationSpendLimitOperation,
    params,
    options,
    read: readJson<OrganizationSpendLimitDeletedResource>,
  });
}

/** Descriptor of {@link deleteProjectApiKey}. */
export const deleteProjectApiKeyOperation = {
  id: 'deleteProjectApiKey',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/projects/{project_id}/api_keys/{api_key_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Deletes a project's API key, which stops working at once.
 * `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteProjectApiKey(
  client: Client<'admin'>,
  projectId: string,
  apiKeyId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectApiKeyDeleteResponse> {
  return client.request({
    operation: deleteProjectApiKeyOperation,
    path: [projectId, apiKeyId],
    params,
    options,
    read: readJson<ProjectApiKeyDeleteResponse>,
  });
}

/** Descriptor of {@link deleteProjectModelPermissions}. */
export const deleteProjectModelPermissionsOperation = {
  id: 'deleteProjectModelPermissions',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/projects/{project_id}/model_permissions',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lifts a project's restriction to certain models.
 * `DELETE /organization/projects/{project_id}/model_permissions`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteProjectModelPermissions(
  client: Client<'admin'>,
  projectId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectModelPermissionsDeleteResponse> {
  return client.request({
    operation: deleteProjectModelPermissionsOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectModelPermissionsDeleteResponse>,
  });
}

/** Descriptor of {@link deleteProjectRole}. */
export const deleteProjectRoleOperation = {
  id: 'deleteProjectRole',
  area: 'admin',
  method: 'DELETE',
  path: '/projects/{project_id}/roles/{role_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Deletes a role of a project.
 * `DELETE /projects/{project_id}/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteProjectRole(
  client: Client<'admin'>,
  projectId: string,
  roleId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<RoleDeletedResource> {
  return client.request({
    operation: deleteProjectRoleOperation,
    path: [projectId, roleId],
    params,
    options,
    read: readJson<RoleDeletedResource>,
  });
}

/** Descriptor of {@link deleteProjectServiceAccount}. */
export const deleteProjectServiceAccountOperation = {
  id: 'deleteProjectServiceAccount',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/projects/{project_id}/service_accounts/{service_account_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Deletes a service account of a project.
 * `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteProjectServiceAccount(
  client: Client<'admin'>,
  projectId: string,
  serviceAccountId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccountDeleteResponse> {
  return client.request({
    operation: deleteProjectServiceAccountOperation,
    path: [projectId, serviceAccountId],
    params,
    options,
    read: readJson<ProjectServiceAccountDeleteResponse>,
  });
}

/** Descriptor of {@link deleteProjectSpendAlert}. */
export const deleteProjectSpendAlertOperation = {
  id: 'deleteProjectSpendAlert',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/projects/{project_id}/spend_alerts/{alert_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Deletes a spend alert of a project.
 * `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteProjectSpendAlert(
  client: Client<'admin'>,
  projectId: string,
  alertId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlertDeletedResource> {
  return client.request({
    operation: deleteProjectSpendAlertOperation,
    path: [projectId, alertId],
    params,
    options,
    read: readJson<ProjectSpendAlertDeletedResource>,
  });
}

/** Descriptor of {@link deleteProjectSpendLimit}. */
export const deleteProjectSpendLimitOperation = {
  id: 'deleteProjectSpendLimit',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/projects/{project_id}/spend_limit',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lifts the spend limit of a project.
 * `DELETE /organization/projects/{project_id}/spend_limit`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteProjectSpendLimit(
  client: Client<'admin'>,
  projectId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectSpendLimitDeletedResource> {
  return client.request({
    operation: deleteProjectSpendLimitOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectSpendLimitDeletedResource>,
  });
}

/** Descriptor of {@link deleteRole}. */
export const deleteRoleOperation = {
  id: 'deleteRole',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/roles/{role_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Deletes a role of the organization.
 * `DELETE /organization/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteRole(
  client: Client<'admin'>,
  roleId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<RoleDeletedResource> {
  return client.request({
    operation: deleteRoleOperation,
    path: [roleId],
    params,
    options,
    read: readJson<RoleDeletedResource>,
  });
}

/** Descriptor of {@link deleteUser}. */
export const deleteUserOperation = {
  id: 'deleteUser',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/users/{user_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Takes a user out of the organization.
 * `DELETE /organization/users/{user_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteUser(
  client: Client<'admin'>,
  userId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<UserDeleteResponse> {
  return client.request({
    operation: deleteUserOperation,
    path: [userId],
    params,
    options,
    read: readJson<UserDeleteResponse>,
  });
}

/** Descriptor of {@link getAdminApiKey}. */
export const getAdminApiKeyOperation = {
  id: 'getAdminApiKey',
  area: 'admin',
  method: 'GET',
  path: '/organization/admin_api_keys/{key_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches what is known of an admin key; the secret value is not part of it.
 * `GET /organization/admin_api_keys/{key_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getAdminApiKey(
  client: Client<'admin'>,
  keyId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<AdminApiKey> {
  return client.request({
    operation: getAdminApiKeyOperation,
    path: [keyId],
    params,
    options,
    read: readJson<AdminApiKey>,
  });
}

/** What {@link getAudioSpeechesUsage} takes beside its path. */
export interface GetAudioSpeechesUsageParams {
  start_time: number;
  end_time?: number | undefined;
  /** @default '1d' */
  bucket_width?: '1m' | '1h' | '1d' | undefined;
  project_ids?: readonly string[] | undefined;
  user_ids?: readonly string[] | undefined;
  api_key_ids?: readonly string[] | undefined;
  models?: readonly string[] | undefined;
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

/** Descriptor of {@link getAudioSpeechesUsage}. */
export const getAudioSpeechesUsageOperation = {
  id: 'getAudioSpeechesUsage',
  area: 'admin',
  method: 'GET',
  path: '/organization/usage/audio_speeches',
  answer: 'json',
  pagination: { send: 'page', from: 'next_page' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Fetches how much text was turned into speech, in buckets of time.
 * `GET /organization/usage/audio_speeches`
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function getAudioSpeechesUsage(
  client: Client<'admin'>,
  params: GetAudioSpeechesUsageParams,
  options?: RequestOptions,
): PagePromise<UsageResponse> {
  return requestPages(client, { operation: getAudioSpeechesUsageOperation, params, options });
}

/** What {@link getAudioTranscriptionsUsage} takes beside its path. */
export interface GetAudioTranscriptionsUsageParams {
  start_time: number;
  end_time?: number | undefined;
  /** @default '1d' */
  bucket_width?: '1m' | '1h' | '1d' | undefined;
  project_ids?: readonly string[] | undefined;
  user_ids?: readonly string[] | undefined;
  api_key_ids?: readonly string[] | undefined;
  models?: readonly string[] | undefined;
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

/** Descriptor of {@link getAudioTranscriptionsUsage}. */
export const getAudioTranscriptionsUsageOperation = {
  id: 'getAudioTranscriptionsUsage',
  area: 'admin',
  method: 'GET',
  path: '/organization/usage/audio_transcriptions',
  answer: 'json',
  pagination: { send: 'page', from: 'next_page' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Fetches how much audio was transcribed, in buckets of time.
 * `GET /organization/usage/audio_transcriptions`
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function getAudioTranscriptionsUsage(
  client: Client<'admin'>,
  params: GetAudioTranscriptionsUsageParams,
  options?: RequestOptions,
): PagePromise<UsageResponse> {
  return requestPages(client, { operation: getAudioTranscriptionsUsageOperation, params, options });
}

/** What {@link getCertificate} takes beside its path. */
export interface GetCertificateParams {
  include?: readonly 'content'[] | undefined;
}

/** Descriptor of {@link getCertificate}. */
export const getCertificateOperation = {
  id: 'getCertificate',
  area: 'admin',
  method: 'GET',
  path: '/organization/certificates/{certificate_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches a certificate, with its PEM content if asked for.
 * `GET /organization/certificates/{certificate_id}`
 * @see https://platform.openai.com/docs/api-reference/administration/getCertificate
 */
export function getCertificate(
  client: Client<'admin'>,
  certificateId: string,
  params?: GetCertificateParams,
  options?: RequestOptions,
): Promise<Certificate> {
  return client.request({
    operation: getCertificateOperation,
    path: [certificateId],
    params,
    options,
    read: readJson<Certificate>,
  });
}

/** What {@link getCodeInterpreterSessionsUsage} takes beside its path. */
export interface GetCodeInterpreterSessionsUsageParams {
  start_time: number;
  end_time?: number | undefined;
  /** @default '1d' */
  bucket_width?: '1m' | '1h' | '1d' | undefined;
  project_ids?: readonly string[] | undefined;
  group_by?: readonly 'project_id'[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

/** Descriptor of {@link getCodeInterpreterSessionsUsage}. */
export const getCodeInterpreterSessionsUsageOperation = {
  id: 'getCodeInterpreterSessionsUsage',
  area: 'admin',
  method: 'GET',
  path: '/organization/usage/code_interpreter_sessions',
  answer: 'json',
  pagination: { send: 'page', from: 'next_page' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Fetches how many code interpreter sessions ran, in buckets of time.
 * `GET /organization/usage/code_interpreter_sessions`
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function getCodeInterpreterSessionsUsage(
  client: Client<'admin'>,
  params: GetCodeInterpreterSessionsUsageParams,
  options?: RequestOptions,
): PagePromise<UsageResponse> {
  return requestPages(client, { operation: getCodeInterpreterSessionsUsageOperation, params, options });
}

/** What {@link getCompletionsUsage} takes beside its path. */
export interface GetCompletionsUsageParams {
  start_time: number;
  end_time?: number | undefined;
  /** @default '1d' */
  bucket_width?: '1m' | '1h' | '1d' | undefined;
  project_ids?: readonly string[] | undefined;
  user_ids?: readonly string[] | undefined;
  api_key_ids?: readonly string[] | undefined;
  models?: readonly string[] | undefined;
  batch?: boolean | undefined;
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier')[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

/** Descriptor of {@link getCompletionsUsage}. */
export const getCompletionsUsageOperation = {
  id: 'getCompletionsUsage',
  area: 'admin',
  method: 'GET',
  path: '/organization/usage/completions',
  answer: 'json',
  pagination: { send: 'page', from: 'next_page' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Fetches how many tokens models took and gave, in buckets of time.
 * `GET /organization/usage/completions`
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function getCompletionsUsage(
  client: Client<'admin'>,
  params: GetCompletionsUsageParams,
  options?: RequestOptions,
): PagePromise<UsageResponse> {
  return requestPages(client, { operation: getCompletionsUsageOperation, params, options });
}

/** What {@link getEmbeddingsUsage} takes beside its path. */
export interface GetEmbeddingsUsageParams {
  start_time: number;
  end_time?: number | undefined;
  /** @default '1d' */
  bucket_width?: '1m' | '1h' | '1d' | undefined;
  project_ids?: readonly string[] | undefined;
  user_ids?: readonly string[] | undefined;
  api_key_ids?: readonly string[] | undefined;
  models?: readonly string[] | undefined;
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

/** Descriptor of {@link getEmbeddingsUsage}. */
export const getEmbeddingsUsageOperation = {
  id: 'getEmbeddingsUsage',
  area: 'admin',
  method: 'GET',
  path: '/organization/usage/embeddings',
  answer: 'json',
  pagination: { send: 'page', from: 'next_page' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Fetches how many tokens were embedded, in buckets of time.
 * `GET /organization/usage/embeddings`
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function getEmbeddingsUsage(
  client: Client<'admin'>,
  params: GetEmbeddingsUsageParams,
  options?: RequestOptions,
): PagePromise<UsageResponse> {
  return requestPages(client, { operation: getEmbeddingsUsageOperation, params, options });
}

/** What {@link getFileSearchCallsUsage} takes beside its path. */
export interface GetFileSearchCallsUsageParams {
  start_time: number;
  end_time?: number | undefined;
  /** @default '1d' */
  bucket_width?: '1m' | '1h' | '1d' | undefined;
  project_ids?: readonly string[] | undefined;
  user_ids?: readonly string[] | undefined;
  api_key_ids?: readonly string[] | undefined;
  vector_store_ids?: readonly string[] | undefined;
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'vector_store_id')[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

/** Descriptor of {@link getFileSearchCallsUsage}. */
export const getFileSearchCallsUsageOperation = {
  id: 'getFileSearchCallsUsage',
  area: 'admin',
  method: 'GET',
  path: '/organization/usage/file_search_calls',
  answer: 'json',
  pagination: { send: 'page', from: 'next_page' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Fetches how many file search calls were made, in buckets of time.
 * `GET /organization/usage/file_search_calls`
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function getFileSearchCallsUsage(
  client: Client<'admin'>,
  params: GetFileSearchCallsUsageParams,
  options?: RequestOptions,
): PagePromise<UsageResponse> {
  return requestPages(client, { operation: getFileSearchCallsUsageOperation, params, options });
}

/** Descriptor of {@link getGroup}. */
export const getGroupOperation = {
  id: 'getGroup',
  area: 'admin',
  method: 'GET',
  path: '/organization/groups/{group_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches a group.
 * `GET /organization/groups/{group_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getGroup(
  client: Client<'admin'>,
  groupId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<GroupResponse> {
  return client.request({
    operation: getGroupOperation,
    path: [groupId],
    params,
    options,
    read: readJson<GroupResponse>,
  });
}

/** Descriptor of {@link getGroupRole}. */
export const getGroupRoleOperation = {
  id: 'getGroupRole',
  area: 'admin',
  method: 'GET',
  path: '/organization/groups/{group_id}/roles/{role_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches one role of a group in the organization.
 * `GET /organization/groups/{group_id}/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getGroupRole(
  client: Client<'admin'>,
  groupId: string,
  roleId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<AssignedRoleDetails> {
  return client.request({
    operation: getGroupRoleOperation,
    path: [groupId, roleId],
    params,
    options,
    read: readJson<AssignedRoleDetails>,
  });
}

/** Descriptor of {@link getGroupUser}. */
export const getGroupUserOperation = {
  id: 'getGroupUser',
  area: 'admin',
  method: 'GET',
  path: '/organization/groups/{group_id}/users/{user_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches one user of a group.
 * `GET /organization/groups/{group_id}/users/{user_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getGroupUser(
  client: Client<'admin'>,
  groupId: string,
  userId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<GroupMemberUser> {
  return client.request({
    operation: getGroupUserOperation,
    path: [groupId, userId],
    params,
    options,
    read: readJson<GroupMemberUser>,
  });
}

/** What {@link getImagesUsage} takes beside its path. */
export interface GetImagesUsageParams {
  start_time: number;
  end_time?: number | undefined;
  /** @default '1d' */
  bucket_width?: '1m' | '1h' | '1d' | undefined;
  sources?: readonly ('image.generation' | 'image.edit' | 'image.variation')[] | undefined;
  sizes?: readonly ('256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792')[] | undefined;
  project_ids?: readonly string[] | undefined;
  user_ids?: readonly string[] | undefined;
  api_key_ids?: readonly string[] | undefined;
  models?: readonly string[] | undefined;
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source')[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

/** Descriptor of {@link getImagesUsage}. */
export const getImagesUsageOperation = {
  id: 'getImagesUsage',
  area: 'admin',
  method: 'GET',
  path: '/organization/usage/images',
  answer: 'json',
  pagination: { send: 'page', from: 'next_page' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Fetches how many images were made, in buckets of time.
 * `GET /organization/usage/images`
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function getImagesUsage(
  client: Client<'admin'>,
  params: GetImagesUsageParams,
  options?: RequestOptions,
): PagePromise<UsageResponse> {
  return requestPages(client, { operation: getImagesUsageOperation, params, options });
}

/** Descriptor of {@link getInvite}. */
export const getInviteOperation = {
  id: 'getInvite',
  area: 'admin',
  method: 'GET',
  path: '/organization/invites/{invite_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches an invite.
 * `GET /organization/invites/{invite_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getInvite(
  client: Client<'admin'>,
  inviteId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<Invite> {
  return client.request({ operation: getInviteOperation, path: [inviteId], params, options, read: readJson<Invite> });
}

/** What {@link getModerationsUsage} takes beside its path. */
export interface GetModerationsUsageParams {
  start_time: number;
  end_time?: number | undefined;
  /** @default '1d' */
  bucket_width?: '1m' | '1h' | '1d' | undefined;
  project_ids?: readonly string[] | undefined;
  user_ids?: readonly string[] | undefined;
  api_key_ids?: readonly string[] | undefined;
  models?: readonly string[] | undefined;
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

/** Descriptor of {@link getModerationsUsage}. */
export const getModerationsUsageOperation = {
  id: 'getModerationsUsage',
  area: 'admin',
  method: 'GET',
  path: '/organization/usage/moderations',
  answer: 'json',
  pagination: { send: 'page', from: 'next_page' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Fetches how many tokens were moderated, in buckets of time.
 * `GET /organization/usage/moderations`
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function getModerationsUsage(
  client: Client<'admin'>,
  params: GetModerationsUsageParams,
  options?: RequestOptions,
): PagePromise<UsageResponse> {
  return requestPages(client, { operation: getModerationsUsageOperation, params, options });
}

/** Descriptor of {@link getOrganizationDataRetention}. */
export const getOrganizationDataRetentionOperation = {
  id: 'getOrganizationDataRetention',
  area: 'admin',
  method: 'GET',
  path: '/organization/data_retention',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Fetches how long the organization's data is kept.
 * `GET /organization/data_retention`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getOrganizationDataRetention(
  client: Client<'admin'>,
  params?: NoParams,
  options?: RequestOptions,
): Promise<OrganizationDataRetention> {
  return client.request({
    operation: getOrganizationDataRetentionOperation,
    params,
    options,
    read: readJson<OrganizationDataRetention>,
  });
}

/** Descriptor of {@link getOrganizationSpendAlert}. */
export const getOrganizationSpendAlertOperation = {
  id: 'getOrganizationSpendAlert',
  area: 'admin',
  method: 'GET',
  path: '/organization/spend_alerts/{alert_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches a spend alert of the organization.
 * `GET /organization/spend_alerts/{alert_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getOrganizationSpendAlert(
  client: Client<'admin'>,
  alertId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlert> {
  return client.request({
    operation: getOrganizationSpendAlertOperation,
    path: [alertId],
    params,
    options,
    read: readJson<OrganizationSpendAlert>,
  });
}

/** Descriptor of {@link getOrganizationSpendLimit}. */
export const getOrganizationSpendLimitOperation = {
  id: 'getOrganizationSpendLimit',
  area: 'admin',
  method: 'GET',
  path: '/organization/spend_limit',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Fetches the spend limit of the organization.
 * `GET /organization/spend_limit`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getOrganizationSpendLimit(
  client: Client<'admin'>,
  params?: NoParams,
  options?: RequestOptions,
): Promise<OrganizationSpendLimitResource> {
  return client.request({
    operation: getOrganizationSpendLimitOperation,
    params,
    options,
    read: readJson<OrganizationSpendLimitResource>,
  });
}

/** Descriptor of {@link getProject}. */
export const getProjectOperation = {
  id: 'getProject',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches a project.
 * `GET /organization/projects/{project_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProject(
  client: Client<'admin'>,
  projectId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<Project> {
  return client.request({
    operation: getProjectOperation,
    path: [projectId],
    params,
    options,
    read: readJson<Project>,
  });
}

/** Descriptor of {@link getProjectApiKey}. */
export const getProjectApiKeyOperation = {
  id: 'getProjectApiKey',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/api_keys/{api_key_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches what is known of a project's API key; the secret value is not part of it.
 * `GET /organization/projects/{project_id}/api_keys/{api_key_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProjectApiKey(
  client: Client<'admin'>,
  projectId: string,
  apiKeyId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectApiKey> {
  return client.request({
    operation: getProjectApiKeyOperation,
    path: [projectId, apiKeyId],
    params,
    options,
    read: readJson<ProjectApiKey>,
  });
}

/** Descriptor of {@link getProjectDataRetention}. */
export const getProjectDataRetentionOperation = {
  id: 'getProjectDataRetention',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/data_retention',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches how long a project's data is kept.
 * `GET /organization/projects/{project_id}/data_retention`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProjectDataRetention(
  client: Client<'admin'>,
  projectId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectDataRetention> {
  return client.request({
    operation: getProjectDataRetentionOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectDataRetention>,
  });
}

/** What {@link getProjectGroup} takes beside its path. */
export interface GetProjectGroupParams {
  /** @default 'group' */
  group_type?: 'group' | 'tenant_group' | undefined;
}

/** Descriptor of {@link getProjectGroup}. */
export const getProjectGroupOperation = {
  id: 'getProjectGroup',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/groups/{group_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches one group's access to a project.
 * `GET /organization/projects/{project_id}/groups/{group_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProjectGroup(
  client: Client<'admin'>,
  projectId: string,
  groupId: string,
  params?: GetProjectGroupParams,
  options?: RequestOptions,
): Promise<ProjectGroup> {
  return client.request({
    operation: getProjectGroupOperation,
    path: [projectId, groupId],
    params,
    options,
    read: readJson<ProjectGroup>,
  });
}

/** Descriptor of {@link getProjectGroupRole}. */
export const getProjectGroupRoleOperation = {
  id: 'getProjectGroupRole',
  area: 'admin',
  method: 'GET',
  path: '/projects/{project_id}/groups/{group_id}/roles/{role_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches one role of a group in a project.
 * `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProjectGroupRole(
  client: Client<'admin'>,
  projectId: string,
  groupId: string,
  roleId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<AssignedRoleDetails> {
  return client.request({
    operation: getProjectGroupRoleOperation,
    path: [projectId, groupId, roleId],
    params,
    options,
    read: readJson<AssignedRoleDetails>,
  });
}

/** Descriptor of {@link getProjectHostedToolPermissions}. */
export const getProjectHostedToolPermissionsOperation = {
  id: 'getProjectHostedToolPermissions',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/hosted_tool_permissions',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches which hosted tools a project may use.
 * `GET /organization/projects/{project_id}/hosted_tool_permissions`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProjectHostedToolPermissions(
  client: Client<'admin'>,
  projectId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectHostedToolPermissions> {
  return client.request({
    operation: getProjectHostedToolPermissionsOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectHostedToolPermissions>,
  });
}

/** Descriptor of {@link getProjectModelPermissions}. */
export const getProjectModelPermissionsOperation = {
  id: 'getProjectModelPermissions',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/model_permissions',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches which models a project may use, or may not.
 * `GET /organization/projects/{project_id}/model_permissions`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProjectModelPermissions(
  client: Client<'admin'>,
  projectId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectModelPermissions> {
  return client.request({
    operation: getProjectModelPermissionsOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectModelPermissions>,
  });
}

/** Descriptor of {@link getProjectRole}. */
export const getProjectRoleOperation = {
  id: 'getProjectRole',
  area: 'admin',
  method: 'GET',
  path: '/projects/{project_id}/roles/{role_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches a role of a project.
 * `GET /projects/{project_id}/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProjectRole(
  client: Client<'admin'>,
  projectId: string,
  roleId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<Role> {
  return client.request({
    operation: getProjectRoleOperation,
    path: [projectId, roleId],
    params,
    options,
    read: readJson<Role>,
  });
}

/** Descriptor of {@link getProjectServiceAccount}. */
export const getProjectServiceAccountOperation = {
  id: 'getProjectServiceAccount',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/service_accounts/{service_account_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches a service account of a project.
 * `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProjectServiceAccount(
  client: Client<'admin'>,
  projectId: string,
  serviceAccountId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccount> {
  return client.request({
    operation: getProjectServiceAccountOperation,
    path: [projectId, serviceAccountId],
    params,
    options,
    read: readJson<ProjectServiceAccount>,
  });
}

/** Descriptor of {@link getProjectSpendAlert}. */
export const getProjectSpendAlertOperation = {
  id: 'getProjectSpendAlert',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/spend_alerts/{alert_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches a spend alert of a project.
 * `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProjectSpendAlert(
  client: Client<'admin'>,
  projectId: string,
  alertId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlert> {
  return client.request({
    operation: getProjectSpendAlertOperation,
    path: [projectId, alertId],
    params,
    options,
    read: readJson<ProjectSpendAlert>,
  });
}

/** Descriptor of {@link getProjectSpendLimit}. */
export const getProjectSpendLimitOperation = {
  id: 'getProjectSpendLimit',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/spend_limit',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches the spend limit of a project.
 * `GET /organization/projects/{project_id}/spend_limit`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProjectSpendLimit(
  client: Client<'admin'>,
  projectId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectSpendLimitResource> {
  return client.request({
    operation: getProjectSpendLimitOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectSpendLimitResource>,
  });
}

/** Descriptor of {@link getProjectUser}. */
export const getProjectUserOperation = {
  id: 'getProjectUser',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/users/{user_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches one user of a project.
 * `GET /organization/projects/{project_id}/users/{user_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProjectUser(
  client: Client<'admin'>,
  projectId: string,
  userId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectUser> {
  return client.request({
    operation: getProjectUserOperation,
    path: [projectId, userId],
    params,
    options,
    read: readJson<ProjectUser>,
  });
}

/** Descriptor of {@link getProjectUserRole}. */
export const getProjectUserRoleOperation = {
  id: 'getProjectUserRole',
  area: 'admin',
  method: 'GET',
  path: '/projects/{project_id}/users/{user_id}/roles/{role_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches one role of a user in a project.
 * `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getProjectUserRole(
  client: Client<'admin'>,
  projectId: string,
  userId: string,
  roleId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<AssignedRoleDetails> {
  return client.request({
    operation: getProjectUserRoleOperation,
    path: [projectId, userId, roleId],
    params,
    options,
    read: readJson<AssignedRoleDetails>,
  });
}

/** Descriptor of {@link getRole}. */
export const getRoleOperation = {
  id: 'getRole',
  area: 'admin',
  method: 'GET',
  path: '/organization/roles/{role_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches a role of the organization.
 * `GET /organization/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getRole(
  client: Client<'admin'>,
  roleId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<Role> {
  return client.request({ operation: getRoleOperation, path: [roleId], params, options, read: readJson<Role> });
}

/** Descriptor of {@link getUser}. */
export const getUserOperation = {
  id: 'getUser',
  area: 'admin',
  method: 'GET',
  path: '/organization/users/{user_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches a user of the organization.
 * `GET /organization/users/{user_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getUser(
  client: Client<'admin'>,
  userId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<User> {
  return client.request({ operation: getUserOperation, path: [userId], params, options, read: readJson<User> });
}

/** Descriptor of {@link getUserRole}. */
export const getUserRoleOperation = {
  id: 'getUserRole',
  area: 'admin',
  method: 'GET',
  path: '/organization/users/{user_id}/roles/{role_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Fetches one role of a user in the organization.
 * `GET /organization/users/{user_id}/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function getUserRole(
  client: Client<'admin'>,
  userId: string,
  roleId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<AssignedRoleDetails> {
  return client.request({
    operation: getUserRoleOperation,
    path: [userId, roleId],
    params,
    options,
    read: readJson<AssignedRoleDetails>,
  });
}

/** What {@link getVectorStoresUsage} takes beside its path. */
export interface GetVectorStoresUsageParams {
  start_time: number;
  end_time?: number | undefined;
  /** @default '1d' */
  bucket_width?: '1m' | '1h' | '1d' | undefined;
  project_ids?: readonly string[] | undefined;
  group_by?: readonly 'project_id'[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

/** Descriptor of {@link getVectorStoresUsage}. */
export const getVectorStoresUsageOperation = {
  id: 'getVectorStoresUsage',
  area: 'admin',
  method: 'GET',
  path: '/organization/usage/vector_stores',
  answer: 'json',
  pagination: { send: 'page', from: 'next_page' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Fetches how much vector stores held, in buckets of time.
 * `GET /organization/usage/vector_stores`
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function getVectorStoresUsage(
  client: Client<'admin'>,
  params: GetVectorStoresUsageParams,
  options?: RequestOptions,
): PagePromise<UsageResponse> {
  return requestPages(client, { operation: getVectorStoresUsageOperation, params, options });
}

/** What {@link getWebSearchCallsUsage} takes beside its path. */
export interface GetWebSearchCallsUsageParams {
  start_time: number;
  end_time?: number | undefined;
  /** @default '1d' */
  bucket_width?: '1m' | '1h' | '1d' | undefined;
  project_ids?: readonly string[] | undefined;
  user_ids?: readonly string[] | undefined;
  api_key_ids?: readonly string[] | undefined;
  models?: readonly string[] | undefined;
  context_levels?: readonly ('low' | 'medium' | 'high')[] | undefined;
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level')[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

/** Descriptor of {@link getWebSearchCallsUsage}. */
export const getWebSearchCallsUsageOperation = {
  id: 'getWebSearchCallsUsage',
  area: 'admin',
  method: 'GET',
  path: '/organization/usage/web_search_calls',
  answer: 'json',
  pagination: { send: 'page', from: 'next_page' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Fetches how many web search calls were made, in buckets of time.
 * `GET /organization/usage/web_search_calls`
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function getWebSearchCallsUsage(
  client: Client<'admin'>,
  params: GetWebSearchCallsUsageParams,
  options?: RequestOptions,
): PagePromise<UsageResponse> {
  return requestPages(client, { operation: getWebSearchCallsUsageOperation, params, options });
}

/** What {@link listAdminApiKeys} takes beside its path. */
export interface ListAdminApiKeysParams {
  after?: string | undefined;
  /** @default 'asc' */
  order?: 'asc' | 'desc' | undefined;
  /** @default 20 */
  limit?: number | undefined;
}

/** Descriptor of {@link listAdminApiKeys}. */
export const listAdminApiKeysOperation = {
  id: 'listAdminApiKeys',
  area: 'admin',
  method: 'GET',
  path: '/organization/admin_api_keys',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Lists the organization's admin keys, without their secret values.
 * `GET /organization/admin_api_keys`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listAdminApiKeys(
  client: Client<'admin'>,
  params?: ListAdminApiKeysParams,
  options?: RequestOptions,
): PagePromise<ApiKeyList> {
  return requestPages(client, { operation: listAdminApiKeysOperation, params, options });
}

/** What {@link listAuditLogs} takes beside its path. */
export interface ListAuditLogsParams {
  effective_at?: {
    gt?: number | undefined;
    gte?: number | undefined;
    lt?: number | undefined;
    lte?: number | undefined;
  } | undefined;
  project_ids?: readonly string[] | undefined;
  event_types?: readonly AuditLogEventType[] | undefined;
  actor_ids?: readonly string[] | undefined;
  actor_emails?: readonly string[] | undefined;
  resource_ids?: readonly string[] | undefined;
  /** @default false */
  tenant_only?: boolean | undefined;
  /** @default 20 */
  limit?: number | undefined;
  after?: string | undefined;
  before?: string | undefined;
}

/** Descriptor of {@link listAuditLogs}. */
export const listAuditLogsOperation = {
  id: 'listAuditLogs',
  area: 'admin',
  method: 'GET',
  path: '/organization/audit_logs',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Lists what users and keys did in the organization, newest first; filters by actor, event, project and time.
 * `GET /organization/audit_logs`
 * @see https://platform.openai.com/docs/api-reference/audit-logs
 */
export function listAuditLogs(
  client: Client<'admin'>,
  params?: ListAuditLogsParams,
  options?: RequestOptions,
): PagePromise<ListAuditLogsResponse> {
  return requestPages(client, { operation: listAuditLogsOperation, params, options });
}

/** What {@link listCertificates} takes beside its path. */
export interface ListCertificatesParams {
  /** @default 20 */
  limit?: number | undefined;
  after?: string | undefined;
  /** @default 'desc' */
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listCertificates}. */
export const listCertificatesOperation = {
  id: 'listCertificates',
  area: 'admin',
  method: 'GET',
  path: '/organization/certificates',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Lists the organization's client certificates.
 * `GET /organization/certificates`
 * @see https://platform.openai.com/docs/api-reference/administration/listOrganizationCertificates
 */
export function listCertificates(
  client: Client<'admin'>,
  params?: ListCertificatesParams,
  options?: RequestOptions,
): PagePromise<ListCertificatesResponse> {
  return requestPages(client, { operation: listCertificatesOperation, params, options });
}

/** What {@link listGroupRoles} takes beside its path. */
export interface ListGroupRolesParams {
  /** Integer, 0 to 1000. */
  limit?: number | undefined;
  after?: string | undefined;
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listGroupRoles}. */
export const listGroupRolesOperation = {
  id: 'listGroupRoles',
  area: 'admin',
  method: 'GET',
  path: '/organization/groups/{group_id}/roles',
  answer: 'json',
  pagination: { send: 'after', from: 'next' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists the roles that a group has in the organization.
 * `GET /organization/groups/{group_id}/roles`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listGroupRoles(
  client: Client<'admin'>,
  groupId: string,
  params?: ListGroupRolesParams,
  options?: RequestOptions,
): PagePromise<RoleListResource> {
  return requestPages(client, { operation: listGroupRolesOperation, path: [groupId], params, options });
}

/** What {@link listGroupUsers} takes beside its path. */
export interface ListGroupUsersParams {
  /**
   * Integer, 0 to 1000.
   * @default 100
   */
  limit?: number | undefined;
  after?: string | undefined;
  /** @default 'desc' */
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listGroupUsers}. */
export const listGroupUsersOperation = {
  id: 'listGroupUsers',
  area: 'admin',
  method: 'GET',
  path: '/organization/groups/{group_id}/users',
  answer: 'json',
  pagination: { send: 'after', from: 'next' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists the users of a group.
 * `GET /organization/groups/{group_id}/users`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listGroupUsers(
  client: Client<'admin'>,
  groupId: string,
  params?: ListGroupUsersParams,
  options?: RequestOptions,
): PagePromise<UserListResource> {
  return requestPages(client, { operation: listGroupUsersOperation, path: [groupId], params, options });
}

/** What {@link listGroups} takes beside its path. */
export interface ListGroupsParams {
  /**
   * Integer, 0 to 1000.
   * @default 100
   */
  limit?: number | undefined;
  after?: string | undefined;
  /** @default 'asc' */
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listGroups}. */
export const listGroupsOperation = {
  id: 'listGroups',
  area: 'admin',
  method: 'GET',
  path: '/organization/groups',
  answer: 'json',
  pagination: { send: 'after', from: 'next' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Lists the organization's groups of users.
 * `GET /organization/groups`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listGroups(
  client: Client<'admin'>,
  params?: ListGroupsParams,
  options?: RequestOptions,
): PagePromise<GroupListResource> {
  return requestPages(client, { operation: listGroupsOperation, params, options });
}

/** What {@link listInvites} takes beside its path. */
export interface ListInvitesParams {
  /** @default 20 */
  limit?: number | undefined;
  after?: string | undefined;
}

/** Descriptor of {@link listInvites}. */
export const listInvitesOperation = {
  id: 'listInvites',
  area: 'admin',
  method: 'GET',
  path: '/organization/invites',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Lists the organization's invites.
 * `GET /organization/invites`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listInvites(
  client: Client<'admin'>,
  params?: ListInvitesParams,
  options?: RequestOptions,
): PagePromise<InviteListResponse> {
  return requestPages(client, { operation: listInvitesOperation, params, options });
}

/** What {@link listOrganizationCosts} takes beside its path. */
export interface ListOrganizationCostsParams {
  start_time: number;
  end_time?: number | undefined;
  bucket_width?: '1d' | undefined;
  project_ids?: readonly string[] | undefined;
  api_key_ids?: readonly string[] | undefined;
  group_by?: readonly ('project_id' | 'line_item' | 'api_key_id')[] | undefined;
  /** @default 7 */
  limit?: number | undefined;
  page?: string | undefined;
}

/** Descriptor of {@link listOrganizationCosts}. */
export const listOrganizationCostsOperation = {
  id: 'listOrganizationCosts',
  area: 'admin',
  method: 'GET',
  path: '/organization/costs',
  answer: 'json',
  pagination: { send: 'page', from: 'next_page' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Lists what the organization spent, in daily buckets, grouped as asked for.
 * `GET /organization/costs`
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function listOrganizationCosts(
  client: Client<'admin'>,
  params: ListOrganizationCostsParams,
  options?: RequestOptions,
): PagePromise<UsageResponse> {
  return requestPages(client, { operation: listOrganizationCostsOperation, params, options });
}

/** What {@link listOrganizationSpendAlerts} takes beside its path. */
export interface ListOrganizationSpendAlertsParams {
  /** Integer, 0 to 100. */
  limit?: number | undefined;
  /** @default 'asc' */
  order?: 'asc' | 'desc' | undefined;
  after?: string | undefined;
  before?: string | undefined;
}

/** Descriptor of {@link listOrganizationSpendAlerts}. */
export const listOrganizationSpendAlertsOperation = {
  id: 'listOrganizationSpendAlerts',
  area: 'admin',
  method: 'GET',
  path: '/organization/spend_alerts',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Lists the organization's spend alerts.
 * `GET /organization/spend_alerts`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listOrganizationSpendAlerts(
  client: Client<'admin'>,
  params?: ListOrganizationSpendAlertsParams,
  options?: RequestOptions,
): PagePromise<OrganizationSpendAlertListResource> {
  return requestPages(client, { operation: listOrganizationSpendAlertsOperation, params, options });
}

/** What {@link listProjectApiKeys} takes beside its path. */
export interface ListProjectApiKeysParams {
  /** @default 20 */
  limit?: number | undefined;
  after?: string | undefined;
  owner_project_access?: 'active' | 'inactive' | 'any' | undefined;
}

/** Descriptor of {@link listProjectApiKeys}. */
export const listProjectApiKeysOperation = {
  id: 'listProjectApiKeys',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/api_keys',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists a project's API keys, without their secret values.
 * `GET /organization/projects/{project_id}/api_keys`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listProjectApiKeys(
  client: Client<'admin'>,
  projectId: string,
  params?: ListProjectApiKeysParams,
  options?: RequestOptions,
): PagePromise<ProjectApiKeyListResponse> {
  return requestPages(client, { operation: listProjectApiKeysOperation, path: [projectId], params, options });
}

/** What {@link listProjectCertificates} takes beside its path. */
export interface ListProjectCertificatesParams {
  /** @default 20 */
  limit?: number | undefined;
  after?: string | undefined;
  /** @default 'desc' */
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listProjectCertificates}. */
export const listProjectCertificatesOperation = {
  id: 'listProjectCertificates',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/certificates',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists the client certificates that a project can use.
 * `GET /organization/projects/{project_id}/certificates`
 * @see https://platform.openai.com/docs/api-reference/administration/listProjectCertificates
 */
export function listProjectCertificates(
  client: Client<'admin'>,
  projectId: string,
  params?: ListProjectCertificatesParams,
  options?: RequestOptions,
): PagePromise<ListProjectCertificatesResponse> {
  return requestPages(client, { operation: listProjectCertificatesOperation, path: [projectId], params, options });
}

/** What {@link listProjectGroupRoles} takes beside its path. */
export interface ListProjectGroupRolesParams {
  /** Integer, 0 to 1000. */
  limit?: number | undefined;
  after?: string | undefined;
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listProjectGroupRoles}. */
export const listProjectGroupRolesOperation = {
  id: 'listProjectGroupRoles',
  area: 'admin',
  method: 'GET',
  path: '/projects/{project_id}/groups/{group_id}/roles',
  answer: 'json',
  pagination: { send: 'after', from: 'next' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists the roles that a group has in a project.
 * `GET /projects/{project_id}/groups/{group_id}/roles`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listProjectGroupRoles(
  client: Client<'admin'>,
  projectId: string,
  groupId: string,
  params?: ListProjectGroupRolesParams,
  options?: RequestOptions,
): PagePromise<RoleListResource> {
  return requestPages(client, {
    operation: listProjectGroupRolesOperation,
    path: [projectId, groupId],
    params,
    options,
  });
}

/** What {@link listProjectGroups} takes beside its path. */
export interface ListProjectGroupsParams {
  /**
   * Integer, 0 to 100.
   * @default 20
   */
  limit?: number | undefined;
  after?: string | undefined;
  /** @default 'asc' */
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listProjectGroups}. */
export const listProjectGroupsOperation = {
  id: 'listProjectGroups',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/groups',
  answer: 'json',
  pagination: { send: 'after', from: 'next' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists the groups with access to a project.
 * `GET /organization/projects/{project_id}/groups`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listProjectGroups(
  client: Client<'admin'>,
  projectId: string,
  params?: ListProjectGroupsParams,
  options?: RequestOptions,
): PagePromise<ProjectGroupListResource> {
  return requestPages(client, { operation: listProjectGroupsOperation, path: [projectId], params, options });
}

/** What {@link listProjectRateLimits} takes beside its path. */
export interface ListProjectRateLimitsParams {
  /** @default 100 */
  limit?: number | undefined;
  after?: string | undefined;
  before?: string | undefined;
}

/** Descriptor of {@link listProjectRateLimits}. */
export const listProjectRateLimitsOperation = {
  id: 'listProjectRateLimits',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/rate_limits',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists a project's rate limits, model by model.
 * `GET /organization/projects/{project_id}/rate_limits`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listProjectRateLimits(
  client: Client<'admin'>,
  projectId: string,
  params?: ListProjectRateLimitsParams,
  options?: RequestOptions,
): PagePromise<ProjectRateLimitListResponse> {
  return requestPages(client, { operation: listProjectRateLimitsOperation, path: [projectId], params, options });
}

/** What {@link listProjectRoles} takes beside its path. */
export interface ListProjectRolesParams {
  /**
   * Integer, 0 to 1000.
   * @default 1000
   */
  limit?: number | undefined;
  after?: string | undefined;
  /** @default 'asc' */
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listProjectRoles}. */
export const listProjectRolesOperation = {
  id: 'listProjectRoles',
  area: 'admin',
  method: 'GET',
  path: '/projects/{project_id}/roles',
  answer: 'json',
  pagination: { send: 'after', from: 'next' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists a project's roles.
 * `GET /projects/{project_id}/roles`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listProjectRoles(
  client: Client<'admin'>,
  projectId: string,
  params?: ListProjectRolesParams,
  options?: RequestOptions,
): PagePromise<PublicRoleListResource> {
  return requestPages(client, { operation: listProjectRolesOperation, path: [projectId], params, options });
}

/** What {@link listProjectServiceAccounts} takes beside its path. */
export interface ListProjectServiceAccountsParams {
  /** @default 20 */
  limit?: number | undefined;
  after?: string | undefined;
}

/** Descriptor of {@link listProjectServiceAccounts}. */
export const listProjectServiceAccountsOperation = {
  id: 'listProjectServiceAccounts',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/service_accounts',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists a project's service accounts.
 * `GET /organization/projects/{project_id}/service_accounts`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listProjectServiceAccounts(
  client: Client<'admin'>,
  projectId: string,
  params?: ListProjectServiceAccountsParams,
  options?: RequestOptions,
): PagePromise<ProjectServiceAccountListResponse> {
  return requestPages(client, { operation: listProjectServiceAccountsOperation, path: [projectId], params, options });
}

/** What {@link listProjectSpendAlerts} takes beside its path. */
export interface ListProjectSpendAlertsParams {
  /** Integer, 0 to 100. */
  limit?: number | undefined;
  /** @default 'asc' */
  order?: 'asc' | 'desc' | undefined;
  after?: string | undefined;
  before?: string | undefined;
}

/** Descriptor of {@link listProjectSpendAlerts}. */
export const listProjectSpendAlertsOperation = {
  id: 'listProjectSpendAlerts',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/spend_alerts',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists a project's spend alerts.
 * `GET /organization/projects/{project_id}/spend_alerts`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listProjectSpendAlerts(
  client: Client<'admin'>,
  projectId: string,
  params?: ListProjectSpendAlertsParams,
  options?: RequestOptions,
): PagePromise<ProjectSpendAlertListResource> {
  return requestPages(client, { operation: listProjectSpendAlertsOperation, path: [projectId], params, options });
}

/** What {@link listProjectUserRoles} takes beside its path. */
export interface ListProjectUserRolesParams {
  /** Integer, 0 to 1000. */
  limit?: number | undefined;
  after?: string | undefined;
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listProjectUserRoles}. */
export const listProjectUserRolesOperation = {
  id: 'listProjectUserRoles',
  area: 'admin',
  method: 'GET',
  path: '/projects/{project_id}/users/{user_id}/roles',
  answer: 'json',
  pagination: { send: 'after', from: 'next' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists the roles that a user has in a project.
 * `GET /projects/{project_id}/users/{user_id}/roles`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listProjectUserRoles(
  client: Client<'admin'>,
  projectId: string,
  userId: string,
  params?: ListProjectUserRolesParams,
  options?: RequestOptions,
): PagePromise<RoleListResource> {
  return requestPages(client, { operation: listProjectUserRolesOperation, path: [projectId, userId], params, options });
}

/** What {@link listProjectUsers} takes beside its path. */
export interface ListProjectUsersParams {
  /** @default 20 */
  limit?: number | undefined;
  after?: string | undefined;
}

/** Descriptor of {@link listProjectUsers}. */
export const listProjectUsersOperation = {
  id: 'listProjectUsers',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects/{project_id}/users',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists a project's users.
 * `GET /organization/projects/{project_id}/users`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listProjectUsers(
  client: Client<'admin'>,
  projectId: string,
  params?: ListProjectUsersParams,
  options?: RequestOptions,
): PagePromise<ProjectUserListResponse> {
  return requestPages(client, { operation: listProjectUsersOperation, path: [projectId], params, options });
}

/** What {@link listProjects} takes beside its path. */
export interface ListProjectsParams {
  /** @default 20 */
  limit?: number | undefined;
  after?: string | undefined;
  /** @default false */
  include_archived?: boolean | undefined;
}

/** Descriptor of {@link listProjects}. */
export const listProjectsOperation = {
  id: 'listProjects',
  area: 'admin',
  method: 'GET',
  path: '/organization/projects',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Lists the organization's projects, archived ones if asked for.
 * `GET /organization/projects`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listProjects(
  client: Client<'admin'>,
  params?: ListProjectsParams,
  options?: RequestOptions,
): PagePromise<ProjectListResponse> {
  return requestPages(client, { operation: listProjectsOperation, params, options });
}

/** What {@link listRoles} takes beside its path. */
export interface ListRolesParams {
  /**
   * Integer, 0 to 1000.
   * @default 1000
   */
  limit?: number | undefined;
  after?: string | undefined;
  /** @default 'asc' */
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listRoles}. */
export const listRolesOperation = {
  id: 'listRoles',
  area: 'admin',
  method: 'GET',
  path: '/organization/roles',
  answer: 'json',
  pagination: { send: 'after', from: 'next' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Lists the organization's roles.
 * `GET /organization/roles`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listRoles(
  client: Client<'admin'>,
  params?: ListRolesParams,
  options?: RequestOptions,
): PagePromise<PublicRoleListResource> {
  return requestPages(client, { operation: listRolesOperation, params, options });
}

/** What {@link listUserRoles} takes beside its path. */
export interface ListUserRolesParams {
  /** Integer, 0 to 1000. */
  limit?: number | undefined;
  after?: string | undefined;
  order?: 'asc' | 'desc' | undefined;
}

/** Descriptor of {@link listUserRoles}. */
export const listUserRolesOperation = {
  id: 'listUserRoles',
  area: 'admin',
  method: 'GET',
  path: '/organization/users/{user_id}/roles',
  answer: 'json',
  pagination: { send: 'after', from: 'next' },
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Lists the roles that a user has in the organization.
 * `GET /organization/users/{user_id}/roles`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listUserRoles(
  client: Client<'admin'>,
  userId: string,
  params?: ListUserRolesParams,
  options?: RequestOptions,
): PagePromise<RoleListResource> {
  return requestPages(client, { operation: listUserRolesOperation, path: [userId], params, options });
}

/** What {@link listUsers} takes beside its path. */
export interface ListUsersParams {
  /** @default 20 */
  limit?: number | undefined;
  after?: string | undefined;
  emails?: readonly string[] | undefined;
}

/** Descriptor of {@link listUsers}. */
export const listUsersOperation = {
  id: 'listUsers',
  area: 'admin',
  method: 'GET',
  path: '/organization/users',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Lists the organization's users.
 * `GET /organization/users`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listUsers(
  client: Client<'admin'>,
  params?: ListUsersParams,
  options?: RequestOptions,
): PagePromise<UserListResponse> {
  return requestPages(client, { operation: listUsersOperation, params, options });
}

/** Descriptor of {@link removeGroupUser}. */
export const removeGroupUserOperation = {
  id: 'removeGroupUser',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/groups/{group_id}/users/{user_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Takes a user out of a group.
 * `DELETE /organization/groups/{group_id}/users/{user_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function removeGroupUser(
  client: Client<'admin'>,
  groupId: string,
  userId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<GroupUserDeletedResource> {
  return client.request({
    operation: removeGroupUserOperation,
    path: [groupId, userId],
    params,
    options,
    read: readJson<GroupUserDeletedResource>,
  });
}

/** Descriptor of {@link removeProjectGroup}. */
export const removeProjectGroupOperation = {
  id: 'removeProjectGroup',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/projects/{project_id}/groups/{group_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Takes a group's access to a project.
 * `DELETE /organization/projects/{project_id}/groups/{group_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function removeProjectGroup(
  client: Client<'admin'>,
  projectId: string,
  groupId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectGroupDeletedResource> {
  return client.request({
    operation: removeProjectGroupOperation,
    path: [projectId, groupId],
    params,
    options,
    read: readJson<ProjectGroupDeletedResource>,
  });
}

/** Descriptor of {@link removeProjectUser}. */
export const removeProjectUserOperation = {
  id: 'removeProjectUser',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/projects/{project_id}/users/{user_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Takes a user out of a project.
 * `DELETE /organization/projects/{project_id}/users/{user_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function removeProjectUser(
  client: Client<'admin'>,
  projectId: string,
  userId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<ProjectUserDeleteResponse> {
  return client.request({
    operation: removeProjectUserOperation,
    path: [projectId, userId],
    params,
    options,
    read: readJson<ProjectUserDeleteResponse>,
  });
}

/** Descriptor of {@link unassignGroupRole}. */
export const unassignGroupRoleOperation = {
  id: 'unassignGroupRole',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/groups/{group_id}/roles/{role_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Takes a role in the organization from a group.
 * `DELETE /organization/groups/{group_id}/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function unassignGroupRole(
  client: Client<'admin'>,
  groupId: string,
  roleId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeletedRoleAssignmentResource> {
  return client.request({
    operation: unassignGroupRoleOperation,
    path: [groupId, roleId],
    params,
    options,
    read: readJson<DeletedRoleAssignmentResource>,
  });
}

/** Descriptor of {@link unassignProjectGroupRole}. */
export const unassignProjectGroupRoleOperation = {
  id: 'unassignProjectGroupRole',
  area: 'admin',
  method: 'DELETE',
  path: '/projects/{project_id}/groups/{group_id}/roles/{role_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Takes a role in a project from a group.
 * `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function unassignProjectGroupRole(
  client: Client<'admin'>,
  projectId: string,
  groupId: string,
  roleId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeletedRoleAssignmentResource> {
  return client.request({
    operation: unassignProjectGroupRoleOperation,
    path: [projectId, groupId, roleId],
    params,
    options,
    read: readJson<DeletedRoleAssignmentResource>,
  });
}

/** Descriptor of {@link unassignProjectUserRole}. */
export const unassignProjectUserRoleOperation = {
  id: 'unassignProjectUserRole',
  area: 'admin',
  method: 'DELETE',
  path: '/projects/{project_id}/users/{user_id}/roles/{role_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Takes a role in a project from a user.
 * `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function unassignProjectUserRole(
  client: Client<'admin'>,
  projectId: string,
  userId: string,
  roleId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeletedRoleAssignmentResource> {
  return client.request({
    operation: unassignProjectUserRoleOperation,
    path: [projectId, userId, roleId],
    params,
    options,
    read: readJson<DeletedRoleAssignmentResource>,
  });
}

/** Descriptor of {@link unassignUserRole}. */
export const unassignUserRoleOperation = {
  id: 'unassignUserRole',
  area: 'admin',
  method: 'DELETE',
  path: '/organization/users/{user_id}/roles/{role_id}',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Takes a role in the organization from a user.
 * `DELETE /organization/users/{user_id}/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function unassignUserRole(
  client: Client<'admin'>,
  userId: string,
  roleId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeletedRoleAssignmentResource> {
  return client.request({
    operation: unassignUserRoleOperation,
    path: [userId, roleId],
    params,
    options,
    read: readJson<DeletedRoleAssignmentResource>,
  });
}

/** What {@link updateCertificate} takes beside its path. */
export type UpdateCertificateParams = ModifyCertificateRequest;

/** Descriptor of {@link updateCertificate}. */
export const updateCertificateOperation = {
  id: 'updateCertificate',
  area: 'admin',
  method: 'POST',
  path: '/organization/certificates/{certificate_id}',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Renames a certificate; its content cannot be changed.
 * `POST /organization/certificates/{certificate_id}`
 * @see https://platform.openai.com/docs/api-reference/administration/modifyCertificate
 */
export function updateCertificate(
  client: Client<'admin'>,
  certificateId: string,
  params?: UpdateCertificateParams,
  options?: RequestOptions,
): Promise<Certificate> {
  return client.request({
    operation: updateCertificateOperation,
    path: [certificateId],
    params,
    options,
    read: readJson<Certificate>,
  });
}

/** What {@link updateGroup} takes beside its path. */
export type UpdateGroupParams = UpdateGroupBody;

/** Descriptor of {@link updateGroup}. */
export const updateGroupOperation = {
  id: 'updateGroup',
  area: 'admin',
  method: 'POST',
  path: '/organization/groups/{group_id}',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Renames a group.
 * `POST /organization/groups/{group_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateGroup(
  client: Client<'admin'>,
  groupId: string,
  params: UpdateGroupParams,
  options?: RequestOptions,
): Promise<GroupResourceWithSuccess> {
  return client.request({
    operation: updateGroupOperation,
    path: [groupId],
    params,
    options,
    read: readJson<GroupResourceWithSuccess>,
  });
}

/** What {@link updateOrganizationDataRetention} takes beside its path. */
export type UpdateOrganizationDataRetentionParams = UpdateOrganizationDataRetentionBody;

/** Descriptor of {@link updateOrganizationDataRetention}. */
export const updateOrganizationDataRetentionOperation = {
  id: 'updateOrganizationDataRetention',
  area: 'admin',
  method: 'POST',
  path: '/organization/data_retention',
  body: 'json',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Sets how long the organization's data is kept.
 * `POST /organization/data_retention`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateOrganizationDataRetention(
  client: Client<'admin'>,
  params: UpdateOrganizationDataRetentionParams,
  options?: RequestOptions,
): Promise<OrganizationDataRetention> {
  return client.request({
    operation: updateOrganizationDataRetentionOperation,
    params,
    options,
    read: readJson<OrganizationDataRetention>,
  });
}

/** What {@link updateOrganizationSpendAlert} takes beside its path. */
export type UpdateOrganizationSpendAlertParams = CreateSpendAlertBody;

/** Descriptor of {@link updateOrganizationSpendAlert}. */
export const updateOrganizationSpendAlertOperation = {
  id: 'updateOrganizationSpendAlert',
  area: 'admin',
  method: 'POST',
  path: '/organization/spend_alerts/{alert_id}',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Changes a spend alert of the organization.
 * `POST /organization/spend_alerts/{alert_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateOrganizationSpendAlert(
  client: Client<'admin'>,
  alertId: string,
  params: UpdateOrganizationSpendAlertParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlert> {
  return client.request({
    operation: updateOrganizationSpendAlertOperation,
    path: [alertId],
    params,
    options,
    read: readJson<OrganizationSpendAlert>,
  });
}

/** What {@link updateOrganizationSpendLimit} takes beside its path. */
export type UpdateOrganizationSpendLimitParams = UpdateOrganizationSpendLimitBody;

/** Descriptor of {@link updateOrganizationSpendLimit}. */
export const updateOrganizationSpendLimitOperation = {
  id: 'updateOrganizationSpendLimit',
  area: 'admin',
  method: 'POST',
  path: '/organization/spend_limit',
  body: 'json',
  answer: 'json',
  auth: 'admin',
} as const satisfies Operation<'admin'>;

/**
 * Sets the spend limit of the organization.
 * `POST /organization/spend_limit`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateOrganizationSpendLimit(
  client: Client<'admin'>,
  params: UpdateOrganizationSpendLimitParams,
  options?: RequestOptions,
): Promise<OrganizationSpendLimitResource> {
  return client.request({
    operation: updateOrganizationSpendLimitOperation,
    params,
    options,
    read: readJson<OrganizationSpendLimitResource>,
  });
}

/** What {@link updateProject} takes beside its path. */
export type UpdateProjectParams = ProjectUpdateRequest;

/** Descriptor of {@link updateProject}. */
export const updateProjectOperation = {
  id: 'updateProject',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Changes a project's settings.
 * `POST /organization/projects/{project_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProject(
  client: Client<'admin'>,
  projectId: string,
  params?: UpdateProjectParams,
  options?: RequestOptions,
): Promise<Project> {
  return client.request({
    operation: updateProjectOperation,
    path: [projectId],
    params,
    options,
    read: readJson<Project>,
  });
}

/** What {@link updateProjectDataRetention} takes beside its path. */
export type UpdateProjectDataRetentionParams = UpdateProjectDataRetentionBody;

/** Descriptor of {@link updateProjectDataRetention}. */
export const updateProjectDataRetentionOperation = {
  id: 'updateProjectDataRetention',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/data_retention',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Sets how long a project's data is kept.
 * `POST /organization/projects/{project_id}/data_retention`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectDataRetention(
  client: Client<'admin'>,
  projectId: string,
  params: UpdateProjectDataRetentionParams,
  options?: RequestOptions,
): Promise<ProjectDataRetention> {
  return client.request({
    operation: updateProjectDataRetentionOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectDataRetention>,
  });
}

/** What {@link updateProjectHostedToolPermissions} takes beside its path. */
export type UpdateProjectHostedToolPermissionsParams = ProjectHostedToolPermissionsUpdateRequest;

/** Descriptor of {@link updateProjectHostedToolPermissions}. */
export const updateProjectHostedToolPermissionsOperation = {
  id: 'updateProjectHostedToolPermissions',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/hosted_tool_permissions',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Sets which hosted tools a project may use.
 * `POST /organization/projects/{project_id}/hosted_tool_permissions`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectHostedToolPermissions(
  client: Client<'admin'>,
  projectId: string,
  params?: UpdateProjectHostedToolPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectHostedToolPermissions> {
  return client.request({
    operation: updateProjectHostedToolPermissionsOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectHostedToolPermissions>,
  });
}

/** What {@link updateProjectModelPermissions} takes beside its path. */
export type UpdateProjectModelPermissionsParams = ProjectModelPermissionsUpdateRequest;

/** Descriptor of {@link updateProjectModelPermissions}. */
export const updateProjectModelPermissionsOperation = {
  id: 'updateProjectModelPermissions',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/model_permissions',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Sets which models a project may use, or may not.
 * `POST /organization/projects/{project_id}/model_permissions`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectModelPermissions(
  client: Client<'admin'>,
  projectId: string,
  params: UpdateProjectModelPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectModelPermissions> {
  return client.request({
    operation: updateProjectModelPermissionsOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectModelPermissions>,
  });
}

/** What {@link updateProjectRateLimit} takes beside its path. */
export type UpdateProjectRateLimitParams = ProjectRateLimitUpdateRequest;

/** Descriptor of {@link updateProjectRateLimit}. */
export const updateProjectRateLimitOperation = {
  id: 'updateProjectRateLimit',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/rate_limits/{rate_limit_id}',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Changes a project's rate limit for one model.
 * `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectRateLimit(
  client: Client<'admin'>,
  projectId: string,
  rateLimitId: string,
  params?: UpdateProjectRateLimitParams,
  options?: RequestOptions,
): Promise<ProjectRateLimit> {
  return client.request({
    operation: updateProjectRateLimitOperation,
    path: [projectId, rateLimitId],
    params,
    options,
    read: readJson<ProjectRateLimit>,
  });
}

/** What {@link updateProjectRole} takes beside its path. */
export type UpdateProjectRoleParams = PublicUpdateOrganizationRoleBody;

/** Descriptor of {@link updateProjectRole}. */
export const updateProjectRoleOperation = {
  id: 'updateProjectRole',
  area: 'admin',
  method: 'POST',
  path: '/projects/{project_id}/roles/{role_id}',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Changes a role of a project.
 * `POST /projects/{project_id}/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectRole(
  client: Client<'admin'>,
  projectId: string,
  roleId: string,
  params?: UpdateProjectRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return client.request({
    operation: updateProjectRoleOperation,
    path: [projectId, roleId],
    params,
    options,
    read: readJson<Role>,
  });
}

/** What {@link updateProjectServiceAccount} takes beside its path. */
export type UpdateProjectServiceAccountParams = UpdateProjectServiceAccountBody;

/** Descriptor of {@link updateProjectServiceAccount}. */
export const updateProjectServiceAccountOperation = {
  id: 'updateProjectServiceAccount',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/service_accounts/{service_account_id}',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Changes a service account of a project.
 * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectServiceAccount(
  client: Client<'admin'>,
  projectId: string,
  serviceAccountId: string,
  params?: UpdateProjectServiceAccountParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccount> {
  return client.request({
    operation: updateProjectServiceAccountOperation,
    path: [projectId, serviceAccountId],
    params,
    options,
    read: readJson<ProjectServiceAccount>,
  });
}

/** What {@link updateProjectSpendAlert} takes beside its path. */
export type UpdateProjectSpendAlertParams = CreateSpendAlertBody;

/** Descriptor of {@link updateProjectSpendAlert}. */
export const updateProjectSpendAlertOperation = {
  id: 'updateProjectSpendAlert',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/spend_alerts/{alert_id}',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Changes a spend alert of a project.
 * `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectSpendAlert(
  client: Client<'admin'>,
  projectId: string,
  alertId: string,
  params: UpdateProjectSpendAlertParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlert> {
  return client.request({
    operation: updateProjectSpendAlertOperation,
    path: [projectId, alertId],
    params,
    options,
    read: readJson<ProjectSpendAlert>,
  });
}

/** What {@link updateProjectSpendLimit} takes beside its path. */
export type UpdateProjectSpendLimitParams = UpdateProjectSpendLimitBody;

/** Descriptor of {@link updateProjectSpendLimit}. */
export const updateProjectSpendLimitOperation = {
  id: 'updateProjectSpendLimit',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/spend_limit',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Sets the spend limit of a project.
 * `POST /organization/projects/{project_id}/spend_limit`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectSpendLimit(
  client: Client<'admin'>,
  projectId: string,
  params: UpdateProjectSpendLimitParams,
  options?: RequestOptions,
): Promise<ProjectSpendLimitResource> {
  return client.request({
    operation: updateProjectSpendLimitOperation,
    path: [projectId],
    params,
    options,
    read: readJson<ProjectSpendLimitResource>,
  });
}

/** What {@link updateProjectUser} takes beside its path. */
export type UpdateProjectUserParams = ProjectUserUpdateRequest;

/** Descriptor of {@link updateProjectUser}. */
export const updateProjectUserOperation = {
  id: 'updateProjectUser',
  area: 'admin',
  method: 'POST',
  path: '/organization/projects/{project_id}/users/{user_id}',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Changes a user's role in a project.
 * `POST /organization/projects/{project_id}/users/{user_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectUser(
  client: Client<'admin'>,
  projectId: string,
  userId: string,
  params?: UpdateProjectUserParams,
  options?: RequestOptions,
): Promise<ProjectUser> {
  return client.request({
    operation: updateProjectUserOperation,
    path: [projectId, userId],
    params,
    options,
    read: readJson<ProjectUser>,
  });
}

/** What {@link updateRole} takes beside its path. */
export type UpdateRoleParams = PublicUpdateOrganizationRoleBody;

/** Descriptor of {@link updateRole}. */
export const updateRoleOperation = {
  id: 'updateRole',
  area: 'admin',
  method: 'POST',
  path: '/organization/roles/{role_id}',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Changes a role of the organization.
 * `POST /organization/roles/{role_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateRole(
  client: Client<'admin'>,
  roleId: string,
  params?: UpdateRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return client.request({ operation: updateRoleOperation, path: [roleId], params, options, read: readJson<Role> });
}

/** What {@link updateUser} takes beside its path. */
export type UpdateUserParams = UserRoleUpdateRequest;

/** Descriptor of {@link updateUser}. */
export const updateUserOperation = {
  id: 'updateUser',
  area: 'admin',
  method: 'POST',
  path: '/organization/users/{user_id}',
  body: 'json',
  answer: 'json',
  auth: 'admin',
  expand: expandParams,
} as const satisfies Operation<'admin'>;

/**
 * Changes a user's role in the organization.
 * `POST /organization/users/{user_id}`
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateUser(
  client: Client<'admin'>,
  userId: string,
  params?: UpdateUserParams,
  options?: RequestOptions,
): Promise<User> {
  return client.request({ operation: updateUserOperation, path: [userId], params, options, read: readJson<User> });
}
