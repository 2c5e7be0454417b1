/** Articles of one story, written for the tests. Another figure and another wording can be put in. */
export const ferry = (passengers = 20, minutes = 'ten', date = '2024-03-01'): string => `---
date: ${date}
---
# Ferry fire off Sarn

The ferry Halvard was carrying ${passengers} passengers from Sarn to Vellin when a fire broke out on Friday, the coastguard said.

“The lifeboats were launched within ${minutes} minutes and everybody on deck was safe,” said Mara Voss, captain of the Sarn coastguard.

The Halvard had left the harbour of Sarn at noon.
`;

export const market = `---
date: 2024-03-02
---
# Le marché de Vellin ferme

Le marché couvert de Vellin a fermé lundi. Il comptait 120 commerçants.
`;

const SYLLABLES = ['ba', 'do', 'fe', 'gu', 'ki', 'lo', 'ma', 'ne', 'pu', 'ri', 'so', 'ta'];
const word = (n: number): string =>
  [n, n * 7 + 3, n * 5 + 1]
    .map((i) => SYLLABLES[i % SYLLABLES.length]! + SYLLABLES[Math.floor(i / SYLLABLES.length) % SYLLABLES.length]!)
    .join('');

/** An article that has nothing to do with any other. */
export const other = (n: number): string => `---
date: 2024-03-02
---
# Un ${word(n)} ${word(n + 400)}

Le ${word(n + 800)} a ${word(n + 1200)} le ${word(n + 1600)} lundi.
`;
