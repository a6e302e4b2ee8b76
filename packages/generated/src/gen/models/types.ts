// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

export interface DeleteModelResponse {
  id: string;
  deleted: boolean;
  object: string;
}

export interface ListModelsResponse {
  object: 'list';
  data: Model[];
}

export interface Model {
  id: string;
  /** Unix time in seconds. */
  created: number;
  object: 'model';
  owned_by: string;
  /** Date as in RFC 3339. */
  shutdown_date?: string | null | undefined;
}
