import { pathMatcher } from '../host/discover';
import { readSource, type ReadSource } from '../host/read-source';
import type { Work, Workspace } from '../index/workspace';
import { pathIn } from '../service/decide';
import { fileName } from '../service/files';
import { Arrivals } from './arrivals';
import { Articles } from './articles';
import type { FolderSettings } from './client-settings';
import { FileProblems, type Report } from './file-problems';
import { articleOf, type FolderFiles } from './folder-files';
import { FolderListing } from './folder-listing';
import { ProjectFiles } from './project-files';
import { scan } from './scan';
import { breathe, Turn } from './turn';
import { isInside } from './uri';

/** What a folder tells the server. */
export interface FolderEvents extends Report {
  /** Files whose diagnostics may differ from those published, and what finding out has cost. */
  changed(folder: Folder, uris: ReadonlySet<string>, work: Work): void;
  /** Progress of reading, or the end of it (`done === total`). */
  scanned(folder: Folder, done: number, total: number): void;
}

const NO_WORK: Work = { blocksRead: 0, comparisons: 0, entitiesChecked: 0 };

/**
 * One workspace folder: which files it has, and which of them are open in the editor. Files are read in jobs, one job
 * after another; the texts of open documents are taken at once and go before those on disk. All uris normalised.
 */
export class Folder {
  readonly project: ProjectFiles;
  private readonly articles: Articles;
  private readonly problems: FileProblems;
  private readonly listing: FolderListing;
  /** Files that were listed, with the published date of their sidecar. */
  private readonly listed = new Map<string, string | null>();
  private sidecars: ReadonlySet<string> = new Set();
  private readonly open = new Map<string, string>();
  /** Open files that are not on disk yet. */
  private readonly unsaved = new Set<string>();
  private readonly turn = new Turn();
  private readonly arrivals = new Arrivals();
  private begin: () => void = () => undefined;
  /** Resolves when the first listing is queued. */
  private readonly begun = new Promise<void>((resolve) => (this.begin = resolve));
  private disposed = false;
  private relisting = false;

  /**
   * @param uri of the folder; empty for documents outside of every folder
   * @param owns is the file this folder's, and not that of a folder inside it?
   */
  constructor(
    readonly uri: string,
    private configured: FolderSettings,
    private readonly files: FolderFiles,
    private readonly events: FolderEvents,
    private readonly owns: (uri: string) => boolean,
  ) {
    this.problems = new FileProblems(uri, events);
    this.listing = new FolderListing(uri, files, this.problems);
    this.articles = new Articles(configured.settings, this.problems, (uris, work) => events.changed(this, uris, work));
    this.articles.publishedOf = (file) => this.listed.get(file) ?? null;
    this.articles.pathOf = (file) => (isInside(uri, file) ? pathIn(uri, file) : fileName(file));
    this.project = new ProjectFiles(uri, files.host, this.articles, this.problems);
    this.applyGlobs();
  }

  get workspace(): Workspace {
    return this.articles.workspace;
  }

  get settings(): FolderSettings {
    return this.configured;
  }

  get fileProblems(): FileProblems['all'] {
    return this.problems.all;
  }

  get openUris(): readonly string[] {
    return [...this.open.keys()];
  }

  /** Is there anything that `flush` has to do? */
  get isDirty(): boolean {
    return this.articles.isDirty;
  }

  /** Brings the workspace up to date with all that was set. Never throws. */
  flush(): void {
    this.articles.flush();
  }

  /** Files that have a conflict. */
  withConflicts(): ReadonlySet<string> {
    return this.articles.withConflicts();
  }

  dispose(): void {
    this.disposed = true;
  }

  /**
   * Resolves when an open document has been read, or will not be because it is ignored. Editors keep what they are told
   * of a text until it changes: an answer before that would leave its outline empty.
   */
  async readingOf(uri: string): Promise<void> {
    if (!this.open.has(uri) || this.includes(uri)) return;
    await this.begun;
    await this.arrivals.wait(
      uri,
      this.turn.run(() => Promise.resolve()),
    );
  }

