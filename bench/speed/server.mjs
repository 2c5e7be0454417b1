// The shipped server as a process of its own over stdio: what an editor waits for.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import rpc from 'vscode-jsonrpc/node';

const QUIET = 30; // milliseconds without a message after which an update counts as published
/** Milliseconds that the first message may take. A machine at work gives the server no turn for seconds: that is no lost message. */
const LONGEST = 60_000;
/** Milliseconds after which messages that never pause are not waited for. */
const STORM = 5000;

export class Server {
  /** When the last message about an update came, by `performance.now()`. */
  #last = 0;
  #ready = Promise.withResolvers ? Promise.withResolvers() : withResolvers();

  constructor(root, folder) {
    this.folder = folder;
    this.probe = path.join(folder, '..', `probe-${process.pid}.json`);
    const preload = path.join(import.meta.dirname, 'probe.cjs');
    this.process = spawn(
      process.execPath,
      ['--expose-gc', '-r', preload, path.join(root, 'dist', 'server.cjs'), '--stdio'],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
        env: { ...process.env, RECOUPE_PROBE: this.probe },
      },
    );
    const { stdout, stdin } = this.process;
    this.rpc = rpc.createMessageConnection(new rpc.StreamMessageReader(stdout), new rpc.StreamMessageWriter(stdin));
    this.rpc.onNotification('recoupe/status', ({ state }) => state === 'ready' && this.#ready.resolve());
    this.rpc.onNotification('textDocument/publishDiagnostics', () => (this.#last = performance.now()));
    this.rpc.onNotification('$/logTrace', ({ message }) => {
      if (message.startsWith('update')) this.#last = performance.now();
    });
    this.rpc.onRequest(() => null);
    this.rpc.listen();
  }

  /** Reads the folder. */
  async scan() {
    const uri = pathToFileURL(this.folder).href;
    const workspaceFolders = [{ uri, name: 'bench' }];
    const capabilities = {
      workspace: { workspaceFolders: true },
      textDocument: { publishDiagnostics: { relatedInformation: true } },
    };
    await this.rpc.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      capabilities,
      workspaceFolders,
      initializationOptions: { clientCommands: true },
      trace: 'verbose',
    });
    const before = await this.used();
    const began = performance.now();
    await this.rpc.sendNotification('initialized', {});
    await this.#ready.promise;
    const wall = (performance.now() - began) / 1000;
    const { cpu } = await this.used();
    return { wall, cpu: cpu - before.cpu };
  }

  /** CPU seconds so far, and megabytes after a collection of garbage. */
  async used() {
    fs.rmSync(this.probe, { force: true });
    this.process.kill('SIGUSR2');
    while (!fs.existsSync(this.probe)) await sleep(5);
    return JSON.parse(fs.readFileSync(this.probe, 'utf8'));
  }

  uri(name) {
    return pathToFileURL(path.join(this.folder, name)).href;
  }

  async open(name, text) {
    await this.rpc.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri(name), languageId: 'plaintext', version: 1, text },
    });
    await sleep(300);
  }

  /**
   * Milliseconds from a change to the last message that the update sent, by the clock (`wall`) and of the server's main
   * thread (`cpu`, null where the system does not tell). Infinite if none came.
   */
  async change(name, text, version) {
    const [began, before] = [performance.now(), this.#thread()];
    this.#last = 0;
    await this.rpc.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(name), version },
      contentChanges: [{ text }],
    });
    let [seen, cpu] = [0, null];
    while (this.#last === 0 || performance.now() - this.#last < QUIET) {
      await sleep(2);
      // Read soon after the message: what was put off is taken up a tenth of a second later.
      if (this.#last !== seen) [seen, cpu] = [this.#last, this.#thread() - before];
      const late = performance.now() - began;
      if (late > LONGEST || (this.#last !== 0 && late > STORM)) break;
    }
    return this.#last === 0 ? { wall: Infinity, cpu: Infinity } : { wall: this.#last - began, cpu: before && cpu };
  }

  /** Milliseconds of CPU that the server's main thread has had; null but on Linux. */
  #thread() {
    const { pid } = this.process;
    try {
      return Number(fs.readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
    } catch {
      return null;
    }
  }

  async stop() {
    await this.rpc.sendRequest('shutdown');
    await this.rpc.sendNotification('exit');
    fs.rmSync(this.probe, { force: true });
  }
}

function withResolvers() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}
