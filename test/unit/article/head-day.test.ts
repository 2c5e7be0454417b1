import { describe, expect, it } from 'vitest';
import { readHeadDay } from '../../../server/article/head-day';
import { readArticle } from '../../../server/article/read';
import type { Language } from '../../../server/article/language';

const day = (line: string, language: Language = 'en'): string | null => {
  const found = readHeadDay(line, language);
  return found && `${found.year}-${found.month}-${found.day}`;
};

describe('a line about the article', () => {
  it.each([
    ['Port Averil Signal — Thursday, May 2, 2024', '2024-5-2'],
    ['By Ottilie Marsh | Harbour Weekly, 2 May 2024', '2024-5-2'],
    ['KVXO 1210 AM – EVENING NEWS – MONDAY, MAY 6, 2024', '2024-5-6'],
    ['News release, 3 May 2024', '2024-5-3'],
    ['Bulletin to members, 23 July 2024', '2024-7-23'],
    ['KVXO News 4 | Posted 5:52 PM, May 6, 2024', '2024-5-6'],
    ['Rural Report, West Downs – Friday 20 September 2024, 6 p.m.', '2024-9-20'],
    ['FINAL – FACT SHEET (published 9 June 2024)', '2024-6-9'],
  ])('should read the day of %s', (line, expected) => {
    expect(day(line)).toBe(expected);
  });

  it.each([
    ['Par Aurélie Sommer — Lundi 17 juin 2024', '2024-6-17'],
    ['Publié le 8 sept. 2024 à 19h12', '2024-9-8'],
    ['Rédigé par T. Osmont. Publié le 8 sept. 2024 à 19h12', '2024-9-8'],
    ['16/12/2024 - 07:12 - Rédaction de Brevan', '2024-12-16'],
    ['21/12/2024 - 18h04 (mis à jour à 19h20)', '2024-12-21'],
    ["L'Écho des landes boisées, jeudi 27 juin 2024", '2024-6-27'],
    ['Le Sillon — mercredi 15 mai 2024 — par Solène Ratier', '2024-5-15'],
    ['(Agence Nord) – Brevan, 24 mai 2024', '2024-5-24'],
    ['Avis aux riverains, 14 mai 2024', '2024-5-14'],
    ['(Brevan, 3 mai 2024) La mairie a fait savoir que le pont restera fermé.', '2024-5-3'],
  ])('should read the day of %s', (line, expected) => {
    expect(day(line, 'fr')).toBe(expected);
  });

  it.each<[string, Language, string]>([
    ['Elbtaler Blatt, Mittwoch, 5. Juni 2024. Von Imke Rasch', 'de', '2024-6-5'],
    ['M. Carmen Robles | Lorca | Jueves, 20 de junio de 2024', 'es', '2024-6-20'],
    ['La Gazzetta del Serio, martedì 23 aprile 2024 – di Piera Gozzi', 'it', '2024-4-23'],
  ])('should read the day of %s', (line, language, expected) => {
    expect(day(line, language)).toBe(expected);
  });

  it.each([
    'Opened: 3 May 2024',
    'Averil City Marathon, 25 August 2024: official results',
    'Minutes of the meeting of 3 May 2024',
    'Investigation notice: collision with terrain near Averil, 12 May 2024',
    'BOOK FESTIVAL, 12-15 JANUARY 2024',
    'The mill burned down on 3 May 2024.',
    'The three men, who lived near the quarry and worked there, were last seen at the gate on Friday, 3 May 2024.',
    'Thursday 2 May',
  ])('should leave the day of %s to the text', (line) => {
    expect(day(line)).toBeNull();
  });

  it.each(['Conseil municipal du 23 mai 2024 : l’essentiel', 'Vote : séance du 27 mai 2024', 'Naissance : 2 mai 1938'])(
    'should leave the day of %s to the text',
    (line) => {
      expect(day(line, 'fr')).toBeNull();
    },
  );

  it('should date an article that nothing else dates', () => {
    const text =
      'Mill burns again\n\nHarbour Weekly — Thursday, May 2, 2024\n\nThe old mill burned on Tuesday night.\n';
    expect(readArticle('a.txt', text).metadata.published).toBe('2024-05-02');
  });

  it('should give way to what is beside the file', () => {
    const text =
      'Mill burns again\n\nHarbour Weekly — Thursday, May 2, 2024\n\nThe old mill burned on Tuesday night.\n';
    expect(readArticle('a.txt', text, { published: '2024-05-03' }).metadata.published).toBe('2024-05-03');
  });

  it('should not look for it in the text', () => {
    const text = `Mill burns again\n\n${'The old mill by the river burned again. '.repeat(6)}\n\nPort Averil — May 2, 1924\n`;
    expect(readArticle('a.txt', text).metadata.published).toBeNull();
  });
});
