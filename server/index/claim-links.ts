import type { Claim } from '../claim/claims';
import { digest } from '../claim/digest';
import type { Entity } from '../link/entity';
import type { ClaimBook } from './claim-book';

/** The entities that a comparison of the claim may ask for, as one digest. */
function linksOf(claim: Claim, entityOf: (mention: number) => Entity | null): number {
  let links = '';
  const add = (mention: number | null | undefined): void => {
    const entity = mention == null ? null : entityOf(mention);
    links += entity ? `${entity.id} ${entity.type} ${entity.name}|` : '|';
  };
  add(claim.mention);
  add(claim.source?.mention);
  if (claim.kind === 'quote') add(claim.speaker?.mention);
  for (const mention of claim.topic.entities) add(mention);
  return digest(links);
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
  note(uri: string, book: ClaimBook, i: number): boolean {
    const id = book.ids[i]!;
    const now = linksOf(book.reading.claims[i]!, (mention) => this.entityOf(uri, mention));
    if (this.links.get(id) === now) return false;
    this.links.set(id, now);
    return true;
  }

  /** Notes all claims of a file. Returns those whose names mean something else than before. */
  noteAll(uri: string, book: ClaimBook): number[] {
    return [...book.ids.keys()].filter((i) => this.note(uri, book, i));
  }
}
