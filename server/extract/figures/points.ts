import type { Token } from '../../article/token';
import type { Hedged } from './hedged';

const POINT = new Set('point points punto puntos punkt punkte punkten punti ponto pontos punt punten'.split(' '));
/** What is told in per cent, so that it gains and loses percentage points. */
const RATES = new Set(
  (
    'taux inflation chômage participation abstention popularité cote sondage sondages intentions part rate rates ' +
    'unemployment turnout approval poll polls popularity support share yield tasa inflación paro desempleo participación ' +
    'abstención encuestas cuota quote arbeitslosenquote wahlbeteiligung umfragen zustimmung inflationsrate leitzins tasso ' +
    'inflazione disoccupazione affluenza sondaggi taxa inflação desemprego participação abstenção sondagens percentage ' +
    'werkloosheid opkomst peilingen inflatie rente'
  ).split(' '),
);
/** Points of other sorts. */
const OTHER = new Set(
  (
    'indice index cac dow nasdaq nikkei dax ftse match matches league ligue classement championnat table permis licence ' +
    'license set game score season saison partie basket rugby índice liga partido tabelle liga spiel classifica ' +
    'partita campionato jogo campeonato wedstrijd'
  ).split(' '),
);

/** `gagne 0,4 point, à 7,2 %`, `down three points in polls`: percentage points, where the sentence speaks of a rate. */
export function withPoints(
  tokens: readonly Token[],
  figures: readonly Hedged[],
  first: number,
  next: number,
): readonly Hedged[] {
  if (!figures.some((figure) => isPointed(tokens, figure))) return figures;
  let rated = figures.some(({ unit }) => unit === '%');
  for (let at = first; at < next; at++) {
    const { norm } = tokens[at]!;
    if (OTHER.has(norm)) return figures;
    rated ||= RATES.has(norm);
  }
  return rated ? figures.map((figure) => (isPointed(tokens, figure) ? inPoints(tokens, figure) : figure)) : figures;
}

const isPointed = (tokens: readonly Token[], { unit, ordinal, fraction, next }: Hedged): boolean =>
  unit === null && !ordinal && !fraction && POINT.has(tokens[next]?.norm ?? '');

function inPoints(tokens: readonly Token[], figure: Hedged): Hedged {
  const half = figure.modifier === 'exact' ? figure.step / 2 : 0;
  return {
    ...figure,
    unit: 'pp',
    next: figure.next + 1,
    end: tokens[figure.next]!.end,
    low: figure.low === null ? null : figure.low - half,
    high: figure.high === null ? null : figure.high + half,
  };
}
