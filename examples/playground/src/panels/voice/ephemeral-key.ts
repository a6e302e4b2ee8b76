/** Asks the page's backend for a key that lasts a minute. The key that makes it never comes here. */
export async function fetchEphemeralKey(service: string): Promise<string> {
  const response = await fetch(`/token?for=${encodeURIComponent(service)}`, { method: 'POST' });
  const answer: { readonly value?: string; readonly error?: { readonly message: string } } = await response.json();
  if (answer.value === undefined) throw new Error(answer.error?.message ?? 'The backend gave no key.');
  return answer.value;
}
