/** Function words: they carry grammar, not content. Normalised (lower case, straight apostrophe). */
export const stopWords: ReadonlySet<string> = new Set(
  "a about above after again against all also am among an and any are aren't as at back be because been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each even every few first for from further get got had hadn't has hasn't have haven't having he her here hers herself him himself his how however i if in into is isn't it it's its itself just last like made make many may me might more most much must my new no nor not now of off on once one only or other our ours out over own per same say says said she should since so some still such than that that's the their theirs them then there these they this those through to too two under until up upon us very was wasn't we were weren't what when where which while who whom whose why will with within without won't would yet you your 's told added announced according".split(
    ' ',
  ),
);
