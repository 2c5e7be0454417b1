import type { RuleCode } from '../compare/conflict';

/** Where the rules' pages can be read by anybody who has only the report, or an editor that was not shipped with them. */
export const RULE_PAGES = 'https://github.com/recoupe/recoupe/blob/main/docs/rules';

export const rulePage = (rule: RuleCode): string => `${RULE_PAGES}/${rule}.md`;

/** What each rule reports, in a sentence: the short descriptions of a SARIF report. */
export const RULE_SENTENCES: Readonly<Record<RuleCode, string>> = {
  'figure.conflict': 'Incompatible figures for the same thing.',
  'figure.total': 'Parts that cannot give the stated total.',
  'figure.outdated': 'A figure that a later article updates.',
  'date.conflict': 'The same event at incompatible dates, times or durations.',
  'date.weekday': 'A weekday that does not fall on its date.',
  'quote.wording': 'The same utterance in different words inside the quotation marks.',
  'quote.speaker': 'The same words given to different speakers.',
  'name.spelling': 'One name in spellings of which one must be wrong, or house style must choose.',
  'person.role': 'Incompatible functions of one person at the same time.',
  'person.age': 'Incompatible ages of one person at the same time.',
  'place.conflict': 'The same event at incompatible places.',
  'statement.opposed': 'One article asserts what another denies.',
};
