import type { NameWords } from '../name-words';

export const names: NameWords = {
  civilities:
    'sig sig. signor signora signorina dott dott. dottor dottoressa prof prof. professor professoressa avv ing on onorevole generale colonnello capitano maggiore tenente maresciallo ammiraglio padre don suor frate vescovo cardinale papa san santa santo re regina principe principessa duca duchessa conte contessa',
  roles:
    'presidente vicepresidente ministro ministra premier segretario segretaria ambasciatore ambasciatrice cancelliere direttore direttrice capo leader portavoce deputato deputata senatore senatrice sindaco sindaca assessore governatore giudice procuratore avvocato giornalista scrittore scrittrice autore autrice poeta attore attrice cantante musicista compositore ' +
    'regista pittore scultore architetto fotografo attivista analista storico filosofo economista medico ingegnere allenatore giocatore attaccante portiere candidato imprenditore fondatore amministratore consigliere esperto',
  people:
    'figlio figlia padre madre fratello sorella zio zia cugino marito moglie vedova amico amica uomo donna ragazzo bambino vittima testimone studente nome chiamato',
  particles: "di de del della dei degli d' da dal la lo van von bin ibn abu al el",
  bodies:
    'accademia agenzia alleanza assemblea associazione autorità azienda banca brigata camera centro chiesa club comitato commissione compagnia confederazione congresso consiglio consorzio corte croce dipartimento esercito facoltà federazione fondazione forze fronte giunta governo gruppo guardia istituto lega ministero movimento museo organizzazione ospedale ' +
    'osservatorio parlamento partito polizia procura questura quotidiano radio rete scuola senato servizio sindacato società televisione tribunale ufficio unione università giornale carabinieri procura',
  places:
    'aeroporto arcipelago autostrada baia base borgo bosco campo canale capitale capo castello cattedrale cimitero città collina comune corso costa deserto distretto fiume foresta golfo isola isole lago mare monte montagna oceano palazzo parco penisola piazza ponte porto provincia quartiere regione regno repubblica spiaggia stadio stato stati stazione stretto strada torre valle via viale villaggio zona nord sud est ovest',
  things:
    'accordo album battaglia campionato canzone carta codice coppa costituzione crisi elezioni festa festival film giochi guerra legge libro mostra opera operazione patto piano premio programma progetto protocollo referendum rivoluzione romanzo serie torneo trattato trofeo uragano',
  at: "in a ad al alla allo ai nel nella nello nell' da dal verso presso tra fra vicino su",
  links:
    "di del della dello dell' dei degli delle e ed o con senza per contro secondo dopo prima come che quando dove ma se durante",
  articles:
    "il lo la l' i gli le un uno una un' questo questa questi queste quel quella suo sua suoi sue loro mio nostro ogni tutto tutti alcuni due tre quattro cinque",
  speech:
    'ha disse dice dichiarato afferma affermato spiega spiegato aggiunto aggiunge annunciato annuncia sottolinea sottolineato scrive scritto racconta risposto ricordato avvertito denunciato accusato riconosciuto chiesto precisato',
  life: 'nato nata nacque morto morta morì sposato sposata arrestato arrestata eletto eletta nominato nominata ucciso uccisa ferito ferita dimesso condannato',
  calendar:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica natale pasqua',
  starters:
    'io tu lui lei noi voi loro egli essi chi cosa quando come dove perché oggi ieri domani così anche inoltre tuttavia però allora ora qui lì molto più meno sì no già ancora sempre mai poi intanto',
  demonyms:
    'curdo curda curdi arabo araba arabi arabe palestinese palestinesi europeo europea europei europee africano africana africani asiatico sunnita sunniti sciita sciiti cristiano cristiana cristiani musulmano musulmana musulmani ebreo ebrea ebrei cattolico cattolica cattolici siciliano romano romana milanese milanesi napoletano ' +
    'statunitense statunitensi americano americana americani americane britannico britannica britannici inglese inglesi tedesco tedesca tedeschi francese francesi sovietico sovietica italiano italiana italiani italiane',
  copulas: 'è era sono erano fu furono sarà',
  divisions: 'città paese villaggio regione provincia comune quartiere frazione località stato',
  sport:
    'partita partite stagione club squadra squadre campionato allenatore giocatore giocatori attaccante difensore portiere gol vittoria sconfitta finale semifinale stadio calcio prestito torneo coppa scudetto',
  parts: 'nord sud est ovest nord-est nord-ovest sud-est sud-ovest centro periferia costa isola isole arcipelago valle',
  inflections: [
    ['o', 'a', 'i', 'e'],
    ['ese', 'esi'],
    ['e', 'i'],
    ['a', 'i', 'e'],
    ['', 'i'],
  ],
};
