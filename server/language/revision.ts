import type { Language } from '../article/language';
import type { Token } from '../article/token';

/**
 * Words by which an article says that its figure replaces an earlier one. Normal forms; a phrase is joined by `_`.
 */
const WORDS: Record<Language, string> = {
  fr: "alourdi alourdit s'alourdit désormais revu révisé revue révisée actualisé dernier_bilan nouveau_bilan bilan_définitif bilan_précédent grimpé grimpe porté porte_à passé_de passe_de est_passé monte_à monté_à initialement première_estimation dans_un_premier_temps au_lieu_de finalement à_présent maintenant",
  en: 'revised revising updated now_stands new_toll latest_toll has_risen rose_to risen_to climbed climbs up_from down_from earlier_toll earlier_count previously initially first_reported at_first so_far final_toll now',
  es: 'ascendió asciende actualizado revisado nuevo_balance ahora ya_son inicialmente elevó',
  de: 'inzwischen gestiegen korrigiert aktualisiert neue_bilanz zunächst mittlerweile nunmehr',
  it: 'salito sale aggiornato nuovo_bilancio ora inizialmente rivisto',
  pt: 'subiu sobe atualizado novo_balanço agora inicialmente revisto',
  nl: 'opgelopen gestegen bijgesteld inmiddels aanvankelijk nieuwe_balans nu',
};

const lists = new Map<Language, readonly (readonly string[])[]>();

/** Do the tokens say that a figure replaces an earlier one? */
export function saysRevised(tokens: readonly Token[], language: Language): boolean {
  let phrases = lists.get(language);
  if (!phrases) lists.set(language, (phrases = WORDS[language].split(' ').map((phrase) => phrase.split('_'))));
  return tokens.some((_, i) => phrases.some((phrase) => phrase.every((word, k) => tokens[i + k]?.norm === word)));
}
