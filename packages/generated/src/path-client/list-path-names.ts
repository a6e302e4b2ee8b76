/** Names of the parameters of a path template, from left to right. */
export function listPathNames(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
