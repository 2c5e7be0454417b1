import type { Language } from './language';
import type { BlockKind, Prose, Sentence } from './prose';
import { Lately } from './remember';
import { sentences } from './sentences';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** Words of released prose that were asked for again: a comparison asks for those of the same blocks over and over. */
const MOST_ASKED = 500;
const asked = new Lately<ReadProse, Words>(MOST_ASKED);

interface Words {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Prose whose words can be let go, since they take many times the room of the text and can be cut again from it. */
class ReadProse implements Prose {
  private words: Words | null;

  constructor(
    readonly text: string,
    readonly kind: BlockKind,
    readonly language: Language,
    tokens: readonly Token[],
  ) {
    this.words = this.cut(tokens);
  }

  get tokens(): readonly Token[] {
    return (this.words ?? this.again()).tokens;
  }

  get sentences(): readonly Sentence[] {
    return (this.words ?? this.again()).sentences;
  }

  release(): void {
    this.words = null;
  }

  private again(): Words {
    let words = asked.get(this);
    if (!words) {
      asked.set(this, (words = this.cut(tokenise(this.text))));
    }
    return words;
  }

  private cut(tokens: readonly Token[]): Words {
    return { tokens, sentences: sentences(this.text, tokens, this.language) };
  }
}

/** Cuts a block's masked text into tokens and sentences. `tokens` may be given where they are known. */
export function makeProse(
  text: string,
  language: Language,
  kind: BlockKind = 'paragraph',
  tokens: readonly Token[] = tokenise(text),
): Prose {
  return new ReadProse(text, kind, language, tokens);
}

/** Lets the tokens and sentences go until somebody asks for them again: they are then cut anew, and equal. */
export function releaseWords(prose: Prose): void {
  if (prose instanceof ReadProse) prose.release();
}
