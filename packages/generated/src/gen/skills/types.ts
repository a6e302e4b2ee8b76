// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type { Uploadable } from '../../uploadable.ts';

export interface CreateSkillBody {
  files: readonly Uploadable[] | Uploadable;
}

export interface CreateSkillVersionBody {
  files: readonly Uploadable[] | Uploadable;
  default?: boolean | undefined;
}

export interface DeletedSkillResource {
  object: 'skill.deleted';
  deleted: boolean;
  id: string;
}

export interface DeletedSkillVersionResource {
  object: 'skill.version.deleted';
  deleted: boolean;
  id: string;
  version: string;
}

export interface SetDefaultSkillVersionBody {
  default_version: string;
}

export interface SkillListResource {
  object: 'list';
  data: SkillResource[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface SkillResource {
  id: string;
  object: 'skill';
  name: string;
  description: string;
  /** Unix time in seconds. */
  created_at: number;
  default_version: string;
  latest_version: string;
}

export interface SkillVersionListResource {
  object: 'list';
  data: SkillVersionResource[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface SkillVersionResource {
  object: 'skill.version';
  id: string;
  skill_id: string;
  version: string;
  /** Unix time in seconds. */
  created_at: number;
  name: string;
  description: string;
}
