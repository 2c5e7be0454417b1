import type { ToldPeople } from '../shapes/told-people';

const NOUN = "(?<noun>[\\p{Ll}][\\p{Ll}'’-]*)";
const FILLER = '(?:[\\p{Ll}][\\p{Ll}-]*\\s){0,2}';

export const EN: ToldPeople = {
  ages: [
    new RegExp(
      `(?<![\\p{L}\\p{N}-]|(?:young|old)\\sas\\s)(?<age>\\d{1,3})[-‑\\s]years?[-‑\\s]old(?:\\s${FILLER}?${NOUN})?`,
      'gu',
    ),
    new RegExp(
      `(?<!\\p{L})${NOUN}(?:,?\\saged?|\\sof|,\\swho\\s(?:is|was)(?:\\s(?:only|just))?|,(?!\\s\\d+\\s))\\s(?<age>\\d{1,3})(?=[,.](?!\\d)|[;)]|\\s(?:was|is|has|had|who|from|and|were)\\s|$)`,
      'gu',
    ),
    // `has died at the age of 84`, `At 87, she`, `who at 18 became`, `who was 81`, `was only 16.`
    /(?<!\p{L})at\sthe\sage\sof\s(?<age>\d{1,3})(?=[,.;)]|\s\p{L}|$)/gu,
    /(?<!\p{L})[Aa]t\s(?<age>\d{2}),\s(?:s?he|his|her|the\s(?<noun>\p{Ll}[\p{Ll}-]*))(?!\p{L})/gu,
    /(?<!\p{L})who,?\sat\s(?<age>\d{2}),?\s\p{Ll}/gu,
    /(?<!\p{L})who\s(?:is|was|had\sjust\sturned|has\sjust\sturned|turned)\s(?:only\s|just\s)?(?<age>\d{2})(?=[.;]|,\s|$)/gu,
    new RegExp(
      `(?<![\\p{L}])[Tt]he\\s${NOUN}\\s(?:who|that)\\s[^.;“”"]{3,90}?\\s(?:is|was)\\s(?:(?:only|just|aged)\\s)?(?<age>\\d{2})(?=[.;]|$)`,
      'gu',
    ),
    /(?<!\p{L})(?:is|was)\s(?:only|just)\s(?<age>\d{2})(?=[.;]|$)/gu,
    // `He was 44, she was 47.`
    /(?<!\p{L})(?:(?<he>[Hh]e)|(?<she>[Ss]he))\s(?:is|was)\s(?:only\s|just\s|aged\s)?(?<age>\d{1,3})(?=[,.;]|\sand\s|$)/gu,
    // `two men aged 36 and 52`
    new RegExp(
      `(?<!\\p{L})${NOUN},?\\saged\\s(?<age>\\d{1,3}(?:,\\s\\d{1,3})*,?\\sand\\s\\d{1,3})(?=[,.;)\\s]|$)`,
      'gu',
    ),
    new RegExp(
      `(?<!\\p{L})${NOUN},?\\s(?:was\\s)?in\\s(?:his|her)\\s(?:(?<part>early|mid|late)[\\s-])?(?<age>\\d0)s`,
      'gu',
    ),
    new RegExp(
      `(?<!\\p{L})${NOUN},?\\s(?:was\\s)?in\\s(?:his|her)\\s(?:(?<part>early|mid|late)[\\s-])?(?<age>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?!\\p{L})`,
      'gu',
    ),
  ],
  mark: /(?<!\d)\d{1,3}(?!\d)|teens|(?:twen|thir|for|fif|six|seven|eigh|nine)ties/u,
  male: 'man boy father son husband brother grandfather uncle nephew schoolboy gunman boyfriend fisherman workman fireman policeman male lad',
  female: 'woman girl mother daughter wife sister grandmother aunt niece schoolgirl girlfriend policewoman female',
  parts: {
    victim: 'victim casualty',
    suspect:
      'suspect gunman attacker assailant accused defendant shooter knifeman arsonist burglar robber thief culprit murderer killer hijacker',
    driver: 'driver motorist trucker chauffeur',
    cyclist: 'cyclist biker motorcyclist motorcycle-rider',
    pedestrian: 'pedestrian walker jogger',
    passenger: 'passenger',
    pilot: 'pilot',
  },
  told: {
    dead: /\b(?:died|dead|killed|killing|death|dying|fatally|murder(?:ed|ing)|drowned|shot\sdead|pronounced|deceased)\b/u,
    hurt: /\b(?:injur(?:ed|ies)|wound(?:ed|s)|hospital(?:ised|ized)?|critical|unhurt|survived|broken)\b/u,
    victim: /\b(?:stabbed|knifed|shot|struck|hit\sby|run\sover|attacked|beaten|assaulted)\b/u,
    suspect:
      /\b(?:arrest(?:ed)?|(?:was|were|being|been|is|are|also)\sheld|detained|charged|accused|suspected|custody|remanded|indicted|convicted|pleaded|questioned|sentenced|jailed|on\ssuspicion|appeared\s(?:in|before)|admitted|acquitted|cleared|(?:not\s)?guilty|on\strial)\b/u,
  },
  things:
    'term sentence building house bridge car company tradition law dispute war contract lease deal record plan church tree ship boat club firm school age years site ban career marriage history structure vessel aircraft plane dog cat horse whisky study programme project policy',
  general:
    'resident native local named identified their there where which after before whose would could should local driver victim suspect person people member other pleaded appeared later would found known called',
  standIns: 'man woman boy girl teenager teen youth',
};
