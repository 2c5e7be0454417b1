/** What Mocha's runner offers, in Node and in the browser. */
export interface Runner {
  on(event: 'pass', listener: (test: Mocha.Test) => void): unknown;
  on(event: 'fail', listener: (test: Mocha.Test, error: Error) => void): unknown;
  once(event: 'end', listener: () => void): unknown;
}

/**
 * Prints each test and at the end one line with the counts, for the program that started the editor.
 *
 * @throws {Error} (rejects) if a test failed or there was none: the editor then ends with an exit code
 */
export function report(runner: Runner): Promise<void> {
  const counts = { passed: 0, failed: 0 };
  runner.on('pass', (test) => {
    counts.passed++;
    console.log(`##  ✓ ${test.fullTitle()} (${test.duration} ms)`);
  });
  runner.on('fail', (test, error) => {
    counts.failed++;
    const where = `${error.stack ?? ''}`.split('\n').slice(0, 12).join('\n##      ');
    console.log(`##  ✗ ${test.fullTitle()}\n##      ${error.message}\n##      ${where}`);
  });
  return new Promise((resolve, reject) => {
    runner.once('end', () => {
      console.log(`##result ${JSON.stringify(counts)}`);
      if (counts.failed > 0 || counts.passed === 0) reject(new Error(`${counts.failed} failed`));
      else resolve();
    });
  });
}
