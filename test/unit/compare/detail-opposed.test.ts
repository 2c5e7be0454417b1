import { describe, expect, test } from 'vitest';
import { bridge, fire, told } from './kit';

const RULE = 'statement.opposed';
const warning = [expect.stringMatching(/^warning: /u)];

describe('details that exclude each other, in English', () => {
  test.each([
    ['the vehicle driven', 'Dale Orrin was driving a white van.', 'Dale Orrin was behind the wheel of a saloon.'],
    ['the vehicle that struck', 'A cyclist was struck by a lorry.', 'A cyclist was knocked down by a motorbike.'],
    ['the vehicle of flight', 'The robbers fled in a pickup truck.', 'The robbers sped off in a taxi.'],
    ['the vehicle of a bomb', 'A car bomb went off.', 'The bomb in a truck went off.'],
    ['engines', 'The single-engine plane had left Oban.', 'The twin-engined plane had left Oban.'],
    ['the maker of the plane', 'The pilot of the Cessna was hurt.', 'The pilot of the Piper was hurt.'],
    ['the kind of train', 'The freight train left the rails.', 'The commuter train left the rails.'],
    ['the weapon', 'He fired a shotgun at the gate.', 'He fired a revolver at the gate.'],
    ['the wound', 'The girl was shot in the chest.', 'The girl was hit once in the leg.'],
    ['the side of a wound', 'The boy broke his left ankle.', 'The boy broke his right ankle.'],
    [
      'the cause of death',
      'The two victims died of smoke inhalation.',
      'The two victims had drowned, an autopsy found.',
    ],
    ['the place of death', 'The boy died at the scene.', 'The boy died at the hospital.'],
    ['what burned', 'The fire swept through a mobile home.', 'The fire gutted a terraced house.'],
    ['what was robbed', 'The men robbed a bank.', 'The men robbed a pharmacy.'],
    ['the floor', 'The fire began on the third floor.', 'The fire began on the fifth floor.'],
    ['the round', 'Ada Quist was elected in the first round.', 'Ada Quist was elected in the third round.'],
    ['the cause of a fire', 'The blaze was caused by a candle.', 'The blaze was sparked by lightning.'],
    ['supervision', 'Dale Orrin was on parole.', 'Dale Orrin was on probation.'],
    ['the verdict', 'Dale Orrin was found guilty of murder.', 'Dale Orrin was cleared of murder.'],
    ['the plea', 'Dale Orrin pleaded guilty.', 'Dale Orrin pleaded not guilty.'],
    ['the service', 'Dale Orrin served in the Navy.', 'Dale Orrin served in the Army.'],
    ['how he left', 'Dale Orrin resigned over the affair.', 'Dale Orrin was sacked over the affair.'],
    ['the funeral', 'Dale Orrin will be buried at Oban.', 'Dale Orrin will be cremated at Oban.'],
    ['whose relative', 'Her husband, Brett Orrin, runs it.', 'Her brother Brett runs it.'],
    ['kin of the victims', 'They were brothers.', 'The two cousins died.'],
    ['whom he killed', 'Dale Orrin shot his wife.', 'Dale Orrin shot his sister.'],
    ['what became of the driver', 'The driver ran away.', 'The driver, Dale Orrin, 42, died.'],
    ['alone or not', 'The boy was alone in the car.', 'The boy had a friend at his side.'],
    ['strangers', 'The two men did not know each other.', 'The two men knew each other.'],
    ['braking', 'The driver slowed down at the bend.', 'The driver never slowed down.'],
    ['equipment', 'The boy was wearing a helmet.', 'The boy was not wearing a helmet.'],
    ['casualties', 'Three people were injured.', 'Nobody was hurt.'],
    ['the way it went', 'It was eastbound on Route 9.', 'It was westbound on Route 9.'],
    ['speed', 'The driver was speeding.', 'The driver was not speeding.'],
    ['the lights', 'Dale Orrin ran a red light.', 'Dale Orrin had a green light.'],
    ['resistance', 'Dale Orrin resisted arrest.', 'Dale Orrin was held without a struggle.'],
    ['masks', 'The robbers were masked.', 'The robbers were bare-faced.'],
    ['the state of a patient', 'The girl is in critical condition.', 'The girl is out of danger.'],
    ['how badly hurt', 'The girl was seriously injured.', 'The girl was slightly injured.'],
    ['intent', 'The shooting of Dale Orrin was accidental.', 'The shooting of Dale Orrin was deliberate.'],
    ['the state of a marriage', 'Dale Orrin was a widower.', 'Dale Orrin was divorced.'],
    ['who found it', 'It was found by a postman.', 'It was found by a fisherman.'],
    ['the vessel', 'The ferry sank at noon.', 'The trawler sank at noon.'],
    ['the animal', 'A wolf attacked the ewe.', 'A bear attacked the ewe.'],
    ['what became of it', 'The Mill Lane concert was cancelled.', 'The Mill Lane concert was postponed.'],
    ['the vote', 'The Mill Lane plan passed unanimously.', 'The Mill Lane plan passed by a majority.'],
    ['a colour', 'The robbers left in a white van.', 'The robbers left in a black van.'],
    ['which of them', 'It is the second novel by Dale Orrin.', 'It is the third novel by Dale Orrin.'],
    ['the sex', 'The driver, a 42-year-old man, is safe.', 'The driver, a woman from Leith, is safe.'],
  ])('should be found: %s', (_, one, other) => {
    expect(told(RULE, bridge(one), bridge(other))).toEqual(warning);
  });
});

