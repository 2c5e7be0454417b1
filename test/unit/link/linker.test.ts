import { describe, expect, it } from 'vitest';
import { createLinker } from '../../../server/link/create-linker';
import type { Linker } from '../../../server/link/linker';
import { marked } from './articles';

/** Links files (uri → marked text); gives each entity's names, as `name@file`, sorted. */
function link(files: Readonly<Record<string, string>>, linker: Linker = createLinker()): string[] {
  const readings = Object.entries(files).map(([uri, text]) => [uri, marked(uri, text)] as const);
  for (const [uri, reading] of readings) linker.set(uri, reading);
  const byUri = new Map(readings);
  return [...linker.entities()]
    .map(({ id }) =>
      [...linker.mentionsOf(id)]
        .flatMap(([uri, mentions]) => [
          ...new Set(mentions.map((i) => `${(byUri.get(uri)!.mentions[i] as { text: string }).text}@${uri}`)),
        ])
        .sort()
        .join(' = '),
    )
    .sort();
}

/** Two names of a kind in two files that tell one story (or not): are they one entity? */
function one(kind: string, a: string, b: string, { story = true } = {}): boolean {
  const context = story ? 'with {p:Odile Marchetti}, {p:Karim Benslama} and the {o:Harbour Safety Board}' : '';
  const other = story ? context : 'with {p:Someone Else}';
  return link({ a: `About {${kind}:${a}} ${context}.`, b: `About {${kind}:${b}} ${other}.` }).some(
    (entity) => entity.includes(`${a}@a`) && entity.includes(`${b}@b`),
  );
}

describe('names of people in two files', () => {
  it.each([
    ['Rami Abdel Rahmane', 'Rami Abdel Rahman'],
    ['Nour Eddine Haddad', 'Noureddine Haddad'],
    ['Yevgeny Malkov', 'Evgueni Malkov'],
    ['Mouammar Kadhafi', 'Muammar Khadafi'],
    ['Gayle Norrington', 'Gail Norrington'],
    ['Awa Cissokho', 'Awa Sissokho'],
    ['Tomasz Wiśniewski', 'Tomasz Wisniewski'],
  ])('should be one whatever the story: %s, %s', (a, b) => expect(one('p', a, b, { story: false })).toBe(true));

  it.each([
    ['Clarisse Tavenet', 'Clarisse Tavenès'],
    ['Daniel Kiprop', 'Daniel Kiprono'],
    ['Janet Harcourt', 'Jane Harcourt'],
    ['Arley Sandford', 'A. Sandford'],
    ['James E. Corbin', 'James Corbin'],
    ['William Tarrant', 'Bill Tarrant'],
    ['Meera Varrier', 'Meera Warrier'],
  ])('should be one in one story only: %s, %s', (a, b) => {
    expect(one('p', a, b)).toBe(true);
    expect(one('p', a, b, { story: false })).toBe(false);
  });

  it.each([
    ['Samira Benkar', 'Yanis Benkar'],
    ['Peter Wanjala', 'Mary Wanjala'],
    ['Armand Lescaut', 'Antoine Lescaut'],
    ['Paul Verdier', 'Paula Verdier'],
    ['Mario Conti', 'Maria Conti'],
    ['Robert Hale Jr.', 'Robert Hale Sr.'],
    ['Anna Lindqvist', 'Anna Marek'],
  ])('should stay two: %s, %s', (a, b) => expect(one('p', a, b)).toBe(false));

  it('should be one a letter apart in a long name, on two shared places', () => {
    const text = (name: string): string => `{p:${name}} spoke in Quimper and in Brest.`;
    expect(link({ a: text('Marceline Audifroy'), b: text('Marceline Audifray') })).toHaveLength(1);
    expect(link({ a: text('Marceline Audifroy'), b: '{p:Marceline Audifray} spoke elsewhere.' })).toHaveLength(2);
  });

  it('should stay two where a file has both side by side', () => {
    const story = 'with {p:Odile Marchetti} and {p:Karim Benslama}';
    const files = {
      a: `{p:Janet Harcourt} ${story}.`,
      b: `{p:Jane Harcourt} ${story}.`,
      c: `{p:Janet Harcourt} and {p:Jane Harcourt} ${story}.`,
    };
    expect(link(files)).toContain('Jane Harcourt@b = Jane Harcourt@c');
  });
});

