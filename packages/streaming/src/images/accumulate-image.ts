import type { GeneratedImage } from '@unspool/generated/images';
import { createHandleEvent, type EventHandlers } from '../handle-event.ts';
import { putEntry } from '../indexed-list.ts';
import { keepMember, toMembers } from '../members.ts';
import { createImageState, type ImageState } from './image-state.ts';
import type {
  CompletedImageEvent,
  ImageEditEvent,
  ImageEvent,
  KnownImageEvent,
  PartialImageEvent,
} from './image-types.ts';

const handleEvent = createHandleEvent({
  'image_generation.partial_image': addPartial,
  'image_generation.completed': addImage,
  'image_edit.partial_image': addPartial,
  'image_edit.completed': addImage,
} satisfies EventHandlers<ImageState, KnownImageEvent>);

/** Partial images that are kept at most. The document lets a request ask for three. */
const mostPartials = 16;

/**
 * Folds one event of an image stream into what came before: event by event, beginning with `undefined`, or with
 * `createImageState({ keepPartials: true })` to keep partial images too. The state given is used up: it is changed in place and
 * returned. Events are never changed, and unknown ones change nothing.
 *
 * @example
 * let state: ImageState | undefined;
 * for (const event of events) state = accumulateImage(state, event);
 * console.log(state?.images.data[0]?.b64_json);
 */
export function accumulateImage(state: ImageState | undefined, event: ImageEvent | ImageEditEvent): ImageState {
  const next = state ?? createImageState();
  handleEvent(next, event.type, event);
  return next;
}

function addPartial(state: ImageState, event: PartialImageEvent): void {
  addSettings(state, event);
  const { partial_image_index: index } = event;
  if (state.partials === undefined || !Number.isInteger(index) || index < 0 || index >= mostPartials) return;
  putEntry(state.partials, index, event);
}

function addImage(state: ImageState, event: CompletedImageEvent): void {
  addSettings(state, event);
  keepMember(state.images, 'usage', event.usage);
  const image: GeneratedImage = {};
  for (const name of ['b64_json', 'url', 'revised_prompt'] as const) keepMember(image, name, toMembers(event)[name]);
  state.images.data.push(image);
}

/** What the events say of the image, as far as they say it: `auto` leaves it open, and no finished image has it. */
function addSettings({ images }: ImageState, event: KnownImageEvent): void {
  keepMember(images, 'created', event.created_at);
  for (const name of ['background', 'output_format', 'quality', 'size'] as const)
    if (event[name] !== 'auto') keepMember(images, name, event[name]);
}
