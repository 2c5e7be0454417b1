import type { EntityType } from '../extract/mention';
import type { Unit } from './unit';

/** How an entity is written, and taken for what, in the files that name it. Kept up as files come and go. */
export class Tally {
  readonly units = new Set<Unit>();
  /** Mentions by type. */
  readonly types = new Map<EntityType, number>();
  /** Mentions and files by spelling. */
  readonly spellings = new Map<string, { readonly mentions: number; readonly files: number }>();

  constructor(units: Iterable<Unit>) {
    for (const unit of units) this.add(unit);
  }

  add(unit: Unit): void {
    if (this.units.has(unit)) return;
    this.units.add(unit);
    this.count(unit, 1);
  }

  delete(unit: Unit): void {
    if (this.units.delete(unit)) this.count(unit, -1);
  }

  private count(unit: Unit, sign: 1 | -1): void {
    const mentions = (this.types.get(unit.type) ?? 0) + sign * unit.mentions.length;
    if (mentions > 0) this.types.set(unit.type, mentions);
    else this.types.delete(unit.type);
    for (const [text, times] of unit.spellings) {
      const known = this.spellings.get(text);
      const files = (known?.files ?? 0) + sign;
      if (files > 0) this.spellings.set(text, { mentions: (known?.mentions ?? 0) + sign * times, files });
      else this.spellings.delete(text);
    }
  }
}