describe('details that exclude each other, in French', () => {
  test.each([
    ['le véhicule', 'Le suspect circulait à bord d’une fourgonnette.', 'Le suspect était au volant d’une berline.'],
    ['le véhicule qui a heurté', 'Un cycliste a été renversé par une moto.', 'Un cycliste a été fauché par un camion.'],
    ['l’arme', 'Il a tiré avec un fusil de chasse.', 'Il a tiré avec une carabine.'],
    ['la blessure', 'La fillette a été touchée au thorax.', 'La fillette a été touchée à la jambe.'],
    ['la cause de la mort', 'Les victimes ont été intoxiquées par les fumées.', 'Les victimes sont mortes noyées.'],
    ['l’étage', 'Le feu a pris au deuxième étage.', 'Le feu a pris au quatrième étage.'],
    ['le tour', 'Elle a été élue au premier tour.', 'Elle a été élue au troisième tour.'],
    ['la cause du feu', 'Il a été provoqué par un mégot.', 'Il a été provoqué par la foudre.'],
    ['la parenté', 'Son mari, Loïc Brenat, dirige la salle.', 'Son frère, Loïc, dirige la salle.'],
    ['le freinage', 'Le conducteur a freiné.', 'Le conducteur n’a pas freiné.'],
    ['l’équipement', 'Le cycliste portait un casque.', 'Le cycliste roulait sans casque.'],
    ['seul ou non', 'Le garçon était seul dans la voiture.', 'Un garçon était assis à ses côtés.'],
  ])('should be found: %s', (_, one, other) => {
    expect(told(RULE, fire(one), fire(other))).toEqual(warning);
  });

  test('should be found in two languages', () => {
    const other = 'The Malvoisin warehouse in Trélazan burned. Odile Marchetti said the two dead were cousins.';
    expect(
      told(
        RULE,
        fire('Les victimes, a dit Odile Marchetti, étaient frères.'),
        `# Malvoisin, Trélazan: fire\n\n${other}\n`,
      ),
    ).toHaveLength(1);
  });
});

describe('what must stay silent', () => {
  test.each([
    ['a value inside the other', 'Dale Orrin was driving a car.', 'Dale Orrin was driving a taxi.'],
    ['one word for two', 'He was hit in the chest.', 'He was hit in the stomach and in the chest.'],
    ['two vehicles', 'Dale Orrin was driving a car.', 'Dale Orrin was driving a van; a car followed.'],
    ['no role', 'A van stood in Mill Lane.', 'A car stood in Mill Lane.'],
    ['a condition', 'Dale Orrin was driving a car.', 'If he was driving a van, nobody saw it.'],
    ['a question', 'Dale Orrin was driving a car.', 'Was Dale Orrin driving a van?'],
    ['a denial', 'Dale Orrin was driving a car.', 'He was not driving a van.'],
    ['a name', 'The blaze spread to a barn.', 'The blaze was seen from Chapel Garage Road.'],
    ['another charge', 'He was found guilty of theft.', 'He was cleared of murder.'],
    ['two people, by their sex', 'The woman was shot in the chest.', 'The man was shot in the leg.'],
    ['two people, by their names', 'Ada Quist was shot in the chest.', 'Dale Orrin was shot in the leg.'],
    ['two sides of a family', 'His brother, Brett Orrin, runs it.', 'Her cousin Brett Orrin runs it.'],
    ['two generations', 'Her husband, Brett Orrin, runs it.', 'Her father, Brett Orrin, runs it.'],
    ['light injuries only', 'There were no serious injuries.', 'Three people were injured.'],
    [
      'two named sources',
      'Dale Orrin was driving a car, Ada Quist said.',
      'Dale Orrin was driving a van, Colm Byrne said.',
    ],
  ])('%s', (_, one, other) => {
    expect(told(RULE, bridge(one), bridge(other))).toEqual([]);
  });

  test('two stories', () => {
    const one = '# Crash at Oban\n\nDale Orrin was driving a van in Oban, Ruth Teal said.\n';
    const other = '# Festival in Leith\n\nColm Byrne was driving a car in Leith, Ada Quist said.\n';
    expect(told(RULE, one, other)).toEqual([]);
  });
});

describe('events of two days', () => {
  const one = bridge('Dale Orrin was driving a van in Leith.');
  const other = 'Colm Byrne was driving a car in Oban.';

  test('should stay apart where nobody and no place is named in both', () => {
    expect(told(RULE, one, { text: bridge(other), published: '2026-03-15' })).toEqual([]);
  });

  test('should not be read in a page of many events', () => {
    const long = `${one}\n${'The tide rose in the harbour, and the boats lay still until dusk.\n\n'.repeat(200)}`;
    expect(told(RULE, long, bridge('Dale Orrin was driving a car in Leith.'))).toEqual([]);
  });
});

describe('what may have changed since', () => {
  test('should be a note on a later day', () => {
    const later = { text: bridge('Dale Orrin was remanded in custody.'), published: '2026-03-14' };
    expect(told(RULE, bridge('Dale Orrin was released on bail.'), later)).toEqual([expect.stringMatching(/^note: /u)]);
  });

  test('should be a warning where what was found is gone on a later day', () => {
    const later = { text: bridge('Nobody was hurt.'), published: '2026-03-14' };
    expect(told(RULE, bridge('Three people were injured.'), later)).toEqual(warning);
  });

  test('should be a note where the sentences share nothing that it is said of', () => {
    const one = bridge('The Mill Lane concert was cancelled.');
    expect(told(RULE, one, bridge('The Leith market was postponed.'))).toEqual([expect.stringMatching(/^note: /u)]);
  });

  test('should be a note where nothing says that the two people are one', () => {
    const one = bridge('One of them was shot in the chest.');
    expect(told(RULE, one, bridge('Somebody was hit in the leg.'))).toEqual([expect.stringMatching(/^note: /u)]);
  });
});
