import type { EntityMention } from '../extract/mention';
import type { WorkspaceView } from '../index/view';
import type { Entity } from '../link/entity';
import type { HoverPart } from './hover-part';
import type { Locale } from './locale';
import { escape, link, list } from './markdown';
import { byPublished } from './passages';
import { say } from './texts';

interface Stated {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly mention: EntityMention;
}

/** Who this is, other spellings, and the titles and ages given in the workspace, each with where it stands. */
export const hoverEntity: HoverPart = ({ index, mention }, uri, locale, view) => {
  const entity = view.entityOf(uri, index);
  if (!entity || mention.kind !== 'entity') return null;
  const stated = mentionsOf(entity, view);
  const files = new Set(stated.map((one) => one.uri)).size;
  const head = [
    `**${escape(entity.name)}**`,
    say(locale, `hover.${entity.type}`),
    say(locale, 'hover.mentions', stated.length, files),
    ...(entity.pinned ? [say(locale, 'hover.pinned')] : []),
  ].join(' · ');
  return [
    head,
    spellings(entity, locale),
    given(stated, roleOf, 'hover.roles', uri, locale, view),
    given(stated, ageOf, 'hover.ages', uri, locale, view),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};

/** All mentions of the entity, oldest article first. */
export function mentionsOf(entity: Entity, view: WorkspaceView): readonly Stated[] {
  const found: Stated[] = [];
  for (const [uri, indices] of view.mentionsOf(entity.id)) {
    for (const index of indices) {
      const mention = view.reading(uri)?.mentions[index];
      if (mention?.kind === 'entity') found.push({ uri, start: mention.start, end: mention.end, mention });
    }
  }
  const inTime = byPublished(view);
  return found.sort((a, b) => inTime(a, b) || a.start - b.start);
}

function spellings(entity: Entity, locale: Locale): string {
  const others = entity.spellings.filter((spelling) => spelling.text !== entity.name);
  if (others.length === 0) return '';
  const shown = others.slice(0, 8).map((spelling) => `${escape(spelling.text)} (${spelling.mentions})`);
  return `${say(locale, 'hover.spellings')}${say(locale, 'message.colon')}${shown.join(', ')}`;
}

const roleOf = (mention: EntityMention): string | null => mention.role?.text ?? null;
const ageOf = (mention: EntityMention): string | null => (mention.age ? String(mention.age.text) : null);

/** One line for each different wording, with the first place of each in every file. */
function given(
  stated: readonly Stated[],
  pick: (mention: EntityMention) => string | null,
  title: 'hover.roles' | 'hover.ages',
  from: string,
  locale: Locale,
  view: WorkspaceView,
): string {
  const places = new Map<string, Map<string, Stated>>();
  for (const one of stated) {
    const words = pick(one.mention)?.replaceAll(/\s+/gu, ' ').trim();
    if (!words) continue;
    const byFile = places.get(words) ?? new Map<string, Stated>();
    if (!byFile.has(one.uri)) byFile.set(one.uri, one);
    places.set(words, byFile);
  }
  if (places.size === 0) return '';
  const lines = [...places].map(([words, byFile]) => {
    const links = [...byFile.values()].slice(0, 3).map((one) => link(one, from, locale, view));
    return `${escape(words)} – ${links.join(', ')}`;
  });
  return [say(locale, title), '', ...list(lines, 6, locale)].join('\n');
}
