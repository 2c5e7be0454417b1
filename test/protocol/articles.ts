/** Articles of one story, written for the tests. Another figure and another wording can be put in. */
export const ferry = (killed = 20, minutes = 'ten', date = '2024-03-01'): string => `---
date: ${date}
---
# Ferry fire off Sarn

A fire aboard the ferry Halvard off Sarn killed ${killed} passengers on Friday, the coastguard said.

“The lifeboats were launched within ${minutes} minutes and everybody on deck was safe,” said Mara Voss, captain of the Sarn coastguard.

The Halvard had left the harbour of Sarn at noon.
`;

export const market = `---
date: 2024-03-02
---
# Le marché de Vellin ferme

Le marché couvert de Vellin a fermé lundi. Il comptait 120 commerçants.
`;