describe('names within a file', () => {
  it('should join surname, initials and short forms to the full name', () => {
    expect(link({ a: '{p:Rami Abdel Rahmane}, {p:Abdel Rahmane}, {p:Rahmane}, {p:R. Abdel Rahmane}' })).toEqual([
      'Abdel Rahmane@a = R. Abdel Rahmane@a = Rahmane@a = Rami Abdel Rahmane@a',
    ]);
  });

  it('should keep a surname alone apart where two people of the file bear it', () => {
    expect(link({ a: '{p:Hervé Montel} and his son {p:Nicolas Montel}; {p:Montel} said' })).toEqual([
      'Hervé Montel@a',
      'Montel@a',
      'Nicolas Montel@a',
    ]);
  });

  it('should take “Don” for a given name before a surname alone', () => {
    expect(link({ a: '{p:Don Reed} and {p:Sherrod Reed}' })).toEqual(['Don Reed@a', 'Sherrod Reed@a']);
  });

  it('should not join a first name alone to a surname that begins otherwise', () => {
    expect(link({ a: '{p:Joel Bailey} knew {p:Kailey}' })).toHaveLength(2);
  });

  it('should join an acronym to the name it stands for', () => {
    expect(
      link({
        a: '{o:Observatoire syrien des droits de l’Homme|OSDH} ({o:OSDH|Observatoire syrien des droits de l’Homme})',
      }),
    ).toHaveLength(1);
    expect(link({ a: '{o:Unity Progress Party}, the {o:UPP}' })).toHaveLength(1);
  });

  it('should keep a person and a place of the same name apart', () => {
    expect(link({ a: '{p:Florence} went to {l:Florence}' })).toHaveLength(2);
  });

  it('should join a first name alone to its one bearer', () => {
    expect(link({ a: '{p:Ottilie Brandt} spoke. {p:Ottilie} smiled.' })).toHaveLength(1);
  });
});

describe('one name that is taken for a person here and for a place there', () => {
  it('should be what most say in the file, whatever its spelling', () => {
    expect(link({ a: '{l:Wadi al-Harrah} fell. {p:Wadi al-Hara} is quiet; {l:Wadi al-Harrah}.' })).toHaveLength(1);
  });
});

describe('names of places and bodies', () => {
  it.each([
    ['l', 'al-Boukamal', 'Albu Kamal'],
    ['l', 'Al-Boukamal', 'Boukamal'],
    ['l', 'Londres', 'London'],
    ['o', 'Daech', 'groupe État islamique'],
    ['o', 'Sana', 'SANA'],
    ['o', 'Jaysh al-Nour', 'Jaish al-Nour'],
    ['l', 'Ta’izz', 'Taiz'],
  ])('should be one: %s %s, %s', (kind, a, b) => expect(one(kind, a, b, { story: false })).toBe(true));

  it.each([
    ['o', 'Stovel Marine', 'Stoivel Marine'],
    ['l', 'Ghouta', 'Ghota'],
    ['o', 'Wolbrand', 'Wolbrandt'],
  ])('should be one in one story only: %s %s, %s', (kind, a, b) => {
    expect(one(kind, a, b)).toBe(true);
    expect(one(kind, a, b, { story: false })).toBe(false);
  });

  it.each([
    ['l', 'Iran', 'Irak'],
    ['l', 'Saint-Cirq-le-Bas', 'Saint-Cirq-le-Haut'],
    ['o', 'Banque de Lorraine', 'Banque de Savoie'],
  ])('should stay two: %s %s, %s', (kind, a, b) => expect(one(kind, a, b)).toBe(false));
});

describe('short names across files', () => {
  const story = 'with {p:Odile Marchetti} and {p:Karim Benslama}';

  it('should join a surname alone to its only bearer', () => {
    expect(link({ a: '{p:Ingrid Solberg} spoke.', b: '{p:Solberg} spoke.' })).toEqual(['Ingrid Solberg@a = Solberg@b']);
  });

  it('should join it to the bearer of the same story where there are two', () => {
    const entities = link({
      a: `{p:Ingrid Solberg} ${story}`,
      b: `{p:Solberg} ${story}`,
      c: '{p:Per Solberg} in {l:Bergen}',
    });
    expect(entities).toContain('Ingrid Solberg@a = Solberg@b');
  });

  it('should keep it apart where nothing tells', () => {
    expect(link({ a: '{p:Ingrid Solberg}', b: '{p:Solberg}', c: '{p:Per Solberg}' })).toContain('Solberg@b');
  });

  it('should join an acronym defined in another file', () => {
    expect(link({ a: '{o:Unity Progress Party} ({o:UPP})', b: 'The {o:UPP} won.' })).toHaveLength(1);
  });

  it('should join a misspelt surname alone in one story', () => {
    expect(link({ a: `{p:Jasper Verlaeghe} ${story}`, b: `{p:Verlaege} ${story}` })).toContain(
      'Jasper Verlaeghe@a = Verlaege@b',
    );
  });
});

