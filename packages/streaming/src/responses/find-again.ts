import { toMembers } from '../members.ts';
import type { FindObject } from './find-output.ts';

/**
 * Finds what a delta is about: as a rule the same as the one before, when no event of another type has come between them. Looking
 * for it through item and part is most of what a delta costs.
 */
export function findAgain(find: FindObject): FindObject {
  return (state, event) => {
    const { type, output_index, content_index, summary_index } = toMembers(event);
    const { latest } = state;
    if (
      latest !== undefined &&
      latest.outputIndex === output_index &&
      latest.contentIndex === content_index &&
      latest.summaryIndex === summary_index
    )
      return latest.found;
    const found = find(state, event);
    state.latest = found && {
      type,
      outputIndex: output_index,
      contentIndex: content_index,
      summaryIndex: summary_index,
      found,
    };
    return found;
  };
}
