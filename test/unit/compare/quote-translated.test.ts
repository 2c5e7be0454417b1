import { describe, expect, it } from 'vitest';
import { quoteTranslated } from '../../../server/compare/quote-translated';
import { findings } from './quote-kit';

const check = (a: string, b: string, expected: readonly string[]): void =>
  expect(
    findings(quoteTranslated, a, b).map(
      ({ rule, places }) => `${rule}: ${places.map(({ shown }) => shown).join(' / ')}`,
    ),
  ).toEqual(expected);

const FRENCH = 'Le boulanger a vendu son four et sa camionnette avant la neige';
const ENGLISH = 'The baker sold his oven and his van before the snow came';

describe('one utterance in two languages', () => {
  it('should not be given to two people', () =>
    check(
      `Un village se vide cet hiver, disent les voisins. « ${FRENCH} », raconte Nadia Ferroux devant la mairie.`,
      `The village is emptying this winter, the neighbours say. "${ENGLISH}," said Armand Quillet outside the town hall.`,
      ['quote.speaker: Nadia Ferroux / Armand Quillet'],
    ));
  it('may be given to one person in both', () =>
    check(
      `Un village se vide cet hiver, disent les voisins. « ${FRENCH} », raconte Nadia Ferroux devant la mairie.`,
      `The village is emptying this winter, the neighbours say. "${ENGLISH}," said Ms Ferroux outside the town hall.`,
      [],
    ));
  it('may be handed on by another', () =>
    check(
      `Un village se vide cet hiver, disent les voisins. « ${FRENCH} », raconte Nadia Ferroux devant la mairie.`,
      `The village is emptying this winter, the neighbours say. "${ENGLISH}," said Armand Quillet, quoting Nadia Ferroux.`,
      [],
    ));
  it('should not be taken for one of which it has two words', () =>
    check(
      `Un village se vide cet hiver, disent les voisins. « ${FRENCH} », raconte Nadia Ferroux devant la mairie.`,
      `The village is emptying this winter, the neighbours say. "Our baker was good and the snow was deep in those years," said Armand Quillet.`,
      [],
    ));
  it('should be left to the other rules in one language', () =>
    check(
      `Un village se vide cet hiver, disent les voisins. « ${FRENCH} », raconte Nadia Ferroux devant la mairie.`,
      `Le village se vide cet hiver, disent les voisins. « ${FRENCH} », raconte Armand Quillet devant la mairie.`,
      [],
    ));
});

describe('what one person says in two languages', () => {
  it('should have one number', () =>
    check(
      `La digue a cédé cette nuit, disent les pompiers. « Nous avons perdu douze bateaux et la maison du port », raconte Nadia Ferroux.`,
      `The dyke broke in the night, the firefighters say. "We lost 20 boats and the house in the harbour," said Nadia Ferroux.`,
      ['quote.wording: douze / 20'],
    ));
  it('should not say the contrary', () =>
    check(
      `La digue a cédé cette nuit, disent les pompiers. « La mer nous a pris le port, et demain sera pire », raconte Nadia Ferroux.`,
      `The dyke broke in the night, the firefighters say. "The sea took the harbour from us, and tomorrow will be better," said Nadia Ferroux.`,
      ['quote.wording: pire / better'],
    ));
  it('should not be denied in one of them', () =>
    check(
      `La digue a cédé cette nuit, disent les pompiers. « Les pêcheurs ne savaient pas que la digue était faible », raconte Nadia Ferroux.`,
      `The dyke broke in the night, the firefighters say. "The fishermen knew that the dyke was weak," said Nadia Ferroux.`,
      [
        'quote.wording: Les pêcheurs ne savaient pas que la digue était faible / The fishermen knew that the dyke was weak,',
      ],
    ));
  it('may be denied in other words', () =>
    check(
      `La digue a cédé cette nuit, disent les pompiers. « Les pêcheurs ne pouvaient plus voir la digue ni le phare », raconte Nadia Ferroux.`,
      `The dyke broke in the night, the firefighters say. "The fishermen could no longer see the dyke or the lighthouse," said Nadia Ferroux.`,
      [],
    ));
  it('may have other words', () =>
    check(
      `La digue a cédé cette nuit, disent les pompiers. « Nous avons perdu douze bateaux et la maison du port », raconte Nadia Ferroux.`,
      `The dyke broke in the night, the firefighters say. "Twelve boats are lost, and so is the harbour master's house," said Nadia Ferroux.`,
      [],
    ));
});
