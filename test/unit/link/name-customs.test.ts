import { describe, expect, it } from 'vitest';
import { areManAndWoman, hasSurnameFirst, isPatronymic, withoutBalticEndings } from '../../../server/link/name-customs';
import { nameForm } from '../../../server/link/name-form';

describe('patronymics', () => {
  it.each([
    'viktorovich',
    'oleksandrovych',
    'ivanovitch',
    'sergeevich',
    'ivanovna',
    'sergeevna',
    'mykhailivna',
    'ilyinichna',
  ])('should be known: %s', (word) => expect(isPatronymic(word)).toBe(true));
  it.each(['petrov', 'ivanova', 'marchetti', 'richna', 'ovna x', ''])('should not be seen in %j', (word) =>
    expect(isPatronymic(word)).toBe(false),
  );
});

describe('a man’s surname and a woman’s', () => {
  const check = (a: string, b: string, expected: boolean): void => {
    expect(areManAndWoman(a, b)).toBe(expected);
    expect(areManAndWoman(b, a)).toBe(expected);
  };
  it.each([
    ['baranov', 'baranova'],
    ['lenin', 'lenina'],
    ['orlov', 'petrova'],
  ])('should be told: %s, %s', (a, b) => check(a, b, true));
  it.each([
    ['baranov', 'baranov'],
    ['baranova', 'baranova'],
    ['marchetti', 'marchetta'],
    ['', ''],
  ])('should not be seen in %j, %j', (a, b) => check(a, b, false));
});

describe('surname first', () => {
  it.each(['bin Rashid Omar', 'Omar Rashid bin', 'van Dijk Marit', 'Von Ahlen Ute'])('should show in %s', (name) =>
    expect(hasSurnameFirst(name)).toBe(true),
  );
  it.each(['Omar bin Rashid', 'Marit van Dijk', 'Vance Dillard', 'Bini Omar', 'Dilan Garbin'])(
    'should not show in %s',
    (name) => expect(hasSurnameFirst(name)).toBe(false),
  );
});

describe('Latvian endings', () => {
  const bare = (a: string, b: string): [string, string] => {
    const [x, y] = withoutBalticEndings(nameForm(a), nameForm(b));
    return [x.id, y.id];
  };
  it('should be left out where one name has them throughout and the other nowhere', () => {
    expect(bare('Andrejs Kalugins', 'Andrei Kalugin')).toEqual(['andrej kalugin', 'andrei kalugin']);
    expect(bare('Andrei Kalugin', 'Andrejs Kalugins')).toEqual(['andrei kalugin', 'andrej kalugin']);
  });
  it.each([
    ['Andrejs Kalugins', 'Edgars Ozols'],
    ['Andrejs Kalugin', 'Andrei Kalugin'],
    ['Kalugins', 'Kalugin'],
    ['Lukas Brandis', 'Luka Brandi'],
  ])('should stay otherwise: %s, %s', (a, b) => expect(bare(a, b)).toEqual([nameForm(a).id, nameForm(b).id]));
});
