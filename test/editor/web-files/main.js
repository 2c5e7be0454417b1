// The workspace folder of the browser tests: a file system whose files the test's HTTP server holds.
const vscode = require('vscode');

exports.activate = (context) => {
  const base = context.extensionUri.with({ path: '/files' }).toString(true);
  const changes = new vscode.EventEmitter();
  const { Changed, Created, Deleted } = vscode.FileChangeType;

  const ask = async (operation, uri, { body, to } = {}) => {
    const query = new URLSearchParams({ do: operation, path: uri.path, ...(to ? { to: to.path } : {}) });
    const response = await fetch(`${base}?${query}`, body ? { method: 'PUT', body } : {});
    if (response.status === 404) throw vscode.FileSystemError.FileNotFound(uri);
    if (!response.ok) throw new vscode.FileSystemError(await response.text());
    return response;
  };
  const change = async (type, operation, uri, more) => {
    await ask(operation, uri, more);
    changes.fire([{ type, uri }]);
  };

  const files = {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => {}),
    stat: async (uri) => (await ask('stat', uri)).json(),
    readDirectory: async (uri) => (await ask('list', uri)).json(),
    readFile: async (uri) => new Uint8Array(await (await ask('read', uri)).arrayBuffer()),
    writeFile: async (uri, body) => {
      const isNew = await ask('stat', uri).then(
        () => false,
        () => true,
      );
      await change(isNew ? Created : Changed, 'write', uri, { body });
    },
    createDirectory: (uri) => change(Created, 'folder', uri),
    delete: (uri) => change(Deleted, 'delete', uri),
    rename: async (from, to) => {
      await ask('rename', from, { to });
      changes.fire([
        { type: Deleted, uri: from },
        { type: Created, uri: to },
      ]);
    },
  };
  const search = {
    provideFileSearchResults: async (_query, { folder }) =>
      (await (await ask('search', folder)).json()).map((path) => folder.with({ path })),
  };
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('webfiles', files, { isCaseSensitive: true }),
    vscode.workspace.registerFileSearchProvider('webfiles', search),
  );
};
