/** Nothing is shown for runs that are over sooner. */
const AFTER_MS = 1000;
const EVERY_MS = 200;

/** "120 of 2,000 articles, 340 a second, 6 s left": at most a few times a second, and not at all for short runs. */
export class Progress {
  readonly #total: number;
  readonly #now: () => number;
  readonly #show: (text: string) => void;
  readonly #start: number;
  #last: number;
  #done = 0;

  constructor(total: number, now: () => number, show: (text: string) => void) {
    this.#total = total;
    this.#now = now;
    this.#show = show;
    this.#start = now();
    this.#last = this.#start + AFTER_MS - EVERY_MS;
  }

  step(): void {
    this.#done++;
    const time = this.#now();
    if (time - this.#last < EVERY_MS) return;
    this.#last = time;
    const rate = this.#done / ((time - this.#start) / 1000);
    const left = Math.ceil((this.#total - this.#done) / rate);
    this.#show(`${this.#done} of ${this.#total} files, ${Math.round(rate)} a second, ${left} s left`);
  }

  end(): void {
    this.#show('');
  }
}
