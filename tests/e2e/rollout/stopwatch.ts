/** Tells the time a person's hands are busy from the time they wait. */
export class Stopwatch {
  readonly #began = performance.now();
  #waited = 0;

  /** Counts what it takes as waiting. */
  async waiting<T>(act: () => Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await act();
    } finally {
      this.#waited += performance.now() - began;
    }
  }

  /** Milliseconds since the start, and those of them in which nothing was waited for. */
  read(): { readonly elapsed: number; readonly handsOn: number } {
    const elapsed = performance.now() - this.#began;
    return { elapsed: Math.round(elapsed), handsOn: Math.round(elapsed - this.#waited) };
  }
}
