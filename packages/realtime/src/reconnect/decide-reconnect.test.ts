import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { RealtimeError, type RealtimeErrorFields } from '../realtime-error.ts';
import { decideReconnect, type Setback } from './decide-reconnect.ts';

const bounds = { maxAttempts: 5, initialDelayMs: 250, maxDelayMs: 8000 };
const first = { attempt: 1, wasUnauthorized: false };
const giveUp = { kind: 'give-up' };

const lost = (code: number, more: { reason?: string; serverCode?: string; cause?: 'stalled' } = {}): Setback => ({
  kind: 'lost',
  close: { code, reason: more.reason ?? '', wasClean: true, cause: more.cause },
  serverCode: more.serverCode,
});
const failed = (code: RealtimeError['code'], fields: RealtimeErrorFields = {}): Setback => ({
  kind: 'failed',
  error: new RealtimeError(code, 'm', fields),
});
const decide = (setback: Setback, record = first, random = () => 0.5) =>
  decideReconnect(setback, record, { bounds, random });

describe('decideReconnect', () => {
  it.each([1001, 1005, 1006, 1011, 1012, 1013, 1014, 1015])('goes on after close code %i', (code) => {
    expect(decide(lost(code))).toEqual({ kind: 'wait', delayMs: 125 });
    expect(decide(failed('closed', { closeCode: code }))).toEqual({ kind: 'wait', delayMs: 125 });
  });

  it.each([1000, 1002, 1003, 1007, 1008, 1009, 1010, 3000, 4000, 4999, 0])('ends with close code %i', (code) => {
    expect(decide(lost(code))).toEqual(giveUp);
    expect(decide(failed('closed', { closeCode: code }))).toEqual(giveUp);
  });

  it.each([
    {
      name: 'the words of the server',
      setback: lost(1001, { reason: 'Your session hit the maximum duration of 60 minutes.' }),
    },
    { name: 'its code', setback: lost(1000, { serverCode: 'session_expired' }) },
  ])('continues at once after the end of the time, by $name, but once only', ({ setback }) => {
    expect(decide(setback)).toEqual({ kind: 'wait', delayMs: 0 });
    expect(decide(setback, { ...first, attempt: 2 })).toEqual({ kind: 'wait', delayMs: 250 });
  });

  it.each([
    'insufficient_quota',
    'invalid_api_key',
    'account_deactivated',
    'billing_hard_limit_reached',
    'beta_api_shape_disabled',
  ])('ends with %s', (serverCode) => {
    expect(decide(lost(1006, { serverCode }))).toEqual(giveUp);
    expect(decide(failed('rejected', { serverCode }))).toEqual(giveUp);
  });

  it.each([
    { status: 408, goesOn: true },
    { status: 429, goesOn: true },
    { status: 500, goesOn: true },
    { status: 503, goesOn: true },
    { status: 302, goesOn: false },
    { status: 400, goesOn: false },
    { status: 404, goesOn: false },
  ])('after status $status goes on: $goesOn', ({ status, goesOn }) => {
    expect(decide(failed('refused', { status })).kind).toBe(goesOn ? 'wait' : 'give-up');
  });

  it('asks once more for credentials that were refused', () => {
    const refused = failed('unauthorized', { status: 401, serverCode: 'invalid_api_key' });
    expect(decide(refused).kind).toBe('wait');
    expect(decide(refused, { attempt: 2, wasUnauthorized: true })).toEqual(giveUp);
  });

  it('ends when the server no longer takes the configuration', () => {
    expect(decide(failed('rejected', { serverCode: 'unknown_parameter' }))).toEqual(giveUp);
    expect(decide(failed('rejected', { serverCode: 'server_error' })).kind).toBe('wait');
  });

  it('goes on after a dead connection, silence, no network, and what a callback throws', () => {
    const setbacks = [lost(1008, { cause: 'stalled' }), failed('timeout'), failed('unreachable')];
    for (const setback of [...setbacks, { kind: 'failed', error: new TypeError('fetch failed') } as const]) {
      expect(decide(setback).kind).toBe('wait');
    }
  });

  it('keeps delays within bounds that double, and attempts within their number', () => {
    const record = fc.record({ attempt: fc.integer({ min: 1, max: 9 }), wasUnauthorized: fc.boolean() });
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(record, random, (tried, chance) => {
        const decision = decide(lost(1006), tried, () => chance);
        const bound = [0, 250, 500, 1000, 2000, 4000][tried.attempt];
        if (bound === undefined) expect(decision).toEqual(giveUp);
        else expect(decision).toEqual({ kind: 'wait', delayMs: Math.floor(bound * chance) });
      }),
    );
    const far = decideReconnect(
      lost(1006),
      { attempt: 20, wasUnauthorized: false },
      { bounds: { ...bounds, maxAttempts: 30 }, random: () => 0.999 },
    );
    expect(far).toEqual({ kind: 'wait', delayMs: 7992 });
  });
});
