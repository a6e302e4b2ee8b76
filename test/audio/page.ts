import { digestConversions } from './digest-conversions.ts';

Object.assign(globalThis, { digestConversions });
