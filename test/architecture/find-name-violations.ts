import type { Repository } from './read-repository.ts';

/** Names that say nothing of what is inside. */
const empty = ['common', 'helper', 'helpers', 'misc', 'shared', 'util', 'utils'];

/** Files and folders that are named after nothing. */
export function findNameViolations({ files }: Repository): string[] {
  return files.flatMap(({ path }) => {
    const name = path
      .replace(/(?:\.[a-z-]+)+$/, '')
      .split('/')
      .find((part) => empty.includes(part));
    return name === undefined ? [] : [`${path} is named ${name}; name it after its job.`];
  });
}
