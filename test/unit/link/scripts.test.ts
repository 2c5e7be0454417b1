import { describe, expect, it } from 'vitest';
import { fold, nameWords } from '../../../server/link/fold';
import { sameName } from '../../../server/link/same-name';

describe('fold', () => {
  it.each([
    ['مروان', 'mruan'],
    ['أوديت', 'odit'],
    ['مُحَمَّد', 'mhmd'],
    ['דוד', 'dud'],
    ['אודם', 'odm'],
    ['マリア', 'maria'],
    ['ピエール', 'pieru'],
    ['フィリップ', 'firipu'],
    ['キョウコ', 'kyouko'],
    ['さくら', 'sakura'],
    ['김민준', 'kimminjun'],
    ['王小明', 'wangxiaoming'],
    ['張麗華', 'zhanglihua'],
    ['Ελένη', 'eleni'],
    ['Марина', 'marina'],
    ['ნინო', 'nino'],
  ])('should write %s as %s', (name, folded) => expect(fold(name)).toBe(folded));

  it('should leave a script alone that it does not know', () => expect(fold('龘')).toBe('龘'));
});

describe('nameWords', () => {
  it('should set the Arabic article apart from its name', () =>
    expect(nameWords('الحداد').map(({ folded }) => folded)).toEqual(['al', 'hdad']));
  it('should leave a short word that begins like the article', () =>
    expect(nameWords('الي').map(({ folded }) => folded)).toEqual(['ali']));
  it('should set a Chinese surname apart from the given name', () => {
    expect(nameWords('王小明').map(({ folded }) => folded)).toEqual(['wang', 'xiaoming']);
    expect(nameWords('欧阳娜').map(({ folded }) => folded)).toEqual(['ouyang', 'na']);
    expect(nameWords('李娜').map(({ folded }) => folded)).toEqual(['li', 'na']);
  });
  it('should part words at the middle dot', () =>
    expect(nameWords('マリア・ロッシ').map(({ folded }) => folded)).toEqual(['maria', 'roshi']));
});

describe('sameName in two scripts', () => {
  it.each([
    ['Marina Petrova', 'Марина Петрова'],
    ['Eleni Pappas', 'Ελένη Παππάς'],
    ['Nadia Karam', 'ناديا كرم'],
    ['Sami Haddad', 'سامي الحداد'],
    ['Maria Rossi', 'マリア・ロッシ'],
    ['Nino Lomidze', 'ნინო ლომიძე'],
  ])('should take %s and %s for one', (latin, other) => {
    expect(sameName(latin, other, 'person').score).toBeGreaterThan(0.6);
    expect(sameName(other, latin, 'person')).toEqual(sameName(latin, other, 'person'));
  });

  it.each([
    ['Marina Petrova', 'Ирина Сорокина'],
    ['Nadia Karam', 'فؤاد منصور'],
    ['Maria Rossi', 'ケン・タナカ'],
  ])('should keep %s and %s apart', (latin, other) => {
    expect(sameName(latin, other, 'person').same).toBe(false);
    expect(sameName(latin, other, 'person').score).toBeLessThan(0.5);
  });
});
