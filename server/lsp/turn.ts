/** Runs jobs one after the other. A job that fails does not keep the next from running. */
export class Turn {
  private last: Promise<unknown> = Promise.resolve();

  run<Result>(job: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(job, job);
    this.last = result.catch(() => undefined);
    return result;
  }
}

/** Lets waiting messages be handled: a macrotask, without the browser's delay for nested timers. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
