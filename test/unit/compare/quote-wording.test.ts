import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { quoteWording } from '../../../server/compare/quote-wording';
import { findings } from './quote-kit';

const by = (words: string): string => `« ${words} », a déclaré Solène Vasquin mardi à Corvières.`;

/** The gravity of what is found between two printings by one speaker, or null. */
function check(
  a: string,
  b: string,
  expected: string | null,
  languages: readonly [Language, Language] = ['fr', 'fr'],
): void {
  const found = findings(quoteWording, a, b, { languages }).filter(({ level }) => level === 'warning');
  expect(found.map(({ remark }) => remark?.id)).toEqual(expected === null ? [] : [expected]);
}

describe('quote.wording fires', () => {
  it('should see another number', () =>
    check(
      by('Nous avons perdu trente vaches dans la crue'),
      by('Nous avons perdu quarante vaches dans la crue'),
      'quote-number',
    ));
  it('should see a lost negation', () =>
    check(
      by('Le barrage ne sera pas reconstruit avant la crue'),
      by('Le barrage sera reconstruit avant la crue'),
      'quote-negation',
    ));
  it('should see can and cannot', () =>
    check(
      '“Rust is a habit we can break,” said Tomas Ekdahl.',
      '“Rust is a habit we cannot break,” said Tomas Ekdahl.',
      'quote-negation',
      ['en', 'en'],
    ));
  it('should see another noun', () =>
    check(
      by('La commune paiera la digue jusqu’au bout'),
      by('La commune paiera la route jusqu’au bout'),
      'quote-replaced',
    ));
  it('should see another last word', () =>
    check(by('On ne répare pas une promesse'), by('On ne répare pas une fenêtre'), 'quote-replaced'));
  it('should see a first word that turns the sense', () =>
    check(by('Tout annonce une bonne récolte'), by('Rien n’annonce une bonne récolte'), 'quote-negation'));
  it.each([
    ['no smoke, no flames, just a rumble', 'no smoke, no sirens, just a rumble'],
    ['no wind, no waves, only the mast', 'no rain, no waves, only the mast'],
    ['first the roof, then the whole barn', 'first the roof, then the whole mill'],
  ])('should see one changed word of a very short utterance: %s', (a, b) => {
    const said = (words: string): string => `“${words}”, said Tomas Ekdahl of the harbour office.`;
    check(said(a), said(b), 'quote-replaced', ['en', 'en']);
  });
  it('should see an adjective dropped without a mark', () =>
    check(
      by('un accord secret avec les armateurs du port'),
      by('un accord avec les armateurs du port'),
      'quote-dropped',
    ));
  it.each([
    ['Je veux que le conseil nous dise pourquoi', 'Je veux que le conseil nous dise comment'],
    ['Nous avons bâti cette digue pour le village', 'Nous avons bâti cette digue avec le village'],
    ['Je prends toute la faute de cette crue', 'Nous prenons toute la faute de cette crue'],
    [
      'Ma mère ramassait le varech en hiver. Moi, je ne vends plus de poisson',
      'Ma mère ramassait le varech en hiver. Moi, je n’ai pas pris ce poisson',
    ],
  ])('should see a small word that says something else: %s', (a, b) => check(by(a), by(b), 'quote-replaced'));
  it('should see two sides that changed places around a comparison', () => {
    const said = (words: string): string => `“${words}”, said Tomas Ekdahl of the harbour office.`;
    check(said('I would rather be late than wrong'), said('I would rather be wrong than late'), 'quote-replaced', [
      'en',
      'en',
    ]);
  });
  it('should see one changed word of a story, whoever spoke', () =>
    check(
      '« Je suis rentré parce que j’avais froid », a-t-il expliqué mardi.',
      '« Je suis rentré parce que j’avais chaud », a souri le marin.',
      'quote-replaced',
    ));
  it('should compare a fragment with the whole', () =>
    check(
      by('Depuis dix ans je le dis, la commune paiera la digue jusqu’au dernier sou'),
      'Solène Vasquin a promis que « la commune paiera la route jusqu’au dernier sou ».',
      'quote-replaced',
    ));
});

