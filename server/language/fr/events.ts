import type { EventWords } from '../events';

/** What tells in French news of something that happens at one time and place; see `events.ts` for how words are matched. */
export const events: EventWords = {
  acquisition:
    'achètent rachètent rachat rachats racheter racheté rachetée rachetés repris_par reprise_par acquisition ' +
    'acquérir acquis acquise acheter acheté achetée achat rachète passé_sous_pavillon passée_sous_pavillon ' +
    'passé_aux_mains passée_aux_mains tombé_dans_l_escarcelle changé_de_mains pris_le_contrôle prise_de_contrôle',
  alarm:
    'alerte alerté alertés alertée alertées alerter prévenu prévenus prévenir appelé_les appelé_la ' +
    'appelé_la_police appel_au_secours appels_au_secours appel_d_urgence appels_d_urgence appel_reçu appels_reçus ' +
    'premier_appel premiers_appels appelés_à appelés_pour appelés_vers appelée_pour mayday donné_l_alerte ' +
    'donner_l_alerte dépêchés engagés_sur',
  announcement:
    'annoncer annoncé annoncée annoncés annonce annonçait dévoiler dévoilé dévoilée rendu_public rendue_publique ' +
    'rendre_publique',
  appearance:
    'comparaître comparaissait comparaîtra comparaîtront comparu déféré déférée déférés présenté_à_un_juge ' +
    'présentée_à_un_juge présentés_à_un_juge',
  arrest:
    'interpelle arrête arrêter arrêté arrêtée arrêtés arrestation arrestations interpeller interpellé interpellée ' +
    'interpellés interpellation interpellations appréhendé appréhendée placé_en_garde placée_en_garde ' +
    'placés_en_garde garde_à_vue cueilli',
  attack:
    'attaquent attaque attaques attaquer attaqué attaquée attentat attentats assaut agression agressé agressée ' +
    'agresser offensive embuscade',
  award:
    'décerner décerné décernée récompense récompensé récompensée récompenser lauréat lauréate lauréats consacré ' +
    'consacrée consécration couronner couronné couronnée couronne distingué distinguée décoré décorée palme césar ' +
    'médaille prix_d_interprétation prix_du_jury prix_spécial grand_prix premier_prix remise_du_prix ' +
    'remise_des_prix prix_littéraire prix_nobel prix_goncourt le_prix_du un_prix reçu_le_prix obtenu_le_prix ' +
    'étoilé',
  ban: 'interdire interdit interdite interdits interdiction prohibé prohibition',
  bankruptcy:
    'faillite liquidation redressement_judiciaire dépôt_de_bilan déposé_le_bilan dépose_le_bilan ' +
    'cessation_de_paiement',
  beginning:
    'commencer commencé commencée commence commencent commencera commenceront commençait débuter débuté débute ' +
    'débutent débutera débuteront début débuts démarrer démarré démarrage démarre démarrera entamer entamé ' +
    'entamée lancement_des_travaux coup_d_envoi ouverture_du_chantier amorcé',
  birth: 'naître né née nés nées naissance natif native natifs naquit enfant_de',
  blackout: 'panne pannes coupure coupures black-out coupure_de_courant',
  building:
    'construire construit construite construits construites construction constructions bâti bâtie bâtir édifier ' +
    'édifié édifiée édification ériger érigé érigée sorti_de_terre sortie_de_terre date_de datant_de date_du ' +
    'datant_du datée_de daté_de lancé_en_chantier sorti_des_chantiers sortie_des_chantiers',
  burial:
    'obsèques enterrement enterré enterrée inhumé inhumée funérailles inhumation crémation incinéré incinérée ' +
    'mise_en_bière porté_en_terre',
  capture:
    'saisir saisi saisie saisies saisis intercepter intercepté interceptée interception confisqué confisquée ' +
    'mis_la_main mettre_la_main capturer capturé capture conquis conquête',
  celebration:
    'célébrer célébré célébrée fêter fêté fêtera anniversaire jubilé centenaire bicentenaire commémorer ' +
    'commémoration commémoré',
  census:
    'recensement recensements recensée dernier_relevé relevé_précédent précédent_relevé relevés comptage ' +
    'comptages dénombrement inventaire inventaires',
  closing:
    'ferme_la ferme_le ferme_les ferme_l ferme_ses ferme_son ferme_sa fermer fermé fermée fermés fermées ' +
    'fermeture fermetures ferme_ses_portes fermera fermeront fermait baissé_le_rideau baisser_le_rideau ' +
    'baisse_le_rideau mettre_la_clé mis_la_clé cesser_son_activité cessé_son_activité cessera_son_activité ' +
    'cessation_d_activité arrêt_de_l_activité arrêt_de_la_production arrêt_définitif tiré_le_rideau',
  commissioning:
    'mise_en_service mis_en_service mettre_en_service entrée_en_service entrer_en_service entré_en_service ' +
    'entre_en_service entrera_en_service entrée_en_vigueur entrer_en_vigueur entré_en_vigueur entre_en_vigueur ' +
    'entrera_en_vigueur entreront_en_vigueur prendre_effet prend_effet prendra_effet prenant_effet pris_effet ' +
    'mise_en_circulation premiers_voyageurs premiers_passagers première_production premières_livraisons ' +
    'mise_en_production entrée_en_production',
  completion:
    'achèvement achever achevé achevée achevés achèvera livraison livré livrée livrer terminer terminé terminée ' +
    'terminés remise_des_clés fin_des_travaux fin_du_chantier',
  contest: 'match matchs finale demi-finale tournoi derby rencontre_de championnat course',
  crash:
    'renverse fauche accident accidents collision collisions percuter percuté percutés percutée percute crash ' +
    'déraillement déraillé dérailler carambolage choc embardée renversé renversée fauché fauchée encastré ' +
    'encastrée tonneaux sortie_de_route couché_dans quitté_la_route télescopé écrasé_sur écrasé_dans écrasé_en ' +
    'est_écrasé',
  deadline:
    'échéance échéances date_limite délai délais expirer expire expirait expirera expiration date_butoir ' +
    'arrive_à_terme arrivera_à_terme',
  death:
    'décède meurent tuent mort morte morts mortes mourir meurt mourait décès décédé décédée décéder tuer tué tués ' +
    'tuée tuées tue mortel mortelle mortels défunt noyé noyée noyer noyade péri périr s_est_éteint s_est_éteinte ' +
    'succombé trouvé_la_mort perdu_la_vie perdre_la_vie disparition_du',
  decision:
    'décide décident décider décidé décidée décision décisions statuer statué trancher tranché ordonner ordonné ' +
    'ordonnée injonction arrêté_préfectoral arrêté_municipal décret délibération délibéré',
  demolition:
    'démolir démoli démolie démolition raser rasé rasée détruire détruit détruite détruits destruction ravagé ' +
    'ravagée abattre_le',
  departure:
    'départ départs partir parti_de parti_d partie_de partis_de est_parti est_partie sont_partis était_parti ' +
    'étaient_partis quitter quitté quittait quittaient appareiller appareillé décoller décollé décollage ' +
    'largué_les_amarres pris_la_route prendre_la_route pris_la_mer mis_en_route mise_en_route levé_l_ancre ' +
    's_est_élancé s_est_élancée',
  disappearance:
    'disparition disparitions disparaître disparu disparue disparus vu_pour_la_dernière vue_pour_la_dernière ' +
    'donné_signe_de_vie signe_de_vie',
  discovery:
    'trouve retrouve découvre trouvent découvrent retrouvent repère découvrir découvert découverte découverts ' +
    'découvertes retrouver retrouvé retrouvée retrouvés retrouvées trouver trouvé trouvée trouvés trouvées ' +
    'localiser localisé localisée localisés repérer repéré repérée repérés détecter détecté détectée aperçu ' +
    'aperçue exhumé exhumée mis_au_jour mise_au_jour mises_au_jour tombé_sur tombée_sur',
  dismissal:
    'licencier licencié licenciée licenciés licenciement licenciements limoger limogé limogée limogeage congédié ' +
    'plan_social remercié remerciée',
  divorce: 'divorce divorcé divorcée divorcer',
  earthquake: 'séisme séismes tremblement_de_terre secousse secousses réplique répliques la_terre_a_tremblé tremblé',
  election:
    'élection élections élu élue élus élire réélu réélue scrutin présidentielle législatives municipales ' +
    'européennes cantonales référendum second_tour premier_tour urnes',
  end:
    'prendre_fin pris_fin prend_fin prendra_fin prenait_fin a_pris_fin achève s_achève s_achèvera s_achevait ' +
    'clôture clôturé clôturer levée_de touche_à_sa_fin fin_de_la_grève fin_du_mouvement',
  eruption: 'éruption éruptions',
  evacuation: 'évacuer évacué évacuée évacués évacuées évacuation évacuations',
  explosion: 'explosion explosions exploser explosé explose déflagration souffle_de sauté',
  extinction:
    'éteint éteinte éteints éteindre maîtrisé maîtrisée maîtriser circonscrit circonscrite circonscrire ' +
    'sous_contrôle rendus_maîtres maîtres_du_feu',
  fighting: 'affrontent combats combat affrontements affrontement bataille batailles heurts accrochages',
  filming: 'tourné tournée tournage sorti_en_salles sortie_en_salles sort_en_salles avant-première',
  fire:
    'incendie incendies incendié feu feux flammes brûler brûlé brûlée brasier embrasé embrasée pris_feu ' +
    'départ_de_feu',
  flood:
    'inondation inondations inondé inondée inondés inonder crue crues submersion submergé débordé ' +
    'sorti_de_son_lit sortie_de_son_lit',
  founding:
    'fonder fondé fondée fondés fondées fondation fondateur fondatrice créer créé créée créés créées création ' +
    'vu_le_jour voit_le_jour voir_le_jour lancé_son_entreprise',
  graduation: 'diplômé diplômée diplôme thèse doctorat agrégation agrégé agrégée baccalauréat promu_docteur',
  happening:
    'survenir survenu survenue survenus survient est_produit est_produite sont_produits sont_produites ' +
    'était_produit déroulé déroulée déroulés dérouler déroulera dérouleront déroulait se_tiendra se_tiendront ' +
    's_est_tenu s_est_tenue se_tenait avoir_lieu eu_lieu a_lieu aura_lieu auront_lieu avait_lieu avaient_lieu ' +
    'aurait_lieu ayant_eu_lieu les_faits',
  harvest:
    'vendange vendanges vendanger vendangé vendangeurs récolte récoltes récolté moisson moissons cueillette ' +
    'coup_de_sécateur coups_de_sécateur',
  impact: 'heurter heurté heurtée heurte frappé frappée touché touchée',
  inspection:
    'inspecter inspecté inspectée inspection inspections contrôle_technique dernier_contrôle vérification ' +
    'visite_technique visite_de_contrôle expertise_de révision_de dernière_révision dernière_visite',
  joining:
    'rejoindre rejoint rejointe intégrer intégré intégrée embaucher embauché embauchée recruter recruté recrutée ' +
    'engagé engagée pris_ses_fonctions prise_de_fonctions prendre_ses_fonctions prendra_ses_fonctions arrivé_au ' +
    'arrivée_au entré_au entrée_au entré_chez entrée_chez investi investie intronisé intronisée à_la_tête_de',
  kidnapping: 'enlever enlèvement enlevé enlevée enlevés kidnapper kidnappé rapt otage otages séquestré',
  landfall: 'touché_terre toucher_terre touché_les_côtes atteint_les_côtes abordé_les_côtes frappé_les_côtes',
  landing: 'atterrir atterri atterrissage accosté accoster amerri posé_en_urgence',
  landslide:
    'avalanche avalanches éboulement éboulements glissement_de_terrain glissements_de_terrain coulée coulées ' +
    'enseveli ensevelie ensevelis',
  launch: 'lancement lancer lancé lancée lancés lancées',
  meeting:
    'réunion réunions rencontre rencontré sommet réunir réuni réunie réunis conférence assemblée_générale ' +
    'conseil_municipal séance colloque',
  murder: 'meurtre meurtres assassinat assassinats assassiner assassiné assassinée homicide homicides féminicide',
  opening:
    'ouvrir ouvert ouverte ouverts ouverture ouvre ouvrira ouvriront ouvrait inaugurer inauguré inaugurée ' +
    'inauguration inaugurera accueilli_ses_premiers accueillera_ses_premiers ouvert_ses_portes ouvre_ses_portes',
  outbreak: 'épidémie premier_cas premiers_cas contaminé contaminée contaminés contamination infecté infectée infectés',
  painting:
    'peint peinte peints peindre composé composée écrit_en écrite_en sculpté sculptée gravé gravée fabriqué ' +
    'fabriquée façonné tissé tissée forgé forgée fondu_en fondue_en',
  payment:
    'verser versé versée versés versement versements payer payé payée paiement paiements dividende dividendes ' +
    'remboursement acompte mise_en_paiement',
  protest:
    'manifestent défilent défile manifeste manifestation manifestations manifester manifesté manifestants cortège ' +
    'cortèges rassemblement rassemblements défilé défilés défiler marche_blanche mobilisation nouveau_rendez-vous ' +
    'battu_le_pavé',
  raid: 'perquisition perquisitions perquisitionner perquisitionné perquisitionnée descente_de_police coup_de_filet',
  refusal: 'refuser refus refusé refusée rejeter rejeté rejetée rejet repousser_le retoqué retoquée débouté déboutée',
  release:
    'libérer libéré libérée libérés libération relâcher relâché relâchée relâchés remis_en_liberté ' +
    'remise_en_liberté sorti_de_prison sortie_de_prison élargi',
  renovation:
    'rénover rénové rénovée rénovation restaurer restauré restaurée restauration réhabiliter réhabilité ' +
    'réhabilitation réfection ravalement modernisé modernisation travaux chantier',
  reopening:
    'rouvrir rouvert rouverte rouverts rouvre rouvrira rouvriront rouvrait réouverture reprise_du_trafic ' +
    'reprise_du_travail reprise_de_l_activité reprise_des_cours rétabli rétablie rétablissement remise_en_service ' +
    'remis_en_service',
  rescue:
    'secouru secourue secourus secourir sauver sauvé sauvée sauvés sauvetage hélitreuillé hélitreuillés ' +
    'hélitreuillée repêché repêchée repêchés désincarcéré désincarcérée',
  resignation:
    'démissionnent démission démissions démissionner démissionné démissionnaire démissionne quitter_ses_fonctions ' +
    'quitté_ses_fonctions quitte_ses_fonctions passer_la_main passé_la_main passe_la_main claqué_la_porte',
  retirement: 'retraite retraité retraitée pris_sa_retraite prendre_sa_retraite',
  retreat: 'retirer retrait repli replier replié évacuer_ses_troupes',
  sale: 'vente ventes vendre vendu vendue vendus vendra cession céder cédé cédée adjugé adjugée enchères',
  sentence:
    'verdict condamner condamné condamnée condamnés condamnation condamnations peine réclusion acquitté acquittée ' +
    'acquittement relaxé relaxée relaxe reconnu_coupable reconnue_coupable écopé',
  settling:
    'installer installé installée installés installation emménager emménagé emménagée déménager déménagé ' +
    'déménagement implanté implantée implantation posé_ses_valises pose_ses_valises',
  shooting:
    'fusillade fusillades tirs coups_de_feu coup_de_feu tirer tiré abattu abattue abattus ouvert_le_feu ' +
    'ouvre_le_feu',
  signing:
    'signer signé signée signés signature accord traité pacte trêve cessez-le-feu protocole_d_accord parapher ' +
    'paraphé',
  sinking:
    'couler chavirer chaviré chavirage chavire naufrage naufragé sombrer sombré sombre échoué échouée échouement ' +
    'se_retournait s_est_retourné envoyé_par_le_fond fait_naufrage',
  stabbing: 'poignarder poignardé poignardée coups_de_couteau coup_de_couteau',
  storm:
    'tempête tempêtes orage orages ouragan ouragans cyclone cyclones typhon tornade tornades grêle bourrasque ' +
    'bourrasques',
  strike:
    'grève grèves grévistes débrayage débrayages débrayer débrayé arrêt_de_travail cesser_le_travail ' +
    'cessé_le_travail mouvement_social préavis',
  surrender:
    'reddition rendu_à_la_police rendue_à_la_police constitué_prisonnier constituée_prisonnière capitulé ' +
    'capitulation',
  theft:
    'vol vols voler volé volée volés dérober dérobé dérobée dérobés cambriolage cambriolages cambriolé ' +
    'cambrioleurs braquage braqué larcin pillé pillage',
  transfer:
    'transfert transféré transférée engagé_pour_quatre s_est_engagé s_est_engagée signé_pour contrat_de ' +
    'contrat_jusqu',
  trial:
    'procès jugement juger jugé jugée jugés audience audiences jugera aux_assises renvoyé_devant renvoyée_devant ' +
    'renvoyés_devant comparution_immédiate à_la_barre',
  victory:
    'victoire victoires gagner gagné remporter remporté remportée remporte vainqueur triompher triomphé triomphe ' +
    'sacré sacrée champion championne champions titre titré',
  visit: 'visite visites visiter visité visitera déplacement',
  wedding: 'mariage mariages marier marié mariée mariés épouser épousé épousée noces',
};

/** Words that look like one of these, but tell of nothing by themselves. */
export const noEvents =
  'prix sortie sorties remis parti partie partis parties fin contrôle contrôles prise prises repris reprendre pris jouer perdu perdre couteau ferme limoges désigner';
