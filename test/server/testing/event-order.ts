/** The types of events in order, without deltas: how many of those there are, and how two kinds mix, is up to the model. */
export function eventOrder(events: readonly { readonly type: string }[]): string[] {
  return events.map(({ type }) => type).filter((type) => !type.endsWith('.delta'));
}
