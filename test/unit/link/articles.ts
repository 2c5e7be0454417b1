import { readArticle } from '../../../server/article/read';
import type { ArticleReading } from '../../../server/claim/reading';
import type { EntityMention, EntityType, StatedAge, StatedRole } from '../../../server/extract/mention';
import type { Language } from '../../../server/article/language';

const TYPES: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', l: 'location', x: 'other' };

interface Beside {
  readonly published?: string;
  readonly language?: Language;
  readonly role?: (name: string) => StatedRole | null;
  readonly age?: (name: string) => StatedAge | null;
}

/**
 * A reading with marked names: `{p:Ada Brandt}` a person, `{o:…}` an organisation, `{l:…}` a place, `{x:…}` another thing;
 * `{o:…|ABC}` states an alias. The marks are not part of the text.
 */
export function marked(uri: string, text: string, beside: Beside = {}): ArticleReading {
  const mentions: EntityMention[] = [];
  let plain = '';
  let last = 0;
  for (const match of text.matchAll(/\{([polx]):([^|}]+)(?:\|([^}]+))?\}/gu)) {
    plain += text.slice(last, match.index);
    const name = match[2]!;
    mentions.push({
      kind: 'entity',
      type: TYPES[match[1]!]!,
      text: name,
      start: plain.length,
      end: plain.length + name.length,
      title: null,
      role: beside.role?.(name) ?? null,
      age: beside.age?.(name) ?? null,
      alias: match[3] ?? null,
      demonym: false,
    });
    plain += name;
    last = match.index + match[0].length;
  }
  plain += text.slice(last);
  const article = readArticle(uri, plain, { published: beside.published ?? null, language: beside.language ?? 'en' });
  return { article, mentions, claims: [] };
}
