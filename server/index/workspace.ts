import type { ArticleReading } from '../claim/reading';
import type { Conflict } from '../compare/conflict';
import type { AnyPairRule, ArticleRule, PairRule, Rule, Surroundings } from '../compare/rule';
import { ALL_RULES } from '../compare/rules';
import { Bite } from '../link/bite';
import { createLinker } from '../link/create-linker';
import type { Entity, EntityId } from '../link/entity';
import type { Linker, Relinked } from '../link/linker';
import { parseOverrides } from '../link/overrides';
import type { StoryRelation } from '../link/story-relation';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { bookClaims, shelved, type ClaimBook, type NumberedRule } from './claim-book';
import { ClaimChecks } from './claim-checks';
import { ClaimTurns } from './claim-turns';
import { Comparison } from './comparison';
import { decidedPairs, parseDecisions, type DecisionsProblem } from './decisions';
import { editBetween } from './edit';
import { EntityChecks } from './entity-checks';
import { entityFacts } from './entity-facts';
import { FindingStore } from './finding-store';
import { ruleOfKey } from './key-table';
import { Publication } from './publication';
import { Reader, type SourceFile } from './reader';
import { ReadingShelf } from './reading-shelf';
import { oldestFirst, sameThingIn } from './same-thing';
import { StoryIndex } from './story-index';
import type { Touch } from './touch';
import type { Story, WorkspaceView } from './view';

/** What one update did: tests count it, since the cost of an edit must not grow with the workspace. */
export interface Work {
  readonly blocksRead: number;
  readonly comparisons: number;
  readonly entitiesChecked: number;
}

/** The outcome of bringing the workspace up to date. */
export interface Update {
  /** Files whose conflicts, or the places of them, changed. */
  readonly changed: ReadonlySet<string>;
  readonly work: Work;
  /** Was something put off? The next updates catch up with it, in bites of `most`. */
  readonly pending: boolean;
}

interface File {
  readonly source: SourceFile;
  readonly book: ClaimBook;
  /** What the file says of each entity: if that stays, rules about the entity need not run again. */
  readonly facts: ReadonlyMap<EntityId, number>;
}

const articleOwner = (uri: string): string => `article ${uri}`;

/**
 * The workspace: every file's reading, what is linked, and the conflicts. Incremental and without I/O;
 * its answers depend on the files, decisions and settings it holds, never on the order in which they came.
 */
export class Workspace implements WorkspaceView {
  private readonly files = new Map<string, File>();
  private readonly pending = new Map<string, SourceFile | null>();
  private readonly reader = new Reader();
  private readonly shelf: ReadingShelf;
  private readonly storyIndex = new StoryIndex();
  private readonly linker: Linker = createLinker((uri) => this.storyIndex.relatives(uri));
  private readonly store = new FindingStore();
  private readonly publication: Publication;
  private readonly comparison: Comparison;
  private readonly pairRules: readonly NumberedRule[];
  private readonly articleRules: readonly ArticleRule[];
  private readonly claimChecks: ClaimChecks;
  private readonly claimTurns: ClaimTurns;
  private readonly entityChecks: EntityChecks;
  private references: readonly ((uri: string) => boolean)[] = [];

  /** @param open readings kept unpacked, if not the usual number */
  constructor(
    private current: Settings = DEFAULT_SETTINGS,
    rules: readonly Rule[] = ALL_RULES,
    open?: number,
  ) {
    this.shelf = new ReadingShelf(open);
    const pairs = rules.filter((rule): rule is AnyPairRule => rule.kind === 'pair') as PairRule[];
    this.pairRules = pairs.map((rule, number) => ({ rule, number }));
    this.articleRules = rules.filter((rule) => rule.kind === 'article');
    this.entityChecks = new EntityChecks(
      rules.filter((rule) => rule.kind === 'entity'),
      this.linker,
      (uri) => this.reading(uri),
      this.store,
      this.around,
    );
    this.comparison = new Comparison(pairs, this.store, this.around);
    this.publication = new Publication(
      this.store,
      (uri) => this.shelf.article(uri),
      (key) => pairs[ruleOfKey(key)]!.reach === 'workspace',
    );
    this.publication.settings = current;
    const bookOf = (uri: string): ClaimBook | null => this.files.get(uri)?.book ?? null;
    this.claimChecks = new ClaimChecks(bookOf, this.storyIndex, this.comparison, this.store, this.publication);
    this.claimTurns = new ClaimTurns(
      bookOf,
      (uri, mention) => this.entityOf(uri, mention),
      this.claimChecks,
      this.store,
    );
  }

