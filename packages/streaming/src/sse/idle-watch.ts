import type { Clock, StopTimer } from '@unspool/generated';

/**
 * Notices that a server has been silent while it was listened to: calls back once a read has lasted for so many milliseconds. One
 * timer goes on from read to read and is set again only when it has run out, so that a chunk costs a look at the clock.
 */
export class IdleWatch {
  readonly #clock: Clock;
  readonly #milliseconds: number;
  readonly #onIdle: () => void;
  #since: number | undefined;
  #stopTimer: StopTimer | undefined;

  constructor(clock: Clock, milliseconds: number, onIdle: () => void) {
    this.#clock = clock;
    this.#milliseconds = milliseconds;
    this.#onIdle = onIdle;
  }

  /** A read begins. */
  begin(): void {
    this.#since = this.#clock.now();
    this.#stopTimer ??= this.#clock.after(this.#milliseconds, () => this.#check());
  }

  /** A read has ended: who now waits is the server. */
  end(): void {
    this.#since = undefined;
  }

  /** Nothing is read any more. */
  stop(): void {
    this.#since = undefined;
    this.#stopTimer?.();
  }

  #check(): void {
    this.#stopTimer = undefined;
    if (this.#since === undefined) return;
    const left = this.#since + this.#milliseconds - this.#clock.now();
    if (left <= 0) this.#onIdle();
    else this.#stopTimer = this.#clock.after(left, () => this.#check());
  }
}
