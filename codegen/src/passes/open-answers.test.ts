import { expect, it } from 'vitest';
import { toDocument, toJsonOperation } from '../document.fixture.ts';
import type { Schema } from '../document.ts';
import { openAnswers } from './open-answers.ts';

const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const CLOSED: Schema = { type: 'object', additionalProperties: false };
const OPEN: Schema = { type: 'object' };

it('T34 opens what is only received and keeps requests closed', () => {
  const document = toDocument(
    { Sent: CLOSED, Received: CLOSED, Both: CLOSED, Command: { anyOf: [to('OfCommand')] }, OfCommand: CLOSED },
    {
      'POST /a': toJsonOperation(to('Sent'), { anyOf: [to('Received'), to('Both'), CLOSED] }),
      'POST /responses': toJsonOperation({ ...CLOSED, properties: { both: to('Both') } }, CLOSED),
    },
  );
  const { components, paths } = openAnswers(['Command'])(document);
  expect(components.schemas).toMatchObject({ Sent: CLOSED, Both: CLOSED, OfCommand: CLOSED });
  expect(components.schemas['Received']).toEqual(OPEN);
  expect(paths['/a']?.post?.responses['200']?.content?.['application/json']?.schema?.anyOf?.[2]).toEqual(OPEN);
  expect(paths['/responses']?.post?.requestBody?.content['application/json']?.schema?.additionalProperties).toBe(false);
});
