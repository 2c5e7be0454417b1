import { describe, expect, it } from 'vitest';
import { refineEntities } from '../../../server/extract/entities/refine-entities';
import type { EntityMention, EntityType } from '../../../server/extract/mention';
import { articleOf, mark, unmarked } from './check';

const TYPES: Record<string, EntityType> = { p: 'person', o: 'organization', l: 'location', m: 'other', n: 'other' };

/** Mentions as marked in a text. */
function read(marked: string, more: Partial<EntityMention> = {}): EntityMention[] {
  const mentions: EntityMention[] = [];
  let removed = 0;
  for (const match of marked.matchAll(/\[([polmn])\|([^\]]*)\]/gu)) {
    const [whole, letter, text] = match;
    const start = match.index - removed;
    removed += whole.length - text!.length;
    mentions.push({
      kind: 'entity',
      start,
      end: start + text!.length,
      text: text!,
      type: TYPES[letter!]!,
      title: null,
      role: null,
      age: null,
      alias: null,
      demonym: letter === 'n',
      ...more,
    });
  }
  return mentions;
}

/** Checks what the refinement makes of the mentions marked in `before`. */
function check(before: string, after: string): void {
  const text = unmarked(before);
  expect(mark(text, refineEntities(articleOf(text, 'fr'), read(before)))).toBe(after);
}

describe('refineEntities', () => {
  it('should type a surname as the full name', () =>
    check('[p|Lena Marchetti] parle. [l|Marchetti] sort.', '[p|Lena Marchetti] parle. [p|Marchetti] sort.'));
  it('should keep a place that only shares a surname once', () =>
    check(
      '[l|Lorient] et [l|Lorient]. [l|Lorient] accueille [p|Jean Lorient].',
      '[l|Lorient] et [l|Lorient]. [l|Lorient] accueille [p|Jean Lorient].',
    ));
  it('should follow the majority', () =>
    check('[o|Valmont] et [o|Valmont] ; [l|Valmont].', '[o|Valmont] et [o|Valmont] ; [o|Valmont].'));
  it('should find a surname again at the start of a sentence', () =>
    check('[p|Lena Marchetti] parle. Marchetti sort.', '[p|Lena Marchetti] parle. [p|Marchetti] sort.'));
  it('should find names of the body in a headline in capitals', () =>
    check(
      'MARCHETTI QUITTE VALMONT\n[p|Lena Marchetti] a quitté [o|Valmont]. Chez [o|Valmont], on se tait.',
      '[p|MARCHETTI] QUITTE [o|VALMONT]\n[p|Lena Marchetti] a quitté [o|Valmont]. Chez [o|Valmont], on se tait.',
    ));
  it('should find a name of several words again', () =>
    check(
      '[o|Banque du Ponant] ferme. Banque du Ponant : la fin.',
      '[o|Banque du Ponant] ferme. [o|Banque du Ponant] : la fin.',
    ));
  it('should not take a lower-case word for a name', () =>
    check('[p|Rose] rit. [p|Rose] part. Une rose.', '[p|Rose] rit. [p|Rose] part. Une rose.'));
  it('should not look for a name that stands once', () =>
    check('[p|Rose] rit. Rose est belle.', '[p|Rose] rit. Rose est belle.'));
  it('should leave nationality words as they are', () =>
    check('Un [n|Syrien]. [o|Syrien] ?', 'Un [n|Syrien]. [o|Syrien] ?'));

  it('should keep a person whom a title marks', () => {
    const text = 'Mme Valmont. Valmont, Valmont, Valmont.';
    const [first, ...rest] = read('Mme [p|Valmont]. [o|Valmont], [o|Valmont], [o|Valmont].');
    const refined = refineEntities(articleOf(text, 'fr'), [{ ...first!, title: 'Mme' }, ...rest]);
    expect(refined.map(({ type }) => type)).toEqual(['person', 'organization', 'organization', 'organization']);
  });

  it('should give a later acronym its full name and type', () => {
    const marked = '[o|Office des marées] ([o|ODM]). [l|ODM] se tait.';
    const [full, acronym, later] = read(marked);
    const refined = refineEntities(articleOf(unmarked(marked), 'fr'), [
      { ...full!, alias: 'ODM' },
      { ...acronym!, alias: full!.text },
      later!,
    ]);
    expect(refined.map(({ type, alias }) => [type, alias])).toEqual([
      ['organization', 'ODM'],
      ['organization', 'Office des marées'],
      ['organization', 'Office des marées'],
    ]);
  });

  it('should give nothing for nothing', () => expect(refineEntities(articleOf('Rien.', 'fr'), [])).toEqual([]));

  it('should read what stands beside a surname that only the full name shows to be one', () => {
    const text = 'Adèle Tournon a gagné. Tournon, 34 ans, directrice du port, a salué.';
    const given = read('[p|Adèle Tournon] a gagné. [l|Tournon], 34 ans, directrice du port, a salué.');
    const surname = refineEntities(articleOf(text, 'fr'), given)[1];
    expect([surname?.type, surname?.age?.years, surname?.role?.classes[0]]).toEqual(['person', 34, 'director']);
  });

  it('should read what stands beside a name that was overlooked, in a later paragraph', () => {
    const text = 'Adèle Tournon a gagné.\n\nMme Tournon, 34 ans, a salué.';
    const found = refineEntities(articleOf(text, 'fr'), read('[p|Adèle Tournon] a gagné.'))[1];
    expect([found?.title, found?.age?.years, found?.age?.start]).toEqual(['Mme', 34, text.indexOf('34')]);
  });
});
