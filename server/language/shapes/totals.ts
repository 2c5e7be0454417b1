/** Words that claim parts to be all of a total. Comma-separated, in normal form; a word stands for all its endings. */
export interface TotalWords {
  /** Close before or after a figure: it is the sum of others (`dépenses totales de`, `a combined`). */
  readonly total: string;
  /** Before an enumeration: its items are everything (`se répartit`, `as follows`). */
  readonly complete: string;
  /** In an enumeration: what is left is named too, or not named at all (`the rest`), so that its sum proves nothing. */
  readonly rest: string;
  /** Of a poll, how many votes there were in all (`votes cast`), and how each was given (`against`, `spoiled`). */
  readonly cast: string;
  readonly ballots: string;
  /** Behind a number of members: that many were there, or voted. */
  readonly present: string;
  /** What follows is a part of what stands before (`of which`), so that the two have no sum. */
  readonly including: string;
  /** At the head of a sentence, right before a number: what follows is told of its parts (`Of the 64 families`). */
  readonly outOf: string;
  /** In an enumeration: its items are only the first of many (`the largest are`) or of something else (`elsewhere`), or overlap (`18 do both`). */
  readonly largest: string;
  readonly both: string;
  /** The article or number one: a part of one, which is not read as a number. */
  readonly one: string;
  /** Pairs of nouns that halve people, `girls/boys`. */
  readonly halves: string;
  /** Before the last of several: the enumeration ends there. */
  readonly conj: string;
  /** What follows says over again what stands before (`namely`). */
  readonly only: string;
  /** Right before a number, or right behind it: it is that of all that is left (`the other 14`, `les 14 restants`). */
  readonly otherBefore: string;
  readonly otherAfter: string;
  /** At the head of a line: it breaks the number above down (`By age`). */
  readonly by: string;
  /** Before the day of a birth, before that of a death, and an age at that day, with `#` for its number. */
  readonly born: string;
  readonly died: string;
  readonly age: string;
}

/** Words around percentages of one whole, or around a fraction of a number; comma-separated patterns as above. */
export interface ShareWords {
  /** Directly beside a share: it is that of all that is left (`the remaining 12 %`), so that nothing is missing. */
  readonly leftover: string;
  /** Beside a share, or in the label of a row: the same where the shares are plainly of one whole (`others`). */
  readonly others: string;
  /** Above a table or a list: its numbers are shares of one whole. */
  readonly parted: string;
  /** Beside a share of answers: that of those who gave none (`undecided`). */
  readonly unsure: string;
  /** Two answers to one question that nobody gives both, `yes/no`. */
  readonly opposites: string;
  /** Beside shares: they are those of everything (`as follows`). */
  readonly breakdown: string;
  /** After a share: of votes (`of the vote`), or of something else that is handed out once (`of the budget`). */
  readonly votes: string;
  readonly wholes: string;
  /** Somewhere in an article: one person could give several answers. */
  readonly multiple: string;
  /** Between shares: they are of different wholes, or one is of another kind (`turnout`). */
  readonly apart: string;
  /** Directly before a share: it is what another is compared with (`against`). */
  readonly before: string;
  /** Between shares of votes: each is of another place or round. */
  readonly elsewhere: string;
  /** Above a table's first column: its rows exclude one another (`candidate`). */
  readonly headed: string;
  /** Between a fraction and the number it is of (`half of the 40`). */
  readonly fraction: string;
  /** Between that number and what it comes to (`half of the 40 pupils, or 20`). */
  readonly result: string;
}
