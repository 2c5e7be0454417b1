import * as vscode from 'vscode';
import { CLIENT_COMMANDS, type ConflictItem, type PassageItem } from '../server/lsp/protocol';
import { countLevels, groupConflicts, GROUPINGS, type Entry, type Group, type Grouping } from './conflict-groups';
import type { ConflictsStore } from './conflicts-store';
import { ruleName } from './rule-names';

const GROUPING_KEY = 'recoupe.grouping';

interface PassageNode {
  readonly kind: 'passage';
  readonly key: string;
  readonly passage: PassageItem;
}
export type Node = Group | Entry | PassageNode;

const fileName = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));

const openPassage = (passage: PassageItem, title: string): vscode.Command => ({
  command: CLIENT_COMMANDS.openPassage,
  title,
  arguments: [{ uri: passage.uri, range: passage.range }, false],
});

/** The Conflicts view: by story, by rule or by file. */
export class ConflictsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<Node>;
  private readonly disposables: vscode.Disposable[] = [this.changed];
  private grouping: Grouping;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly store: ConflictsStore,
    private readonly memory: vscode.Memento,
  ) {
    this.grouping = memory.get<Grouping>(GROUPING_KEY, 'story');
    this.view = vscode.window.createTreeView('recoupe.conflicts', { treeDataProvider: this, showCollapseAll: true });
    this.disposables.push(
      this.view,
      store.onDidChange(() => this.refresh()),
    );
    for (const by of GROUPINGS) {
      this.disposables.push(vscode.commands.registerCommand(`recoupe.group.${by}`, () => this.group(by)));
    }
    this.group(this.grouping);
  }

  getChildren(node?: Node): readonly Node[] & Node[] {
    if (!node) return [...this.groups()];
    if (node.kind === 'group') return [...node.entries];
    if (node.kind === 'conflict') return passagesOf(node);
    return [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === 'group') return groupItem(node);
    return node.kind === 'conflict' ? conflictItem(node) : passageItem(node);
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private groups(): readonly Group[] {
    const noStory = vscode.l10n.t('Across stories');
    return groupConflicts(this.store.current, this.grouping, { rule: ruleName, file: fileName, noStory });
  }

  private group(by: Grouping): void {
    this.grouping = by;
    void this.memory.update(GROUPING_KEY, by);
    void vscode.commands.executeCommand('setContext', GROUPING_KEY, by);
    this.view.description = groupingName(by);
    this.refresh();
  }

  private refresh(): void {
    const value = this.store.current.conflicts.filter((conflict) => conflict.level === 'warning').length;
    this.view.badge = value ? { value, tooltip: vscode.l10n.t('Conflicts: {0}', value) } : undefined;
    this.changed.fire(undefined);
  }
}

function groupingName(by: Grouping): string {
  if (by === 'rule') return vscode.l10n.t('by rule');
  return by === 'file' ? vscode.l10n.t('by file') : vscode.l10n.t('by story');
}

function groupItem(group: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(group.label, vscode.TreeItemCollapsibleState.Expanded);
  const { warnings, notes } = countLevels(group.entries);
  item.id = `${group.by}/${group.key}`;
  item.description = notes ? vscode.l10n.t('{0} + {1} notes', warnings, notes) : String(warnings);
  item.contextValue = 'group';
  if (group.by === 'file') item.resourceUri = vscode.Uri.parse(group.key, true);
  return item;
}

function conflictItem({ key, conflict, passage }: Entry): vscode.TreeItem {
  const item = new vscode.TreeItem(conflict.label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = key;
  item.description = [...new Set(conflict.passages.map(({ uri }) => fileName(uri)))].join(', ');
  item.tooltip = tooltip(conflict);
  item.iconPath = icon(conflict);
  item.contextValue = 'conflict';
  item.command = openPassage(passage, vscode.l10n.t('Open the passage'));
  return item;
}

function passageItem({ key, passage }: PassageNode): vscode.TreeItem {
  const item = new vscode.TreeItem(passage.text, vscode.TreeItemCollapsibleState.None);
  item.id = key;
  item.description = [`${fileName(passage.uri)}:${passage.range.start.line + 1}`, passage.published ?? '']
    .filter(Boolean)
    .join(' · ');
  item.tooltip = passage.message;
  item.iconPath = new vscode.ThemeIcon('go-to-file');
  item.command = openPassage(passage, vscode.l10n.t('Open the passage'));
  return item;
}

const passagesOf = ({ key, conflict }: Entry): PassageNode[] =>
  conflict.passages.map((passage, index) => ({ kind: 'passage', key: `${key}/${index}`, passage }));

const tooltip = (conflict: ConflictItem): string =>
  `${ruleName(conflict.rule)} (${conflict.rule}, ${Math.round(conflict.confidence * 100)} %)\n${conflict.label}`;

const icon = ({ severity }: ConflictItem): vscode.ThemeIcon =>
  severity === 'error' || severity === 'warning'
    ? new vscode.ThemeIcon(severity, new vscode.ThemeColor(`list.${severity}Foreground`))
    : new vscode.ThemeIcon('info');
