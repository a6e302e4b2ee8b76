/** Makes ids that are unique in one server: `create('resp')` is `resp_0000000000000000000000a1`. */
export type CreateId = (prefix: string) => string;

/** Kinds whose ids have a dash after their prefix. */
const dashed: ReadonlySet<string> = new Set(['chatcmpl', 'cmpl', 'file']);

/** Ids count upwards, so that a run can be repeated and its ids sort by age. */
export function createIds(): CreateId {
  let last = 0;
  return (prefix) => {
    last += 1;
    const separator = dashed.has(prefix) ? '-' : '_';
    return `${prefix}${separator}${last.toString(16).padStart(24, '0')}`;
  };
}
