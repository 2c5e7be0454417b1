import type { Template } from './texts';

/** Questions that decide a finding, as titles, and the reasons, remarks and fixes that rules give (`Text` ids). */
export const REASON_TEXTS: Readonly<Record<string, Template>> = {
  'same-story': { en: 'Same story?', fr: 'Même histoire\u00a0?' },
  'same-counted': { en: 'Same thing counted?', fr: 'Même chose comptée\u00a0?' },
  'same-subject': { en: 'Same subject?', fr: 'Même sujet\u00a0?' },
  'same-event': { en: 'Same event?', fr: 'Même événement\u00a0?' },
  'same-entity': { en: 'Same person, body or place?', fr: 'Même personne, organisme ou lieu\u00a0?' },
  'same-place': { en: 'Same place?', fr: 'Même lieu\u00a0?' },
  'same-time': { en: 'Same time?', fr: 'Même moment\u00a0?' },
  'same-source': { en: 'Same source?', fr: 'Même source\u00a0?' },
  'same-speaker': { en: 'Same speaker?', fr: 'Même auteur\u00a0?' },
  'same-words': { en: 'Same words?', fr: 'Mêmes mots\u00a0?' },
  'same-language': { en: 'Same language?', fr: 'Même langue\u00a0?' },
  'same-unit': { en: 'Same unit?', fr: 'Même unité\u00a0?' },
  'whole-or-part': { en: 'Whole against part?', fr: 'Tout ou partie\u00a0?' },
  'level-or-change': { en: 'Level against change?', fr: 'Niveau ou variation\u00a0?' },
};
