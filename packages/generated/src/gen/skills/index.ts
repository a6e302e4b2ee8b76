// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export {
  createSkill,
  createSkillOperation,
  createSkillVersion,
  createSkillVersionOperation,
  deleteSkill,
  deleteSkillOperation,
  deleteSkillVersion,
  deleteSkillVersionOperation,
  downloadSkill,
  downloadSkillOperation,
  downloadSkillVersion,
  downloadSkillVersionOperation,
  getSkill,
  getSkillOperation,
  getSkillVersion,
  getSkillVersionOperation,
  listSkillVersions,
  listSkillVersionsOperation,
  listSkills,
  listSkillsOperation,
  updateSkill,
  updateSkillOperation,
} from './operations.ts';
export type {
  CreateSkillParams,
  CreateSkillVersionParams,
  ListSkillVersionsParams,
  ListSkillsParams,
  UpdateSkillParams,
} from './operations.ts';
export type {
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
export type { OrderEnum } from '../vocabulary.ts';
