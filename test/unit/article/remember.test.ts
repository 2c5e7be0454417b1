import { describe, expect, it } from 'vitest';
import { Answers, Lately, once, ownCopy, remember } from '../../../server/article/remember';

describe('remember', () => {
  it('should ask once for each text', () => {
    const asked: string[] = [];
    const length = remember(10, (text) => {
      asked.push(text);
      return text.length;
    });
    expect([length('Ostermoor'), length('Ostermoor'), length('Mara Voss')]).toEqual([9, 9, 9]);
    expect(asked).toEqual(['Ostermoor', 'Mara Voss']);
  });

  it('should remember null as an answer', () => {
    let asked = 0;
    const none = remember(10, () => {
      asked++;
      return null;
    });
    expect([none('x'), none('x')]).toEqual([null, null]);
    expect(asked).toBe(1);
  });

  it('should let go what nobody asks for, and keep what comes back', () => {
    const asked: string[] = [];
    const find = remember(4, (text) => {
      asked.push(text);
      return true;
    });
    for (const text of ['a', 'b', 'c', 'a', 'd', 'e', 'a', 'f', 'g', 'a', 'b']) find(text);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'b']);
  });

  it('should never keep more than it may', () => {
    const answers = new Answers<number>(8);
    const texts = Array.from({ length: 100 }, (_, i) => `word ${i}`);
    texts.forEach((text, i) => answers.set(text, i));
    expect(texts.filter((text) => answers.get(text) !== undefined).length).toBeLessThanOrEqual(8);
  });

  it('should give the function the same letters', () => {
    const article = `A long text, with « l’Assemblée nationale de Vareuil 🏛 » in it.`;
    const name = article.slice(article.indexOf('l’'), article.indexOf(' »'));
    expect(remember(2, (text) => text)(name)).toBe('l’Assemblée nationale de Vareuil 🏛');
  });
});

describe('ownCopy', () => {
  it.each([
    '',
    'court',
    'Observatoire des forêts',
    'İstanbul’daki sözcü',
    '\ud83c half a pair of surrogates',
    'tab\tand "marks"',
  ])('should copy %j letter by letter', (text) => expect(ownCopy(text)).toBe(text));
});

describe('what was worked out lately', () => {
  it('should be kept under the very object, and let go with the older half', () => {
    const keys = Array.from({ length: 6 }, (_, i) => ({ i }));
    const kept = new Lately<object, number>(4);
    keys.slice(0, 3).forEach((key, i) => kept.set(key, i));
    expect(kept.get(keys[0]!)).toBe(0);
    expect(kept.get({ i: 0 })).toBeUndefined();
    keys.slice(3).forEach((key, i) => kept.set(key, i + 3));
    expect(keys.filter((key) => kept.get(key) !== undefined).length).toBeLessThanOrEqual(4);
    expect(kept.get(keys[5]!)).toBe(5);
  });
});

describe('once', () => {
  it('should ask once for each object, not for each that looks like it', () => {
    const asked: string[] = [];
    const length = once(({ name }: { readonly name: string }, _: null) => {
      asked.push(name);
      return name.length;
    });
    const one = { name: 'Mara Voss' };
    expect([length(one, null), length(one, null), length({ name: 'Mara Voss' }, null)]).toEqual([9, 9, 9]);
    expect(asked).toEqual(['Mara Voss', 'Mara Voss']);
  });

  it.each([[undefined], [null], [0], ['']])('should remember %j as an answer', (answer) => {
    let asked = 0;
    const find = once(() => {
      asked++;
      return answer;
    });
    const key = {};
    expect([find(key, null), find(key, null)]).toEqual([answer, answer]);
    expect(asked).toBe(1);
  });

  it('should give the function what stands beside the object', () => {
    const price = once(({ count }: { readonly count: number }, each: number) => count * each);
    expect(price({ count: 3 }, 7)).toBe(21);
  });
});
