// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import { readMedia } from '../../answers/read-media.ts';
import { requestPages } from '../../answers/request-pages.ts';
import { encodeMaybeMultipart } from '../../transport/encode-multipart.ts';
import { expandParams } from '../../transport/expand-params.ts';
import type { BinaryAnswer } from '../../answers/read-binary.ts';
import type { PagePromise } from '../../answers/request-pages.ts';
import type { Client } from '../../client.ts';
import type { NoParams } from '../../no-params.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type { OrderEnum } from '../vocabulary.ts';
import type {
  CreateSkillBody,
  CreateSkillVersionBody,
  DeletedSkillResource,
  DeletedSkillVersionResource,
  SetDefaultSkillVersionBody,
  SkillListResource,
  SkillResource,
  SkillVersionListResource,
  SkillVersionResource,
} from './types.ts';

/** What {@link createSkill} takes beside its path. */
export type CreateSkillParams = CreateSkillBody;

/** Descriptor of {@link createSkill}. */
export const createSkillOperation = {
  id: 'createSkill',
  area: 'skills',
  method: 'POST',
  path: '/skills',
  body: 'maybe-multipart',
  answer: 'json',
} as const satisfies Operation<'skills'>;

/**
 * Uploads a skill: a folder of instructions and files.
 * `POST /skills`
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function createSkill(
  client: Client<'skills'>,
  params: CreateSkillParams,
  options?: RequestOptions,
): Promise<SkillResource> {
  return client.request({
    operation: createSkillOperation,
    params,
    options,
    encode: encodeMaybeMultipart,
    read: readJson<SkillResource>,
  });
}

/** What {@link createSkillVersion} takes beside its path. */
export type CreateSkillVersionParams = CreateSkillVersionBody;

