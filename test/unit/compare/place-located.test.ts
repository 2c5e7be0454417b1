import { describe, expect, test } from 'vitest';
import { told } from './kit';

/** Two reports each of one story in other words, which differ in one sentence. */
const theft = (s: string): string =>
  `# Three held after stolen bronze turns up\n\nA bronze statue stolen from the Prentis collection in 2019 has been recovered, Inspector Dunstan Marlow of the heritage police said on Thursday. ${s}\n\nThe collector Priya Wexley, who owns the statue, thanked the heritage police. Inspector Dunstan Marlow would not say how the thieves were traced.\n`;
const theftAgain = (s: string): string =>
  `# Prentis statue is back\n\nThe heritage police have found the bronze statue that was stolen from Priya Wexley's Prentis collection. ${s}\n\n"It is a relief," said Ms Wexley. The inspector in charge, Dunstan Marlow, praised his team.\n`;
const blast = (s: string): string =>
  `# Explosion chez Malvoisin : deux blessés\n\nUne explosion a fait deux blessés jeudi dans un bâtiment de la société Malvoisin, a indiqué la préfète Odile Marchetti. ${s}\n\nLa société Malvoisin emploie 140 personnes. Son gérant, Basile Tréhorel, a exprimé sa compassion.\n`;
const blastAgain = (s: string): string =>
  `# Deux blessés dans l'explosion chez Malvoisin\n\nBasile Tréhorel, le gérant de la société Malvoisin, ne s'explique pas l'explosion qui a blessé deux salariés. ${s}\n\nLa préfète Odile Marchetti s'est rendue sur place.\n`;
const obituary = (s: string): string =>
  `# Singer Orla Hollis dies at 81\n\nThe folk singer Orla Hollis, who gave us "The Ropewalk Girls", has died at the age of 81. ${s}\n\nHollis recorded nine albums with the fiddler Tam Garrick. She leaves a daughter, Ines.\n`;
const obituaryAgain = (s: string): string =>
  `# Orla Hollis, voice of the ropewalks\n\nOrla Hollis, the folk singer of "The Ropewalk Girls", is dead. She was 81. ${s}\n\nHer records with the fiddler Tam Garrick sold by the thousand. Her daughter Ines was with her.\n`;
const record = (s: string): string =>
  `# Rennick breaks the record\n\nCyclist Maeve Rennick broke the national hour record with 48.2 kilometres. ${s}\n\nThe rider of the Belnova team beat the mark of Sanne Drost. Coach Piers Alder wept.\n`;
const recordAgain = (s: string): string =>
  `# 48.2 km: Rennick's hour\n\nMaeve Rennick, of team Belnova, has the national hour record after riding 48.2 kilometres. ${s}\n\nHer coach Piers Alder had predicted it. Sanne Drost, the old holder, sent flowers.\n`;

const rule = 'place.conflict';

