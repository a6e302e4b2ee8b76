// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export {
  createContainer,
  createContainerFile,
  createContainerFileOperation,
  createContainerOperation,
  deleteContainer,
  deleteContainerFile,
  deleteContainerFileOperation,
  deleteContainerOperation,
  downloadContainerFile,
  downloadContainerFileOperation,
  getContainer,
  getContainerFile,
  getContainerFileOperation,
  getContainerOperation,
  listContainerFiles,
  listContainerFilesOperation,
  listContainers,
  listContainersOperation,
} from './operations.ts';
export type {
  CreateContainerFileParams,
  CreateContainerParams,
  ListContainerFilesParams,
  ListContainersParams,
} from './operations.ts';
export type {
  ContainerFileListResource,
  ContainerFileResource,
  ContainerListResource,
  ContainerResource,
  CreateContainerBody,
  CreateContainerFileBody,
  DeleteContainerFileResponse,
  DeleteContainerResponse,
} from './types.ts';
export type {
  ContainerNetworkPolicyAllowlistParam,
  ContainerNetworkPolicyDisabledParam,
  ContainerNetworkPolicyDomainSecretParam,
  InlineSkillParam,
  InlineSkillSourceParam,
  SkillReferenceParam,
} from '../vocabulary.ts';
