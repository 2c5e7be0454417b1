import { describe, expect, test } from 'vitest';
import { bridge, fire, told } from './kit';

describe('statement.opposed', () => {
  test.each([
    ['Le pont Saint-Roch est resté ouvert à la circulation.', 'Le pont Saint-Roch a été fermé à la circulation.'],
    ['Les combats se poursuivaient autour du hangar.', "Il n'y a plus de combats autour du hangar."],
    ["Le site industriel n'a pas été vendu.", 'Le site industriel a été vendu.'],
  ])('should fire on %s / %s', (one, other) => {
    expect(told('statement.opposed', fire(one), fire(other))).toEqual([expect.stringMatching(/^warning: /u)]);
  });

  test('should fire in English', () => {
    const one = bridge('Demolition of the old swing bridge has begun.');
    expect(told('statement.opposed', one, bridge('Demolition of the old swing bridge has not begun.'))).toHaveLength(1);
  });

  test.each([
    ['a device', 'The Garrick winch was working that night.', 'The Garrick winch had not been working that night.'],
    ['a phrase', 'The Garrick winch was working that night.', 'The Garrick winch was out of order that night.'],
    ['a cover', 'The Garrick ferry was insured.', 'The Garrick ferry was uninsured.'],
    ['damage', 'The Garrick lens was badly scratched.', 'The Garrick lens was found intact.'],
    [
      'damage that is not denied by a lesser word',
      'The Garrick lens was destroyed.',
      'The Garrick lens was undamaged.',
    ],
    ['a rise', 'Ferry bookings at Garrick rose in May.', 'Ferry bookings at Garrick fell in May.'],
    ['an event', 'The Garrick regatta took place as ever.', 'The Garrick regatta was called off.'],
    ['doors', 'The Garrick boathouse was locked.', 'The Garrick boathouse was unlocked.'],
    ['a failure', 'The union signed the Garrick pact.', 'The union failed to sign the Garrick pact.'],
    ['a hearing', 'The Garrick hearing was in open court.', 'The Garrick hearing was behind closed doors.'],
    ['one person', 'Ada Quist was injured on the quay.', 'Doctors said that Ada Quist was unhurt.'],
    ['an act', 'Ada Quist visited the Garrick winch house.', 'Ada Quist never visited the Garrick winch house.'],
    [
      'a ban',
      'Ada Quist inspected the Garrick winch drum.',
      'Ada Quist was barred from inspecting the Garrick winch drum.',
    ],
    ['all that a clause says', 'The winch was working.', 'The winch was not working.'],
  ])('should fire on %s', (_, one, other) => {
    expect(told('statement.opposed', bridge(one), bridge(other))).toEqual([expect.stringMatching(/^warning: /u)]);
  });

  test.each([
    ['le matériel', 'Le treuil Pasteur fonctionnait.', 'Le treuil Pasteur était hors service.'],
    ['l’assurance', 'Le voilier Pasteur était assuré.', "Le voilier Pasteur n'était pas assuré."],
    ['la hausse', 'La fréquentation du musée a progressé.', 'La fréquentation du musée a reculé.'],
    ['la tenue', 'Le concert Pasteur a eu lieu.', 'Le concert Pasteur a été annulé.'],
    [
      'un acte',
      'Le notaire Teilhol a consulté le cadastre Pasteur.',
      "Le notaire Teilhol n'a pas consulté le cadastre Pasteur.",
    ],
    ['le huis clos', "L'audience Pasteur s'est tenue en public.", "L'audience Pasteur s'est tenue à huis clos."],
  ])('should fire in French on %s', (_, one, other) => {
    expect(told('statement.opposed', fire(one), fire(other))).toEqual([expect.stringMatching(/^warning: /u)]);
  });

  test.each([
    ['a lesser word, denied', 'The Garrick lens was damaged.', 'The Garrick lens was not destroyed.'],
    ['another act', 'Ada Quist visited the Garrick winch house.', 'Ada Quist never repaired the Garrick winch house.'],
    ['an act of which little is shared', 'Ada Quist visited the winch.', 'Nobody visited the lens.'],
    ['an act of others', 'Ada Quist visited the winch drum.', 'Dale Orrin never visited the winch drum.'],
    ['a month that is a verb', 'The Garrick lens was damaged.', 'The lens of Garrick may have been undamaged.'],
    ['what was sought first', 'Ada Quist was wanted for fraud.', 'Ada Quist was arrested for fraud.'],
  ])('should be silent on %s', (_, one, other) => {
    expect(told('statement.opposed', bridge(one), bridge(other))).toEqual([]);
  });

  test('should be a note on another day, when things may have changed', () => {
    const later = { text: fire('Le pont Saint-Roch est ouvert à la circulation.'), published: '2026-03-14' };
    expect(told('statement.opposed', fire('Le pont Saint-Roch est fermé à la circulation.'), later)).toEqual([
      expect.stringMatching(/^note: /u),
    ]);
  });

  test('should look for what a pronoun or a general noun stands for in the sentences before', () => {
    const one =
      'La passerelle flottante de la Cressonnière a cédé, emportant un cycliste. L’ouvrage avait été fermé dès midi.';
    const other = 'On parle de la passerelle flottante de la Cressonnière et du cycliste. Elle n’avait pas été fermée.';
    expect(told('statement.opposed', fire(one), fire(other))).toEqual([expect.stringMatching(/^warning: /u)]);
  });

  test('should stay a conflict on another day where both look back', () => {
    const later = { text: fire("Le pont Saint-Roch n'avait pas été fermé à la circulation."), published: '2026-03-14' };
    expect(told('statement.opposed', fire('Le pont Saint-Roch avait été fermé à la circulation.'), later)).toEqual([
      expect.stringMatching(/^warning: /u),
    ]);
  });

  test('should stay a conflict where the later article denies what is settled for good', () => {
    const later = { text: bridge('The old swing bridge has not been demolished.'), published: '2026-03-16' };
    expect(told('statement.opposed', bridge('The old swing bridge was demolished.'), later)).toEqual([
      expect.stringMatching(/^warning: /u),
    ]);
  });

  test('should meet in two languages under the name of the one it is said of', () => {
    const one = fire('Le groupe Boisjoly, propriétaire, saisira la justice.');
    const other = {
      text: '# Warehouse fire at Trélazan\n\nThe Malvoisin warehouse in Trélazan burned down on Wednesday, the prefect Odile Marchetti said. Boisjoly, the owner, will not sue anyone.\n',
    };
    expect(told('statement.opposed', one, other)).toHaveLength(1);
  });
});

