import { describe, expect, test } from 'vitest';
import { mainDayOf } from '../../../server/compare/dates/main-day';
import { Workspace } from '../../../server/index/workspace';
import { told, type Told } from './kit';

const TUESDAY = '2026-03-10';
const THURSDAY = '2026-03-12';

const story = (text: string, published: string): Told => ({
  text: `Halle aux grains de Brevan\n\n${text}\n\nLa halle aux grains de Brevan, que dirige Odile Marchetti, date du règne de Louis XV. Odile Marchetti n'a pas souhaité en dire plus.\n`,
  published,
});

const lido = (text: string, published: string): Told => ({
  text: `The Garrick Point lido\n\n${text}\n\nThe Garrick Point lido is run by Priya Hollis for Carrow Bay council. Priya Hollis had no more to say.\n`,
  published,
});

const check = (one: Told, other: Told): readonly string[] => told('date.conflict', one, other);

describe('the day of what two articles are about', () => {
  test('should be compared where they tell it in other words, with a name in common', () => {
    expect(
      check(
        lido('Priya Hollis swam the first of 120 lengths of the Garrick Point lido on Sunday.', TUESDAY),
        lido('At the Garrick Point lido on Saturday, 120 children counted as Priya Hollis did her lengths.', THURSDAY),
      ),
    ).toEqual(['warning: Sunday | Saturday']);
  });

  test('should be compared with a day of the same event further down', () => {
    expect(
      check(
        story('Deux hommes casqués ont braqué dimanche matin la caisse de la halle aux grains.', '2026-03-08'),
        story(
          "Mardi, la caissière a balayé les éclats de verre sans rien dire. Elle n'a pas dormi.\n\nLe braquage de samedi a duré trois minutes.",
          THURSDAY,
        ),
      ),
    ).toHaveLength(1);
  });

  test('should be compared with a day without a year, in an article without a day', () => {
    const workspace = new Workspace();
    const swum = 'Priya Hollis swam the first of 120 lengths of the Garrick Point lido on Sunday.';
    workspace.set({ uri: 'a.txt', ...lido(swum, TUESDAY) });
    const undated = lido('The 120 lengths of Priya Hollis were over at noon on 7 March.', TUESDAY).text;
    workspace.set({ uri: 'b.txt', text: undated });
    workspace.update();
    expect(workspace.conflicts().map(({ rule }) => rule)).toEqual(['date.conflict']);
  });

  test.each([
    [
      'where one article gives the day of the other as well',
      lido('Priya Hollis swam the first length of the Garrick Point lido on Sunday.', TUESDAY),
      lido(
        'At the Garrick Point lido on Saturday, Priya Hollis was the first in the water. It closed on Sunday.',
        THURSDAY,
      ),
    ],
    [
      'where what one tells is news to the other',
      lido('Priya Hollis swam the first length of the Garrick Point lido on Sunday.', '2026-03-08'),
      lido('At the Garrick Point lido on Monday, Priya Hollis was the first in the water.', TUESDAY),
    ],
    [
      'where something was only said on the day',
      lido('Priya Hollis swam the first length of the Garrick Point lido on Sunday.', TUESDAY),
      lido('Swimming at the Garrick Point lido is good for the heart, Priya Hollis said on Saturday.', THURSDAY),
    ],
    [
      'where the days are three and more apart',
      lido('Priya Hollis swam the first length of the Garrick Point lido on Sunday.', TUESDAY),
      lido('At the Garrick Point lido on Thursday, Priya Hollis was the first in the water.', TUESDAY),
    ],
    [
      'where nothing ties them but the story',
      lido('The tills rang all day on Sunday.', TUESDAY),
      lido('It rained on Saturday as it had not rained all year.', THURSDAY),
    ],
    [
      'where such things come day after day',
      lido('Two swimmers were killed near the Garrick Point lido on Sunday.', TUESDAY),
      lido('A sailor was killed at the quay on Saturday.', THURSDAY),
    ],
  ])('should be left alone %s', (_, one, other) => {
    expect(check(one, other)).toEqual([]);
  });
});

describe('mainDayOf', () => {
  const main = (text: string): string | null => {
    const workspace = new Workspace();
    workspace.set({ uri: 'a.txt', text, published: THURSDAY });
    workspace.update();
    return mainDayOf(workspace.reading('a.txt')!)?.text ?? null;
  };

  test.each([
    ['Lido opens\n\nThe lido at Garrick Point opened on Monday after six years of works.\n', 'Monday'],
    ['Lido opens\n\nThe lido will open on Saturday, the council said on Monday.\n', null],
    ['Lido opens\n\nThe lido opened two days later than the council had promised to its swimmers.\n', null],
    ['Piscine\n\nLa piscine a rouvert mardi, a annoncé mercredi la mairie de Brevan.\n', 'mardi'],
    [`Lido\n\n${'The water is cold and green and the swimmers like it so. '.repeat(18)}It opened on Monday.\n`, null],
  ])('should find it in %j', (text, expected) => {
    expect(main(text)).toEqual(expected === null ? null : expect.stringContaining(expected));
  });
});
