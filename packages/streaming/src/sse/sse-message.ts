/** One record of an event stream. */
export interface SseMessage {
  /** Its name, where it has one. */
  readonly event: string | undefined;
  /** Its `data` lines, joined by line feeds. */
  readonly data: string;
}
