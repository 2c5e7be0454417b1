import { expect, test } from 'vitest';
import { slotAfter, slotBefore } from '../../../../server/claim/places/told-slots';
import { blocksOf } from './read';

/** The slot that the words before `Wexcombe` tell. */
function slot(text: string): string | null {
  const block = blocksOf(text).find(({ prose }) => prose.text.includes('Wexcombe'))!;
  return slotBefore(
    block,
    block.prose.tokens.findIndex((token) => token.text === 'Wexcombe'),
  );
}

const ENGLISH = 'She said that the story was well known in the town. ';
const FRENCH = 'Elle a dit que cette histoire était bien connue dans la ville. ';

test.each([
  ['She was born in Wexcombe.', 'born'],
  ['She was born on 3 March 1927 at Wexcombe.', 'born'],
  ['She was born in the small fishing town of Wexcombe.', 'born'],
  ['She is a native of Wexcombe.', 'born'],
  ['The bus had left Wexcombe.', 'origin'],
  ['The bus had set off from Wexcombe.', 'origin'],
  ['The bus was bound for Wexcombe.', 'destination'],
  ['She was airlifted by helicopter to Wexcombe.', 'treated'],
  ['The firm is headquartered in Wexcombe.', 'seat'],
  ['She grew up in Wexcombe.', 'raised'],
  ['The hurricane made landfall late on Tuesday near Wexcombe.', 'landfall'],
  ['She was born deaf, and sang in Wexcombe.', null],
  ['She sang in Wexcombe.', null],
])('should read the place of %j', (text, expected) => expect(slot(ENGLISH + text)).toBe(expected));

test.each([
  ['Elle est née le 4 mai 1938 à Wexcombe.', 'born'],
  ['Née à Wexcombe, elle y est restée.', 'born'],
  ['L’enfant de Wexcombe est de retour.', 'born'],
  ['Le car avait quitté Wexcombe.', 'origin'],
  ['Le car venait de Wexcombe.', 'origin'],
  ['Le car se rendait à Wexcombe.', 'destination'],
  ['Elle a été inhumée à Wexcombe.', 'buried'],
  ['Elle a été héliportée vers Wexcombe.', 'treated'],
  ['Elle chante à Wexcombe.', null],
])('should read the place of %j', (text, expected) => expect(slot(FRENCH + text)).toBe(expected));

/** The slot that the words behind `Wexcombe` tell. */
function slotBehind(text: string): string | null {
  const block = blocksOf(text).find(({ prose }) => prose.text.includes('Wexcombe'))!;
  return slotAfter(block, block.prose.tokens.findIndex((token) => token.text === 'Wexcombe') + 1);
}

const GERMAN = 'Sie sagte, dass die Geschichte in der Stadt schon lange bekannt war. ';

test.each([
  [`${ENGLISH}It was in Wexcombe, where she was born, that they met.`, 'born'],
  [`${ENGLISH}They saw Wexcombe, from where the bus had set off.`, 'origin'],
  [`${FRENCH}Il aime Wexcombe, d’où le car était parti à l’aube.`, 'origin'],
  [`${FRENCH}Elle aime Wexcombe, où elle est née.`, 'born'],
  [`${GERMAN}Er wurde in Wexcombe geboren.`, 'born'],
  [`${FRENCH}Elle aime Wexcombe, où le car est parti sans elle.`, null],
  [`${ENGLISH}They met in Wexcombe, where it rained. She was born there.`, null],
])('should read the place behind which %j goes on', (text, expected) => expect(slotBehind(text)).toBe(expected));
