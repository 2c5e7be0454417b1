import type { Language } from '../article/language';
import type { Token } from '../article/token';

/**
 * Words by which an article says that its figure replaces an earlier one. Normal forms; a phrase is joined by `_`.
 * `rising` words tell of any growth (`climbed`); of a toll they tell of its revision.
 */
interface RevisionWords {
  readonly revised: string;
  readonly rising: string;
}

const WORDS: Record<Language, RevisionWords> = {
  fr: {
    revised:
      "alourdi alourdit s'alourdit revu révisé revue révisée actualisé dernier_bilan nouveau_bilan bilan_définitif bilan_précédent initialement première_estimation dans_un_premier_temps",
    rising:
      'désormais grimpé grimpe porté porte_à passé_de passe_de est_passé monte_à monté_à finalement à_présent maintenant atteint',
  },
  en: {
    revised:
      'revised revising new_toll latest_toll earlier_toll earlier_count previously initially first_reported at_first final_toll',
    rising: 'updated now_stands has_risen rose_to risen_to climbed climbs up_from so_far now',
  },
  es: { revised: 'actualizado revisado nuevo_balance inicialmente', rising: 'ascendió asciende ahora ya_son elevó' },
  de: { revised: 'korrigiert aktualisiert neue_bilanz zunächst', rising: 'inzwischen gestiegen mittlerweile nunmehr' },
  it: { revised: 'aggiornato nuovo_bilancio inizialmente rivisto', rising: 'salito sale ora' },
  pt: { revised: 'atualizado novo_balanço inicialmente revisto', rising: 'subiu sobe agora' },
  nl: { revised: 'bijgesteld aanvankelijk nieuwe_balans', rising: 'opgelopen gestegen inmiddels nu' },
};

type Phrases = readonly (readonly string[])[];
const phrasesOf = (words: string): Phrases => words.split(' ').map((phrase) => phrase.split('_'));
const lists = new Map<Language, { readonly revised: Phrases; readonly rising: Phrases }>();

/** Do the tokens say that a figure replaces an earlier one? `running`: the figure is one that news keeps revising. */
export function saysRevised(tokens: readonly Token[], language: Language, running: boolean): boolean {
  let known = lists.get(language);
  if (!known) {
    const { revised, rising } = WORDS[language];
    lists.set(language, (known = { revised: phrasesOf(revised), rising: phrasesOf(rising) }));
  }
  const stands = (phrases: Phrases): boolean =>
    tokens.some((_, i) => phrases.some((phrase) => phrase.every((word, k) => tokens[i + k]?.norm === word)));
  return stands(known.revised) || (running && stands(known.rising));
}

/** Words by which an article says that a fire is out or no longer spreads. */
const OVER: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    'fixé fixée fixés maîtrisé maîtrisée maîtrisés maitrisé maitrisée éteint éteinte éteints circonscrit'.split(' '),
  ),
  en: new Set('contained extinguished doused quelled'.split(' ')),
  es: new Set('controlado extinguido estabilizado sofocado'.split(' ')),
  de: new Set('gelöscht eingedämmt'.split(' ')),
  it: new Set('spento domato circoscritto'.split(' ')),
  pt: new Set('extinto dominado controlado'.split(' ')),
  nl: new Set('geblust bedwongen'.split(' ')),
};
const NOT = /^(?:pas|not|n't|jamais|never|yet|no|nicht|non|não|niet)$/u;
/** Tokens before the word in which a `not` is of it. */
const NOT_REACH = 4;

/** Do the tokens say that a fire is out? */
export const saysOver = (tokens: readonly Token[], language: Language): boolean =>
  tokens.some(
    ({ norm }, i) =>
      OVER[language].has(norm) && !tokens.slice(Math.max(0, i - NOT_REACH), i).some((before) => NOT.test(before.norm)),
  );