describe('place.conflict, one thing or event at two places', () => {
  test.each([
    ['The statue was hidden in a barn near Wexcombe.', 'It lay under straw in a barn outside Jarcastle.'],
    ['Officers found it in a garage in Lincoln.', 'It stood for years in a lock-up in Derby.'],
    ['Three men were arrested in Wexcombe on Tuesday.', 'Three men were arrested on Tuesday in Jarcastle.'],
    ['Three suspects were arrested at a hotel in Leeds.', 'Three suspects were arrested at a house in Leeds.'],
    ['It was found in the cellar of a bakery in Wexcombe.', 'The bakery, in Jarcastle, had been empty for years.'],
    ['It was seized at the airport in Lyon.', 'It was seized at Turin airport.'],
    ['It was found at Hollin, near Wexcombe.', 'It came to light at Hollin, just outside Jarcastle.'],
    [
      'The leader was taken to hospital in Wexcombe with chest pains.',
      'The leader is being treated in Jarcastle for chest pains.',
    ],
    [
      'The leader fell ill and was taken to a Wexcombe hospital.',
      'The leader fell ill and is in hospital in Jarcastle.',
    ],
    ['The trial will open in Wexcombe in May.', 'The trial opens in Jarcastle in May.'],
    ['The men were arrested at the airport as they boarded a plane.', 'The men were arrested at home in their beds.'],
    [
      'The gang had set off from Wexcombe before dawn.',
      'Jarcastle, from where the gang had set off, is 60 miles away.',
    ],
    ['It was dug up on the northern edge of Lake Larrow.', 'It was dug up on the southern shore of Lake Larrow.'],
    ['It was found in a tomb near Wexcombe in 1968.', 'It was looted in 1968 from a tomb at Jarcastle.'],
  ])('should fire on %j and %j', (a, b) => expect(told(rule, theft(a), theftAgain(b))).not.toEqual([]));

  test.each([
    ['She died at her home on Sunday.', 'She died on Sunday in hospital.'],
    [
      'She was born in Wexcombe in 1944.',
      'She grew up in Larrow but was born in Jarcastle, the daughter of a ropemaker.',
    ],
    ['She was born in Wexcombe in 1944.', 'A native of Jarcastle, she left school at 14.'],
    ['She passed away in Wexcombe on Sunday.', 'She died on Sunday in Jarcastle.'],
    ['She will be buried in Wexcombe on Friday.', 'The funeral is to be held in Jarcastle on Friday.'],
    ['Her first record was made in a kitchen in Wexcombe.', 'It all began with a tape made in a kitchen in Jarcastle.'],
    ['She opened a pub in Wexcombe in 1980.', 'She opened a pub in Jarcastle in 1980.'],
    ['She died in a nursing home in Wexcombe.', 'She died in a nursing home in Jarcastle.'],
  ])('should fire on %j and %j', (a, b) => expect(told(rule, obituary(a), obituaryAgain(b))).not.toEqual([]));

  test.each([
    ['She trains in a barn outside Wexcombe.', 'She trains in a barn near Jarcastle.'],
    ['She was born in Ghent.', 'Born in Bruges, she took up cycling at nine.'],
  ])('should fire on %j and %j', (a, b) => expect(told(rule, record(a), recordAgain(b))).not.toEqual([]));

  test.each([
    ["L'explosion s'est produite dans une usine de Carrec.", "L'usine, à Lonsac, a été fermée."],
    ["L'explosion a soufflé l'atelier de Carrec.", "Les toits de l'atelier de Lonsac ont été soufflés."],
    [
      "Les blessés ont été conduits à l'hôpital de Carrec.",
      'Les deux blessés sont soignés au centre hospitalier de Lonsac.',
    ],
    ['Les blessés ont été transportés au CHU de Nantes.', 'Les deux blessés ont été héliportés à Rennes.'],
    ["L'explosion a eu lieu à Carrec vers 10 heures.", "L'explosion a eu lieu vers 10 heures à Lonsac."],
    ["Les enfants d'une crèche de Carrec ont été évacués.", 'Une crèche de Lonsac a dû être évacuée.'],
    [
      'Les habitants ont été relogés dans un gymnase de Carrec.',
      'Les habitants ont passé la nuit dans un gymnase de Lonsac.',
    ],
    ["Le gaz provenait d'un dépôt situé à Carrec.", "Le gaz venait d'un dépôt des environs de Lonsac."],
    ['Le bâtiment est situé dans le nord de Carrec.', 'Le bâtiment se trouve dans le sud de Carrec.'],
    ['Le bâtiment se dresse sur la rive gauche de la Larve.', 'Le bâtiment se dresse sur la rive droite de la Larve.'],
    [
      'Basile Tréhorel, né à Carrec en 1970, dirige la société.',
      "Basile Tréhorel dirige la société. C'est à Lonsac, où il est né, qu'il a appris le métier.",
    ],
    [
      'Un suspect a été interpellé à son domicile vendredi.',
      'Un suspect a été interpellé vendredi à la gare de Lonsac.',
    ],
    ['Un suspect a été interpellé vendredi à Carrec.', 'Un suspect a été interpellé vendredi à Lonsac.'],
  ])('should fire on %j and %j', (a, b) => expect(told(rule, blast(a), blastAgain(b))).not.toEqual([]));
});

