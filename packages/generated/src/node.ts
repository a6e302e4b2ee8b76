export { fileFromPath } from './file-from-path.ts';

export type { FileFromPathOptions } from './file-from-path.ts';
