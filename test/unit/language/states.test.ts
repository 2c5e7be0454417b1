import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../server/article/language';
import { stateLexicon } from '../../../server/language/states';
import { type Axis } from '../../../server/language/shapes/states';
import { AXES } from '../../../server/language/shapes/states';

const told = (norm: string, language: 'en' | 'fr'): string[] =>
  stateLexicon(language)
    .statesOf(norm)
    .map(({ axis, yes, onlyAffirmed, rest }) =>
      [axis, yes ? 'yes' : 'no', rest.join(' '), onlyAffirmed ? 'if affirmed' : ''].filter(Boolean).join(' '),
    );

describe('the states that a word may give', () => {
  test.each([
    ['en', 'closed', ['open no']],
    [
      'en',
      'out',
      ['working no of order', 'working no of action', 'working no of servic', 'extinguished no of control'],
    ],
    ['en', 'destroyed', ['demolished yes', 'damaged yes if affirmed']],
    ['en', 'table', []],
    ['fr', 'annulée', ['took-place no']],
    ['fr', 'hors', ['extinguished no de control', 'working no servic']],
    ['fr', 'table', []],
  ] as const)('should be known in %s: %s', (language, norm, states) => {
    expect(told(norm, language).sort()).toEqual([...states].sort());
  });

  test.each(LANGUAGES)('should give a phrase before a part of it: %s', (language) => {
    const { statesOf } = stateLexicon(language);
    for (const norm of ['out', 'a', 'en', 'hors', 'under', 'took', 'nicht', 'non'])
      expect(statesOf(norm).map(({ rest }) => rest.length)).toEqual(
        statesOf(norm)
          .map(({ rest }) => rest.length)
          .sort((a, b) => b - a),
      );
  });

  test('should have words for every axis in English or French', () => {
    const words = new Set<Axis>();
    for (const language of ['en', 'fr'] as const) {
      const { statesOf } = stateLexicon(language);
      for (const norm of EVERYDAY[language].split(' ')) for (const { axis } of statesOf(norm)) words.add(axis);
    }
    expect((Object.keys(AXES) as Axis[]).filter((axis) => !words.has(axis))).toEqual([]);
  });
});

const EVERYDAY = {
  en: 'opened ended died approved began sued arrested convicted razed sold signed hurt attending missing freed unanimous quit conscious armed charged admitted awake fake banned unchanged completed intact evacuated extinguished privately hospitalised identified rose insured lit loaded locked married empty rented paid took contaminated positive qualified recovered secret wet stolen failed surrendered untrained vaccinated warned working',
  fr: 'gagné',
} as const;
