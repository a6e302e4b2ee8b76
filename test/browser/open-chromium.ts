import { type Browser, chromium } from 'playwright-core';

import { findChromium } from '../providers/browser/find-chromium.ts';

/** Where Chromium is; without one, tests in a browser are skipped. */
export const executablePath = findChromium();

/** Goes into the name of what is skipped, so that the reason is one line of the report. */
export const skippedNote =
  executablePath === undefined ? ' (skipped: no Chromium in PATH, and none named by CHROMIUM_PATH)' : '';

/** What a person, or the machine, would bring. */
export interface Surroundings {
  /** A wav file that is heard as the microphone, once; the file has to be longer than the test. */
  readonly microphone?: string | undefined;
  /** Whether the page may use the microphone without asking. @default true */
  readonly isAllowed?: boolean | undefined;
  /** Whether there is a microphone. @default true */
  readonly hasDevice?: boolean | undefined;
  /** Whether pages may make sound before anyone has clicked. @default true */
  readonly mayAutoplay?: boolean | undefined;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium. */
export function openChromium(surroundings: Surroundings = {}): Promise<Browser> {
  const { microphone, isAllowed = true, hasDevice = true, mayAutoplay = true } = surroundings;
  const args = [
    ...quiet,
    ...(isAllowed ? ['--use-fake-ui-for-media-stream'] : []),
    ...(hasDevice ? ['--use-fake-device-for-media-stream'] : []),
    ...(microphone === undefined ? [] : [`--use-file-for-fake-audio-capture=${microphone}%noloop`]),
    ...(mayAutoplay ? ['--autoplay-policy=no-user-gesture-required'] : []),
  ];
  if (executablePath === undefined) throw new Error('There is no Chromium: skip what needs one.');
  return chromium.launch({ executablePath, headless: true, args });
}
