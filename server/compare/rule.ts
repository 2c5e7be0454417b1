import type { Span } from '../article/span';
import type { Claim } from '../claim/claims';
import type { ArticleReading } from '../claim/reading';
import type { Entity, EntityId } from '../link/entity';
import type { Stated } from '../link/linker';
import type { StoryRelation } from '../link/story-relation';
import type { Settings } from '../settings';
import type { Evidence, Fix, Level, RuleCode, Text } from './conflict';

/** A passage of a finding, before passages are grouped into conflicts. */
export interface Place extends Span {
  readonly uri: string;
  readonly shown: string;
  readonly fingerprint: string;
}

/** What a rule says of two (or, in one file, several) passages. The first place conflicts with each of the others. */
export interface Finding {
  readonly rule: RuleCode;
  readonly level: Level;
  readonly subject: string;
  readonly places: readonly Place[];
  readonly evidence: Evidence;
  readonly remark?: Text;
  readonly fixes?: readonly (Omit<Fix, 'passage'> & { readonly place: number })[];
}

/** A claim in its file, with the file's whole reading for context. */
export interface Located<C extends Claim = Claim> {
  readonly uri: string;
  readonly reading: ArticleReading;
  readonly claim: C;
}

/** What a comparison may ask of the rest of the workspace. */
export interface Surroundings {
  readonly settings: Settings;
  /** Entity of the mention with that index in the file, or null for unlinked ones (demonyms, furniture). */
  entityOf(uri: string, mention: number): Entity | null;
  /** How the two articles are related; a file with itself gives score 1. */
  relation(a: string, b: string): StoryRelation;
  /** Is the file a reference: right by definition? */
  isReference(uri: string): boolean;
}

/** A rule that needs one file only. */
export interface ArticleRule {
  readonly kind: 'article';
  readonly codes: readonly RuleCode[];
  check(uri: string, reading: ArticleReading): readonly Finding[];
}

/**
 * A rule that compares claims two by two. Claims meet only under a shared key, and
 * with `reach: 'story'` only if their articles are of one story (or one article).
 */
export interface PairRule<C extends Claim = Claim> {
  readonly kind: 'pair';
  readonly codes: readonly RuleCode[];
  readonly reach: 'story' | 'workspace';
  /** Does the rule compare this claim at all? */
  takes(claim: Claim): claim is C;
  /** Keys under which the claim meets others. Few and specific: a key's claims are compared one with another. */
  keys(claim: C, reading: ArticleReading): readonly string[];
  /** `a` stands before `b` by uri and start. */
  compare(a: Located<C>, b: Located<C>, around: Surroundings): Finding | null;
  /** Do the two speak of the same thing, whether or not they agree? For hovers. */
  same?(a: Located<C>, b: Located<C>, around: Surroundings): boolean;
}

/** What a rule about entities sees of one: its mentions and claims, file by file. */
export interface EntityView {
  readonly id: EntityId;
  readonly entity: Entity;
  /** What is stated beside its names: cheap to ask, so ask it, and the entity's spellings, before the files. */
  readonly stated: Stated;
  /** Sorted by uri. */
  readonly files: readonly {
    readonly uri: string;
    readonly reading: ArticleReading;
    readonly mentions: readonly number[];
  }[];
}

/** A rule that looks at one entity over all its files (spelling, role, age). Run only if what the entity's files say of it changed. */
export interface EntityRule {
  readonly kind: 'entity';
  readonly codes: readonly RuleCode[];
  check(view: EntityView, around: Surroundings): readonly Finding[];
}

/** A pair rule about any one kind of claim. */
export type AnyPairRule = { [C in Claim as C['kind']]: PairRule<C> }[Claim['kind']] | PairRule;

export type Rule = ArticleRule | AnyPairRule | EntityRule;