describe('place.conflict, two places of two things, or one inside the other', () => {
  test.each([
    ['The statue was hidden in a barn near Wexcombe.', 'It lay under straw in a barn in Wexcombe.'],
    ['The statue was hidden in a barn near Wexcombe.', 'It lay in a barn at Hollin, a hamlet near Wexcombe.'],
    ['Three men were arrested in Wexcombe.', 'One of the men was born in Jarcastle.'],
    ['Three men were arrested in Wexcombe.', 'The trial opens in Jarcastle in May.'],
    ['Officers searched a house in Wexcombe and a house in Jarcastle.', 'Officers searched a house in Jarcastle.'],
    ['Two men were arrested in Wexcombe and one in Jarcastle.', 'One man was arrested in Jarcastle.'],
    ['It was stolen from a house in Wexcombe.', 'It was found in a house in Jarcastle.'],
    ['It was stolen from a gallery in Wexcombe.', 'It was shown at a gallery in Jarcastle in 2003.'],
    [
      'The police in Wexcombe made three arrests.',
      'Three men were arrested at a farm in Hollin, ten miles from Wexcombe.',
    ],
    ['The leader was taken to hospital in Wexcombe.', 'The leader, from Jarcastle, was taken to hospital.'],
    ['The mayor of Wexcombe was pleased.', 'The mayor of Jarcastle was not pleased.'],
    ['A court in Wexcombe jailed the first thief.', 'The men were arrested in Jarcastle.'],
    ['It was found in England.', 'It was found in a barn in Wexcombe.'],
    ['It was found in Bavaria.', 'It was found in a barn near Munich.'],
    ['It was found in Kent.', 'It was found in a garage in Dover.'],
    ['It was seized at Turin airport.', 'It was seized at the airport in Turin.'],
    ['It was found in a barn on a farm.', 'It was found on a farm near Wexcombe.'],
    ['It was found in the cellar of a house.', 'It was found in a cellar.'],
    ['The gang drove from Wexcombe to Jarcastle.', 'The gang had set off from Wexcombe.'],
    ['The gang flew from Wexcombe.', 'The gang flew to Jarcastle.'],
  ])('should stay silent on %j and %j', (a, b) => expect(told(rule, theft(a), theftAgain(b))).toEqual([]));

  test.each([
    ['She died at her home on Sunday.', 'She died in Wexcombe on Sunday.'],
    ['She died at her home on Sunday.', 'She had spent three weeks in hospital in May.'],
    ['She was born in Wexcombe.', 'She lived in Jarcastle.'],
    ['She was born in Wexcombe.', 'Her daughter was born in Jarcastle.'],
    ['She died in Wexcombe.', 'She will be buried in Jarcastle.'],
    ['She played in Wexcombe in 1971.', 'She played in Jarcastle in 1975.'],
    ['She taught at a school in Wexcombe.', 'She went to a school in Jarcastle.'],
    ['She sang in a church in Wexcombe.', 'She married in a church in Jarcastle.'],
    ['She bought a house in Wexcombe in 1980.', 'She sold a house in Jarcastle in 1999.'],
  ])('should stay silent on %j and %j', (a, b) => expect(told(rule, obituary(a), obituaryAgain(b))).toEqual([]));

  test.each([
    ['She set the record at the velodrome in Wexcombe.', 'She trains at a velodrome in Jarcastle.'],
    ['She won in Wexcombe in 2022.', 'The record was set in Jarcastle.'],
    ['She was born in Ghent.', 'She lives in Bruges.'],
  ])('should stay silent on %j and %j', (a, b) => expect(told(rule, record(a), recordAgain(b))).toEqual([]));

  test.each([
    ["L'explosion s'est produite dans une usine de Carrec.", "L'usine est située à Carrec, près de Lonsac."],
    ["L'explosion a eu lieu à Carrec.", "L'explosion a été entendue jusqu'à Lonsac."],
    ["L'explosion a eu lieu à Carrec.", "L'explosion a eu lieu en Bretagne."],
    [
      "Les blessés ont été conduits à l'hôpital de Carrec.",
      "Un blessé a été conduit à l'hôpital de Carrec, l'autre à l'hôpital de Lonsac.",
    ],
    ['Les pompiers de Carrec sont intervenus.', 'Les pompiers de Lonsac sont intervenus.'],
    ['La société a une usine à Carrec et une autre à Lonsac.', 'La société a une usine à Lonsac.'],
    ['Le parquet de Carrec a ouvert une enquête.', "Les blessés sont à l'hôpital de Lonsac."],
    ['Basile Tréhorel est né à Carrec.', 'Odile Marchetti est née à Lonsac.'],
    ['Basile Tréhorel est né à Carrec.', 'Basile Tréhorel habite à Lonsac.'],
    ['Un suspect a été interpellé à son domicile vendredi.', 'Un suspect a été interpellé vendredi à Carrec.'],
    ['Une école de Carrec a été évacuée.', 'Une école de Lonsac a accueilli les habitants.'],
    ["L'usine a été vendue en 2011 à un groupe de Lyon.", "L'usine est à Carrec."],
    ['Une réunion aura lieu à Carrec lundi.', 'Une réunion aura lieu à Lonsac mardi.'],
    ['Le bâtiment est situé dans le nord de Carrec.', 'Le bâtiment se trouve à Carrec.'],
  ])('should stay silent on %j and %j', (a, b) => expect(told(rule, blast(a), blastAgain(b))).toEqual([]));
});

describe('place.conflict, how it is told', () => {
  test('should show the thing with its place', () =>
    expect(
      told(rule, theft('It was hidden in a barn near Wexcombe.'), theftAgain('It lay in a barn outside Jarcastle.')),
    ).toEqual(['warning: barn near Wexcombe | barn outside Jarcastle']));

  test('should show premises of two kinds', () =>
    expect(
      told(rule, obituary('She died at her home on Sunday.'), obituaryAgain('She died on Sunday in hospital.')),
    ).toEqual(['warning: home | hospital']));

  test('should stay silent in two stories', () =>
    expect(
      told(
        rule,
        theft('It was hidden in a barn near Wexcombe.'),
        '# New library in Sorrel\n\nThe library in Sorrel was opened by Tessa Alder. A barn near Jarcastle was used for the books.\n',
      ),
    ).toEqual([]));
});
