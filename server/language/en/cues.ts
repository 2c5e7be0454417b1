import { cueTable, formulas, inflect, wordSet, type CueWords } from '../cues';

/** Regular verbs: bare, -s, -ed, -ing. */
const regular = (verbs: string) =>
  inflect(verbs, (verb) => verb, { finite: '- s ed', participle: 'ed', gerund: 'ing' });
/** Verbs in -e. */
const mute = (verbs: string) =>
  inflect(verbs, (verb) => verb.slice(0, -1), { finite: 'e es ed', participle: 'ed', gerund: 'ing' });
/** Verbs in consonant + y. */
const inY = (verbs: string) =>
  inflect(verbs, (verb) => verb.slice(0, -1), { finite: 'y ies ied', participle: 'ied', gerund: 'ying' });
/** -s becomes -es after a hiss. */
const hiss = (verbs: string) => inflect(verbs, (verb) => verb, { finite: '- es ed', participle: 'ed', gerund: 'ing' });

/** How English reports speech. */
export const cues: CueWords = {
  verbs: cueTable([
    [
      'say',
      {
        finite:
          'say says said tell tells told write writes wrote read reads reckon reckons reckoned quip ' +
          'quips quipped admit admits admitted refer refers referred find finds found show shows showed shown sing sang ' +
          'forecast swear swears swore put puts reportedly allegedly yell yells yelled blog blogged retort retorts retorted',
        participle: 'said told written read admitted found shown quoted',
        gerund: 'saying telling writing quipping admitting referring finding showing swearing putting',
        infinitive: '',
      },
    ],
    [
      'say',
      regular(
        'add ask answer explain report comment respond recall remark assert insist maintain claim warn contend point ' +
          'complain joke mention repeat reaffirm affirm confirm reckon reveal counter shout yell whisper mutter exclaim ' +
          'retort protest question interject lament tweet text post chant boast vow stress detail ' +
          'hint intone murmur proclaim recount rejoin sigh signal suggest ' +
          'utter predict plead scream signal',
      ),
    ],
    [
      'say',
      mute(
        'announce acknowledge advise argue conclude concede continue declare describe disclose note observe state ' +
          'promise propose pronounce advise reiterate indicate estimate elaborate gripe muse opine reminisce speculate ' +
          'summarize summarise emphasize emphasise enthuse theorize acknowledge stipulate guarantee',
      ),
    ],
    ['say', inY('reply deny testify clarify cry imply notify')],
    ['say', hiss('stress confess guess express')],
    [
      'think',
      {
        finite:
          'think thinks thought know knows knew feel feels felt see sees saw mean means meant understand understands ' +
          'understood want wants wanted hope hopes hoped plan plans planned prefer prefers preferred seek seeks sought ' +
          'seem seems seemed',
        participle: 'thought known felt seen meant understood wanted hoped planned sought',
        gerund: 'thinking knowing feeling seeing meaning understanding wanting hoping planning seeking preferring',
      },
    ],
    [
      'think',
      regular(
        'expect doubt fear suspect intend pretend consider support appear favor favour reject regard ' +
          'discover learn remember wonder',
      ),
    ],
    [
      'think',
      mute(
        'believe assume imagine realize realise hope oppose refuse decline desire conceive perceive recognize recognise',
      ),
    ],
    ['think', { finite: 'agree agrees agreed', participle: 'agreed', gerund: 'agreeing' }],
    ['think', inY('worry')],
    ['think', hiss('wish')],
    [
      'act',
      regular(
        'call attack blast slam applaud threaten defend demand recommend reject condemn support ' +
          'label brand hail mock back credit request appeal',
      ),
    ],
    [
      'act',
      mute(
        'accuse criticize criticise denounce praise invite urge challenge blame characterize characterise ' +
          'endorse cite ridicule advocate pledge quote dispute propose ' +
          'endorse deride decree decline',
      ),
    ],
    ['act', hiss('dismiss discuss bash trash address')],
    ['act', inY('decry')],
  ]),
  auxiliaries: wordSet('has have had is are was were be been being will would may might could should also then later'),
  according: formulas('according to', 'in the words of', 'per'),
  pronouns: wordSet('he she they it i we you who'),
  enclitics: [],
  relatives: wordSet('who which that'),
  that: wordSet('that if whether'),
  definite: wordSet('the his her its their this that these those our my'),
  indefinite: wordSet('a an one two three some several many few another most'),
  of: wordSet('of for from in at'),
  prepositions: wordSet(
    'to in on at by with from for about into over after before during under against between through as than via ' +
      'alongside inside outside near within without despite amid since until upon toward towards among',
  ),
  boundaries: wordSet(
    'and or but so because while when where which whose whom that if whether though although as than since until after before not ' +
      "n't is are was were be been has have had do does did will would can could may might should must also then later " +
      'however instead meanwhile there yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday ' +
      'now again still only just even once earlier recently what how why',
  ),
  adverbs: wordSet(
    'also then later recently earlier yesterday today tomorrow monday tuesday wednesday thursday friday ' +
      'saturday sunday now again still just even once repeatedly often never always already however instead ' +
      "meanwhile previously not n't soon there afterwards afterward all both himself herself themselves",
  ),
  sources: wordSet(
    'source sources witness witnesses official officials resident residents spokesman spokeswoman spokesperson person ' +
      'people diplomat diplomats aide aides adviser advisers analyst analysts expert experts police investigators ' +
      'authorities worker workers neighbour neighbor neighbours neighbors protester protesters critics experts observers ' +
      'bystander bystanders passenger passengers student students',
  ),
};
