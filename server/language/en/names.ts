import type { NameWords } from '../name-words';

export const names: NameWords = {
  civilities:
    'mr mr. mrs mrs. ms ms. miss mister madam dr dr. doctor prof prof. professor sir lord lady dame rev rev. reverend father sister brother bishop archbishop cardinal pope rabbi imam sheikh ayatollah mullah saint st st. ' +
    'general gen gen. colonel col col. lieutenant lt lt. captain capt capt. major maj maj. sergeant sgt sgt. commander cmdr admiral brigadier corporal private constable inspector detective officer ' +
    'king queen prince princess duke duchess earl count countess baron baroness emperor empress sultan emir',
  roles:
    'president vice-president minister premier chancellor secretary ambassador senator sen sen. rep rep. representative congressman congresswoman mayor governor gov gov. councillor councilor deputy mp chief chairman chairwoman chair chairperson ' +
    'director head leader ceo boss founder co-founder spokesman spokeswoman spokesperson judge justice prosecutor attorney lawyer commissioner sheriff coach manager striker midfielder defender goalkeeper captain player ' +
    'journalist reporter correspondent editor columnist writer author poet novelist actor actress singer musician composer director filmmaker painter sculptor architect photographer blogger activist dissident analyst researcher historian philosopher ' +
    'sociologist economist physician surgeon engineer candidate entrepreneur trustee superintendent principal expert scientist physicist mathematician champion cyclist driver guitarist drummer bassist pianist speaker undersecretary marshal kaiser commissioner rapper dj spokesperson envoy',
  people:
    'son daughter father mother brother sister uncle aunt cousin nephew niece husband wife widow widower friend partner man woman boy girl child victim suspect witness resident student teacher colleague named called nicknamed',
  particles: "de la le van von der den bin ibn abu al el bint di da dos del du st mac o' y",
  bodies:
    'academy administration agency airlines airways alliance army assembly association authority bank battalion board brigade brotherhood bureau cabinet center centre chamber church club coalition college commission committee company confederation ' +
    'congress consortium corporation corp corps council court democrats department directorate embassy federation force forces foundation front fund government group guard guards guild hospital inc inc. institute institution journal laboratory league legion ltd ltd. ' +
    'magazine ministry mission movement museum network news newspaper observatory office orchestra order organisation organization parliament party police press radio records regiment republicans school senate service services society squad ' +
    'staff studio studios syndicate team television times tribunal tribune trust union unit university united fc city rovers county athletic bancorp holdings partners entertainment pictures band',
  places:
    'airport archipelago avenue ave bay beach borough boulevard bridge building camp canal canyon cape castle cathedral cemetery channel church city coast county creek delta desert district drive dam falls field fields forest fort garden gardens gate glacier ' +
    'gulf hall harbor harbour heights highway hill hills house island islands isle isles lake lane mall mount mountain mountains municipality neighborhood ocean palace park peak peninsula plain plains plateau plaza pond port prison province range region ' +
    'reservoir river road sea shore square stadium state states station strait street st suburb theater theatre tower town township valley village woods zone north south east west northern southern eastern western kingdom republic',
  things:
    'accord accords act affair agreement album amendment award awards ballet battle bill bowl campaign case championship championships code conference constitution convention crisis cup declaration directive documentary edition election elections ' +
    'episode expedition fair festival film final finals games grammy hurricane initiative law magazine marathon massacre medal movie musical novel olympics op opera operation oscar pact plan play poem prize program programme project protocol referendum report ' +
    'resolution revolution season series show single song storm summit symphony theorem tour tournament treaty trophy typhoon war wars missile aircraft satellite ship',
  at: 'in at near from to into outside inside around towards toward across throughout within',
  links:
    'of and or but with without for by against after before as that than on over under between among during about off per via vs',
  articles:
    'the a an this that these those his her its their my our your some any each every all both several many no two three four five',
  speech:
    'said says say told tells added adds announced announces claimed claims stated states explained explains insisted warned warns argued argues asked asks replied admitted denied confirmed confirms declared noted notes wrote writes tweeted according suggested believes thinks accused promised vowed called urged',
  life: 'born died dies married arrested elected appointed killed wounded injured murdered starred stars directed written played plays resigned sentenced joined produced scored recorded released succeeded defeated',
  calendar:
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan',
  starters:
    'i you he she it we they him us them who what when where why how which whose there here then now today yesterday tomorrow however meanwhile moreover furthermore although though while because since if so yet still also ' +
    'yes no not never always often sometimes perhaps maybe please thanks hello hi ok well just only even more most much many another other others such according despite instead once following nearby again thus therefore hence likewise besides',
  demonyms:
    'american americans british english scottish welsh irish french german germans spanish dutch flemish polish danish swedish turkish finnish swiss chinese japanese portuguese vietnamese kurd kurds kurdish arab arabs arabic arabian berber berbers palestinian palestinians chechen chechens ' +
    'european europeans african africans asian asians western westerners african-american african-americans latino latinos hispanic hispanics sunni sunnis shia shiite shiites alawite alawites druze christian christians muslim muslims islamic jew jews jewish catholic catholics protestant protestants ' +
    'coptic copts maronite yazidi yazidis turkmen tuareg rohingya uyghur uyghurs hindu hindus buddhist buddhists orthodox breton basque basques catalan catalans soviet soviets ottoman ottomans roman romans greek greeks turk turks turkish ' +
    'englishman englishmen frenchman frenchmen irishman dutchman scot scots briton britons spaniard spaniards swede swedes dane danes finn finns pole poles czech czechs arabian parisian parisians londoner londoners new-yorker texan texans californian ' +
    'methodist methodists baptist baptists presbyterian presbyterians lutheran lutherans anglican anglicans episcopalian episcopalians calvinist calvinists ' +
    'pentecostal pentecostals evangelical evangelicals quaker quakers puritan puritans mormon mormons adventist adventists unitarian unitarians huguenot ' +
    'huguenots sikh sikhs jain jains zoroastrian zoroastrians sufi sufis salafi salafis salafist salafists wahhabi wahhabis ismaili ismailis baháʼí baháʼís ' +
    'bahai bahais taoist taoists confucian hasidic sephardic ashkenazi inuit maori maoris māori aboriginal cherokee cherokees navajo navajos sioux iroquois ' +
    'mohawk mohawks zulu zulus xhosa hausa yoruba igbo fulani tutsi tutsis hutu hutus kikuyu maasai masai somali somalis amhara oromo tamil tamils sinhalese ' +
    'bengali bengalis punjabi punjabis gujarati gujaratis kashmiri kashmiris pashtun pashtuns tajik tajiks hazara hazaras uzbek uzbeks tatar tatars cossack ' +
    'cossacks serb serbs croat croats bosniak bosniaks slovene slovenes slav slavs slavic albanian ruthenian ruthenians sorbian nordic scandinavian ' +
    'scandinavians germanic celtic celts gaelic saxons anglo-saxon anglo-saxons mongol mongols mongolian mughal mughals persian persians byzantine ' +
    'byzantines carthaginian carthaginians phoenician phoenicians babylonian babylonians assyrian assyrians sumerian sumerians athenian athenians spartan ' +
    'macedonian macedonians thracian thracians parthian parthians scythian scythians gauls gallic visigoth visigoths ostrogoth ostrogoths goths ' +
    'gothic vandals normans franks frankish etruscan etruscans aztec aztecs mayan mayans inca incas hellenistic semitic hebrew hebrews indo-european hindi ' +
    'urdu swahili cantonese yiddish latin farsi pashto esperanto sicilian sicilians bavarian bavarians prussian prussians venetian venetians ' +
    'genoese florentine florentines neapolitan neapolitans andalusian andalusians castilian castilians galician galicians silesian silesians bohemian ' +
    'moravian walloon walloons tibetan tibetans manchu siberian siberians alaskan alaskans hawaiian hawaiians corsican corsicans sardinian sardinians tuscan ' +
    'lombards bostonian californians floridian virginian virginians cornish yorkshireman viennese muscovite muscovites ' +
    'korean koreans congolese djiboutian djiboutians emirati emiratis yemeni yemenis kazakh kazakhs azeri azeris slovak slovaks luxembourgish kosovar ' +
    'kosovars bosnian bosnians monegasque dominican dominicans trinidadian trinidadians surinamese ecuadorian ecuadorians argentine argentines argentinian ' +
    'argentinians polynesian polynesians yugoslav yugoslavs czechoslovak czechoslovaks ' +
    'mennonite mennonites amish hutterite hutterites wesleyan wesleyans congregationalist congregationalists rastafarian rastafarians wiccan ' +
    'wiccans animist animists shintoist ibadi zaidi zaydi alevi alevis samaritan samaritans karaite nestorian nestorians melkite melkites ' +
    'chaldean chaldeans syriac syriacs uniate jansenist jansenists cathar cathars hussite hussites vaishnava shaivite parsi parsis parsee parsees ' +
    'theosophist marxist marxists leninist leninists marxist-leninist stalinist stalinists trotskyist trotskyists trotskyite trotskyites maoist ' +
    'maoists gaullist gaullists bonapartist bonapartists peronist peronists chavista chavistas thatcherite thatcherites blairite blairites ' +
    'zionist zionists islamist islamists jihadist jihadists keynesian keynesians malthusian freudian jungian lacanian darwinian newtonian ' +
    'einsteinian copernican euclidean cartesian aristotelian socratic kantian hegelian nietzschean spinozist victorian victorians edwardian ' +
    'edwardians elizabethan elizabethans jacobean carolingian carolingians merovingian merovingians ptolemaic napoleonic shakespearean dickensian ' +
    'kafkaesque orwellian wagnerian byronic machiavellian faustian homeric pythagorean gaussian riemannian boolean abelian bayesian markovian ' +
    'hamiltonian lagrangian laplacian poissonian hermitian dubliner dubliners glaswegian glaswegians liverpudlian liverpudlians mancunian ' +
    'mancunians brummie brummies geordie geordies berliners madrilenian barcelonan milanese turinese lisboner istanbulite cairene ' +
    'cairenes beiruti damascene aleppan tehrani kievan new-yorkers chicagoan chicagoans angeleno angelenos philadelphian philadelphians ' +
    'washingtonian bostonians floridians oregonian oregonians coloradan iowan iowans kansan kansans nebraskan nebraskans ' +
    'minnesotan minnesotans michigander michiganders ohioan ohioans pennsylvanian pennsylvanians georgians carolinian carolinians kentuckian ' +
    'kentuckians tennessean tennesseans alabamian louisianan mississippian missourian arkansan oklahoman montanan idahoan utahn nevadan arizonan ' +
    'new-mexican marylander delawarean marylanders vermonter quebecer quebecers québécois torontonian torontonians vancouverite montrealer ' +
    'montrealers acadian acadians albertan albertans ontarian manitoban newfoundlander newfoundlanders sydneysider melburnian tasmanian ' +
    'tasmanians queenslander queenslanders aussie aussies brits',
  copulas: 'is was are were became becomes remained remains',
  divisions: 'city town village region district province municipality suburb neighborhood neighbourhood',
  sport:
    'match matches season seasons club clubs team teams league championship coach manager player players striker defender midfielder goalkeeper goal goals victory defeat win wins final semi-final playoff playoffs quarterback pitcher stadium football soccer rugby basketball baseball hockey cricket loan transfer squad promoted relegated scored debut draft innings touchdown coached roster',
  parts:
    'north south east west north-east north-west south-east south-west northeast northwest southeast southwest centre center outskirts suburbs coast island islands isle archipelago atoll',
  inflections: [['', 's']],
};
