/** A status of the API in a colour: done, under way or wrong. */
export function StatusTag({ status }: { readonly status: string }) {
  return <span class={`tag ${toneOf(status)}`}>{status.replaceAll('_', ' ')}</span>;
}

function toneOf(status: string): 'good' | 'bad' | 'busy' {
  if (['completed', 'succeeded', 'processed'].includes(status)) return 'good';
  return ['failed', 'cancelled', 'expired', 'incomplete', 'error'].includes(status) ? 'bad' : 'busy';
}
