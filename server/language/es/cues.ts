import { cueTable, formulas, inflect, wordSet, type CueWords } from '../cues';

const ar = (verbs: string) =>
  inflect(verbs, (verb) => verb.slice(0, -2), {
    finite: 'a an ó aron aba aban',
    participle: 'ado',
    gerund: 'ando',
    infinitive: 'ar',
  });
const ir = (verbs: string) =>
  inflect(verbs, (verb) => verb.slice(0, -2), {
    finite: 'e en ió ieron ía',
    participle: 'ido',
    gerund: 'iendo',
    infinitive: 'ir',
  });

/** How Spanish reports speech. */
export const cues: CueWords = {
  verbs: cueTable([
    [
      'say',
      {
        finite:
          'dice dicen dijo dijeron decía decían escribe escribió escriben responde respondió respondieron sostiene sostienen ' +
          'sostuvo mantiene mantuvo reconoce reconoció prometió promete advierte advirtió advirtieron refirió insistió pide ' +
          'pidió pidieron cuenta cuentan contó recuerda recordó concluye concluyó predijo asegura asegó defiende defendió ' +
          'prosigue prosiguió repite repitió sugiere sugirió desmiente desmintió niega negó expone expuso propone propuso',
        participle: 'dicho escrito respondido sostenido reconocido prometido advertido pedido contado recordado',
        gerund: 'diciendo escribiendo respondiendo sosteniendo reconociendo advirtiendo pidiendo recordando',
        infinitive: 'decir escribir responder',
      },
    ],
    [
      'say',
      ar(
        'afirmar asegurar declarar explicar señalar indicar agregar comentar anunciar apuntar destacar subrayar manifestar expresar relatar confesar confirmar precisar matizar exclamar preguntar contestar detallar informar lamentar observar replicar reiterar revelar zanjar aclarar resaltar criticar opinar narrar alertar',
      ),
    ],
    ['say', ir('añadir insistir admitir')],
    ['say', { finite: 'añade añaden añadió añadieron', participle: 'añadido', gerund: 'añadiendo' }],
    [
      'think',
      {
        finite: 'cree creen creía piensa piensan quiere quieren espera esperan teme temen considera consideran',
        gerund: 'creyendo',
      },
    ],
    ['act', ar('acusar denunciar calificar condenar alabar')],
  ]),
  auxiliaries: wordSet('sido ha han había habían haya está fue'),
  according: formulas('según', 'de acuerdo con', 'a juicio de', 'en palabras de', 'para'),
  pronouns: wordSet('él ella ellos ellas'),
  enclitics: [],
  relatives: wordSet('quien quienes que'),
  that: wordSet('que si'),
  definite: wordSet('el la los las su sus este esta'),
  indefinite: wordSet('un una unos unas varios varias algunos dos tres'),
  of: wordSet('de del'),
  prepositions: wordSet('a al en con por para sin sobre ante tras desde hasta entre contra hacia durante'),
  boundaries: wordSet(
    'y e o pero que cuando donde si como porque mientras no se es son fue era ha han también además ya ayer hoy lunes ' +
      'martes miércoles jueves viernes sábado domingo aunque pues luego',
  ),
  adverbs: wordSet(
    'también ya ayer hoy lunes martes miércoles jueves viernes sábado domingo se le les lo no después ' +
      'además luego',
  ),
  sources: wordSet(
    'fuente fuentes testigo testigos vecino vecina vecinos portavoz funcionario funcionarios expertos autoridades policía',
  ),
};
