import type { Lab } from '../lab.ts';
import { call } from './call-experiment.ts';
import { abandon, countRates, lose, mute, open, refuse, share } from './device-experiments.ts';
import { interrupt, playWhileBlocked, render } from './play-experiments.ts';
import { playUnasked, speakUnasked } from './unasked.ts';
import { connect, converse, listen, record, survive } from './voice-experiments.ts';

const lab: Lab = {
  interrupt,
  playWhileBlocked,
  render,
  call,
  record,
  listen,
  survive,
  converse,
  connect,
  open,
  abandon,
  refuse,
  lose,
  countRates,
  mute,
  share,
};

Object.assign(globalThis, { lab });
if (location.search === '?unasked') void playUnasked();
if (location.search === '?granted') void speakUnasked();
