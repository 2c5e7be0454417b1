import { cueTable, formulas, inflect, wordSet, type CueWords } from '../cues';

/** Weak verbs in -de; the stem is the infinitive without -en. */
const weak = (verbs: string) =>
  inflect(verbs, (verb) => verb.slice(0, -2), { finite: 't en de den', participle: 'd', infinitive: 'en' });

/** How Dutch reports speech. */
export const cues: CueWords = {
  verbs: cueTable([
    [
      'say',
      {
        finite:
          'zegt zeggen zei zeiden schrijft schrijven schreef schreven vertelt vertellen vertelde vertelden antwoordt ' +
          'antwoordde antwoordden vraagt vroeg vroegen voegt voegde voegden verklaart verklaarde verklaarden stelt stelde ' +
          'stelden meldt meldde meldden benadrukt benadrukte waarschuwt waarschuwde laat liet legt legde bevestigt bevestigde ' +
          'belooft beloofde erkent erkende noemt noemde aldus reageert reageerde merkt merkte geeft gaf beweert beweerde ' +
          'ontkent ontkende roept riep besluit besloot betoogt betoogde',
        participle:
          'gezegd geschreven verteld geantwoord gevraagd toegevoegd verklaard gesteld gemeld benadrukt bevestigd erkend',
        infinitive: 'zeggen schrijven vertellen antwoorden',
      },
    ],
    ['say', weak('concluderen constateren waarschuwen')],
    [
      'think',
      {
        finite:
          'denkt denken dacht dachten vindt vinden vond vonden gelooft geloven hoopt hopen wil willen wilde vreest vrezen',
        participle: 'gedacht gevonden',
      },
    ],
    ['act', { finite: 'beschuldigt beschuldigde veroordeelt veroordeelde bekritiseert bekritiseerde prijst prees' }],
  ]),
  auxiliaries: wordSet('geworden heeft hebben had hadden is was werd wordt'),
  according: formulas('volgens', 'naar eigen zeggen van', 'aldus'),
  pronouns: wordSet('hij zij ze het men we wij'),
  enclitics: [],
  relatives: wordSet('die wie'),
  that: wordSet('dat of'),
  definite: wordSet('de het deze dit zijn haar hun'),
  indefinite: wordSet('een enkele verschillende sommige twee drie'),
  of: wordSet('van'),
  prepositions: wordSet('in op aan naar met bij voor tegen over onder uit door na tijdens tot zonder tussen sinds te'),
  boundaries: wordSet(
    'en of maar want omdat terwijl als dat toen waar niet ook nog al dan echter is zijn was waren heeft hebben wordt werd ' +
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen',
  ),
  adverbs: wordSet(
    'ook nog dan toen echter maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren ' +
      'hem haar zich eerder later',
  ),
  sources: wordSet(
    'bron bronnen getuige getuigen bewoner bewoners woordvoerder woordvoerster ambtenaar deskundigen politie',
  ),
};
