/** Function words: they carry grammar, not content. Normalised (lower case, straight apostrophe). */
export const stopWords: ReadonlySet<string> = new Set(
  "a ad agli ai al alla alle allo anche ancora avere aveva c' che chi ci come con contro cui d' da dagli dai dal dalla dalle dallo de degli dei del dell' della delle dello dentro di dopo dove due e è ed era erano essere fa fino fra già gli ha hanno i il in io l' la le lei lo loro lui ma mentre mi molto ne né negli nei nel nell' nella nelle nello noi non nostro o ogni oltre per perché più poi prima quale quando quanto quella quelle quelli quello questa queste questi questo se sé secondo sei senza si sia solo sono sotto su sua sue sugli sui sul sulla suo suoi tra tutti tutto un una uno verso vi detto".split(
    ' ',
  ),
);
