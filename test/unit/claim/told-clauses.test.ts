import { describe, expect, test } from 'vitest';
import { Workspace } from '../../../server/index/workspace';
import { toldClauses } from '../../../server/claim/told-clauses';

/** What the sentences of a text tell: `#meaning`, with `not` if denied, `none NOUN`, `all`, `some`, `future`. */
function told(text: string): string[] {
  const workspace = new Workspace();
  workspace.set({ uri: 'a.txt', text, published: null });
  workspace.update();
  return workspace
    .reading('a.txt')!
    .article.blocks.flatMap(({ prose }) =>
      prose.sentences.flatMap((sentence) =>
        toldClauses(sentence, prose).map(({ meanings, denial, quantity, future }) =>
          [denial && (denial.universal ? 'never' : 'not'), quantity, future && 'future', meanings[0]]
            .filter(Boolean)
            .join(' '),
        ),
      ),
    );
}

describe('the clauses of an English sentence', () => {
  test.each([
    ['The raft was not insured at the time.', ['not #insured-state']],
    ['No shop in the village will be closed.', ['never future #closed-state']],
    ['Nobody was rescued from the reef.', ['never #rescue']],
    ['The club has not only signed the deal.', ['#signing']],
    ['The deckhand was not arrested until dusk.', ['#caught']],
    ['The crew failed to rescue the dog.', ['not #rescue']],
    ['All the villagers were evacuated.', ['all #all-clear-out']],
    ['Two of the huts were demolished.', ['some #torn-down']],
    ['The closed road.', []],
  ])('%s', (text, clauses) => {
    expect(told(text).filter((clause) => clauses.length === 0 || clauses.includes(clause))).toEqual(clauses);
  });

  test('should assert nothing in a question', () => {
    expect(told('Was the raft insured?')).toEqual([]);
  });
});

describe('the clauses of a French sentence', () => {
  test.each([
    ['Le cariste n’a pas été licencié.', ['not #sacked']],
    ['Aucun cariste ne sera licencié.', ['never future #sacked']],
    ['La mairie n’a pas seulement fermé le stade.', ['#shut-for-good']],
    ['Le car ne s’est arrêté qu’à Dole.', ['#caught']],
    ['Tous les habitants ont été évacués.', ['all #all-clear-out']],
    ['Pas un mouton n’a été vacciné.', ['never #jabbed']],
  ])('%s', (text, clauses) => {
    expect(told(text).filter((clause) => clauses.includes(clause))).toEqual(clauses);
  });
});
