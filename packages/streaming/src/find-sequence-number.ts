import type { SseMessage } from './sse/sse-message.ts';

/** The number of a record that was not parsed. In a text within it the quotes would be escaped. */
export function findSequenceNumber(record: SseMessage | undefined): number | undefined {
  const found = /"sequence_number"\s*:\s*(\d+)/.exec(record?.data ?? '');
  return found === null ? undefined : Number(found[1]);
}
