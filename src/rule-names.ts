import { l10n } from 'vscode';
import type { RuleCode } from '../server/compare/conflict';

/** A rule's name for people; an unknown code (a newer server) stands for itself. */
export function ruleName(code: string): string {
  const names: Readonly<Record<RuleCode, string>> = {
    'figure.conflict': l10n.t('Figures that disagree'),
    'figure.total': l10n.t('Totals that do not add up'),
    'figure.outdated': l10n.t('Figures since updated'),
    'date.conflict': l10n.t('Dates that disagree'),
    'date.weekday': l10n.t('Weekdays that do not fall on their date'),
    'quote.wording': l10n.t('Quotations worded differently'),
    'quote.speaker': l10n.t('Quotations given to different people'),
    'name.spelling': l10n.t('Names spelt differently'),
    'person.role': l10n.t('Functions that disagree'),
    'person.age': l10n.t('Ages that disagree'),
    'place.conflict': l10n.t('Places that disagree'),
    'statement.opposed': l10n.t('Statements that oppose each other'),
  };
  return (names as Readonly<Record<string, string>>)[code] ?? code;
}
