import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/**
 * An ajv that reads the schemas of the vendored document: their two own formats and their tags. The schemas themselves
 * are not checked; that is done where they are made.
 */
export function createAjv({ coerceTypes = false }: { coerceTypes?: boolean } = {}): Ajv2020 {
  return new Ajv2020({
    coerceTypes,
    discriminator: true,
    strict: false,
    validateSchema: false,
    formats: { ...fullFormats, unixtime: true, binary: true },
  });
}
