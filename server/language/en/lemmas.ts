import type { LemmaRules } from '../shapes/lemmas';

/** Endings of verbs, nouns and adjectives, with what the basic form has instead. Irregular forms stand in the model of near words. */
export const lemmaRules: LemmaRules = {
  endings:
    'ies:y es:,e s: ied:y ed:,e d: ying:y,ie ing:,e ers:,er er: ' +
    'bbed:b gged:g lled:l mmed:m nned:n pped:p rred:r tted:t cked:c bbing:b gging:g lling:l mming:m nning:n pping:p rring:r tting:t ',
  irregular:
    'ate:eat bade:bid beaten:beat became:become began:begin begun:begin bit:bite bitten:bite blew:blow blown:blow bore:bear ' +
    'born:bear borne:bear bought:buy bound:bind bred:breed broke:break broken:break brought:bring built:build rebuilt:rebuild burnt:burn ' +
    'came:come caught:catch chose:choose chosen:choose crept:creep cut:cut dealt:deal did:do done:do drank:drink drawn:draw drew:draw ' +
    'driven:drive drove:drive drunk:drink dug:dig dying:die eaten:eat fallen:fall fed:feed fell:fall felt:feel fled:flee flew:fly ' +
    'flown:fly forbade:forbid forbidden:forbid found:find fought:fight froze:freeze frozen:freeze gave:give given:give goes:go gone:go ' +
    'got:get gotten:get grew:grow grown:grow had:have has:have heard:hear held:hold hid:hide hung:hang hurt:hurt is:be are:be was:be ' +
    'were:be been:be being:be kept:keep knew:know known:know laid:lay led:lead left:leave lent:lend lit:light lost:lose made:make ' +
    'meant:mean met:meet overcame:overcome overthrew:overthrow overthrown:overthrow paid:pay put:put quit:quit ran:run rang:ring ' +
    'repaid:repay risen:rise rose:rise rung:ring sang:sing sank:sink sat:sit saw:see seen:see sent:send set:set shook:shake ' +
    'shaken:shake shone:shine shot:shoot shown:show shrank:shrink shut:shut slain:slay slept:sleep slew:slay sold:sell sought:seek ' +
    'spent:spend split:split spoke:speak spoken:speak spun:spin stole:steal stolen:steal stood:stand struck:strike stricken:strike ' +
    'stuck:stick sung:sing sunk:sink swam:swim swept:sweep swore:swear sworn:swear swum:swim taken:take taught:teach tore:tear ' +
    'torn:tear threw:throw thrown:throw told:tell took:take undergone:undergo underwent:undergo undertook:undertake wed:wed ' +
    'went:go withdrawn:withdraw withdrew:withdraw woke:wake woken:wake won:win wore:wear wound:wind wove:weave woven:weave ' +
    'written:write wrote:write overran:overrun outbid:outbid redrew:redraw retook:retake retaken:retake mistook:mistake rewrote:rewrite',
  possessives: 'his her its their my our your',
  shortest: 2,
};