describe('quote.wording tells what was moved from what was exchanged', () => {
  it('should see two nouns exchanged', () =>
    check(
      by('Nous ne rebâtissons pas un moulin, nous rebâtissons une école de voile'),
      by('Nous ne rebâtissons pas une école de voile, nous rebâtissons un moulin'),
      'quote-replaced',
    ));
  it('should see two nouns exchanged around a negation', () =>
    check(
      by('C’est une fête sur la mémoire, non sur l’oubli'),
      by('C’est une fête sur l’oubli, non sur la mémoire'),
      'quote-replaced',
    ));
  it('should see a negation that changes its clause', () =>
    check(
      by('Ce bac est fait pour ceux qui ont un vélo, pas seulement pour ceux qui n’en ont pas'),
      by('Ce bac est fait pour ceux qui n’ont pas de vélo, pas seulement pour ceux qui en ont un'),
      'quote-negation',
    ));
  it('should let two members of a pair stand in either order', () =>
    check(
      by('La mairie et la paroisse paieront la digue ensemble'),
      by('La paroisse et la mairie paieront la digue ensemble'),
      null,
    ));
  it.each([
    ['We voted for the new pier on Tuesday night', 'We voted against the new pier on Tuesday night'],
    ['They closed the sluice before the storm broke', 'They closed the sluice after the storm broke'],
  ])('should see a small word that says the opposite: %s', (a, b) => {
    const said = (words: string): string => `“${words},” said Tomas Ekdahl.`;
    check(said(a), said(b), 'quote-replaced', ['en', 'en']);
  });
});

describe('quote.wording stays silent on', () => {
  it('should let two names of one body pass', () =>
    check(
      '“The raids are aimed at foiling Daesh efforts to the north,” said Tomas Ekdahl.',
      '“The raids are aimed at foiling ISIS efforts to the north,” said Tomas Ekdahl.',
      null,
      ['en', 'en'],
    ));
  it('should let a word more in a few pass, where it is not known who speaks', () =>
    check('“Why we sold that boat” was painted on the wall.', '“why we sold that old boat” stood on the wall.', null, [
      'en',
      'en',
    ]));
  it('should let a term that many use pass', () =>
    check('On parle d’un « état d’urgence sanitaire » ici.', 'On parle d’un « état d’urgence climatique » là.', null));
  it('should let the same words pass', () =>
    check(by('La commune paiera la digue'), by('La commune paiera la digue'), null));
  it('should let a clause more at the beginning pass', () =>
    check(
      '“I never rowed. A boat is not a toy for summer”, said Tomas Ekdahl.',
      '“He said a boat is not a toy for summer”, said Tomas Ekdahl.',
      null,
      ['en', 'en'],
    ));
  it('should let fragments pass', () =>
    check(by('Depuis dix ans, la commune paie la digue'), 'Pour Solène Vasquin, « la commune paie la digue ».', null));
  it('should let marked cuts pass', () =>
    check(by('La commune de Corvières paiera la digue'), by('La commune […] paiera la digue'), null));
  it('should let brackets pass', () =>
    check(by('Ils paieront la digue de leur poche'), by('[Les armateurs] paieront la digue de leur poche'), null));
  it('should let an inflected fragment pass', () =>
    check(
      by('Nous refusons de céder aux armateurs du port'),
      'Solène Vasquin dit ne pas avoir « cédé aux armateurs du port ».',
      null,
    ));
  it('should let accents, ligatures and hyphens pass', () =>
    check(
      by('L’Etat a le cœur sec, ma petite-fille le sait'),
      by('L’État a le coeur sec, ma petite fille le sait'),
      null,
    ));
  it('should let numbers in words and figures pass', () =>
    check(by('Il reste vingt bateaux à quai'), by('Il reste 20 bateaux à quai'), null));
  it('should let word order pass', () =>
    check(by('Je serai jusqu’au soir sur la digue'), by('Je serai sur la digue jusqu’au soir'), null));
  it('should let articles and particles pass', () =>
    check(by('Alors la digue tiendra cette nuit encore'), by('La digue tiendra bien cette nuit'), null));
  it('should let a cue inside the marks pass', () =>
    check('« La digue, assure Solène Vasquin, tiendra cette nuit. »', by('La digue tiendra cette nuit'), null));
  it('should let translations pass', () =>
    check(by('La commune paiera la digue'), '“The town will pay for the dyke,” said Solène Vasquin.', null, [
      'fr',
      'en',
    ]));
  it.each([
    ['The hailstorms came before the cattle market opened', 'The hail storms came before the cattle market opened'],
    ['Every hail storm takes a roof in this valley', 'Every hailstorm takes a roof in this valley'],
    ['They rebuilt the weather-boards in a single week', 'They rebuilt the weatherboards in a single week'],
  ])('should let a compound in one word or two pass: %s', (a, b) => {
    const said = (words: string): string => `“${words},” said Tomas Ekdahl on Tuesday.`;
    expect(findings(quoteWording, said(a), said(b), { languages: ['en', 'en'] })).toEqual([]);
  });
  it('should let a translation pass', () =>
    check(
      by('La commune paiera la digue ce printemps'),
      '“The town will pay for the dyke this spring,” said Solène Vasquin.',
      null,
      ['fr', 'en'],
    ));
  it('should let words that two people chose pass', () =>
    check(
      by('La commune paiera la digue jusqu’au bout'),
      '« La commune paiera la route jusqu’au bout », répond Armand Quillet.',
      null,
    ));
});