describe('what must stay silent', () => {
  test.each([
    ['two subjects', 'Le pont Saint-Roch est ouvert à la circulation.', "L'école Jules-Verne est fermée aux élèves."],
    [
      'a wish',
      'Le pont Saint-Roch est ouvert à la circulation.',
      'Les riverains demandent que le pont Saint-Roch soit fermé.',
    ],
    [
      'a condition',
      'Le pont Saint-Roch est ouvert à la circulation.',
      'Le pont Saint-Roch serait fermé à la circulation si la crue montait.',
    ],
    [
      'a question',
      'Le pont Saint-Roch est ouvert à la circulation.',
      'Le pont Saint-Roch est-il fermé à la circulation ?',
    ],
    [
      'a count of the dead',
      'Le gardien Malo Servin est vivant, un miracle autour du hangar.',
      'Le gardien Malo Servin compte plus de trente morts autour du hangar.',
    ],
    [
      'a noun of the same stem',
      'The night porter Malo Servin was never arrested.',
      'A warrant for the arrest of the night porter Malo Servin was issued.',
    ],
    [
      'agreement',
      'Le pont Saint-Roch est fermé à la circulation.',
      "Le pont Saint-Roch n'est pas ouvert à la circulation.",
    ],
  ])('should be %s', (_, one, other) => {
    expect(told('statement.opposed', fire(one), fire(other))).toEqual([]);
  });
});
