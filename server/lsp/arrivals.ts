/** Those who wait for files to be read. */
export class Arrivals {
  private readonly waiting = new Map<string, (() => void)[]>();

  /** Resolves when the file arrives, or `otherwise` does: it is clear by then that the file will not. */
  async wait(uri: string, otherwise: Promise<unknown>): Promise<void> {
    const arrival = new Promise<void>((resolve) => {
      this.waiting.set(uri, [...(this.waiting.get(uri) ?? []), resolve]);
    });
    await Promise.race([arrival, otherwise]);
  }

  /** The file is there. */
  arrived(uri: string): void {
    const waiting = this.waiting.get(uri) ?? [];
    this.waiting.delete(uri);
    for (const resolve of waiting) resolve();
  }
}
