/** One event of a stream: `data` is sent as JSON, or as it is when it is the marker of the end. */
export interface ServerSentEvent {
  /** Name of the event; without one only `data:` is sent. */
  readonly event?: string | undefined;
  readonly data: object | '[DONE]';
}

/** The event as it goes over the wire (WHATWG HTML §9.2), with the blank line that ends it. */
export function encodeServerSentEvent({ event, data }: ServerSentEvent): string {
  const name = event === undefined ? '' : `event: ${event}\n`;
  return `${name}data: ${data === '[DONE]' ? data : JSON.stringify(data)}\n\n`;
}
