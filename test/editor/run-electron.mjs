// Runs the tests of ./suite in the desktop VS Code, which is downloaded (where that is possible).
// Its exit code is VS Code's: the suite rejects if a test failed.
import { runTests } from '@vscode/test-electron';
import { root, run } from '../../scripts/lib/run.mjs';
import { bundleSuite, copyArticles } from './prepare.mjs';

if ((await run('node', ['esbuild.mjs'])) !== 0) process.exit(1);
const suite = await bundleSuite();
const { articles, clean } = await copyArticles();
try {
  await runTests({
    version: process.env.VSCODE_VERSION ?? '1.100.3',
    extensionDevelopmentPath: root,
    extensionTestsPath: suite.node,
    launchArgs: [articles, '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  await clean();
}
