import { clauseOpposed } from './clause-opposed';
import { dateConflict } from './date-conflict';
import { dateWeekday } from './date-weekday';
import { detailOpposed } from './detail-opposed';
import { figureConflict } from './figure-conflict';
import { figureTotal } from './figure-total';
import { memberOpposed } from './member-opposed';
import { nameAlone } from './name-alone';
import { nameSpelling } from './name-spelling';
import { personAge } from './person-age';
import { personAgeUntold } from './person-age-untold';
import { personRole } from './person-role';
import { personRoleUntold } from './person-role-untold';
import { placeConflict } from './place-conflict';
import { placeLocated } from './place-located';
import { placeSlot } from './place-slot';
import { quoteSpeaker } from './quote-speaker';
import { quoteTranslated } from './quote-translated';
import { quoteWording, quoteWordingInStory } from './quote-wording';
import type { Rule } from './rule';
import { statementOpposed } from './statement-opposed';
import { weekdayApart } from './weekday-apart';

/** Every rule, in a fixed order. */
export const ALL_RULES: readonly Rule[] = [
  figureConflict,
  figureTotal,
  dateConflict,
  dateWeekday,
  weekdayApart,
  placeConflict,
  placeSlot,
  placeLocated,
  quoteWording,
  quoteWordingInStory,
  quoteSpeaker,
  quoteTranslated,
  nameSpelling,
  nameAlone,
  personRole,
  personRoleUntold,
  personAge,
  personAgeUntold,
  statementOpposed,
  clauseOpposed,
  detailOpposed,
  memberOpposed,
];
