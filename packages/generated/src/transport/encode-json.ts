import type { EncodeBody } from '../call.ts';

/** Sends the body's members as JSON. */
export const encodeJson: EncodeBody = (members) => ({ body: JSON.stringify(members), contentType: 'application/json' });
