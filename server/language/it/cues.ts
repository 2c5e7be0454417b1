import { cueTable, formulas, inflect, wordSet, type CueWords } from '../cues';

const are = (verbs: string) =>
  inflect(verbs, (verb) => verb.slice(0, -3), {
    finite: 'a ano ò arono ava avano',
    participle: 'ato',
    gerund: 'ando',
    infinitive: 'are',
  });

/** How Italian reports speech. */
export const cues: CueWords = {
  verbs: cueTable([
    [
      'say',
      {
        finite:
          'dice dicono disse dissero diceva scrive scrivono scrisse risponde rispondono rispose sostiene sostengono sostenne ' +
          'aggiunge aggiungono aggiunse conclude concluse ammette ammise promette promise chiede chiese avverte avvertì ' +
          'ribadisce ribadì riferisce riferì chiarisce chiarì smentisce smentì spiega spiegano prosegue proseguì riconosce ' +
          'riconobbe ripete definisce definì annuncia annunciano annunciò denuncia denunciò commenta',
        participle:
          'detto scritto risposto sostenuto aggiunto concluso ammesso promesso chiesto avvertito ribadito riferito chiarito ' +
          'smentito riconosciuto definito',
        gerund: 'dicendo scrivendo rispondendo sostenendo aggiungendo concludendo ammettendo ribadendo',
        infinitive: 'dire scrivere rispondere',
      },
    ],
    [
      'say',
      are(
        'affermare dichiarare spiegare raccontare precisare sottolineare confermare osservare commentare assicurare ricordare notare confessare domandare replicare insistare lamentare esclamare rivelare segnalare evidenziare',
      ),
    ],
    ['say', { finite: 'annuncia annunciano insiste', participle: 'annunciato', gerund: 'annunciando' }],
    [
      'think',
      {
        finite: 'crede credono pensa pensano ritiene ritengono vuole vogliono spera sperano teme temono',
        gerund: 'ritenendo',
      },
    ],
    ['act', are('accusare criticare condannare lodare')],
  ]),
  auxiliaries: wordSet('stato stata ha hanno aveva avevano è stato'),
  according: formulas('secondo', 'a detta di', 'stando a', 'a parere di', 'per'),
  pronouns: wordSet('lui lei egli ella loro'),
  enclitics: [],
  relatives: wordSet('chi che'),
  that: wordSet('che se'),
  definite: wordSet("il lo la i gli le l' suo sua"),
  indefinite: wordSet("un uno una un' alcuni alcune due tre"),
  of: wordSet("di del della dello dei degli delle dell' dell"),
  prepositions: wordSet(
    'a al alla ai alle in nel nella con per su sul sulla da dal dalla tra fra contro verso durante dopo',
  ),
  boundaries: wordSet(
    'e o ma che quando dove se come perché mentre non si è sono era ha hanno anche poi ieri oggi lunedì martedì mercoledì ' +
      'giovedì venerdì sabato domenica',
  ),
  adverbs: wordSet(
    'anche poi ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica si gli le lo non ' +
      'inoltre ancora già',
  ),
  sources: wordSet(
    'fonte fonti testimone testimoni residente residenti portavoce funzionario funzionari esperti autorità polizia',
  ),
};
