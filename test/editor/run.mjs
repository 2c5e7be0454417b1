// Runs the editor tests: inside the extension host (Node and web worker), then through the page as a person would.
// node run.mjs [node|web|page …]
import { prepare } from './prepare.mjs';
import { runAllInside } from './run-inside.mjs';

const wanted = process.argv.slice(2).filter((word) => ['node', 'web', 'page'].includes(word));
const parts = wanted.length ? wanted : ['node', 'web', 'page'];
const ready = await prepare();
try {
  const kinds = /** @type {('node' | 'web')[]} */ (parts.filter((part) => part !== 'page'));
  const total = await runAllInside(ready, kinds);
  console.log(`\neditor: ${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} finally {
  await ready.clean();
}