describe('the linker', () => {
  const files: Record<string, string> = {
    a: '{p:Clarisse Tavenet}, {p:Karim Benslama}, {o:Harbour Safety Board|HSB}, {l:Boukamal}',
    b: '{p:Clarisse Tavenès}, {p:Karim Benslama}, {o:HSB}, {l:Albu Kamal}, {p:Solberg}',
    c: '{p:Ingrid Solberg} and {p:Tavenet} with {p:Karim Benslama} at the {o:Harbour Safety Board}',
    d: '{p:Per Solberg} and {p:Clarisse Tavenet} in {l:Londres}, {l:London}',
  };
  const orders = [
    ['a', 'b', 'c', 'd'],
    ['d', 'c', 'b', 'a'],
    ['b', 'd', 'a', 'c'],
    ['c', 'a', 'd', 'b'],
  ];

  it('should give the same outcome in any order', () => {
    const outcomes = orders.map((order) => link(Object.fromEntries(order.map((uri) => [uri, files[uri]!]))));
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  });

  it('should give the same ids in any order', () => {
    const ids = orders.map((order) => {
      const linker = createLinker();
      for (const uri of order) linker.set(uri, marked(uri, files[uri]!));
      return [...linker.entities()].map((entity) => entity.id);
    });
    for (const list of ids) expect(list).toEqual(ids[0]);
  });

  it('should forget a file as if it had never come', () => {
    const linker = createLinker();
    for (const [uri, text] of Object.entries(files)) linker.set(uri, marked(uri, text));
    linker.set('b', marked('b', '{p:Someone Else}'));
    linker.remove('b');
    linker.remove('d');
    const fresh = createLinker();
    for (const uri of ['a', 'c']) fresh.set(uri, marked(uri, files[uri]!));
    expect([...linker.entities()]).toEqual([...fresh.entities()]);
  });

  it('should report what changed, and nothing where only positions did', () => {
    const linker = createLinker();
    expect([...linker.set('a', marked('a', 'So said {p:Ingrid Solberg}')).entities]).toEqual(['p:ingrid solberg']);
    expect([...linker.set('a', marked('a', 'And so said {p:Ingrid Solberg}')).entities]).toEqual([]);
    expect(linker.entityOf('a', 0)).toBe('p:ingrid solberg');
    expect([...linker.set('b', marked('b', '{p:Ingrid Solberg}')).entities]).toEqual(['p:ingrid solberg']);
    expect([...linker.remove('b').entities]).toEqual(['p:ingrid solberg']);
  });

  it('should name an entity by its fullest usual spelling', () => {
    const linker = createLinker();
    linker.set('a', marked('a', '{p:INGRID SOLBERG} {p:Ingrid Solberg} {p:Solberg} {p:Solberg}'));
    expect(linker.entity('p:ingrid solberg')).toMatchObject({ name: 'Ingrid Solberg', type: 'person', pinned: false });
  });

  it('should know nothing of an unknown file, mention or entity', () => {
    const linker = createLinker();
    expect(linker.entityOf('x', 0)).toBeNull();
    expect(linker.entity('p:nobody')).toBeNull();
    expect([...linker.remove('x').entities]).toEqual([]);
  });
});

describe('the user’s decisions on names', () => {
  it('should merge names that nothing else joins', () => {
    const linker = createLinker();
    linker.setOverrides({ merge: [['The Quiet Fund', 'Fonds Silencieux']], split: [], pin: [] });
    expect(link({ a: '{o:The Quiet Fund}', b: '{o:Fonds Silencieux}' }, linker)).toHaveLength(1);
  });

  it('should split names that would be one, at once', () => {
    const linker = createLinker();
    expect(link({ a: '{l:Boukamal}', b: '{l:Albu Kamal}' }, linker)).toHaveLength(1);
    expect([...linker.setOverrides({ merge: [], split: [['Boukamal', 'Albu Kamal']], pin: [] }).entities]).not.toEqual(
      [],
    );
    expect([...linker.entities()]).toHaveLength(2);
  });

  it('should pin the house spelling', () => {
    const linker = createLinker();
    link({ a: '{l:Boukamal}', b: '{l:Albu Kamal}' }, linker);
    linker.setOverrides({ merge: [], split: [], pin: [{ name: 'Abou Kamal', instead: ['Boukamal'] }] });
    expect([...linker.entities()]).toMatchObject([{ name: 'Abou Kamal', pinned: true }]);
  });
});
