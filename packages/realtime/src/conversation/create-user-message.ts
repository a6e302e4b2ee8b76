import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import { encodeBase64 } from '../audio/base64.ts';

/** A message of the user, as `createItem` takes it. */
export type UserMessage = Extract<RealtimeConversationItem, { type: 'message'; role: 'user' }>;

/** An image that is shown to the model. */
export interface ImagePart {
  /** A PNG or JPEG file: its bytes, or a `data:` URL of it. At most 10 MiB. */
  readonly image: Uint8Array | ArrayBuffer | Blob | string;
  /** How closely the model looks; more detail costs more tokens. @default 'auto' */
  readonly detail?: 'auto' | 'low' | 'high' | undefined;
}

/** What a message is made of, in this order: text, then images. */
export interface UserMessageContent {
  readonly text?: string | undefined;
  readonly images?: readonly ImagePart[] | undefined;
}

const mostBytes = 10 * 1024 * 1024;

/** How files begin. */
const signatures = [
  { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
] as const;

/**
 * Makes a message of text and images. What an image is follows from its first bytes, not from what a `Blob` says of itself. Throws a
 * `TypeError` for anything but PNG and JPEG, for an image of more than 10 MiB, and for a message of nothing.
 *
 * @example
 * await createItem(session, await createUserMessage({ text: 'What is this?', images: [{ image: file }] }));
 */
export async function createUserMessage({ text, images = [] }: UserMessageContent): Promise<UserMessage> {
  const shown = await Promise.all(images.map(toImagePart));
  const content = [...(text === undefined || text === '' ? [] : [{ type: 'input_text' as const, text }]), ...shown];
  if (content.length === 0) throw new TypeError('createUserMessage needs text, images, or both.');
  return { type: 'message', role: 'user', content };
}

async function toImagePart({ image, detail }: ImagePart): Promise<UserMessage['content'][number]> {
  const image_url = typeof image === 'string' ? checkDataUrl(image) : toDataUrl(await readBytes(image));
  return { type: 'input_image', image_url, ...(detail !== undefined && { detail }) };
}

function checkDataUrl(url: string): string {
  checkSize(url.length * 0.75);
  if (/^data:image\/(?:png|jpeg);base64,/.test(url)) return url;
  throw new TypeError('An image has to be a data URL of image/png or image/jpeg in base64, or the bytes of a file.');
}

async function readBytes(image: Uint8Array | ArrayBuffer | Blob): Promise<Uint8Array> {
  if (image instanceof Uint8Array) return image;
  if (image instanceof ArrayBuffer) return new Uint8Array(image);
  if (typeof image?.arrayBuffer !== 'function')
    throw new TypeError('An image is given as { image }, with the bytes of a file, a Blob or a data URL.');
  checkSize(image.size);
  return new Uint8Array(await image.arrayBuffer());
}

function toDataUrl(bytes: Uint8Array): string {
  checkSize(bytes.length);
  const found = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (found === undefined)
    throw new TypeError('An image has to be a PNG or JPEG file; these bytes begin like neither.');
  return `data:${found.mediaType};base64,${encodeBase64(bytes)}`;
}

function checkSize(bytes: number): void {
  if (bytes <= mostBytes) return;
  throw new TypeError(`An image may have ${mostBytes} bytes, this one has ${Math.ceil(bytes)}. Make it smaller.`);
}
