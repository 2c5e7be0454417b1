import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { shown } from './dates-of';

const check = (language: Language, text: string, ...expected: string[]): void =>
  expect(shown(text, { language, published: '2023-05-17' })).toEqual(expected);

test.each<[Language, string, ...string[]]>([
  ['fr', 'Le sanctuaire fut bâti en 450 av. J.-C. par des colons.', 'en 450 av. J.-C. = BC0450'],
  ['fr', 'Le comptoir tomba en 52 avant J.-C. après un siège.', 'en 52 avant J.-C. = BC0052'],
  ['fr', 'Le fort date de 120 apr. J.-C. selon les fouilles.', '120 apr. J.-C. = 0120'],
  ['fr', 'Les premiers foyers furent allumés vers 3000 avant notre ère.', 'vers 3000 avant notre ère = BC3000'],
  ['fr', 'La cité brûla en 79 après Jésus-Christ.', 'en 79 après Jésus-Christ = 0079'],
  ['fr', "La digue fut levée en 210 avant l'ère commune.", "en 210 avant l'ère = BC0210"],
  ['fr', 'Une stèle du IIe siècle av. J.-C. a été volée.', 'IIe siècle av. J.-C. = BC01'],
  ['fr', 'Un hameau du Ve millénaire avant notre ère.', 'Ve millénaire avant notre ère = BC4'],
  ['en', 'The rampart was raised in 122 AD.', '122 AD = 0122'],
  ['en', 'The barrow dates from 350 BC.', '350 BC = BC0350'],
  ['en', 'The harbour silted up in AD 79.', 'AD 79 = 0079'],
  ['en', 'The hoard was buried in 44 BCE.', '44 BCE = BC0044'],
  ['en', 'It was built around 3000 B.C. by herders.', 'around 3000 B.C. = BC3000'],
  ['en', 'Coins from the 2nd century BC were found.', 'the 2nd century BC = BC01'],
  ['en', 'A bowl of the fifth millennium BC was sold.', 'the fifth millennium BC = BC4'],
  ['es', 'El templo es de 450 a. C. y cayó en 52 d.C.', '450 a. C. = BC0450', '52 d.C. = 0052'],
  ['es', 'Un puerto del siglo II a. C.', 'siglo II a. C. = BC01'],
  ['de', 'Das Tor wurde 450 v. Chr. gebaut und fiel 79 n. Chr.', '450 v. Chr. = BC0450', '79 n. Chr. = 0079'],
  ['de', 'Ein Grab aus dem 2. Jahrhundert v. Chr.', 'dem 2. Jahrhundert v. Chr. = BC01'],
  ['it', 'Il molo del 450 a.C. fu distrutto nel 79 d.C.', '450 a.C. = BC0450', '79 d.C. = 0079'],
  ['it', 'Una tomba del II secolo a.C.', 'II secolo a.C. = BC01'],
  ['pt', 'O muro de 450 a.C. caiu em 79 d.C.', '450 a.C. = BC0450', '79 d.C. = 0079'],
  ['pt', 'Um porto do século II a.C.', 'século II a.C. = BC01'],
  ['nl', 'De poort uit 450 v.Chr. viel in 79 na Chr.', '450 v.Chr. = BC0450', '79 na Chr. = 0079'],
  ['nl', 'Een graf uit de 2e eeuw v. Chr.', 'de 2e eeuw v. Chr. = BC01'],
])('should read the era in %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['en', 'The cellar was dug about the year 540 and filled later.', '540 = 0540'],
  ['en', 'The king crossed the ford in the year 871.', '871 = 0871'],
  ['fr', "Le fossé fut creusé vers l'an 540 par des colons.", '540 = 0540'],
  ['de', 'Der Graben entstand um das Jahr 540.', '540 = 0540'],
])('should read a year of three figures behind its word in %s: %s', (language, text, ...expected) =>
  check(language, text, ...expected),
);

test.each<[Language, string]>([
  ['en', 'They bought 540 hens and sold 871.'],
  ['en', 'The year 540 people moved here was a dry one.'],
])('should read no year where something is counted in %s: %s', (language, text) => check(language, text));

test('should not take an advertisement for an era', () => check('en', 'They ran 30 ad campaigns and 12 ads.'));
