import type { NameWords } from '../name-words';

export const names: NameWords = {
  civilities:
    'm mm mr m. mme mmes mlle mlles monsieur messieurs madame mesdames mademoiselle dr docteur pr prof professeur professeure me maître mgr monseigneur ' +
    'général gal gén gén. générale colonel col lieutenant-colonel lieutenant lt capitaine cap cdt commandant sergent caporal adjudant amiral maréchal brigadier ' +
    'père frère sœur soeur abbé cardinal pape imam cheikh ayatollah mollah rabbin pasteur évêque archevêque saint sainte ' +
    'roi reine prince princesse duc duchesse comte comtesse baron baronne marquis marquise empereur impératrice sultan émir sir lord lady don doña',
  roles:
    'président présidente vice-président vice-présidente coprésident coprésidente ministre premier-ministre secrétaire ambassadeur ambassadrice chancelier chancelière ' +
    'directeur directrice patron patronne pdg chef cheffe leader dirigeant dirigeante responsable porte-parole député députée sénateur sénatrice maire adjoint adjointe ' +
    'élu élue conseiller conseillère préfet préfète sous-préfet gouverneur gouverneure commissaire juge procureur procureure avocat avocate magistrat magistrate ' +
    'journaliste reporter correspondant correspondante rédacteur rédactrice éditorialiste écrivain écrivaine auteur auteure autrice poète poétesse romancier romancière ' +
    'acteur actrice chanteur chanteuse musicien musicienne compositeur compositrice réalisateur réalisatrice cinéaste peintre sculpteur sculptrice architecte photographe ' +
    'blogueur blogueuse militant militante activiste opposant opposante dissident dissidente analyste chercheur chercheuse historien historienne philosophe sociologue ' +
    'économiste politologue médecin chirurgien ingénieur ingénieure entraîneur entraîneuse sélectionneur joueur joueuse attaquant attaquante milieu défenseur gardien gardienne ' +
    'candidat candidate entrepreneur entrepreneuse fondateur fondatrice cofondateur cofondatrice héritier syndicaliste dictateur numéro capitaine arbitre ' +
    'évêque expert experte spécialiste scientifique physicien physicienne mathématicien mathématicienne championne champion coureur cycliste pilote ' +
    'footballeur footballeuse rugbyman basketteur basketteuse handballeur handballeuse tennisman hockeyeur nageur nageuse athlète sprinteur skieur skieuse gymnaste judoka boxeur boxeuse navigateur navigatrice pianiste guitariste violoniste batteur bassiste rappeur rappeuse comédien comédienne humoriste animateur animatrice producteur productrice scénariste dessinateur dessinatrice illustrateur graveur danseur danseuse chorégraphe couturier styliste mannequin biologiste chimiste astronome géographe naturaliste botaniste géologue linguiste théologien théologienne prédicateur missionnaire explorateur exploratrice diplomate homme-politique banquier industriel négociant éditeur éditrice libraire traducteur traductrice critique essayiste dramaturge pamphlétaire espion espionne soldat officier astronaute cosmonaute inventeur inventrice anthropologue archéologue psychologue psychiatre psychanalyste eurodéputé eurodéputée parlementaire bourgmestre échevin tsar tsarine pharaon calife vizir',
  people:
    'fils fille père mère frère sœur soeur oncle tante cousin cousine neveu nièce mari femme épouse époux veuve veuf ami amie compagne compagnon homme garçon enfant ' +
    'victime suspect témoin habitant habitante étudiant étudiante élève enseignant enseignante collègue jeune nommé nommée prénommé prénommée dénommé surnommé surnommée',
  particles: "de du des d' le la les van von der den ben bin ibn ould abou abu al el bint di da dos y st mac af",
  bodies:
    'agence assemblée association autorité autorités armée académie administration alliance ambassade banque bataillon bloc brigade brigades bureau cabinet caisse cellule centre chaîne chambre ' +
    'club coalition collectif collège comité commissariat commission compagnie confédération congrès conseil conservatoire consortium coopérative coordination cour croissant croix ' +
    'département direction église école entreprise équipe état-major facultés faculté fédération fonds fondation force forces front garde gardes gendarmerie gouvernement groupe groupement haut-commissariat hôpital ' +
    'inspection institut institution journal label laboratoire ligue lycée magazine mairie ministère mission mouvement mutuelle observatoire office ong orchestre ordre organisation organisme ' +
    'orphelinat parlement parquet parti police préfecture premier quotidien radio rassemblement régiment région réseau sénat service services société station studio studios syndicat télévision ' +
    'tribunal troupe union unité unités université usine hebdomadaire chaine éditions festival-club racing olympique sporting stade-club fc as sc us ' +
    'équipementier constructeur éditeur fabricant distributeur opérateur transporteur brasserie écurie franchise sélection filiale maison marque multinationale start-up secte congrégation synode diocèse paroisse archevêché évêché confrérie milice guérilla gang cartel mafia junte conglomérat holding fédérations syndicats universités compagnies entreprises groupes partis chorale fanfare duo trio quatuor',
  places:
    'aéroport aérodrome allée archipel arrondissement avenue baie banlieue barrage base bassin bois boulevard bourg bourgade bras camp canal canton cap capitale cathédrale centre-ville chapelle château cimetière ' +
    "cité cités col colline commune comté côte cour d'eau cratère delta département désert détroit district île îles ilot îlot fleuve forêt frontière gare golfe gouvernorat hameau hauteurs impasse jardin lac " +
    "localité massif mer métro mont montagne montagnes monts musée océan oued palais parc péninsule place plage plaine plateau pont port porte presqu'île prison province quai quartier quartiers région rivière route royaume rue " +
    'ruelle stade station tour territoire vallée vallon village villages ville villes wilaya zone état états république basilique monastère abbaye mosquée église temple théâtre hôtel sud nord est ouest nord-est nord-ouest sud-est sud-ouest planète constellation ' +
    'faubourg métropole agglomération arrondissements seigneurie comtés duché principauté empire califat émirat sultanat colonie protectorat préfecture raïon oblast voïvodie landkreis paroisse isthme récif atoll lagune marais étang ruisseau torrent affluent cascade chutes source caverne grotte volcan sommet pic cime gorge gorges canyon oasis steppe savane toundra glacier banquise astéroïde galaxie comète lune étoile couvent prieuré synagogue citadelle forteresse bastion tombeau nécropole cénotaphe monument tunnel viaduc autoroute échangeur gratte-ciel hippodrome vélodrome circuit autodrome patinoire gymnase arène',
  things:
    'accord accords affaire album alphabet bataille billet blog catastrophe championnat championnats chanson charte code concours conférence constitution convention coupe crise danse déclaration directive docteur ' +
    'documentaire élection élections émission exposition fête film festival forum grand guerre initiative jeu jeux livre loi marathon match médaille mot-clé opération ouragan oscar pacte pièce plan poème prix ' +
    'programme projet protocole rapport référendum résolution révolution roman saison séisme série site sommet symphonie tempête titre tournoi traité trophée typhon tragédie comédie opéra ode missile avion satellite navire frégate logiciel prototype hashtag revue ' +
    'feuilleton sitcom anime manga dessin bande-dessinée épisode court-métrage long-métrage téléfilm single morceau tube ballet oratorio cantate sonate concerto messe hymne essai recueil nouvelle conte fable épopée traduction encyclopédie dictionnaire atlas magazine fanzine jeu-vidéo console navigateur langage norme ordinateur voiture automobile motocyclette locomotive char fusil pistolet roquette fusée sonde lanceur sous-marin croiseur cuirassé destroyer porte-avions paquebot goélette cépage fromage bière maladie syndrome théorème équation théorie dynastie siège insurrection rébellion massacre attentat génocide armistice grand-prix ligue-des-champions master open coupes',
  at: "à au aux en dans sur vers près chez depuis jusqu'à jusque entre hors via sous",
  links:
    "de du des d' et ou ni mais avec sans pour par contre selon après avant comme que qu' dont où car si puis pendant durant lors malgré outre parmi envers",
  articles:
    "le la les l' un une ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes plusieurs chaque tout toute tous toutes quelques certains certaines aucun aucune deux trois quatre cinq",
  speech:
    'dit disait déclare déclaré affirme affirmé affirmait explique expliqué expliquait ajoute ajouté annonce annoncé estime estimé assure assuré indique indiqué précise précisé souligne souligné écrit raconte répond ' +
    'répondu rappelle rappelé confie confié lance lancé promet promis prévient dénonce dénoncé accuse accusé reconnaît reconnu révèle révélé juge demande appelle regrette commente constate note rapporte rapporté twitte tweete conclut insiste soutient espère croit pense interrogé interrogée',
  life: 'né née naît naquit mort morte meurt décédé décédée épouse épousa marié mariée étudia arrêté arrêtée élu élue nommé nommée tué tuée blessé blessée assassiné assassinée joue interprété interprétée réalisé écrit démissionne condamné condamnée limogé',
  calendar:
    'janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche noël pâques ramadan',
  starters:
    "je tu il elle on nous vous ils elles c' cela ça ceci celui celle ceux celles qui quoi quand comment pourquoi combien où voici voilà aujourd'hui hier demain alors ainsi aussi enfin ensuite cependant pourtant toutefois néanmoins " +
    "mais or donc car certes oui non ici là très trop plus moins bien mal encore déjà toujours jamais souvent parfois peu beaucoup tant bonjour merci quel quelle quels quelles quelqu'un personne rien",
  demonyms:
    'kurde kurdes arabe arabes berbère berbères kabyle kabyles palestinien palestinienne palestiniens palestiniennes tchétchène tchétchènes européen européenne européens européennes africain africaine africains africaines ' +
    'asiatique asiatiques occidental occidentale occidentaux occidentales sunnite sunnites chiite chiites alaouite alaouites druze druzes chrétien chrétienne chrétiens chrétiennes musulman musulmane musulmans musulmanes juif juive juifs juives ' +
    'catholique catholiques protestant protestante protestants protestantes copte coptes maronite maronites yézidi yézidis yézidie turkmène turkmènes touareg touaregs rohingya rohingyas ouïghour ouïghours hindou hindoue hindous hindoues bouddhiste bouddhistes orthodoxe orthodoxes ' +
    'parisien parisienne parisiens parisiennes breton bretonne bretons bretonnes corse corses basque basques catalan catalane catalans catalanes wallon wallonne wallons wallonnes flamand flamande flamands flamandes québécois québécoise québécoises ' +
    'britannique britanniques anglais anglaise anglaises écossais écossaise écossaises gallois galloise américain américaine américains américaines sud-africain nord-coréen nord-coréenne nord-coréens sud-coréen sud-coréenne sud-coréens ' +
    'soviétique soviétiques ottoman ottomane ottomans ottomanes romain romaine romains romaines grec grecque grecs grecques turc turque turcs turques maghrébin maghrébine maghrébins latino-américain latino-américaine antillais antillaise cairote cairotes alépin alépins ' +
    'méthodiste méthodistes presbytérien presbytérienne presbytériens presbytériennes luthérien luthérienne luthériens luthériennes anglican anglicane ' +
    'anglicans anglicanes calviniste calvinistes pentecôtiste pentecôtistes puritain puritaine puritains puritaines mormon mormone mormons mormones huguenot ' +
    'huguenote huguenots huguenotes sikh sikhs zoroastrien zoroastriens soufi soufis salafiste salafistes wahhabite wahhabites ismaélien ismaéliens bahaï ' +
    'bahaïs taoïste taoïstes hassidique hassidiques séfarade séfarades ashkénaze ashkénazes inuit inuits maori maoris maorie maories aborigène aborigènes ' +
    'cherokee cherokees navajo navajos sioux iroquois mohawk mohawks zoulou zoulous haoussa haoussas yoruba yorubas igbo igbos peul peule peuls peules tutsi ' +
    'tutsis hutu hutus massaï massaïs tamoul tamoule tamouls tamoules cinghalais cinghalaise bengali bengalis pendjabi pendjabis pachtoune pachtounes tadjik ' +
    'tadjike tadjiks hazara hazaras ouzbek ouzbèke ouzbeks tatar tatare tatars tatares cosaque cosaques tsigane tsiganes gitan gitane gitans gitanes roms ' +
    'serbe serbes croate croates bosniaque bosniaques slovène slovènes slave slaves scandinave scandinaves germanique germaniques celte celtes celtique ' +
    'celtiques gaélique gaéliques saxon saxonne saxons saxonnes anglo-saxon anglo-saxonne anglo-saxons anglo-saxonnes viking vikings mongol mongole mongols ' +
    'mongoles moghol moghole moghols persan persane persans persanes perses byzantin byzantine byzantins byzantines carthaginois carthaginoise phénicien ' +
    'phénicienne phéniciens babylonien babylonienne babyloniens assyrien assyrienne assyriens sumérien sumérienne sumériens athénien athénienne athéniens ' +
    'spartiate spartiates macédonien macédonienne macédoniens parthe parthes scythe scythes gaulois gauloise gauloises wisigoth wisigothe wisigoths ' +
    'ostrogoth ostrogoths normand normande normands normandes étrusque étrusques aztèque aztèques mayas inca incas hébreu hébreux hébraïque sémite sémites ' +
    'gréco-romain gréco-romaine indo-européen indo-européenne hindi ourdou swahili cantonais yiddish farsi pachto espéranto sicilien ' +
    'sicilienne siciliens siciliennes bavarois bavaroise bavaroises prussien prussienne prussiens prussiennes vénitien vénitienne vénitiens vénitiennes ' +
    'génois génoise florentin florentine florentins napolitain napolitaine napolitains andalou andalouse andalous castillan castillane castillans galicien ' +
    'galicienne galiciens silésien silésienne siciliens bohémien morave moraves tibétain tibétaine tibétains tibétaines mandchou mandchoue mandchous ' +
    'sibérien sibérienne sibériens alsacien alsacienne alsaciens auvergnat auvergnate auvergnats savoyard savoyarde savoyards provençal provençale ' +
    'provençaux provençales gascon gasconne gascons bourguignon bourguignonne bourguignons vendéen vendéenne vendéens normands californien californienne ' +
    'californiens texan texane texans viennois viennoise moscovite moscovites berlinois berlinoise londonien londonienne londoniens new-yorkais new-yorkaise ' +
    'bruxellois bruxelloise genevois genevoise ' +
    'coréen coréenne coréens coréennes congolais congolaise congolaises libérien libérienne libériens libériennes sierra-léonais sierra-léonaise ' +
    'sierra-léonaises qatari qatarie qataris qataries qatarien qatarienne qatariens émirati émiratie émiratis émiraties bahreïni bahreïnie bahreïnis ' +
    'bangladeshi bangladeshie bangladeshis sri-lankais sri-lankaise sri-lankaises kazakh kazakhe kazakhs kazakhes azéri azérie azéris azéries bélarusse ' +
    'bélarusses hollandais hollandaise hollandaises états-unien états-unienne états-uniens états-uniennes dominicain dominicaine dominicains dominicaines ' +
    'jamaïcain jamaïcaine jamaïcains jamaïcaines trinidadien trinidadienne trinidadiens trinidadiennes guyanien guyanienne guyaniens guyaniennes papou ' +
    'papoue papous papoues polynésien polynésienne polynésiens polynésiennes calédonien calédonienne calédoniens calédoniennes néo-calédonien ' +
    'néo-calédonienne néo-calédoniens néo-calédoniennes nord-américain nord-américaine nord-américains nord-américaines sud-américain sud-américaine ' +
    'sud-américains sud-américaines ouest-africain ouest-africaine ouest-africains ouest-africaines centrafricain centrafricaine centrafricains ' +
    'centrafricaines est-allemand est-allemande est-allemands est-allemandes ouest-allemand ouest-allemande ouest-allemands ouest-allemandes yougoslave ' +
    'yougoslaves tchécoslovaque tchécoslovaques nord-vietnamien nord-vietnamienne nord-vietnamiens nord-vietnamiennes acadien acadienne acadiens acadiennes ' +
    'guadeloupéen guadeloupéenne guadeloupéens guadeloupéennes martiniquais martiniquaise martiniquaises réunionnais réunionnaise réunionnaises mahorais ' +
    'mahoraise mahoraises ' +
    'mennonite mennonites amish rastafari rastafaris animiste animistes shintoïste shintoïstes confucéen confucéenne confucéens ibadite ibadites ' +
    'zaïdite zaïdites zaydite zaydites alévi alévie alévis alévies samaritain samaritaine samaritains nestorien nestorienne nestoriens chaldéen ' +
    'chaldéenne chaldéens chaldéennes melkite melkites melchite syriaque syriaques uniate uniates janséniste jansénistes cathare cathares hussite ' +
    'hussites parsi parsis évangélique évangéliques baptiste baptistes adventiste adventistes quaker quakers toulousain toulousaine toulousains ' +
    'toulousaines lyonnais lyonnaise lyonnaises marseillais marseillaises bordelais bordelaise bordelaises lillois lilloise ' +
    'lilloises nantais nantaise nantaises rennais rennaise rennaises strasbourgeois strasbourgeoise niçois niçoise niçoises grenoblois ' +
    'grenobloise montpelliérain montpelliéraine montpelliérains nancéien nancéienne messine messins rouennais rouennaise havrais havraise ' +
    'caennais caennaise brestois brestoise quimpérois lorientais vannetais angevin angevine angevins tourangeau tourangelle tourangeaux orléanais ' +
    'orléanaise dijonnais dijonnaise bisontin bisontine bisontins rémois rémoise troyenne amiénois amiénoise stéphanois stéphanoise clermontois ' +
    'clermontoise limougeaud limougeaude poitevin poitevine poitevins rochelais rochelaise palois paloise bayonnais bayonnaise perpignanais ' +
    'nîmois nîmoise avignonnais arlésien arlésienne toulonnais toulonnaise cannois cannoise ajaccien bastiais francilien francilienne franciliens ' +
    'franciliennes bruxelloises liégeois liégeoise liégeoises anversois anversoise gantois gantoise namurois carolorégien genevoises lausannois ' +
    'lausannoise bernois bernoise zurichois zurichoise bâlois bâloise fribourgeois fribourgeoise neuchâtelois valaisan valaisanne valaisans ' +
    'vaudois vaudoise jurassien jurassienne tessinois montréalais montréalaise montréalaises torontois franco-ontarien londoniennes berlinoises ' +
    'madrilène madrilènes barcelonais barcelonaise milanais milanaise turinois turinoise kiévien varsovien varsovienne pragois stambouliote ' +
    'stambouliotes beyrouthin beyrouthine damascène damascènes téhéranais algérois algéroise oranais oranaise constantinois tunisois casablancais ' +
    'dakarois dakaroise abidjanais bamakois pékinois pékinoise tokyoïte tokyoïtes alsaciennes lorrain lorrains lorraines picarde picards ' +
    'dauphinois languedocien béarnais béarnaise périgourdin charentais berrichon berrichonne champenois champenoise ardennais ' +
    'ardennaise franc-comtois flamingant guyanais guyanaise kanak kanaks kanake caldoche caldoches tahitien tahitienne floridien louisianais ' +
    'cadien cajuns',
  copulas: 'est était sont étaient fut furent sera serait reste devient devint',
  divisions:
    'ville villes village villages région régions commune communes quartier quartiers département départements province provinces pays état états localité localités municipalité plage plages capitale banlieue équipe équipes sélection',
  sport:
    'match matchs saison saisons club clubs équipe équipes championnat championnats ligue entraîneur sélectionneur joueur joueurs joueuse attaquant défenseur milieu gardien but buts victoire défaite finale demi-finale qualification stade football rugby basket handball hockey prêté transféré buteur maillot capitaine tournoi playoffs promotion relégué relégation arbitre carrière points penalty',
  parts:
    "sud nord est ouest nord-est nord-ouest sud-est sud-ouest centre centre-ville périphérie environs alentours banlieue banlieues côte côtes littoral large intérieur île îles îlot archipel atoll presqu'île vallée vallées hauteurs faubourgs rives",
  inflections: [
    ['ien', 'ienne', 'iens', 'iennes'],
    ['en', 'enne', 'ens', 'ennes'],
    ['on', 'onne', 'ons', 'onnes'],
    ['ais', 'aise', 'aises'],
    ['ois', 'oise', 'oises'],
    ['ain', 'aine', 'ains', 'aines'],
    ['in', 'ine', 'ins', 'ines'],
    ['an', 'ane', 'ans', 'anes'],
    ['and', 'ande', 'ands', 'andes'],
    ['ol', 'ole', 'ols', 'oles'],
    ['ais', 'aise', 'aises'],
    ['e', 'es'],
    ['i', 'ie', 'is', 'ies'],
    ['', 's', 'e', 'es'],
  ],
};
