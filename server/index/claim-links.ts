import type { Claim } from '../claim/claims';
import { digest } from '../claim/digest';
import type { Entity } from '../link/entity';
import type { ClaimBook } from './claim-book';

/** What the names of each sentence mean: its claims share them, and a list may be long. */
type Known = Map<Claim['topic'], number>;

/** The entities that a comparison of the claim may ask for, as one digest. */
function linksOf(claim: Claim, entityOf: (mention: number) => Entity | null, known: Known): number {
  const link = (mention: number | null | undefined): string => {
    const entity = mention == null ? null : entityOf(mention);
    return entity ? `${entity.id} ${entity.type} ${entity.name}|` : '|';
  };
  let around = known.get(claim.topic);
  if (around === undefined) known.set(claim.topic, (around = digest(claim.topic.entities.map(link).join(''))));
  const speaker = claim.kind === 'quote' ? link(claim.speaker?.mention) : '';
  return digest(`${link(claim.mention)}${link(claim.source?.mention)}${speaker}${around}`);
}

/** What the names around each claim meant when it was last compared. Another file may show that two names are one, or one is two. */
export class ClaimLinks {
  /** By the claim's number. */
  private readonly links = new Map<number, number>();

  constructor(private readonly entityOf: (uri: string, mention: number) => Entity | null) {}

  forget(ids: Iterable<number>): void {
    for (const id of ids) this.links.delete(id);
  }

  /** Notes what the names around a claim mean now. Is that anything else than before? */
  private noteOne(uri: string, id: number, claim: Claim, known: Known): boolean {
    const now = linksOf(claim, (mention) => this.entityOf(uri, mention), known);
    if (this.links.get(id) === now) return false;
    this.links.set(id, now);
    return true;
  }

  /** Notes those claims of a file, all if none are given. Returns those whose names mean something else than before. */
  note(uri: string, book: ClaimBook, claims: Iterable<number> = book.ids.keys()): number[] {
    const known: Known = new Map();
    const { reading, ids } = book;
    return [...claims].filter((i) => this.noteOne(uri, ids[i]!, reading.claims[i]!, known));
  }
}