/** Descriptor of {@link createSkillVersion}. */
export const createSkillVersionOperation = {
  id: 'createSkillVersion',
  area: 'skills',
  method: 'POST',
  path: '/skills/{skill_id}/versions',
  body: 'maybe-multipart',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'skills'>;

/**
 * Uploads a further version of a skill.
 * `POST /skills/{skill_id}/versions`
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function createSkillVersion(
  client: Client<'skills'>,
  skillId: string,
  params: CreateSkillVersionParams,
  options?: RequestOptions,
): Promise<SkillVersionResource> {
  return client.request({
    operation: createSkillVersionOperation,
    path: [skillId],
    params,
    options,
    encode: encodeMaybeMultipart,
    read: readJson<SkillVersionResource>,
  });
}

/** Descriptor of {@link deleteSkill}. */
export const deleteSkillOperation = {
  id: 'deleteSkill',
  area: 'skills',
  method: 'DELETE',
  path: '/skills/{skill_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'skills'>;

/**
 * Deletes a skill with all its versions.
 * `DELETE /skills/{skill_id}`
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function deleteSkill(
  client: Client<'skills'>,
  skillId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeletedSkillResource> {
  return client.request({
    operation: deleteSkillOperation,
    path: [skillId],
    params,
    options,
    read: readJson<DeletedSkillResource>,
  });
}

/** Descriptor of {@link deleteSkillVersion}. */
export const deleteSkillVersionOperation = {
  id: 'deleteSkillVersion',
  area: 'skills',
  method: 'DELETE',
  path: '/skills/{skill_id}/versions/{version}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'skills'>;

/**
 * Deletes one version of a skill.
 * `DELETE /skills/{skill_id}/versions/{version}`
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function deleteSkillVersion(
  client: Client<'skills'>,
  skillId: string,
  version: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<DeletedSkillVersionResource> {
  return client.request({
    operation: deleteSkillVersionOperation,
    path: [skillId, version],
    params,
    options,
    read: readJson<DeletedSkillVersionResource>,
  });
}

/** Descriptor of {@link downloadSkill}. */
export const downloadSkillOperation = {
  id: 'downloadSkill',
  area: 'skills',
  method: 'GET',
  path: '/skills/{skill_id}/content',
  answer: 'binary',
  expand: expandParams,
} as const satisfies Operation<'skills'>;

/**
 * Downloads a skill's default version as a zip archive.
 * `GET /skills/{skill_id}/content`
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function downloadSkill(
  client: Client<'skills'>,
  skillId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<BinaryAnswer> {
  return client.request({ operation: downloadSkillOperation, path: [skillId], params, options, read: readMedia });
}

/** Descriptor of {@link downloadSkillVersion}. */
export const downloadSkillVersionOperation = {
  id: 'downloadSkillVersion',
  area: 'skills',
  method: 'GET',
  path: '/skills/{skill_id}/versions/{version}/content',
  answer: 'binary',
  expand: expandParams,
} as const satisfies Operation<'skills'>;

/**
 * Downloads one version of a skill as a zip archive.
 * `GET /skills/{skill_id}/versions/{version}/content`
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function downloadSkillVersion(
  client: Client<'skills'>,
  skillId: string,
  version: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<BinaryAnswer> {
  return client.request({
    operation: downloadSkillVersionOperation,
    path: [skillId, version],
    params,
    options,
    read: readMedia,
  });
}

/** Descriptor of {@link getSkill}. */
export const getSkillOperation = {
  id: 'getSkill',
  area: 'skills',
  method: 'GET',
  path: '/skills/{skill_id}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'skills'>;

/**
 * Fetches a skill.
 * `GET /skills/{skill_id}`
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function getSkill(
  client: Client<'skills'>,
  skillId: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<SkillResource> {
  return client.request({
    operation: getSkillOperation,
    path: [skillId],
    params,
    options,
    read: readJson<SkillResource>,
  });
}

/** Descriptor of {@link getSkillVersion}. */
export const getSkillVersionOperation = {
  id: 'getSkillVersion',
  area: 'skills',
  method: 'GET',
  path: '/skills/{skill_id}/versions/{version}',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'skills'>;

/**
 * Fetches one version of a skill.
 * `GET /skills/{skill_id}/versions/{version}`
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function getSkillVersion(
  client: Client<'skills'>,
  skillId: string,
  version: string,
  params?: NoParams,
  options?: RequestOptions,
): Promise<SkillVersionResource> {
  return client.request({
    operation: getSkillVersionOperation,
    path: [skillId, version],
    params,
    options,
    read: readJson<SkillVersionResource>,
  });
}

/** What {@link listSkillVersions} takes beside its path. */
export interface ListSkillVersionsParams {
  /** Integer, 0 to 100. */
  limit?: number | undefined;
  order?: OrderEnum | undefined;
  after?: string | undefined;
}

/** Descriptor of {@link listSkillVersions}. */
export const listSkillVersionsOperation = {
  id: 'listSkillVersions',
  area: 'skills',
  method: 'GET',
  path: '/skills/{skill_id}/versions',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
  expand: expandParams,
} as const satisfies Operation<'skills'>;

/**
 * Lists a skill's versions.
 * `GET /skills/{skill_id}/versions`
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function listSkillVersions(
  client: Client<'skills'>,
  skillId: string,
  params?: ListSkillVersionsParams,
  options?: RequestOptions,
): PagePromise<SkillVersionListResource> {
  return requestPages(client, { operation: listSkillVersionsOperation, path: [skillId], params, options });
}

/** What {@link listSkills} takes beside its path. */
export interface ListSkillsParams {
  /** Integer, 0 to 100. */
  limit?: number | undefined;
  order?: OrderEnum | undefined;
  after?: string | undefined;
}

/** Descriptor of {@link listSkills}. */
export const listSkillsOperation = {
  id: 'listSkills',
  area: 'skills',
  method: 'GET',
  path: '/skills',
  answer: 'json',
  pagination: { send: 'after', from: 'last_id' },
} as const satisfies Operation<'skills'>;

/**
 * Lists skills.
 * `GET /skills`
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function listSkills(
  client: Client<'skills'>,
  params?: ListSkillsParams,
  options?: RequestOptions,
): PagePromise<SkillListResource> {
  return requestPages(client, { operation: listSkillsOperation, params, options });
}

/** What {@link updateSkill} takes beside its path. */
export type UpdateSkillParams = SetDefaultSkillVersionBody;

/** Descriptor of {@link updateSkill}. */
export const updateSkillOperation = {
  id: 'updateSkill',
  area: 'skills',
  method: 'POST',
  path: '/skills/{skill_id}',
  body: 'json',
  answer: 'json',
  expand: expandParams,
} as const satisfies Operation<'skills'>;

/**
 * Sets which version of a skill is the default.
 * `POST /skills/{skill_id}`
 * @see https://platform.openai.com/docs/api-reference/skills
 */
export function updateSkill(
  client: Client<'skills'>,
  skillId: string,
  params: UpdateSkillParams,
  options?: RequestOptions,
): Promise<SkillResource> {
  return client.request({
    operation: updateSkillOperation,
    path: [skillId],
    params,
    options,
    read: readJson<SkillResource>,
  });
}
