import type { DateLanguage } from '../date-language';

import { DATES as EN } from '../en/dates';

export const DATES: DateLanguage = EN;
