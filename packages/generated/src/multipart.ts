export { encodeMaybeMultipart, encodeMultipart } from './transport/encode-multipart.ts';
