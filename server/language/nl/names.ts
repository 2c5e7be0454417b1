import type { NameWords } from '../name-words';

export const names: NameWords = {
  civilities:
    'dhr dhr. heer mevrouw mevr mevr. mw mw. meneer dr dr. drs ir prof prof. professor mr mr. generaal kolonel kapitein majoor luitenant sergeant admiraal pater broeder zuster bisschop aartsbisschop kardinaal paus sint koning koningin prins prinses hertog hertogin graaf gravin keizer baron',
  roles:
    'president vicepresident minister premier minister-president staatssecretaris ambassadeur kanselier directeur chef hoofd leider voorzitter topman topvrouw bestuursvoorzitter woordvoerder woordvoerster kamerlid senator burgemeester wethouder gouverneur rechter officier advocaat journalist journaliste schrijver schrijfster auteur dichter acteur actrice zanger zangeres ' +
    'muzikant componist regisseur schilder beeldhouwer architect fotograaf activist analist onderzoeker historicus filosoof econoom arts ingenieur trainer speler aanvaller doelman kandidaat ondernemer oprichter fractievoorzitter hoogleraar deskundige',
  people:
    'zoon dochter vader moeder broer zus oom tante neef nicht man vrouw echtgenoot echtgenote weduwe vriend vriendin jongen meisje kind slachtoffer getuige bewoner student leerling genaamd',
  particles: "van der den de het 't ter ten te von bin ibn abu al el la op in",
  bodies:
    'academie afdeling agentschap alliantie bank bedrijf beweging bond brigade bureau centrale centrum club college comité commissie concern congres departement dienst faculteit federatie fonds fractie front gemeente gerecht groep hof instituut kamer kerk krant leger liga maatschappij ministerie museum netwerk omroep openbaar orkest organisatie partij parlement politie raad ' +
    'rechtbank regering school senaat stichting televisie unie universiteit vakbond vereniging verbond ziekenhuis concern',
  places:
    'baai berg bos brug dorp eiland eilanden gebied gemeente gracht haven heuvel hoofdstad kaap kanaal kasteel kathedraal kerk kust laan land luchthaven meer oceaan paleis park plein provincie plaats regio republiek rivier stad stadion staat staten station straat streek toren vallei vliegveld wijk zee noorden zuiden oosten westen noord zuid oost west koninkrijk',
  things:
    'akkoord album beker boek conferentie crisis festival feest film grondwet kampioenschap lied oorlog operatie orkaan pact plan prijs programma project protocol referendum revolutie roman serie slag spelen toernooi top verdrag verkiezingen wet akte',
  at: 'in te uit naar bij nabij op aan vanuit tot tussen rond',
  links:
    'van en of maar met zonder voor door tegen volgens na om over onder als dat dan wanneer terwijl omdat tijdens sinds',
  articles: 'de het een deze die dit dat zijn haar hun mijn ons onze elke alle veel enkele geen twee drie vier vijf',
  speech:
    'zei zegt verklaarde verklaart vertelde vertelt meldde meldt liet aldus stelde stelt benadrukte waarschuwde schreef schrijft antwoordde vroeg bevestigde kondigde voegde vindt denkt',
  life: 'geboren overleden stierf getrouwd gearresteerd gekozen benoemd gedood gewond vermoord speelde veroordeeld afgetreden',
  calendar:
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerstmis pasen',
  starters:
    'ik jij je hij zij ze het we wij jullie wie wat wanneer waar waarom hoe welke vandaag gisteren morgen dan nu hier daar er echter ook nog maar al zeer meer zo daarom bovendien verder toch ja nee niet men',
  demonyms:
    'nederlander nederlanders nederlands nederlandse vlaming vlamingen vlaams vlaamse waal walen waals waalse belg belgen belgisch belgische duitser duitsers duits duitse fransman fransen frans franse brit britten brits britse engels engelse engelsen amerikaan amerikanen amerikaans amerikaanse europees europese europeaan europeanen koerd koerden koerdisch koerdische arabier arabieren arabisch arabische ' +
    'palestijn palestijnen palestijns palestijnse afrikaans afrikaanse aziatisch aziatische soenniet soennieten sjiiet sjiieten christen christenen christelijk christelijke moslim moslims islamitisch islamitische jood joden joods joodse katholiek katholieke russisch russische rus russen syrisch syrische syriër syriërs turk turken turks turkse chinees chinese chinezen japans japanse spaans spaanse italiaans italiaanse pools poolse',
  copulas: 'is was zijn waren werd wordt blijft',
  divisions: 'stad dorp regio provincie gemeente wijk',
  sport:
    'wedstrijd wedstrijden seizoen club clubs ploeg team competitie trainer speler spelers aanvaller verdediger keeper doelpunt doelpunten overwinning nederlaag finale stadion voetbal kampioenschap toernooi',
  parts: 'noorden zuiden oosten westen noordoosten noordwesten zuidoosten zuidwesten centrum kust eiland eilanden',
  inflections: [['', 's', 'e', 'en']],
};
