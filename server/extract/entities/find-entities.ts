import type { Prose } from '../../article/prose';
import type { EntityMention } from '../mention';
import { findDefinitions, type Definition } from './acronyms';
import { statedAge } from './ages';
import { apart } from './apart';
import { joinParts } from './join';
import { prefixLength } from './prefix';
import { shippedTagger } from './model';
import { statedRole } from './roles';
import { smallPlaces } from './small-places';
import { spansOf, tidy } from './spans';
import { type NameSpan } from './name-span';
import type { Tagger } from './tagger';
import { titleBefore } from './titles';
import { withoutPeoples } from './without-peoples';

/** Names in one block, with titles, roles and ages stated beside them. Offsets are relative to the block. */
export function findEntities(prose: Prose, tagger: Tagger = shippedTagger()): EntityMention[] {
  const { tokens, language } = prose;
  const tagged: NameSpan[] = [];
  const demonyms: number[] = [];
  for (const { firstToken, lastToken } of prose.sentences) {
    const before = tagged.length;
    const labels = tagger.label(tokens, firstToken, lastToken, language);
    for (const span of spansOf(labels, firstToken, lastToken - firstToken)) {
      for (const part of apart(span, tokens, language, tagger.gazetteer)) {
        const name = tidy(withoutPeoples(part, tagger.types, firstToken), tokens, language);
        if (name) tagged.push(name);
      }
    }
    const { types } = tagger;
    if (tagged.length === before)
      tagged.push(...smallPlaces(tokens, types, firstToken, lastToken, language, tagger.gazetteer));
    for (let i = 0; i < types.length; i++) if (types[i]!.demonym) demonyms.push(firstToken + i);
  }
  const joined = joinParts(tagged, tokens);
  const definitions = tokens.some((token) => token.text === '(') ? findDefinitions(tokens, joined) : [];
  const names = definitions.length > 0 ? withDefinitions(joined, definitions) : joined;
  return describe(prose, names, definitions, demonyms);
}

/** The names, those of the definitions instead of what overlaps them. */
function withDefinitions(names: readonly NameSpan[], definitions: readonly Definition[]): NameSpan[] {
  const defined = definitions.flatMap(({ full, acronym }) => [full, acronym]);
  const kept = names.filter((name) => !defined.some((other) => name.first < other.last && other.first < name.last));
  return [...kept, ...defined].sort((a, b) => a.first - b.first);
}

/** What a definition sets beside the name: its acronym, or what the acronym stands for. */
function otherName(definitions: readonly Definition[], name: NameSpan): NameSpan | null {
  for (const { full, acronym } of definitions) {
    if (full.first === name.first) return acronym;
    if (acronym.first === name.first) return full;
  }
  return null;
}

/** Turns spans into mentions; nationality words come as mentions of their own. */
function describe(
  prose: Prose,
  names: readonly NameSpan[],
  definitions: readonly Definition[],
  demonyms: readonly number[],
): EntityMention[] {
  const { tokens, text } = prose;
  const mentions: EntityMention[] = [];
  const slice = (first: number, last: number): string => text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  const add = (name: NameSpan, demonym: boolean): void => {
    const start = tokens[name.first]!.start + (demonym ? 0 : prefixLength(tokens[name.first]!.text));
    const end = tokens[name.last - 1]!.end;
    const span = { start, end };
    const isPerson = name.type === 'person' && !demonym;
    const other = definitions.length > 0 ? otherName(definitions, name) : null;
    mentions.push({
      kind: 'entity',
      start,
      end,
      text: text.slice(start, end),
      type: demonym ? 'other' : name.type,
      title: isPerson ? titleBefore(prose, name.first) : null,
      role: isPerson ? statedRole(prose, span) : null,
      age: isPerson ? statedAge(prose, span) : null,
      alias: other ? slice(other.first, other.last) : null,
      demonym,
    });
  };
  let end = 0;
  let next = 0;
  for (const name of [...names, null]) {
    for (; next < demonyms.length && (name === null || demonyms[next]! < name.first); next++) {
      if (demonyms[next]! >= end) add({ first: demonyms[next]!, last: demonyms[next]! + 1, type: 'other' }, true);
    }
    if (name === null) break;
    add(
      name,
      name.last - name.first === 1 &&
        demonyms.includes(name.first) &&
        (name.type === 'other' || name.type === 'organization'),
    );
    end = name.last;
  }
  return mentions;
}
