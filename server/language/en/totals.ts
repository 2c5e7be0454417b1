import type { ShareWords } from '../shapes/totals';
import type { TotalWords } from '../shapes/totals';

export const EN_TOTALS: TotalWords = {
  total: 'total,totals,totalling,totaling,combined,all,altogether,overall,full,whole',
  complete:
    'as follows,accounted for,made up of,broken down,breaks down,split between,split as,split into,divided between,divided into,consists of,comprising,comprises,respectively',
  rest: 'the rest,the others,the remainder,remaining,others,for example,including,mainly,among others',
  cast: 'votes cast,ballots cast,ballot papers cast,ballots returned,total poll,papers returned',
  ballots:
    'for,against,in favour,in favor,yes,no,spoiled,spoilt,spoiled ballots,rejected,invalid,blank,abstained,abstentions,abstaining',
  including:
    'of which,of whom,of these,of those,of this,of them,including,include,includes,included,among them,among these',
  outOf: 'of the,out of the,of its,of their,of all,of these,of those,of',
  largest: 'largest,biggest,main,leading,chief,principal,top,notable,mostly,chiefly,elsewhere,separately,besides',
  both: 'both',
  one: 'a,an,one',
  halves: 'girls/boys,women/men,boys/girls,adults/children,wom[ae]n/m[ae]n',
  conj: 'and,plus',
  only: 'namely,that is,i\\.e\\.',
  present: 'present,voted,took part,voting,in attendance',
  otherBefore: 'the other,the remaining',
  otherAfter: 'remaining',
  by: 'by',
  born: 'born',
  died: 'died,dies,death',
  age: 'aged #,at the age of #,at age #',
};

export const EN_SHARES: ShareWords = {
  leftover: 'the rest,rest,the remainder,remainder,remaining,the balance',
  others: 'others,the other,other,all others,everyone else,everything else,miscellaneous',
  parted: 'shares?,votes?,vote share,percentages?,percent,per cent,proportions?,breakdown,split,poll,results?',
  unsure:
    'no opinion,undecided,unsure,not sure,uncertain,undetermined,don.t knows?,do not know,did not know,didn.t know,does not know,no answer,did not answer,no response,no preference,no view,neither,declined to (?:say|answer),refused to (?:say|answer),would not say,did not say,spoiled,spoilt,blank,invalid,informal',
  opposites:
    'yes/no,(?:for|in favou?r|favou?r\\w*|support\\w*|back|backed)/(?:against|oppos\\w+|reject\\w*),(?:approv\\w+)/(?:disapprov\\w+),(?:agree|agreed)/(?:disagree|disagreed),satisfied/(?:dissatisfied|unsatisfied|not satisfied),(?:favou?rable)/(?:unfavou?rable),(?:optimistic)/(?:pessimistic),(?:remain|stay)/leave',
  breakdown:
    'as follows,broken down,breaks down,break down,split between,split among,split as,split into,divided between,divided among,divided into,made up of,composed of',
  votes: 'of (?:the |all |valid )*(?:votes?|ballots|vote share|voting intentions|first preferences),share of the vote',
  wholes:
    'of (?:the |its |their |his |her |our |all |total |this |that |annual |overall |national |global |world )*(?:budget|costs?|spending|expenditure|funding|funds|money|bill|revenues?|income|sales|turnover|profits?|capital|shares|stock|equity|emissions|electricity|power|energy|water|production|output|harvest|exports|imports|seats|market|total|traffic|waste|land|area)',
  multiple:
    'multiple (?:answers|responses|choices|replies)(?: \\w+)?,several (?:answers|responses|choices|options),more than one (?:answer|response|choice|option|reply),choose several,choose more than one,(?:two|three|five) answers,not (?:add up|sum|total) to 100,exceed 100',
  apart:
    'turnout,abstained,abstention,abstentions,margin of error,rate,rates,among,another poll,other poll,compared with,compared to,versus,double,respectively,probability,chance,average,approval,discount,vat,tax,interest,also,as well,too',
  before: 'against,from,than,versus',
  elsewhere: 'in,at,among,within,across,round,on,between',
  headed: 'candidates?,part(?:y|ies),answers?,responses?,repl(?:y|ies),options?,choices?',
  fraction: 'of (?:the|its|their|his|her|our|all|all the|these|those|about|some)',
  result: 'or,namely,that is,i\\.e\\.,meaning',
};
