import { describe, expect, it } from 'vitest';
import { longDate, shortDate, showNumber, toLocale, weekdayName } from '../../../server/service/locale';
import { render, say } from '../../../server/service/texts';
import { ANSWER_TEXTS, QUESTION_TEXTS, REASON_TEXTS } from '../../../server/service/texts-reasons';
import { UI_TEXTS } from '../../../server/service/texts-ui';

const answers = Object.entries(ANSWER_TEXTS).flatMap(([question, texts]) =>
  Object.entries(texts).map(([answer, text]) => [`${question}: ${answer}`, text] as const),
);
const ALL = { ...UI_TEXTS, ...REASON_TEXTS, ...QUESTION_TEXTS, ...Object.fromEntries(answers) };

describe('locale', () => {
  it('should speak French to those who do and English to all others', () => {
    for (const tag of ['fr', 'fr-CA', 'fr_FR.UTF-8', 'FR']) expect(toLocale(tag)).toBe('fr');
    for (const tag of ['en', 'de', 'fry', 'frp-IT', '', undefined, null]) expect(toLocale(tag)).toBe('en');
  });

  it('should write dates', () => {
    expect(shortDate('2017-11-18', 'en')).toBe('18 Nov 2017');
    expect(shortDate('2017-11-18', 'fr', '2017-01-01')).toBe('18 nov.');
    expect(shortDate('2017-11-01', 'fr', '2016-12-31')).toBe('1er nov. 2017');
    expect(longDate('2017-11-18', 'en')).toBe('Saturday 18 November 2017');
    expect(longDate('2024-02-01', 'fr')).toBe('jeudi 1er février 2024');
    expect(shortDate('not a date', 'en')).toBe('not a date');
    expect(weekdayName(7, 'fr')).toBe('dimanche');
  });

  it('should write numbers', () => {
    expect(showNumber(1234567.5, 'en')).toBe('1,234,567.5');
    expect(showNumber(1234567.5, 'fr')).toBe('1\u202f234\u202f567,5');
    expect(showNumber(-1200, 'en')).toBe('-1,200');
    expect(showNumber(12, 'fr')).toBe('12');
    expect(showNumber(1e21, 'en')).toBe('1e+21');
  });
});

describe('texts', () => {
  it('should choose singular and plural as each language does', () => {
    expect(say('en', 'lens.conflicts', 0)).toBe('0 conflicts');
    expect(say('en', 'lens.conflicts', 1)).toBe('1 conflict');
    expect(say('fr', 'lens.conflicts', 0)).toBe('0 conflit');
    expect(say('fr', 'lens.conflicts', 2)).toBe('2 conflits');
  });

  it('should show a text without template as its words', () => {
    expect(render({ id: 'some-new.reason', args: [] }, 'en')).toBe('some new reason');
    expect(render({ id: 'some-new.reason', args: ['a', 2] }, 'fr')).toBe('some new reason\u00a0: a, 2');
  });

  it('should use the same arguments in both languages', () => {
    const slots = (template: string): string => [...new Set(template.match(/\{\d/gu) ?? [])].sort().join();
    for (const [id, { en, fr }] of Object.entries(ALL)) {
      expect(slots(fr), id).toBe(slots(en));
    }
  });

  it('should use no-break spaces before French double punctuation', () => {
    for (const [id, { fr }] of Object.entries(ALL)) {
      expect(
        /[^\s\u00a0\u202f\d] ?[;:?!»]/u.test(
          fr.replaceAll(/\{\d(?:\|[^}]*)?\}/gu, 'x').replaceAll(/\u00a0[;:?!»]/gu, ''),
        ),
        id,
      ).toBe(false);
    }
  });
});