  // ── documents of the editor ────────────────────────────────────────────────

  /** Takes the text of a document that was opened, or has changed. */
  setOpen(uri: string, text: string): void {
    if (this.project.has(uri)) {
      this.project.setOpen(uri, text);
      return;
    }
    const isNew = !this.open.has(uri);
    this.open.set(uri, text);
    if (this.includes(uri)) this.articles.set(uri, text, this.listed.get(uri) ?? null);
    // New, or ignored: only a listing tells.
    else if (isNew && this.listing.belongs(uri)) this.relist();
  }

  setClosed(uri: string): void {
    this.open.delete(uri);
    this.unsaved.delete(uri);
    if (this.project.has(uri)) this.project.setOpen(uri, null);
    else if (this.listed.has(uri)) void this.load(uri);
    else this.articles.remove(uri);
  }

  // ── files ──────────────────────────────────────────────────────────────────

  /** Lists the folder, reads what is new, drops what is gone; with `again` reads everything. Resolves when done. */
  sync(again = false): Promise<void> {
    const done = this.turn.run(() => this.syncNow(again));
    this.begin();
    return done;
  }

  /** A file changed on disk, appeared or went. */
  watched(uri: string, kind: 'created' | 'changed' | 'deleted'): void {
    const article = articleOf(uri);
    if (this.project.has(uri)) void this.loadProject(uri);
    else if (uri.endsWith('/.gitignore')) this.relist();
    else if (article) this.sidecarChanged(article, kind);
    else if (kind === 'deleted') this.deleted(uri);
    else if (this.listed.has(uri)) void this.load(uri);
    else if (this.listing.belongs(uri)) this.relist();
  }

  private sidecarChanged(article: string, kind: 'created' | 'changed' | 'deleted'): void {
    const sidecars = new Set(this.sidecars);
    if (kind === 'deleted') sidecars.delete(article);
    else sidecars.add(article);
    this.sidecars = sidecars;
    void this.load(article);
  }

  /** Takes new settings; reads the folder again if they change which files are read, or how. */
  async configure(configured: FolderSettings): Promise<void> {
    const before = this.configured.settings;
    const { settings } = configured;
    this.configured = configured;
    const differs = (key: keyof typeof settings): boolean =>
      JSON.stringify(before[key]) !== JSON.stringify(settings[key]);
    if (differs('include') || differs('exclude') || differs('reference') || differs('maximumFileSize')) {
      await this.turn.run(() => this.restart());
    } else if (differs('rules') || differs('minimumConfidence')) {
      const had = this.withConflicts();
      this.workspace.configure(settings);
      this.articles.touch();
      this.flush();
      // A severity changes no conflict, but how it is shown.
      this.events.changed(this, new Set([...had, ...this.withConflicts()]), NO_WORK);
    }
  }

  /** Lists the folder again soon, once for many calls. */
  private relist(): void {
    if (this.relisting) return;
    this.relisting = true;
    void this.turn.run(() => {
      this.relisting = false;
      return this.syncNow(false);
    });
  }

  private async restart(): Promise<void> {
    const had = this.articles.restart(this.configured.settings);
    this.listed.clear();
    this.unsaved.clear();
    this.applyGlobs();
    this.project.applyAll();
    for (const [uri, text] of this.open) if (this.includes(uri)) this.articles.set(uri, text, null);
    await this.syncNow(true);
    this.events.changed(this, had, NO_WORK);
  }

  private async syncNow(again: boolean): Promise<void> {
    if (this.uri === '' || this.disposed) return;
    const listed = await this.listing.list();
    if (this.disposed) return;
    this.sidecars = new Set(listed.flatMap((uri) => articleOf(uri) ?? []));
    const files = listed.filter((uri) => this.owns(uri) && this.listing.belongs(uri)).sort();
    const present = new Set(files);
    for (const uri of [...this.listed.keys()]) if (!present.has(uri)) this.unlist(uri);
    await this.project.load();
    if (this.disposed) return;
    // Somebody is waiting for those that are open.
    const first = (uri: string): number => (this.open.has(uri) ? 0 : 1);
    const wanted = files.filter((uri) => again || !this.listed.has(uri)).sort((a, b) => first(a) - first(b));
    if (wanted.length > 0) await this.scanFiles(wanted);
    await this.findUnsaved();
    if (this.disposed) return;
    this.flush();
    await this.catchUp();
    this.events.scanned(this, wanted.length, wanted.length);
  }

