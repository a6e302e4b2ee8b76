import type { Lab } from '../lab.ts';
import { interrupt, playWhileBlocked, render } from './play-experiments.ts';
import { connect, converse, open, record } from './voice-experiments.ts';

const lab: Lab = { interrupt, playWhileBlocked, render, record, converse, open, connect };

Object.assign(globalThis, { lab });
