import { createIndexedList, findEntry, putEntry } from '../../indexed-list.ts';
import { isObject } from '../../is-object.ts';
import { joinText } from '../../join-text.ts';
import { blankShellCall, blankShellCallOutput } from '../blank-items.ts';
import { type ItemEvent, openItem, openSlot, ownList } from '../output-slots.ts';
import type { ResponseHandlers, ResponseState } from '../response-state.ts';

/** The commands of shell calls and what they printed. */
export const shellEvents = {
  'response.shell_call_command.added': (state, event) => changeCommand(state, event, () => event.command),
  'response.shell_call_command.delta': (state, event) =>
    changeCommand(state, event, (command) => joinText(command, event.delta)),
  'response.shell_call_command.done': (state, event) => changeCommand(state, event, () => event.command),
  // An output without its outcome would not be one; the event that closes it brings all of it.
  'response.shell_call_output_content.delta': () => undefined,
  'response.shell_call_output_content.done': (state, event) => {
    const item = openItem(state, event, blankShellCallOutput);
    if (item !== undefined && Array.isArray(event.output)) ownList(item, 'output').push(...event.output);
  },
} satisfies Partial<ResponseHandlers>;

function changeCommand(
  state: ResponseState,
  event: ItemEvent & { readonly command_index: number },
  change: (command: string | undefined) => string,
): void {
  const slot = openSlot(state, event, blankShellCall);
  if (slot?.item.type !== 'shell_call' || !isObject(slot.item.action)) return;
  slot.commands ??= createIndexedList(ownList<string>(slot.item.action, 'commands'));
  putEntry(slot.commands, event.command_index, joinText('', change(findEntry(slot.commands, event.command_index))));
}
