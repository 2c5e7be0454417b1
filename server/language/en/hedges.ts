import type { HedgeWords } from '../shapes/hedges';

export const EN_HEDGES: HedgeWords = {
  before: {
    about:
      'about,around,some,approximately,roughly,circa,an estimated,estimated,estimated at,in the region of,of the order of,on the order of,around about,something like,or so,as many as about,perhaps,an average of,an estimated total of,approx,approx .,c .,~',
    nearly: 'nearly,almost,close to,approaching,not far off,virtually,nearing,getting on for,practically',
    over: 'more than,over,above,upwards of,in excess of,exceeding,exceed,exceeds,exceeded,greater than,larger than,higher than,bigger than,well over,well above,topping,topped,far more than,north of,>',
    'just-over':
      'just over,a little over,slightly over,slightly more than,a little more than,little more than,just more than,just above,just under over,barely more than',
    under: 'less than,fewer than,under,below,lower than,smaller than,short of,well under,well below,<',
    'just-under':
      'just under,a little under,slightly under,slightly less than,slightly fewer than,a little less than,just below,just short of,a shade under,not quite,barely',
    'at-least':
      'at least,no fewer than,no less than,not less than,not fewer than,a minimum of,minimum of,equal to or more than,more than or equal to,greater than or equal to,larger than or equal to,greater or equal than,higher or equal than,higher than or equal to,larger or equal than,at a minimum,> =,≥',
    'at-most':
      'at most,up to,no more than,not more than,a maximum of,maximum of,as many as,as much as,as high as,less than or equal to,less or equal than,lower or equal than,lower than or equal to,fewer than or equal to,smaller than or equal to,equal to or less than,equal to or smaller than,limited to,capped at,< =,≤',
    exactly: 'exactly,precisely,just,only,a total of,equal to,equals',
  },
  after: {
    about: 'or so,or thereabouts,approximately,give or take,on average,odd,-odd,- odd,- ish',
    over: '- plus,plus,+',
    'at-least':
      'or more,and over,and more,and above,or above,at least,or higher,or greater,or larger,and up,at a minimum,minimum',
    'at-most': 'or less,or fewer,or below,or under,at most,or lower,or smaller,maximum,at the most,and under',
  },
  ranges: [
    ['between', 'and'],
    ['from', 'to'],
    ['between', 'to'],
    ['between the', 'and the'],
    ['anywhere from', 'to'],
    ['from between', 'and'],
  ],
  rangeJoins: 'to,through',
  up: 'rise,rises,rose,risen,rising,increase,increases,increased,increasing,up,grew,growth,grow,grows,grown,growing,gain,gains,gained,jump,jumped,jumps,climb,climbed,climbs,surge,surged,surges,soared,higher,raised,raise,extra,advance,advanced,uptick,additional,more,added,boost,rebound,rebounded,inflation',
  down: 'fall,falls,fell,fallen,falling,decrease,decreased,decreases,decline,declined,declines,down,drop,dropped,drops,cut,cuts,cutting,reduce,reduced,reduces,reduction,lost,loses,lower,slump,slumped,plunge,plunged,plunges,slid,slide,shrank,shrunk,contracted,contraction,slipped,slips,tumbled,sank,less,fewer,lose,loss,dipped',
  changeLinks: 'by of about around some nearly almost another a an further the sharply slightly roughly',
  moves:
    'rise,rises,rose,risen,rising,increase,increased,increases,increasing,up,grew,grow,grown,growing,go,goes,went,gone,going,jump,jumped,climb,climbed,fall,fell,fallen,falling,drop,dropped,decline,declined,down,cut,reduce,reduced,raise,raised,revised,revise,upgraded,downgraded,lowered,lower,moved,widened,narrowed,improved,slipped,shrank,swelled,doubled,trebled,expand,expanded,increasing,edged,updated,changed',
  part: 'including,of whom,of which,of them,among them,among those,among whom,amongst them,of those,of these,among the dead,among the victims,including at least,out of them,comprising',
  partAfter: 'of them,of whom,of those,of these,of which,of the,among them',
  whole:
    'a total of,total of,in total,in all,altogether,overall,a combined,combined,all told,totalling,totaling,totalled,totaled,total,a grand total of,all',
  wholeAfter: 'in all,in total,altogether,overall,all told,combined,between them',
  former:
    'not,and not,instead of,rather than,down from,up from,compared with,compared to,against,versus,previously,initially,earlier,from,after,as opposed to',
  formerAfter:
    'a year earlier,a year before,a year ago,last year,the year before,the previous year,the year earlier,in the previous year,the previous month,a month earlier,the month before,in the same period last year,last season,the season before,previously,the day before,in the year - earlier period',
  forecast:
    'could,may,might,should,would,will,expected,expects,expect,expecting,forecast,forecasts,forecasted,projected,projects,plans,plan,planned,planning,aims,aim,aiming,target,targets,targeted,hopes,hope,hoping,proposed,proposes,anticipates,anticipated,predicts,predicted,set to,due to,scheduled,guidance,pledged,promised,promises,intends,seeking,seeks,threatens,demanded,demanding,wants,budgeted',
  forecastAfter:
    'will,could,may,might,would,are to,is to,are due to,expected,planned,forecast,projected,proposed,promised',
  labels:
    'image,photo,slide,question,no .,no,number,numbers,nr,nr .,article,articles,section,sections,page,pages,p,pp,chapter,chapters,room,flight,route,highway,interstate,channel,platform,gate,level,stage,formula,season,episode,volume,vol,figure,table,appendix,version,phase,title,clause,schedule,rule,proposition,resolution,covid,type,apollo,boeing,airbus,bus,line,area,group,category,class,lot,unit,tel,phone,fax,isbn,#,windows,layer,studio,pier,ward,apartment,apt,exit',
  streets:
    'street,road,avenue,lane,drive,square,place,way,court,crescent,boulevard,terrace,gardens,hill,row,close,st,rd,ave,blvd',
  sport:
    'score,beat,beats,beaten,beating,win,wins,won,winning,victory,victories,defeat,defeats,defeated,draw,drew,drawn,lost,lose,loss,losing,lead,led,leading,trailing,trailed,goal,goals,half-time,halftime,match,game,games,set,sets,aggregate,thrashed,hammered,edged,voted,vote,votes,penalties,shootout,loss,series',
};
