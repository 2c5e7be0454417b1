import { cueTable, formulas, inflect, wordSet, type CueWords } from '../cues';

/** Verbs in -er: present, imperfect, simple past, future and conditional of the third person, participle, gerund. */
const ER = {
  finite: 'e ent ait aient a èrent era eront erait eraient',
  participle: 'é ée és ées',
  gerund: 'ant',
  infinitive: 'er',
};
const er = (verbs: string) => inflect(verbs, (verb) => verb.slice(0, -2), ER);
/** -cer and -ger keep the sound of their stem before a. */
const soft = (verbs: string) =>
  inflect(verbs, (verb) => verb.slice(0, -2), {
    finite: 'e ent èrent era eront erait eraient',
    participle: 'é ée és ées',
    infinitive: 'er',
  });
const softA = (verbs: string) =>
  inflect(verbs, (verb) => (verb.endsWith('cer') ? `${verb.slice(0, -3)}ç` : verb.slice(0, -1)), {
    finite: 'ait aient a',
    gerund: 'ant',
  });
const ir = (verbs: string) =>
  inflect(verbs, (verb) => verb.slice(0, -1), {
    finite: 't ssent ssait ssaient rent ra ront rait raient',
    participle: '- e s es',
    gerund: 'ssant',
    infinitive: 'r',
  });

const SAY =
  'affirmer ajouter assurer déclarer indiquer expliquer préciser confier noter souligner rappeler estimer insister ' +
  'raconter constater commenter lâcher marteler murmurer chuchoter crier hurler clamer glisser résumer rapporter signaler ' +
  'témoigner regretter déplorer ironiser plaisanter argumenter plaider avouer confirmer observer analyser détailler ' +
  'relater considérer juger demander interroger questionner rétorquer riposter balayer tempérer nuancer relativiser ' +
  'relever remarquer confesser révéler répliquer rassurer exhorter twitter tweeter poster détailler ' +
  'marmonner bougonner fulminer tonner pester protester exploser souffler lister énumérer proclamer certifier jurer ' +
  'alerter informer conseiller suggérer décréter réitérer répéter exiger justifier contester ' +
  'pointer évoquer soupirer scander implorer supplier philosopher tranquilliser trancher enchaîner arguer ' +
  'exclamer inquiéter étonner insurger indigner agacer emporter enthousiasmer désoler lamenter alarmer offusquer féliciter ' +
  'spécifier rectifier corriger minimiser développer décrypter présenter railler taquiner persifler réclamer recommander ' +
  'ordonner prôner préconiser revendiquer diagnostiquer postuler théoriser signifier attester objecter protester';
const THINK =
  'penser supposer espérer souhaiter imaginer redouter douter rêver désirer compter projeter planifier ' +
  'envisager refuser accepter préférer hésiter ignorer présumer soupçonner';
const ACT =
  'accuser critiquer fustiger saluer vanter louer condamner qualifier blâmer féliciter remercier ' +
  'attaquer inviter appeler moquer comparer étriller vilipender désavouer approuver désapprouver épingler citer évoquer ' +
  'mentionner invoquer encourager inciter sommer surnommer baptiser';

