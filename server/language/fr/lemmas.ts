import type { LemmaRules } from '../shapes/lemmas';

/**
 * Endings of verbs (the third person, participles, infinitive), nouns and adjectives, with what the basic form has
 * instead. Wrong guesses cost nothing: only forms that stand in a list count.
 */
export const lemmaRules: LemmaRules = {
  endings:
    // Nouns and adjectives.
    's: x: aux:al,ail e: es: ive:if ives:if euse:eux,eur euses:eux,eur trice:teur trices:teur ère:er ères:er nne:n nnes:n ' +
    // First group, with its changes of spelling.
    'é:er ée:er és:er ées:er e:er es:er ent:er ait:er aient:er ant:er a:er èrent:er era:er eront:er erait:er eraient:er ons:er ez:er ' +
    'ça:cer çait:cer çaient:cer çant:cer gea:ger geait:ger geaient:ger geant:ger ' +
    'oie:oyer oient:oyer oiera:oyer uie:uyer uient:uyer aie:ayer aient:ayer aiera:ayer ' +
    'elle:eler ellent:eler ellera:eler elleront:eler ette:eter ettent:eter ettera:eter ' +
    'ève:ever èvent:ever èvera:ever èveront:ever ène:ener,éner ènent:ener,éner ènera:ener,éner èce:ecer,écer èle:eler,éler ' +
    'èlent:eler,éler èlera:eler,éler ète:eter,éter ètent:eter,éter ère:érer èrent:érer èrera:érer ège:éger ègent:éger èrera:érer ' +
    'èche:écher èchent:écher ède:éder èdent:éder èdera:éder ède:éder ègue:éguer èque:équer ète:éter ètent:éter ' +
    // Second group, and those like it.
    'i:ir ie:ir is:ir ies:ir it:ir issent:ir issait:ir issaient:ir issant:ir irent:ir ira:ir iront:ir irait:ir iraient:ir ' +
    'e:ir ent:ir ait:ir aient:ir ant:ir ert:rir erte:rir erts:rir ertes:rir rt:rtir rs:rtir ort:ortir art:artir ' +
    'u:ir ue:ir us:ir ues:ir ient:enir iennent:enir int:enir inrent:enir iendra:enir iendront:enir iendrait:enir rra:rir rront:rir ' +
    // Third group.
    ':re u:re ue:re us:re ues:re ent:re ait:re aient:re ant:re it:re irent:re ra:re ront:re rait:re raient:re t:re te:re ts:re tes:re ' +
    'u:ire ue:ire us:ire ues:ire it:ire ite:ire its:ire ites:ire isent:ire isait:ire isit:ire isirent:ire ivent:ire ivait:ire ivit:ire ' +
    'is:ettre ise:ettre ises:ettre et:ettre ettent:ettre ettait:ettre ettra:ettre ettront:ettre it:ettre irent:ettre ' +
    'is:endre ise:endre ises:endre ennent:endre enait:endre enaient:endre it:endre irent:endre enant:endre ' +
    'eint:eindre einte:eindre eints:eindre eintes:eindre eignent:eindre eignait:eindre eignit:eindre oint:oindre ointe:oindre ' +
    'oints:oindre aint:aindre at:attre attu:attre attue:attre attus:attre ' +
    'aît:aître aissent:aître aissait:aître u:aître ue:aître us:aître ues:aître ut:aître urent:aître ' +
    'écu:ivre écut:ivre i:ivre ie:ivre is:ivre it:ivre ivi:ivre ivie:ivre ivis:ivre vainc:vaincre vainquit:vaincre ' +
    'out:oudre ous:oudre oute:oudre olu:oudre ' +
    'oit:oir oient:oir u:oir ue:oir us:oir ues:oir çu:cevoir çue:cevoir çus:cevoir çoit:cevoir çoivent:cevoir cevra:cevoir çut:cevoir',
  irregular:
    'meurt:mourir meurent:mourir mourut:mourir moururent:mourir acquis:acquérir acquise:acquérir conquis:conquérir ' +
    'conquise:conquérir acquiert:acquérir acquièrent:acquérir fuit:fuir fuient:fuir fuyait:fuir né:naître née:naître ' +
    'nés:naître nées:naître naît:naître naquit:naître naquirent:naître naîtra:naître pleut:pleuvoir plu:pleuvoir ' +
    'eu:avoir a:avoir ont:avoir avait:avoir avaient:avoir aura:avoir auront:avoir aurait:avoir auraient:avoir ' +
    'ayant:avoir eut:avoir fait:faire faite:faire faits:faire font:faire faisait:faire fera:faire fit:faire firent:faire ' +
    'va:aller vont:aller allait:aller ira:aller est:être sont:être était:être étaient:être sera:être seront:être ' +
    'meure:mourir',
  possessives: 'son sa ses leur leurs mon ma mes nos notre',
  shortest: 2,
};