describe('quote.wording within one article', () => {
  const twice = (first: string, second: string): string[] => {
    const text = `${first}\n\n${second}`;
    return [...new Set(findings(quoteWording, text, text, { same: true }).map(({ level }) => level))];
  };
  it('should report a word that changed between two paragraphs', () =>
    expect(
      twice(by('La commune paiera la digue jusqu’au bout'), by('La commune paiera la route jusqu’au bout')),
    ).toEqual(['warning']));
  it('should only note what a headline leaves out', () =>
    expect(
      twice(
        '# Solène Vasquin : « La commune paiera la digue du port »',
        by('La commune paiera la grande digue du port'),
      ),
    ).toEqual(['note']));
  it('should only note words without a known speaker', () =>
    expect(
      twice('« La commune paiera la digue jusqu’au bout »', '« La commune paiera la route jusqu’au bout »'),
    ).toEqual(['note']));
  it('should only note what a live page prints in several ways', () => {
    const filler = 'Le conseil a repris ses travaux, et la pluie ses droits. '.repeat(280);
    expect(
      twice(
        `${by('La commune paiera la digue jusqu’au bout')}\n\n${filler}`,
        by('La commune paiera la route jusqu’au bout'),
      ),
    ).toEqual(['note']);
  });
});

describe('quote.wording passages', () => {
  it('should cover the same stretch on both sides, so that one can replace the other', () => {
    const [found] = findings(
      quoteWording,
      by('La commune paiera la digue jusqu’au bout'),
      by('La commune paiera la route jusqu’au bout'),
    );
    expect(found!.places.map(({ shown }) => shown)).toEqual([
      'La commune paiera la digue jusqu’au bout',
      'La commune paiera la route jusqu’au bout',
    ]);
  });
  it('should give function words a note below the default confidence', () => {
    const [found] = findings(
      quoteWording,
      by('La commune paiera la digue ce printemps'),
      by('La commune paiera sa digue ce printemps'),
    );
    expect(found?.level).toBe('note');
    expect(found!.evidence.confidence).toBeLessThan(0.5);
  });
});
