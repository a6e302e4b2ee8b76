/**
 * Fills a path template from left to right. Values are percent-encoded; empty ones and those that a URL parser would
 * take as `.` or `..`, encoded or not, are refused, since they would address another resource.
 */
export function expandPath(template: string, values: readonly string[]): string {
  let index = 0;
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[index++];
    if (typeof value === 'string' && !/^(?:\.|%2e){0,2}$/i.test(value)) return encodeURIComponent(value);
    throw new TypeError(`Path parameter ${name} of ${template} must not be empty, "." or "..".`);
  });
}
