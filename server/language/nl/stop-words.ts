/** Function words: they carry grammar, not content. Normalised (lower case, straight apostrophe). */
export const stopWords: ReadonlySet<string> = new Set(
  'aan af al alle als andere bij binnen dan dat de deze die dit doch door dus een eens en er ge geen haar had hadden heb hebben heeft hem het hier hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds sinds te tegen ten toch toen tot twee u uit uw van veel voor want waren was wat we wel werd werden wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou'.split(
    ' ',
  ),
);
