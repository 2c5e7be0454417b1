import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { shown } from './dates-of';

const check = (language: Language, text: string, ...expected: string[]): void =>
  expect(shown(text, { language, published: '2023-05-17' })).toEqual(expected);

test.each<[Language, string, ...string[]]>([
  ['fr', 'Les tubes des années 80 reviennent.', 'années 80 = 198'],
  ['fr', 'Dans les années 1960, on dansait au moulin.', 'les années 1960 = 196'],
  ['fr', 'Une chanteuse des années quatre-vingt.', 'années quatre-vingt = 198'],
  ['fr', 'Les années soixante-dix furent fastes.', 'Les années soixante-dix = 197'],
  ['fr', 'Au début des années 2000, la halle ferma.', 'Au début des années 2000 = 200'],
  ['fr', 'À la fin des années 1940, on rebâtit.', 'À la fin des années 1940 = 194'],
  ['fr', 'Une affiche des années trente.', 'années trente = 193'],
  ['en', 'The songs of the 80s are back.', 'the 80s = 198'],
  ['en', 'The mill closed in the 1970s.', 'the 1970s = 197'],
  ['en', 'In the late 1990s it reopened.', 'the late 1990s = 199'],
  ['en', 'In the early 2000s it shut again.', 'the early 2000s = 200'],
  ['en', 'During the nineties it thrived.', 'the nineties = 199'],
  ['en', 'A poster from the mid-1950s was sold.', 'the mid-1950s = 195'],
  ['en', "He learnt it in the '60s.", '60s = 196'],
  ['es', 'Los años 80 fueron buenos.', 'Los años 80 = 198'],
  ['es', 'La década de 1990 fue mala.', 'La década de 1990 = 199'],
  ['de', 'Die 80er Jahre waren gut.', 'Die 80er Jahre = 198'],
  ['de', 'Die 1990er-Jahre waren schlecht.', 'Die 1990er-Jahre = 199'],
  ['it', 'Gli anni 80 furono belli.', 'Gli anni 80 = 198'],
  ['it', 'Gli anni Novanta furono duri.', 'Gli anni Novanta = 199'],
  ['pt', 'Os anos 80 foram bons.', 'Os anos 80 = 198'],
  ['pt', 'A década de 1990 foi má.', 'A década de 1990 = 199'],
  ['nl', 'De jaren 80 waren goed.', 'De jaren 80 = 198'],
  ['nl', 'De jaren negentig waren slecht.', 'De jaren negentig = 199'],
])('should read the decade in %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each(['She is in her 80s.', 'Two men in their late 50s were seen.', 'He was in his early thirties.'])(
  'should take an age for no decade: %s',
  (text) => check('en', text),
);

test.each<[Language, string, ...string[]]>([
  ['fr', 'Un pont du XIXe siècle.', 'XIXe siècle = 18'],
  ['fr', 'À la fin du XVIIIe siècle, on planta des ormes.', 'À la fin du XVIIIe siècle = 17'],
  ['fr', 'Un usage du siècle dernier.', 'siècle dernier = 19'],
  ['fr', 'Un four du Ier siècle.', 'Ier siècle = 00'],
  ['fr', 'Au dix-huitième siècle, la ville prospère.', 'dix-huitième siècle = 17'],
  ['fr', 'Au 16e siècle, elle décline.', '16e siècle = 15'],
  ['en', 'A bridge of the 19th century.', 'the 19th century = 18'],
  ['en', 'In the late eighteenth century elms were planted.', 'the late eighteenth century = 17'],
  ['en', 'A custom of the last century.', 'the last century = 19'],
  ['en', 'A kiln of the first century.', 'the first century = 00'],
  ['en', 'This century has seen three floods.', 'This century = 20'],
  ['en', 'The early 20th century was dry.', 'The early 20th century = 19'],
  ['es', 'Un puente del siglo XIX.', 'siglo XIX = 18'],
  ['es', 'Una casa del siglo XVI.', 'siglo XVI = 15'],
  ['de', 'Eine Brücke aus dem 19. Jahrhundert.', 'dem 19. Jahrhundert = 18'],
  ['de', 'Im 16. Jahrhundert brannte sie.', 'Im 16. Jahrhundert = 15'],
  ['it', 'Un ponte del XIX secolo.', 'XIX secolo = 18'],
  ['it', 'Una casa del XVI secolo.', 'XVI secolo = 15'],
  ['pt', 'Uma ponte do século XIX.', 'século XIX = 18'],
  ['pt', 'Uma casa do século XVI.', 'século XVI = 15'],
  ['nl', 'Een brug uit de 19e eeuw.', 'de 19e eeuw = 18'],
  ['nl', 'Een huis uit de 16e eeuw.', 'de 16e eeuw = 15'],
])('should read the century in %s: %s', (language, text, ...expected) => check(language, text, ...expected));
