import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { makeProse } from '../../../server/article/make-prose';
import { statedAge } from '../../../server/extract/entities/ages';

/** The age stated beside the name in `[…]`, as `low-high` with the words that state it. */
function age(marked: string, language: Language): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  const found = statedAge(makeProse(text, language), { start, end });
  if (found) expect(text.slice(found.start, found.end)).toBe(found.text);
  return found && `${found.low}-${found.high} ${found.text}`;
}

describe('ages beside a name', () => {
  it.each<[string, Language]>([
    ['[Dale Orr], Cody Stall, 29, and others', 'en'],
    ['[Ada Reed], striker Jon Dole, 21, and others', 'en'],
    ['[Ada Reed], her son, 21, and others', 'en'],
    ['[Ada Reed], who was 17 when the war began', 'en'],
    ['[Paul Garnier], père de deux enfants, 5 ans, rit', 'fr'],
    ['[Paul Garnier], directeur du port, 12 ans après', 'fr'],
  ])('should be left to others in “%s”', (text, language) => expect(age(text, language)).toBeNull());

  it.each([
    ['[Édith Savin], 49 ans, a été', 'fr', '49-49 49'],
    ['[Édith Savin] (49 ans)', 'fr', '49-49 49'],
    ['[Édith Savin], âgée de 49 ans, vit', 'fr', '49-49 49'],
    ['Un homme de 34 ans, [Paul Garnier], est mort', 'fr', '34-34 34'],
    ['[Paul Garnier], la trentaine, est', 'fr', '26-39 trentaine'],
    ['À 51 ans, [Ingrid Lachenal] dirige', 'fr', '51-51 51'],
    ['À 51 ans, la pianiste [Ingrid Lachenal] joue', 'fr', '51-51 51'],
    ['At 61, the pianist [Ada Reed] plays', 'en', '61-61 61'],
    ['[Duncan Reed], 58, said', 'en', '58-58 58'],
    ['[Duncan Reed], aged 58, said', 'en', '58-58 58'],
    ['the driver, 53-year-old [Duncan Reed], said', 'en', '53-53 53'],
    ['[Duncan Reed], 58, of Stockwell', 'en', '58-58 58'],
    ['[Duncan Reed], in his 50s, ran', 'en', '50-59 50'],
    ['[Duncan Reed], in his late 50s, ran', 'en', '56-59 50'],
    ['[Duncan Reed] was in his early 50s', 'en', '50-54 50'],
    ['22-month-old [Ada Reed] was', 'en', '1-1 22'],
    ['[Ada Reed], 22 months, was', 'en', '1-1 22'],
    ['Twenty-one-year-old [Ada Reed] was', 'en', '21-21 Twenty-one'],
    ['her five-year-old son, [Tom Reed], was', 'en', '5-5 five'],
    ['[Ada Reed], age 5 months, was', 'en', '0-0 5'],
    ['the 34-year-old suspect, [Duncan Reed], said', 'en', '34-34 34'],
    ['the 34-year-old suspect [Duncan Reed] and his wife', 'en', '34-34 34'],
    ['[Duncan Reed], a 58-year-old plumber', 'en', '58-58 58'],
    ['[Hélène Castan], the 56-year-old chief executive', 'en', '56-56 56'],
    ['[Jonas Verhoeven] a gagné. Âgé de 23 ans, il décroche', 'fr', '23-23 23'],
    ['BRISSAC, 9 juillet 2031 (AGP) - [Jonas Verhoeven] a gagné. Âgé de 23 ans, il décroche', 'fr', '23-23 23'],
    ['[Ada Reed] died on Friday. She was 88.', 'en', '88-88 88'],
    ['[Duncan Reed], who is 64 and has run the mill for years,', 'en', '64-64 64'],
    ['[Ada Reed], who turned 61 in March, said', 'en', '61-61 61'],
    ['[Ada Reed], the harbour master, 61, said', 'en', '61-61 61'],
    ['[Ada Reed], of West Ostley, 62, said', 'en', '62-62 62'],
    ['[Ada Reed], head of the mill at Ostley, aged 62, said', 'en', '62-62 62'],
    ['[Ada Reed] was a 47-year-old school secretary', 'en', '47-47 47'],
    ['[Édith Savin], directrice de la qualité, âgée de 59 ans, a dit', 'fr', '59-59 59'],
    ['[Édith Savin], maire de Brissac, 61 ans, a dit', 'fr', '61-61 61'],
    ['der 34-jährige [Karl Weber]', 'de', '34-34 34'],
    ['[Karl Weber] (34)', 'de', '34-34 34'],
    ['[Luis Ortega], de 34 años,', 'es', '34-34 34'],
  ] as const)('should read “%s”', (text, language, expected) => expect(age(text, language)).toBe(expected));

  it.each([
    ['[Duncan Reed], 580 metres away', 'en'],
    ['[Duncan Reed], age 27 (at the time of the fire), ran', 'en'],
    ['[Duncan Reed], 27 when he left, ran', 'en'],
    ['[Paul Garnier], 27 ans au moment des faits, est', 'fr'],
    ['a 13-year-old boy who was watching [Reed] when', 'en'],
    ['the 13-year-old brother of [Duncan Reed] ran', 'en'],
    ['the 13-year-old had found [Reed] there', 'en'],
    ['that 13-year-old, [Ada Reed]’s son, ran', 'en'],
    ['his 13-year-old sister, [Duncan Reed] and a friend', 'en'],
    ['a 21-year-old [Stockwell] man', 'en'],
    ['the many-year-old [Duncan Reed]', 'en'],
    ['The mayor of Stockwell and the town met old [Duncan Reed]. He was 58.', 'en'],
    ['[Duncan Reed] ran 58 miles', 'en'],
    ['[Paul Garnier], 20 ans de prison', 'fr'],
    ['Le 3 mai, [Paul Garnier] est parti', 'fr'],
    ['[Paul Garnier], 0 ans,', 'fr'],
  ] as const)('should read nothing in “%s”', (text, language) => expect(age(text, language)).toBeNull());
});
