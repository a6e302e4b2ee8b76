import type { FindObject } from './find-output.ts';

/**
 * Finds what a delta is about: as a rule the same as the one before, when no event of another type has come between them. Looking
 * for it through item and part is most of what a delta costs.
 */
export function findAgain(find: FindObject): FindObject {
  return (state, event) => {
    const { latest } = state;
    if (
      latest !== undefined &&
      latest.event.output_index === event.output_index &&
      latest.event.content_index === event.content_index &&
      latest.event.summary_index === event.summary_index
    )
      return latest.found;
    const found = find(state, event);
    state.latest = found && { event, found };
    return found;
  };
}
