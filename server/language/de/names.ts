import type { NameWords } from '../name-words';

export const names: NameWords = {
  civilities:
    'herr herrn frau fräulein dr dr. prof prof. professor professorin general oberst hauptmann major leutnant feldwebel admiral pater bruder schwester bischof erzbischof kardinal papst sankt könig königin prinz prinzessin herzog herzogin graf gräfin kaiser kaiserin freiherr fürst',
  roles:
    'präsident präsidentin vizepräsident vizepräsidentin minister ministerin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin finanzminister premierminister bundeskanzler bundeskanzlerin kanzler kanzlerin bundespräsident staatssekretär sekretär botschafter botschafterin direktor direktorin chef chefin leiter leiterin ' +
    'sprecher sprecherin abgeordneter abgeordnete senator senatorin bürgermeister bürgermeisterin oberbürgermeister richter richterin staatsanwalt staatsanwältin anwalt anwältin journalist journalistin reporter schriftsteller schriftstellerin autor autorin dichter schauspieler schauspielerin sänger sängerin musiker komponist regisseur regisseurin maler bildhauer architekt fotograf ' +
    'aktivist aktivistin forscher forscherin historiker philosoph ökonom arzt ärztin ingenieur trainer trainerin spieler spielerin stürmer torwart kandidat kandidatin unternehmer gründer gründerin vorsitzender vorsitzende vorsitzenden polizeichef parteichef experte expertin',
  people:
    'sohn tochter vater mutter bruder schwester onkel tante ehemann ehefrau witwe freund freundin mann junge mädchen kind opfer zeuge zeugin nachbar student studentin schüler namens genannt',
  particles: 'von vom zu zur zum van der den dem de la bin ibn abu al el und',
  bodies:
    'agentur akademie amt armee ausschuss bank behörde bund bundesamt bundeswehr bundestag bundesrat club fakultät fraktion gericht gesellschaft gewerkschaft gmbh ag gruppe hochschule institut kammer kirche klinik kommission konzern krankenhaus landtag liga ministerium netzwerk orchester organisation ' +
    'parlament partei polizei präsidium rat regierung rundfunk schule sender senat staatsanwaltschaft stiftung tageszeitung union universität unternehmen verband verein verlag zeitung zentrum zeitschrift fernsehen innenministerium außenministerium auswärtiges allianz front',
  places:
    'allee altstadt bahnhof bezirk berg brücke burg dorf ebene fluss flughafen friedhof gebirge gemeinde golf hafen halbinsel hauptstadt insel inseln kap kirche kreis küste land landkreis meer metropole museum ort palast park platz provinz region republik see stadion staat stadt stadtteil straße tal turm viertel wald wüste norden süden osten westen nord süd ost west',
  things:
    'abkommen affäre album film fest festival gesetz gipfel krieg krise lied meisterschaft oper operation pakt pokal preis programm projekt protokoll reform revolution roman schlacht serie spiele vertrag verfassung wahl buch titel',
  at: 'in im aus nach bei nahe an am auf vor hinter zwischen um über',
  links:
    'und oder aber mit ohne für von vom durch gegen laut seit als wie dass wenn während wegen trotz zu zum zur unter',
  articles:
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine ihr ihre unser mein jeder alle viele einige kein keine zwei drei vier fünf',
  speech:
    'sagte sagt erklärte erklärt betonte betont kündigte forderte fordert warnte warnt meinte meint schrieb schreibt berichtete berichtet teilte fügte bestätigte behauptete kritisierte antwortete fragte räumte',
  life: 'geboren geborene gestorben starb heiratete verheiratet verhaftet gewählt ernannt getötet verletzt ermordet gespielt verurteilt zurückgetreten',
  calendar:
    'januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag weihnachten ostern',
  starters:
    'ich du er sie es wir ihr wer was wann wo warum wie welche welcher heute gestern morgen dann jetzt hier dort doch jedoch auch noch nur schon sehr mehr so dabei damit dazu dafür darauf denn deshalb zudem außerdem allerdings bislang ja nein nicht man',
  demonyms:
    'deutsche deutscher deutschen deutsches kurdisch kurdische kurdischen kurde kurden araber arabisch arabische arabischen palästinenser palästinensisch palästinensische palästinensischen europäisch europäische europäischen europäischer europäer afrikanisch afrikanische asiatisch sunnitisch sunniten schiitisch schiiten christ christen christlich christliche muslim muslime muslimisch muslimische jude juden jüdisch jüdische ' +
    'katholisch katholische evangelisch evangelische amerikaner amerikanisch amerikanische amerikanischen amerikanischer briten brite britisch britische britischen engländer englisch englische franzose franzosen französisch französische französischen russe russen russisch russische russischen syrer syrisch syrische syrischen türke türken türkisch türkische türkischen ' +
    'spanisch spanische spanier italienisch italienische italiener polnisch polnische polen österreicher österreichisch schweizer chinesisch chinesische chinesen japanisch japaner ukrainer ukrainisch ukrainische ukrainischen israelisch israelische israelis sowjetisch sowjetische bayer bayern bayerisch bayerische berliner',
  copulas: 'ist war sind waren wurde wird bleibt',
  divisions: 'stadt dorf region provinz gemeinde stadtteil ortsteil',
  sport:
    'spiel spiele saison verein vereine mannschaft liga bundesliga trainer spieler stürmer torwart tor tore sieg niederlage finale halbfinale stadion fußball handball eishockey meisterschaft turnier aufstieg abstieg',
  parts: 'norden süden osten westen nordosten nordwesten südosten südwesten zentrum küste insel inseln',
  inflections: [
    ['isch', 'ische', 'ischen', 'ischer', 'isches'],
    ['er', 'ern'],
    ['e', 'en'],
    ['', 'e', 'en', 'er', 'es'],
  ],
};
