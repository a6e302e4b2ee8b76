import { toMembers } from '../members.ts';

/** How many images a request asks for, whatever else a provider lets it ask. */
export function countImages(params: object): number {
  const { n } = toMembers(params);
  return typeof n === 'number' ? n : 1;
}
