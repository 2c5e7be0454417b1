import { describe, expect, test } from 'vitest';
import type { LocatedClaim } from '../../../../server/claim/places/located-claims';
import { located } from '../../compare/located';

const at = (marked: string, language: 'en' | 'fr' = 'en'): LocatedClaim =>
  located('located', `${marked} Wexcombe and Jarcastle are towns.`, { language }).claim;

describe('claims of what is where', () => {
  test.each([
    ['It was hidden in a {barn near Wexcombe}.', 'barn', ['wexcombe']],
    ['He died at {home} on Sunday.', 'home', []],
    ['He was arrested in {Wexcombe} on Sunday.', null, ['wexcombe']],
  ])('should read the premises and the town of %j', (text, site, town) =>
    expect(at(text)).toMatchObject({ site, town }),
  );

  test.each([
    ['He was arrested in {Wexcombe}.', 'at'],
    ['The plane took off from {Wexcombe}.', 'from'],
    ['The crew returned to {Wexcombe}.', 'to'],
    ['The plane crashed near {Wexcombe}.', 'near'],
  ])('should tell how %j leads to the place', (text, leads) => expect(at(text).leads).toBe(leads));

  test('should tell the events of the clause', () =>
    expect(at('He was arrested in {Wexcombe}.').events).toContain('#arrest'));

  test('should tell no event of a relative', () =>
    expect(() => at('Her daughter was born in {Wexcombe}.')).toThrow('no located'));

  test('should take no region for a town', () =>
    expect(() => at('He was arrested in {Bavaria} on Sunday.')).toThrow('no located'));
});
