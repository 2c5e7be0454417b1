import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { readArticle } from '../../../server/article/read';
import { extract } from '../../../server/extract/extract';

/** `Name age` of each person whose age is known, in order of the name. */
function ages(text: string, language: Language = 'en'): string[] {
  return extract(readArticle('a.txt', text, { language })).flatMap((mention) =>
    mention.kind === 'entity' && mention.age ? [`${mention.text} ${mention.age.years}`] : [],
  );
}

describe('ages told after the name', () => {
  it.each([
    [
      'Wilma Hartwell won the Brenwick marathon on Sunday. The 29-year-old from Ostley led from the start.',
      'Wilma Hartwell 29',
    ],
    [
      'Wilma Hartwell won the Brenwick marathon on Sunday.\n\nTwo weeks ago the 29-year-old was still in bed with flu.',
      'Wilma Hartwell 29',
    ],
    ['Ruth Ollerton came for her grandson’s wedding. The 67-year-old fell ill.', 'Ruth Ollerton 67'],
    ['Ruth Ollerton said so. “It is cold up here,” the 34-year-old said.', 'Ruth Ollerton 34'],
    ['Ruth Ollerton said so. At 61, she still sings.', 'Ruth Ollerton 61'],
    ['Ruth Ollerton, who has died aged 88, founded the choir.', 'Ruth Ollerton 88'],
    ['Ruth Ollerton died at her home in Marlow on Thursday at the age of 88.', 'Ruth Ollerton 88'],
    ['Ruth Ollerton joined the choir in May.\n\nShe is 31.', 'Ruth Ollerton 31'],
  ])('should belong to the one person told of: %s', (text, expected) => expect(ages(text)).toEqual([expected]));

  it.each([
    [
      'Odile Marchand a remporté dimanche la course de Brenac. La gardienne de 22 ans rejoint Lourmel.',
      'Odile Marchand 22',
    ],
    [
      'Odile Marchand a remporté la course.\n\nÀ 57 ans, la technicienne ne pense pas à la retraite.',
      'Odile Marchand 57',
    ],
    ['Le cinéaste Paul Estrade est mort jeudi à l’âge de quatre-vingt-quatre ans à son domicile.', 'Paul Estrade 84'],
    ['Paul Estrade, vingt-huit ans, vit à Brenac.', 'Paul Estrade 28'],
    ['Paul Estrade a filmé la mer. Il avait soixante et onze ans.', 'Paul Estrade 71'],
    ['Paul Estrade (ailier de Brenac) : « J’ai 21 ans et je joue ici depuis toujours. »', 'Paul Estrade 21'],
  ])('should belong to the one person told of in French: %s', (text, expected) =>
    expect(ages(text, 'fr')).toEqual([expected]),
  );

  it.each([
    ['Anna Weidner gewann das Rennen in Oberlauben. Die 24-Jährige führte von Beginn an.', 'de', 'Anna Weidner 24'],
    [
      'Marta Ibarra ganó la carrera de Villaverde. La corredora, de 24 años, lideró desde el principio.',
      'es',
      'Marta Ibarra 24',
    ],
  ] as const)('should be read in other languages: %s', (text, language, expected) =>
    expect(ages(text, language)).toEqual([expected]),
  );
});

describe('ages of somebody else', () => {
  it.each([
    ['two are named before', 'Wilma Hartwell met Ruth Ollerton on Sunday. The 29-year-old led from the start.'],
    ['somebody speaks', 'Inspector Wilma Hartwell said nobody was in danger. The 29-year-old was taken to hospital.'],
    [
      'somebody without a name is told of',
      'Wilma Hartwell found a man on the floor. The 29-year-old was taken to hospital.',
    ],
    ['he is told by his part', 'Wilma Hartwell saw the crash. The 29-year-old driver was unhurt.'],
    ['another is named between', 'Wilma Hartwell won. With Ruth Ollerton the 29-year-old led.'],
    ['kin died', 'Wilma Hartwell lost her mother, who died aged 88.'],
  ])('should not be given where %s', (_, text) => expect(ages(text)).toEqual([]));

  it('should not be given beside another age', () => {
    expect(ages('Wilma Hartwell, 31, won on Sunday. The 29-year-old led from the start.')).toEqual([
      'Wilma Hartwell 31',
    ]);
  });
});

describe('ages told after the name in French', () => {
  it.each([
    ['Odile Marchand dirige la mission. « On part demain », confie cette chercheuse de 48 ans.', 'Odile Marchand 48'],
    ['Odile Marchand l’a dit. À 61 ans, elle dirige la mission.', 'Odile Marchand 61'],
    ['Odile Marchand, qui vient de mourir à 86 ans, chantait.', 'Odile Marchand 86'],
  ])('should belong to the one person told of: %s', (text, expected) => expect(ages(text, 'fr')).toEqual([expected]));

  it('should leave what she did when she was young', () =>
    expect(ages('Odile Marchand chante. À 20 ans, elle monte à Brenac.', 'fr')).toEqual([]));
});
