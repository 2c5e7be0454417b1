import { describe, expect, test } from 'vitest';
import { toldPeople } from '../../../server/language/told-people';
import type { Language } from '../../../server/article/language';

const matches = (language: Language, text: string): boolean => {
  const { ages } = toldPeople(language)!;
  return ages.some((pattern) => [...text.matchAll(pattern)].length > 0);
};

describe('the mark of an age', () => {
  test.each<[Language, string]>([
    ['en', 'A 34-year-old man was held.'],
    ['en', 'The driver, 61, was unhurt.'],
    ['en', 'She died at the age of 84.'],
    ['en', 'At 87, she still swims.'],
    ['en', 'He was 44, she was 47.'],
    ['en', 'Two men aged 36 and 52 were held.'],
    ['en', 'A woman in her 50s was hurt.'],
    ['en', 'A woman in her late twenties was hurt.'],
    ['en', 'A man in his teens was hurt.'],
    ['fr', 'Un homme de trente-quatre ans a été interpellé.'],
    ['fr', 'La conductrice, âgée de 41 ans, est indemne.'],
    ['fr', 'Deux personnes, âgées de 84 et 79 ans, ont été relogées.'],
    ['fr', 'Une quinquagénaire a été blessée.'],
    ['es', 'Un hombre de 34 años fue detenido.'],
    ['de', 'Ein 34-jähriger Mann wurde verletzt.'],
    ['de', 'Ein 61-Jähriger starb.'],
    ['de', 'Der Fahrer (52) blieb unverletzt; Schmidt (52) nicht.'],
  ])('should stand where a pattern matches in %s: %s', (language, text) => {
    expect(matches(language, text)).toBe(true);
    expect(toldPeople(language)!.mark.test(text)).toBe(true);
  });

  test.each<[Language, string]>([
    ['en', 'The town hall was rebuilt in 1987 for the parties of the council.'],
    ['fr', 'Le pont de 34 mètres date de 1987.'],
    ['es', 'El puente de 34 metros es de 1987.'],
    ['de', 'Die Brücke ist 34 Meter lang.'],
  ])('should be missing where no age may be in %s: %s', (language, text) =>
    expect(toldPeople(language)!.mark.test(text)).toBe(false),
  );
});
