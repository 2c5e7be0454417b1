import { describe, expect, it } from 'vitest';
import { makeProse } from '../../../server/article/make-prose';
import type { Language } from '../../../server/article/language';
import { shippedTagger } from '../../../server/extract/entities/model';
import { findTopics, MOST_TOPICS } from '../../../server/extract/entities/topics';

/** The topics of a sentence, the room for them given. */
function topics(text: string, language: Language = 'en', room = MOST_TOPICS): number[] {
  const { tokens } = makeProse(text, language);
  const found = new Int32Array(room);
  const count = findTopics(shippedTagger().wordTypes(tokens, 0, tokens.length, language), found);
  return [...found.slice(0, count)];
}

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

describe('findTopics', () => {
  it('should be the same whoever is named', () =>
    expect(topics('Dorval scored twice against Ambrel.')).toEqual(topics('Vellmar scored twice against Skarra.')));

  it('should tell a match from a road', () =>
    expect(topics('Dorval scored the winning goal.')).not.toEqual(topics('Dorval lies beside the highway.')));

  it('should not depend on the order of the words', () =>
    expect(sorted(topics('The goal, a penalty, decided the match.'))).toEqual(
      sorted(topics('The match, a penalty, decided the goal.')),
    ));

  it('should name each topic once', () => {
    const found = topics('A goal, a goal, another goal and a goal.');
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(0);
  });

  it('should leave out names and the small words of the language', () =>
    expect(topics('Dorval and Ambrel, of the Skarra of old Vellmar')).toEqual(topics('old')));

  it('should find some in French', () =>
    expect(topics('Dorval marque un but pendant la finale.', 'fr').length).toBeGreaterThan(0));

  it('should stop where there is no room for more', () =>
    expect(topics('The keeper saved a penalty before the striker scored the goal.', 'en', 2)).toHaveLength(2));

  it('should find none where there are only names', () => expect(topics('Dorval Ambrel')).toEqual([]));
});
