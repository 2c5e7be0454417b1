import type { VerbalWords } from '../shapes/verbals';

export const verbals: VerbalWords = {
  auxiliaries:
    "was were is are be been being has have had 's 've 'd 're 'm did do does n't not never will 'll shall got gets stayed remained remain remains stay stays become became left kept found nobody wasn't weren't isn't aren't hasn't haven't hadn't didn't don't doesn't won't cannot can't",
  pronouns: 'he she they it we i who which that you',
  nounish:
    'the a an this these those his her its their my our your no any some every each of in on at for with from by into after before during since about over under than as per without against between to and or',
  adverbs:
    'also now then already still just even again once soon later all both ever yet long since only so too very quite only back',
  adverb: /.{2,}ly$/u,
  infinitive: /^$/u,
  finite:
    /^(?:\p{L}{2,}ed|rose|fell|grew|won|lost|beat|shot|stole|fled|met|broke|began|took|gave|came|went|left|sold|bought|built|found|held|kept|struck|quit|shut|sank|threw|drew|flew|drove|spoke|told|paid|sent|spent|died)$/u,
};