  get settings(): Settings {
    return this.current;
  }

  /** Takes new settings; the next update shows what they change. */
  configure(settings: Settings): void {
    const sameReferences = settings.reference.join('\n') === this.current.reference.join('\n');
    this.current = settings;
    this.publication.settings = settings;
    this.publication.everythingChanged();
    if (!sameReferences) for (const { source } of this.files.values()) this.again(source);
  }

  /** Marks files by predicate as references: right by definition (globs of `recoupe.reference`, matched by the caller). */
  setReferences(matches: readonly ((uri: string) => boolean)[]): void {
    this.references = matches;
    for (const { source } of this.files.values()) this.again(source);
  }

  /** Adds or replaces a file; nothing is read before `update`. */
  set(source: SourceFile): void {
    this.pending.set(source.uri, source);
  }

  remove(uri: string): void {
    this.pending.set(uri, null);
  }

  /** Takes the text of `.recoupe/decisions.json`, or null for none. Returns what could not be understood, or null. */
  setDecisions(text: string | null): DecisionsProblem | null {
    const { decisions, problem } = text === null ? { decisions: [], problem: null } : parseDecisions(text);
    this.publication.decided = decidedPairs(decisions);
    this.publication.everythingChanged();
    return problem;
  }

  /** Takes the text of `.recoupe/entities.yml`, or null for none. Returns what could not be understood, or null. */
  setEntities(text: string | null): { readonly code: 'entities'; readonly detail: string } | null {
    const { overrides, problems } = parseOverrides(text ?? '');
    this.stir(this.linker.setOverrides(overrides));
    return problems.length > 0 ? { code: 'entities', detail: problems.join('; ') } : null;
  }

  /**
   * Brings readings, links and conflicts up to date with all that was set since the last call.
   * @param most of the things that shifted elsewhere: articles whose stories are looked at again, since a term they share
   *   has become more usual or rarer; files a name of which means another entity now; entities of many files. Some
   *   hundreds may be due at one keystroke: an editor takes them in bites, between keystrokes, and has the same in the end.
   */
  update(most = Infinity): Update {
    const blocksBefore = this.reader.blocksRead;
    const comparisonsBefore = this.comparison.comparisons;
    const touched = new Set<string>();
    const touch: Touch = (uris) => {
      for (const uri of uris) touched.add(uri);
    };
    const inBites = most < Infinity;
    const written = [...this.pending.keys()].some((uri) => this.files.has(uri));
    // Somebody waits for what he has just typed: the rest can wait.
    const bite = new Bite(inBites && this.pending.size > 0 ? 0 : most);
    const added = new Map<string, readonly number[]>();
    for (const uri of [...this.pending.keys()].sort()) {
      const source = this.pending.get(uri)!;
      touched.add(uri);
      if (source) added.set(uri, this.readFile(source, inBites, touch));
      else this.removeFile(uri, touch);
    }
    this.pending.clear();
    this.storyIndex.catchUp(bite, (uri) => this.shelf.article(uri));
    const related = this.storyIndex.refresh(bite);
    this.linker.storiesChanged(new Set(related.flat()));
    if (this.linker.pending) this.stir(this.linker.catchUp(bite));
    // Whatever is to be compared again goes first: a pair is compared once.
    const relinked = this.claimTurns.takeRelinked(added.keys(), bite, touch);
    this.claimTurns.run({ added, related }, relinked, bite, touch);
    for (const [a, b] of related) this.stirShared(a, b);
    const entitiesChecked = this.entityChecks.check(bite, written, touch);
    return {
      changed: this.publication.publish(touched),
      work: {
        blocksRead: this.reader.blocksRead - blocksBefore,
        comparisons: this.comparison.comparisons - comparisonsBefore,
        entitiesChecked,
      },
      pending: this.claimTurns.pending || this.linker.pending || this.entityChecks.pending || this.storyIndex.pending,
    };
  }

  uris(): readonly string[] {
    return [...this.files.keys()].sort();
  }

  reading(uri: string): ArticleReading | null {
    return this.shelf.get(uri);
  }

  conflictsIn(uri: string): readonly Conflict[] {
    return this.publication.in(uri);
  }

  conflicts(): readonly Conflict[] {
    return this.publication.all();
  }

  entityOf(uri: string, mention: number): Entity | null {
    const id = this.linker.entityOf(uri, mention);
    return id === null ? null : this.linker.entity(id);
  }

  entities(): Iterable<Entity> {
    return this.linker.entities();
  }

  mentionsOf(entity: string): ReadonlyMap<string, readonly number[]> {
    return this.linker.mentionsOf(entity);
  }

