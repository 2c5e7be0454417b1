import { plain } from './stem';

/** Nouns for relatives, in the seven languages, plain: a closed class. */
const KIN = new Set(
  (
    'mother father mum dad parents brother brothers sister sisters son sons daughter daughters child children wife husband widow widower ' +
    'grandfather grandmother grandparents grandson granddaughter uncle aunt nephew niece cousin partner fiance fiancee twin ' +
    'mere pere parents frere freres soeur soeurs fils fille filles enfants enfant epouse epoux mari femme veuve veuf grand-pere grand-mere ' +
    'grands-parents oncle tante neveu niece compagne compagnon jumeau jumelle aine ainee cadet cadette ' +
    'mutter vater eltern bruder schwester sohn tochter kinder frau mann witwe grossvater grossmutter onkel ' +
    'madre padre padres hermano hermana hijo hija hijos esposa marido mujer viuda abuelo abuela tio tia fratello sorella figlio figlia moglie ' +
    'marito nonno nonna zio zia pais mae pai irmao irma filho filha esposo avo ' +
    'moeder vader ouders broer zus zoon dochter vrouw man weduwe opa oma'
  ).split(' '),
);

const POSSESSIVES = new Set(
  "his her their my 's ’s son sa ses leur leurs mon ma mes sein seine seinen seiner ihr ihre ihren ihrer su sus mi suo sua suoi sue loro seu seus suas zijn haar hun".split(
    ' ',
  ),
);

/** Do the two normalised words name somebody's relative (`her daughter`, `son père`)? */
export const tellsKin = (possessive: string, noun: string): boolean =>
  POSSESSIVES.has(possessive) && KIN.has(plain(noun));
