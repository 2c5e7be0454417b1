// Runs in the folder where the peers are installed: `node peer.mjs NAME MILLISECONDS < list of files`.
import fs from 'node:fs';

const [peer, longest] = process.argv.slice(2);
const files = fs.readFileSync(0, 'utf8').split('\n').filter(Boolean);

const CHECKERS = {
  async 'harper.js'() {
    const [{ LocalLinter, Dialect }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
    const linter = new LocalLinter({ binary, dialect: Dialect.American });
    await linter.setup();
    return (text) => linter.lint(text);
  },
  async cspell() {
    const { spellCheckDocument } = await import('cspell-lib');
    const settings = { language: 'en,fr' };
    const check = (text) =>
      spellCheckDocument({ uri: 'file:///article.txt', text, languageId: 'plaintext', locale: 'en' }, {}, settings);
    await check('Warm.');
    return check;
  },
  async textlint() {
    const { createLinter } = await import('textlint');
    const { TextlintKernelDescriptor } = await import('@textlint/kernel');
    const { default: plugin } = await import('@textlint/textlint-plugin-text');
    const { default: rule } = await import('textlint-rule-write-good');
    const descriptor = new TextlintKernelDescriptor({
      rules: [{ ruleId: 'write-good', rule: rule.default ?? rule }],
      plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }],
      filterRules: [],
    });
    const linter = createLinter({ descriptor });
    return (text) => linter.lintText(text, 'article.txt');
  },
};

const check = await CHECKERS[peer]();
const cpu = () => process.cpuUsage().user + process.cpuUsage().system;
const [began, before] = [performance.now(), cpu()];
let [bytes, done] = [0, 0];
for (const file of files) {
  const text = fs.readFileSync(file, 'utf8');
  await check(text);
  bytes += Buffer.byteLength(text);
  done++;
  if (performance.now() - began > Number(longest)) break;
}
console.log(JSON.stringify({ files: done, megabytes: bytes / 1e6, cpu: (cpu() - before) / 1e6 }));
process.exit(0);
