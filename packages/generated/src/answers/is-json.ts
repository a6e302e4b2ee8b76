/** Whether an answer says that it is JSON. Some servers say nothing: that counts as JSON as well. */
export function isJson({ headers }: Response): boolean {
  return /[/+]json\b/i.test(headers.get('content-type') ?? '/json');
}