  stories(): readonly Story[] {
    return this.storyIndex.groups(this.uris());
  }

  storiesOf(uri: string): readonly Story[] {
    return this.stories().filter((story) => story.uris.includes(uri));
  }

  relation(a: string, b: string): StoryRelation {
    return this.storyIndex.relation(a, b);
  }

  sameThing(uri: string, claim: number): readonly { readonly uri: string; readonly claim: number }[] {
    const file = this.files.get(uri);
    if (!file) return [];
    const found: { uri: string; claim: number; day: string }[] = [];
    for (const other of [uri, ...this.storyIndex.relatives(uri).keys()]) {
      const book = this.files.get(other)?.book;
      if (!book) continue;
      const day = this.shelf.article(other)?.metadata.published ?? '';
      for (const i of sameThingIn({ uri, book: file.book }, claim, { uri: other, book }, this.pairRules, this.around))
        found.push({ uri: other, claim: i, day });
    }
    found.sort(oldestFirst);
    return found.map(({ uri: at, claim: i }) => ({ uri: at, claim: i }));
  }

  private readonly around: Surroundings = {
    settings: DEFAULT_SETTINGS,
    entityOf: (uri, mention) => this.entityOf(uri, mention),
    relation: (a, b) => this.storyIndex.relation(a, b),
    isReference: (uri) => this.isReference(uri),
  };

  private isReference(uri: string): boolean {
    return (this.shelf.article(uri)?.metadata.reference ?? false) || this.references.some((matches) => matches(uri));
  }

  private again(source: SourceFile): void {
    if (this.pending.has(source.uri)) return;
    // Every file is: what pointed at it is looked at again with the others.
    this.removeFile(source.uri, () => {});
    this.pending.set(source.uri, source);
  }

  /** Reads a file; withdraws what rested on claims that are gone. Returns the claims to compare. */
  private readFile(source: SourceFile, inBites: boolean, touch: Touch): readonly number[] {
    const { uri } = source;
    const old = this.files.get(uri) ?? null;
    const edit = old ? editBetween(old.source.text, source.text) : null;
    const reading = this.reader.read(source);
    if (edit) this.store.move(uri, edit);
    const { book, added, gone } = bookClaims(reading, this.pairRules, old?.book ?? null, edit);
    this.shelf.set(uri, reading);
    this.claimTurns.forget(gone, touch);
    const relinked = this.linker.set(uri, reading, true);
    this.stir(relinked);
    const facts = entityFacts(reading, (mention) => this.linker.entityOf(uri, mention));
    for (const [id, fact] of facts) if (old?.facts.get(id) !== fact) this.entityChecks.stir(id);
    for (const id of old?.facts.keys() ?? []) if (!facts.has(id)) this.entityChecks.stir(id);
    this.files.set(uri, { source, book: shelved(book, uri, this.shelf), facts });
    // A keystroke seldom changes what an article is about; the words of one just read are at hand.
    if (old && inBites) this.storyIndex.signLater(uri);
    else this.storyIndex.sign(uri, reading.article);
    touch(this.store.withdraw(articleOwner(uri)));
    for (const rule of this.articleRules) {
      for (const finding of rule.check(uri, reading)) this.store.add(finding, [articleOwner(uri)]);
    }
    this.publication.reindex(uri, old?.book ?? null, book);
    const whole = old !== null && (added.length > 0 || gone.length > 0 || relinked.files.has(uri));
    this.claimTurns.read(uri, book, added, whole);
    return added;
  }

  private removeFile(uri: string, touch: Touch): void {
    const file = this.files.get(uri);
    if (!file) return;
    this.claimTurns.forget(file.book.ids, touch);
    this.claimTurns.remove(uri);
    touch(this.store.withdraw(articleOwner(uri)));
    this.stir(this.linker.remove(uri));
    for (const id of file.facts.keys()) this.entityChecks.stir(id);
    this.storyIndex.remove(uri);
    this.reader.forget(uri);
    this.shelf.delete(uri);
    this.files.delete(uri);
    this.publication.reindex(uri, file.book, null);
  }

  /** What is said of a name weighs otherwise in one story than in two. */
  private stirShared(a: string, b: string): void {
    const [one, other] = [this.files.get(a)?.facts, this.files.get(b)?.facts];
    for (const id of one?.keys() ?? []) if (other?.has(id)) this.entityChecks.stir(id);
  }

  private stir({ entities, files }: Relinked): void {
    for (const id of entities) this.entityChecks.stir(id);
    this.claimTurns.relink(files);
  }
}
