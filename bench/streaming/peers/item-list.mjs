import { z } from 'zod';

const item = z.object({ id: z.number(), name: z.string(), tags: z.array(z.string()), inStock: z.boolean() });

/** What the structured answers of `make-chat-chunks.mjs` look like, for peers that take a schema. */
export const itemList = z.object({ title: z.string(), items: z.array(item) });
