import {
  createImageEditOperation,
  createImageOperation,
  type CreateImageEditParams,
  type CreateImageParams,
} from '@unspool/generated/images';
import { serve, type ServedOperation } from '../http/serve.ts';
import { toImageEvents } from '../images/to-image-events.ts';
import { toImagesResponse } from '../images/to-images-response.ts';
import { namedByType } from '../sse/named-by-type.ts';
import { streamEvents } from '../sse/stream-events.ts';

interface Streamable {
  readonly stream?: boolean | null | undefined;
}

/** `POST /images/generations` and `POST /images/edits`, the latter as a form or as JSON: JSON, or partial images as events. */
export const imageRoutes: readonly ServedOperation[] = [
  serve<CreateImageParams & Streamable>(createImageOperation, ({ body, context }) => {
    const response = toImagesResponse(body, 0, context.clock);
    if (body.stream !== true) return Response.json(response);
    return streamEvents(namedByType(toImageEvents(body, response, 'image_generation')), context);
  }),
  serve<CreateImageEditParams & Streamable>(createImageEditOperation, ({ body, context }) => {
    const given = 'images' in body ? body.images.length : [body.image].flat().length;
    const response = toImagesResponse(body, given, context.clock);
    if (body.stream !== true) return Response.json(response);
    return streamEvents(namedByType(toImageEvents(body, response, 'image_edit')), context);
  }),
];
