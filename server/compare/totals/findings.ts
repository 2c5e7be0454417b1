import type { Span } from '../../article/span';
import { fingerprint } from '../../claim/fingerprint';
import type { FigureMention } from '../../extract/mention';
import type { Text } from '../conflict';
import { weigh, type Weights } from '../evidence';
import type { Finding, Place } from '../rule';
import type { Change } from './change';
import type { Fraction } from './fraction';
import { type Shares, total } from './hundred';
import type { Life } from './life';

/** Parts that are said to be all leave little doubt; parts that only look like it leave some. */
const WEIGHTS: Weights = { bias: 0.8, answers: { 'parts-are-all': { yes: 1.6, partly: 0.4 } } };

type Told = Span & { readonly shown: string };

/** A finding of the rule; the first place is the one that the others do not give. */
function finding(
  uri: string,
  key: string,
  subject: string,
  told: readonly Told[],
  all: 'yes' | 'partly',
  remark: Text,
): Finding {
  const place = ({ start, end, shown }: Told, i: number): Place => ({
    uri,
    start,
    end,
    shown,
    fingerprint: `${key}.${i}`,
  });
  return {
    rule: 'figure.total',
    level: 'warning',
    subject,
    places: told.map(place),
    evidence: weigh([{ question: 'parts-are-all', answer: all }], WEIGHTS),
    remark,
  };
}

const asWritten = ({ start, end, text }: Span & { readonly text: string }): Told => ({ start, end, shown: text });
const subjectOf = ({ counted, text }: FigureMention): string => counted?.lemma ?? text;

/** A total, and parts that do not give it. */
export function sumFinding(
  uri: string,
  total: FigureMention,
  parts: readonly FigureMention[],
  all: 'yes' | 'partly',
): Finding {
  const sum = Number(parts.reduce((so, { value }) => so + value, 0).toPrecision(12));
  const key = fingerprint('figure.total', total.value, total.unit, ...parts.map(({ value }) => value));
  const told = [total, ...parts].map(({ start, end, value, unit }) => ({
    start,
    end,
    shown: unit === null ? String(value) : `${value} ${unit}`,
  }));
  return finding(uri, key, subjectOf(total), told, all, { id: 'remark.total', args: [sum, total.value] });
}

/** The percentage is what is flagged first: the two values stand as they are. */
export function changeFinding(uri: string, { from, to, by, gives }: Change): Finding {
  const key = fingerprint('figure.total', 'change', from.value, to.value, by.value);
  return finding(uri, key, subjectOf(by), [by, from, to].map(asWritten), 'yes', {
    id: 'remark.change',
    args: [from.text, to.text, Math.abs(gives), by.value],
  });
}

/** The age first: the days stand as they are. */
export function lifeFinding(uri: string, { born, died, age, gives }: Life, text: string): Finding {
  const key = fingerprint('figure.total', 'life', born.value, died.value, age.years);
  const told = [age, born, died].map(({ start, end }) => ({ start, end, shown: text.slice(start, end) }));
  return finding(uri, key, text.slice(age.start, age.end), told, 'yes', {
    id: 'remark.life',
    args: [born.text, died.text, age.years < gives[0] ? gives[0] : gives[1], age.years],
  });
}

/** No share is more doubtful than the others: the last is flagged first, where the enumeration stops making 100. */
export function sharesFinding(uri: string, { parts, all }: Shares): Finding {
  const key = fingerprint('figure.total', 'shares', ...parts.map(({ value }) => value));
  const told = [parts.at(-1)!, ...parts.slice(0, -1)].map(asWritten);
  return finding(uri, key, subjectOf(parts[0]!), told, all ? 'yes' : 'partly', {
    id: 'remark.shares',
    args: [Number(total(parts).toPrecision(12)), parts.map(({ text }) => text).join(' + ')],
  });
}

/** What it is said to come to first. */
export function fractionFinding(uri: string, { share, whole, result, gives }: Fraction): Finding {
  const key = fingerprint('figure.total', 'fraction', share.value, whole.value, result.value);
  return finding(uri, key, subjectOf(whole), [result, share, whole].map(asWritten), 'yes', {
    id: 'remark.fraction',
    args: [share.text, whole.text, gives, result.value],
  });
}
