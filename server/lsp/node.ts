import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './node-files';
import { startServer } from './server';
import { today } from './today';

/** Entry for desktop editors: the transport is that of the arguments (`--stdio`, `--node-ipc`, `--socket=…`), stdio without any. */
const named = process.argv.some((argument) => /^--(?:stdio|node-ipc|socket=|pipe=|clientProcessId)/u.test(argument));
if (!named) process.argv.push('--stdio');

startServer(createConnection(ProposedFeatures.all), {
  disk: nodeFiles,
  today,
});