/** How French reports speech. */
export const cues: CueWords = {
  verbs: cueTable([
    ['say', er(SAY)],
    ['say', soft('annoncer prononcer lancer renoncer énoncer exiger juger partager avancer')],
    ['say', softA('annoncer prononcer lancer énoncer exiger juger interroger partager avancer')],
    ['say', ir('avertir rugir renchérir réagir définir')],
    [
      'say',
      {
        finite:
          'dit disent disait disaient dirent dira diront dirait diraient redit écrit écrivent écrivait écrivaient écrivit ' +
          'répond répondent répondait répondaient répondit répondirent soutient soutiennent soutenait soutenaient soutint ' +
          'maintient maintiennent maintenait maintint promet promettent promettait promit admet admettent admettait admit ' +
          'reconnaît reconnait reconnaissent reconnaissait reconnut conclut concluent concluait prétend prétendent ' +
          'prétendait prévient préviennent prévenait prévint poursuit poursuivent poursuivait poursuivit reprend ' +
          'reprennent reprenait reprit prédit prédisent prédisait lit sourit souriait dément démentent démentait ' +
          'fait-valoir convient conviennent convenait convint appelle appellent rappelle rappellent défend défendent ' +
          'défendait intervient intervenait transmet décrit décrivent décrivait apprend apprenait souvient ' +
          'suggère suggèrent réitère réitèrent répète répètent considère considèrent révèle révèlent tempère relève ' +
          'relèvent inquiète inquiètent réjouit réjouissent réjouissait émeut promettra',
        participle:
          'dit dite dits dites redit écrit écrite écrits répondu soutenu maintenu promis admis reconnu reconnue conclu ' +
          'prétendu prévenu prévenue poursuivi poursuivie repris prédit souri démenti convenu défendu décrit décrite ' +
          'appris transmis lu souvenu rétorqué',
        gerund:
          'disant écrivant répondant soutenant promettant admettant reconnaissant concluant prétendant ' +
          'prévenant poursuivant reprenant prédisant démentant convenant défendant décrivant apprenant',
        infinitive:
          'dire redire écrire répondre soutenir maintenir promettre admettre reconnaître conclure prétendre prévenir ' +
          'poursuivre reprendre prédire démentir convenir défendre décrire',
      },
    ],
    ['think', er(THINK)],
    [
      'think',
      {
        finite:
          'croit croient croyait croyaient veut veulent voulait voulaient voudrait voudraient craint craignent craignait ' +
          'craignaient sait savent savait savaient espère espèrent préfère préfèrent prévoit prévoient prévoyait entend ' +
          'entendait compte juge trouve trouvent trouvait sent ressent attend attendent',
        participle: 'cru voulu craint prévu',
        gerund: 'croyant voulant craignant sachant espérant',
        infinitive: 'croire vouloir craindre savoir prévoir',
      },
    ],
    ['act', er(ACT)],
    ['act', soft('dénoncer menacer encourager')],
    ['act', softA('dénoncer menacer encourager')],
  ]),
  auxiliaries: wordSet(
    "été a ont avait avaient aura auront aurait auraient eut ayant est sont était étaient fut s'est s'était ai as avons avez " +
      'vient venait viennent va vont',
  ),
  according: formulas(
    'selon',
    "d' après",
    'au dire de',
    'aux dires de',
    "de l' avis de",
    'aux yeux de',
    'du point de vue de',
    'de source',
    'de sources',
    'dixit',
    'pour',
  ),
  pronouns: wordSet("il elle ils elles on je nous celui-ci celle-ci ceux-ci celles-ci ce-dernier j'"),
  enclitics: [
    '-t-elles',
    '-t-elle',
    '-t-ils',
    '-t-il',
    '-t-on',
    '-elles',
    '-elle',
    '-ils',
    '-il',
    '-on',
    '-je',
    '-nous',
  ],
  relatives: wordSet('qui lequel laquelle lesquels lesquelles'),
  that: wordSet("que qu' si"),
  definite: wordSet("le la les l' ce cet cette ces son sa ses leur leurs notre nos mon ma"),
  indefinite: wordSet('un une des plusieurs certains certaines deux trois quelques'),
  of: wordSet("de d' du des"),
  prepositions: wordSet(
    'à au aux dans sur sous avec sans par pour contre chez vers entre devant derrière auprès lors depuis pendant après ' +
      "avant dès en jusque jusqu' parmi malgré face envers outre via",
  ),
  boundaries: wordSet(
    "et ou mais donc or car ni que qu' qui dont où quand lorsque lorsqu' si comme puisque puisqu' alors tandis ne n' pas " +
      "plus se s' y est sont a ont était étaient avait avaient sera serait peut doit fait ainsi aussi également ensuite puis " +
      "enfin ailleurs toutefois cependant pourtant déjà hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi " +
      'dimanche encore même parce afin selon notamment surtout rien tout',
  ),
  adverbs: wordSet(
    'aussi également ensuite encore puis déjà notamment ailleurs toutefois cependant pourtant alors enfin ' +
      "ainsi hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche ne n' lui leur se s' l' y " +
      "d'ailleurs aussitôt même bien volontiers donc tard matin soir nous me m' vous",
  ),
  sources: wordSet(
    'source sources témoin témoins habitant habitants habitante riverain riverains responsable responsables fonctionnaire ' +
      'fonctionnaires diplomate diplomates porte-parole employé employée salarié salariée passant voisin voisine voisins ' +
      'proche proches militant militants manifestant manifestants manifestante expert experts observateur observateurs ' +
      'autorités enquêteurs policier policiers participant participants internaute internautes anonyme',
  ),
};
