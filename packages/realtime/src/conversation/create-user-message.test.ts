import { describe, expect, it } from 'vitest';

import { createUserMessage } from './create-user-message.ts';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2);
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 3);
const urlOf = (type: string, bytes: Uint8Array) => `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;

describe('createUserMessage', () => {
  it.each([
    ['bytes', png, urlOf('png', png)],
    ['a view into more bytes', new Uint8Array([9, ...jpeg, 9]).subarray(1, 6), urlOf('jpeg', jpeg)],
    ['a buffer', jpeg.buffer, urlOf('jpeg', jpeg)],
    ['a Blob, whatever it says', new Blob([png], { type: 'text/html' }), urlOf('png', png)],
    ['a data URL', urlOf('jpeg', jpeg), urlOf('jpeg', jpeg)],
  ])('shows %s', async (_, image, image_url) => {
    expect(await createUserMessage({ text: 'What is this?', images: [{ image, detail: 'low' }, { image }] })).toEqual({
      type: 'message',
      role: 'user',
      content: [
        { type: 'input_text', text: 'What is this?' },
        { type: 'input_image', image_url, detail: 'low' },
        { type: 'input_image', image_url },
      ],
    });
  });

  it('takes text alone, and images alone', async () => {
    expect((await createUserMessage({ text: 'Hi' })).content).toEqual([{ type: 'input_text', text: 'Hi' }]);
    expect((await createUserMessage({ images: [{ image: png }] })).content).toHaveLength(1);
  });

  it.each([
    ['a GIF', new TextEncoder().encode('GIF89a'), /begin like neither/],
    ['no bytes', new Uint8Array(), /begin like neither/],
    ['an address', 'https://example.com/a.png', /data URL/],
    ['a data URL of something else', 'data:image/svg+xml;base64,AA==', /data URL/],
    ['too many bytes', new Uint8Array(10 * 1024 * 1024 + 1), /10485760 bytes.*10485761/],
    ['a Blob of too many bytes', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), /smaller/],
  ])('refuses %s', async (_, image, words) => {
    const rejection = await createUserMessage({ images: [{ image }] }).catch((error: unknown) => error);
    expect(rejection).toBeInstanceOf(TypeError);
    expect(String(rejection)).toMatch(words);
  });

  it('says how an image is given', async () => {
    // @ts-expect-error what types refuse
    await expect(createUserMessage({ images: [png] })).rejects.toThrow(/\{ image \}/);
  });

  it('refuses a message of nothing', async () => {
    await expect(createUserMessage({ text: '' })).rejects.toThrow(/text, images/);
  });
});
