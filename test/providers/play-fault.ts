import type { Answer } from './answer.ts';
import type { ProviderSheet, Surface } from './provider-sheet.ts';
import { type RecordStyle, type StreamRecord, writeRecords } from './write-records.ts';

/** A request as far as a fault asks for it. */
export interface FaultyRequest {
  readonly model: string;
  readonly stream?: boolean;
}

/** The answer in which a provider's fault shows, if the request is for one. `begin` gives the records of a good stream. */
export function playFault({ faults = [] }: ProviderSheet, { surface, request, begin }: FaultPlace): Answer | undefined {
  const call = request.stream === true ? 'stream' : 'whole';
  const fault = faults.find((own) => own.model === request.model && (own.surface ?? 'chat') === surface);
  if (fault === undefined || (fault.call ?? 'stream') !== call) return undefined;
  const { status = 200, contentType, body } = fault;
  if (contentType !== undefined) return { status, contentType, body };
  const { records, style } = begin();
  return { status, contentType: 'text/event-stream', body: beginRecords(records, style) + body };
}

export interface FaultPlace {
  readonly surface: Surface;
  readonly request: FaultyRequest;
  readonly begin: () => { readonly records: readonly StreamRecord[]; readonly style: RecordStyle };
}

function beginRecords(records: readonly StreamRecord[], style: RecordStyle): string {
  return writeRecords(records.slice(0, 3), { ...style, end: 'nothing' });
}