  private async scanFiles(uris: readonly string[]): Promise<void> {
    this.events.scanned(this, 0, uris.length);
    await scan(uris, {
      read: (uri) => this.read(uri),
      take: (files) => {
        for (const { uri, read } of files) this.take(uri, read);
        this.flush();
        for (const { uri } of files) this.arrivals.arrived(uri);
      },
      catchUp: () => this.catchUp(),
      progress: (done, total) => {
        if (done < total) this.events.scanned(this, done, total);
      },
      stopped: () => this.disposed,
    });
  }

  /** Works off what was put off while files came: stories, and what rests on them. */
  private async catchUp(): Promise<void> {
    while (this.articles.isBehind && !this.disposed) {
      await breathe();
      this.articles.goOn();
    }
  }

  /** Reads a file of the folder again: it or its sidecar changed on disk. */
  private load(uri: string): Promise<void> {
    return this.turn.run(async () => {
      if (!this.listed.has(uri)) return;
      const read = await this.read(uri);
      if (this.disposed || !this.listed.has(uri)) return;
      this.take(uri, read);
      this.flush();
    });
  }

  /** Reads one of the project's own files again. */
  async loadProject(uri: string): Promise<void> {
    await this.project.load([uri]);
    if (!this.disposed) this.flush();
  }

  private read(uri: string): Promise<ReadSource> {
    const { maximumFileSize } = this.configured.settings;
    return readSource(this.files.host, pathIn(this.uri, uri), maximumFileSize, this.sidecars.has(uri));
  }

  /** Takes what was read; the text of a document that is open goes before it. */
  private take(uri: string, { source, problems }: ReadSource): void {
    const [problem] = problems;
    const published = source?.published ?? null;
    const text = this.open.get(uri) ?? source?.text ?? null;
    this.listed.set(uri, published);
    if (text === null) {
      this.articles.remove(uri);
      if (problem?.code === 'vanished') this.listed.delete(uri);
    } else this.articles.set(uri, text, published);
    this.problems.set(uri, 'file', this.open.has(uri) ? null : (problem ?? null));
  }

  private unlist(uri: string): void {
    this.listed.delete(uri);
    if (!this.open.has(uri)) this.articles.remove(uri);
  }

  private deleted(uri: string): void {
    if (this.listed.has(uri)) this.unlist(uri);
    // A folder went: editors tell only that.
    else {
      for (const file of [...this.listed.keys()]) if (isInside(uri, file)) this.unlist(file);
      for (const file of this.project.inside(uri)) void this.loadProject(file);
    }
    this.flush();
  }

  /** Takes open files that were not listed because they are not on disk yet; those that are, are ignored ones. */
  private async findUnsaved(): Promise<void> {
    for (const uri of this.openUris) {
      if (this.includes(uri)) continue;
      const isUnsaved = await this.listing.isUnsaved(uri);
      const text = this.open.get(uri);
      if (this.disposed) return;
      if (text === undefined || this.listed.has(uri) || !isUnsaved) continue;
      this.unsaved.add(uri);
      this.articles.set(uri, text, null);
    }
  }

  private includes(uri: string): boolean {
    return this.listed.has(uri) || this.unsaved.has(uri) || !isInside(this.uri, uri);
  }

  private applyGlobs(): void {
    const isReference = pathMatcher(this.configured.settings.reference);
    this.listing.setGlobs(this.configured.settings);
    this.workspace.setReferences([(uri) => isReference(pathIn(this.uri, uri))]);
  }
}
