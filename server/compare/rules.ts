import { quoteSpeaker } from './quote-speaker';
import { quoteWording } from './quote-wording';
import type { Rule } from './rule';
import { statementOpposed } from './statement-opposed';

/** Every rule, in a fixed order. */
export const ALL_RULES: readonly Rule[] = [quoteWording, quoteSpeaker, statementOpposed];
