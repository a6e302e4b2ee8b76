/** An event of the server: what follows its type is for those to know who read it. */
export interface OutgoingEvent {
  readonly type: string;
}
