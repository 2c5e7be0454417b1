import { cueTable, formulas, inflect, wordSet, type CueWords } from '../cues';

/** Weak verbs: present, preterite, participle without ge- (prefix and -ieren verbs); others are listed. */
const weak = (verbs: string) =>
  inflect(verbs, (verb) => verb.slice(0, -2), {
    finite: 't en te ten',
    participle: 't',
    gerund: 'end',
    infinitive: 'en',
  });

/** How German reports speech. */
export const cues: CueWords = {
  verbs: cueTable([
    [
      'say',
      {
        finite:
          'sagt sagen sagte sagten sprach sprechen spricht sprachen schreibt schreiben schrieb schrieben heißt hieß gab gibt ' +
          'meint meinte meinten teilte teilten teilt antwortet antwortete antworteten fügt fügte fügten berichtet ' +
          'berichtete berichteten betont betonte betonten nennt nannte nannten weiß wusste warnt warnte warnten fragt ' +
          'fragte fragten räumt räumte kündigt kündigte kündigten ruft rief riefen bestreitet bestritt findet fand wirft ' +
          'warf verspricht versprach behauptet behauptete hält hielt weist wies zitiert zitierte gesteht gestand mahnt ' +
          'mahnte lobt lobte klagt klagte droht drohte ergänzt ergänzte fordert forderte forderten',
        participle:
          'gesagt gesprochen geschrieben geantwortet gemeint hinzugefügt mitgeteilt berichtet betont gewarnt gefragt ' +
          'eingeräumt angekündigt versprochen behauptet bestritten zitiert gefordert',
        gerund: 'sagend fragend',
        infinitive: 'sagen schreiben antworten berichten betonen',
      },
    ],
    [
      'say',
      weak(
        'erklären versichern bestätigen erzählen verkünden erläutern bekräftigen kritisieren kommentieren unterstreichen schildern beteuern vermuten resümieren präzisieren dementieren',
      ),
    ],
    [
      'think',
      {
        finite:
          'glaubt glaubte glauben denkt dachte denken hofft hoffte hoffen will wollte wollen fürchtet fürchtete sieht sah',
        participle: 'geglaubt gehofft',
      },
    ],
    ['act', weak('verurteilen begrüßen beschuldigen')],
  ]),
  auxiliaries: wordSet('worden hat haben hatte hatten habe ist sei wurde wird'),
  according: formulas('laut', 'nach angaben von', 'nach angaben', 'nach ansicht von', 'zufolge', 'nach worten von'),
  pronouns: wordSet('er sie es man wir'),
  enclitics: [],
  relatives: wordSet('der die das welcher welche'),
  that: wordSet('dass daß ob'),
  definite: wordSet('der die das des dem den dieser diese dieses sein seine ihr ihre'),
  indefinite: wordSet('ein eine einer eines einem einen mehrere einige zwei drei'),
  of: wordSet('von vom des der'),
  prepositions: wordSet(
    'in im an am auf zu zum zur mit bei beim nach vor gegenüber aus über für gegen unter seit um durch ohne',
  ),
  boundaries: wordSet(
    'und oder aber denn weil während wenn als dass ob wo nicht auch noch schon dann jedoch ist sind war waren hat haben ' +
      'wird werden montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen',
  ),
  adverbs: wordSet(
    'auch noch dann jedoch heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag sich ' +
      'ihm ihr weiter zudem außerdem bereits',
  ),
  sources: wordSet(
    'quelle quellen zeuge zeugen anwohner bewohner sprecher sprecherin beamter diplomat diplomaten experten behörden polizei',
  ),
};
