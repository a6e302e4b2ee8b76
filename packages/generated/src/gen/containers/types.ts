// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { Uploadable } from '../../uploadable.ts';
import type {
  ContainerNetworkPolicyAllowlistParam,
  ContainerNetworkPolicyDisabledParam,
  InlineSkillParam,
  SkillReferenceParam,
} from '../vocabulary.ts';

export interface ContainerFileListResource {
  object: 'list';
  data: ContainerFileResource[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface ContainerFileResource {
  id: string;
  object: string;
  container_id: string;
  /** Unix time in seconds. */
  created_at: number;
  bytes: number;
  path: string;
  source: string;
}

export interface ContainerListResource {
  object: 'list';
  data: ContainerResource[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}

export interface ContainerResource {
  id: string;
  object: string;
  name: string;
  /** Unix time in seconds. */
  created_at: number;
  status: string;
  /** Unix time in seconds. */
  last_active_at?: number | undefined;
  expires_after?: { anchor?: 'last_active_at' | undefined; minutes?: number | undefined } | undefined;
  memory_limit?: '1g' | '4g' | '16g' | '64g' | undefined;
  network_policy?: { type: 'allowlist' | 'disabled'; allowed_domains?: string[] | undefined } | undefined;
}

export interface CreateContainerBody {
  name: string;
  file_ids?: readonly string[] | undefined;
  expires_after?: { anchor: 'last_active_at'; minutes: number } | undefined;
  skills?: readonly (SkillReferenceParam | InlineSkillParam)[] | undefined;
  memory_limit?: '1g' | '4g' | '16g' | '64g' | undefined;
  network_policy?: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | undefined;
}

export interface CreateContainerFileBody {
  file_id?: string | undefined;
  file?: Uploadable | undefined;
}

export interface DeleteContainerFileResponse {
  id: string;
  object: string;
  deleted: true;
}

export interface DeleteContainerResponse {
  id: string;
  object: string;
  deleted: true;
}
