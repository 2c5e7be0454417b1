import { wordSet } from '../cues';
import { opposites } from '../shapes/utterance-words';
import { type UtteranceWords } from '../shapes/utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet(
    "not n't no never nothing none nobody cannot without neither nor can't don't doesn't didn't " +
      "won't isn't aren't wasn't weren't wouldn't shouldn't couldn't hasn't haven't hadn't mustn't " +
      "ain't",
  ),
  pivots: wordSet('than before after'),
  fillers: wordSet(
    'really very actually just simply basically obviously certainly so well now today yesterday ' +
      'tomorrow then also too still already quite totally absolutely honestly frankly literally look ' +
      'okay yes oh going gonna get got there here',
  ),
  opposites: opposites(
    'for/against/with/without/despite before/after/during/until in/out up/down on/off over/under above/below more/less|fewer most/least all/none everything/nothing everyone/nobody everybody/nobody always/never first/last inside/outside here/there must/may can/cannot will/would|may|might could/will ' +
      'why/how/when/where/who/what because/although|though/unless ' +
      "i/we/you/they/he/she i'm/we're/you're/they're i've/we've/you've/they've i'll/we'll/you'll/they'll " +
      'my/our/your/their/his/her mine/ours/yours/theirs me/us/them/him',
  ),
};
