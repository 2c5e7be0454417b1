import type { PlaceWords } from '../shapes/places';

/** How French news names facilities and features of the land, and what leads to a place; see `places.ts`. */
export const places: PlaceWords = {
  facilities: {
    airport: 'aéroport aérodrome base_aérienne héliport',
    bay: 'baie anse crique golfe rade calanque estuaire lagune fjord',
    beach: 'plage grève',
    bridge: 'pont viaduc passerelle',
    camp: 'camp camping caserne bivouac',
    canal: 'canal écluse',
    cave: 'grotte gouffre aven',
    cemetery: 'cimetière crématorium',
    church: 'église cathédrale chapelle basilique abbaye collégiale prieuré abbatiale temple couvent monastère',
    'court-appeal': "cour_d'_appel cour_administrative_d'_appel",
    'court-assizes': "cour_d'_assises cour_criminelle assises",
    'court-first': 'tribunal tribunal_judiciaire tribunal_correctionnel tribunal_de_grande_instance',
    'court-lower': 'tribunal_de_police tribunal_pour_enfants juge_des_enfants',
    'court-special': "tribunal_administratif tribunal_de_commerce conseil_de_prud'_hommes conseil_des_prud'_hommes",
    dam: 'barrage digue',
    district: 'quartier faubourg cité lotissement résidence',
    farm: 'ferme exploitation domaine mas',
    'fire-station': 'caserne_de_pompiers centre_de_secours',
    forest: 'forêt bois bosquet',
    hospital:
      'hôpital hôpitaux chu chr chru centre_hospitalier centre_hospitalier_universitaire centre_hospitalier_régional clinique ' +
      'polyclinique hospice maternité',
    hotel: 'hôtel auberge gîte refuge',
    island: "île îlot presqu'_île",
    lake: "lac étang retenue plan_d'_eau",
    library: 'bibliothèque médiathèque',
    market: 'marché centre_commercial halles halle',
    mine: 'mine carrière puits',
    mosque: 'mosquée',
    mountain: 'mont pic aiguille puy massif montagne volcan glacier crête sommet dent',
    museum: 'musée galerie',
    park: 'parc jardin square parc_national réserve',
    pass: 'col',
    plant:
      'usine raffinerie centrale fonderie scierie chantier_naval brasserie dépôt entrepôt laiterie sucrerie abattoir',
    police: 'commissariat gendarmerie brigade brigade_de_gendarmerie compagnie_de_gendarmerie',
    port: 'port marina quai embarcadère gare_maritime',
    prison: "prison maison_d'_arrêt centre_pénitentiaire centre_de_détention maison_centrale",
    prosecutor: 'parquet procureur procureure procureur_de_la_république procureure_de_la_république',
    pub: 'bar restaurant café discothèque brasserie',
    river: 'rivière ruisseau torrent fleuve cascade',
    school: 'école collège lycée école_primaire école_maternelle lycée_professionnel groupe_scolaire',
    stadium: 'stade hippodrome vélodrome circuit',
    station: 'gare gare_routière gare_tgv station_de_métro',
    street: 'rue avenue boulevard chemin allée impasse ruelle place quai cours route square esplanade',
    theatre: 'théâtre opéra cinéma salle',
    tunnel: 'tunnel',
    university: 'université faculté iut',
    valley: 'vallée val gorge gorges vallon canyon',
    village: 'hameau lieu-dit',
  },
  general:
    'le la les l du de des d universitaire régional régionale général générale intercommunal intercommunale départemental départementale ' +
    'public publique privé privée municipal municipale national nationale international internationale grand grande petit petite ' +
    'ancien ancienne nouveau nouvelle vieux vieille nord sud est ouest saint sainte primaire maternelle professionnel ' +
    'judiciaire correctionnel administratif commerce grande instance hospitalier centre paroissiale et',
  of: "de d' du des de la l' aux",
  in: 'à au aux',
  nameFirst: false,
  filler:
    "le la les l' du de d' des petit petite petits ville village commune hameau bourg bourgade cité île port station sous-préfecture " +
    'préfecture capitale quartier département province région nord sud est ouest',
  between:
    'le la en au à par vers tôt tard dernier dernière matin soir nuit midi minuit heures heure h dans un une hélicoptère ambulance ' +
    'se est sont trouve trouvent situé située sis sise installé installée avion bateau voiture route avec ensuite puis aussitôt tous tout deux trois gravement légèrement hier',
  slots: {
    born: {
      words:
        'voit_le_jour vit_le_jour vu_le_jour voir_le_jour né née nés nées naît naissait naquit naissance natif native natifs natives enfant enfants',
      by: "à au aux en de d' du dans sur",
    },
    buried: {
      words:
        'enterré enterrée enterrés enterrées inhumé inhumée inhumés inhumées inhumation repose incinéré incinérée enterrement',
      by: 'à au aux en dans',
    },
    destination: {
      words:
        'se_rendait se_rendaient se_rendre se_dirigeait se_dirigeaient à_destination destination en_route destiné destinée destinés destinées ' +
        'ralliait rallier rejoindre regagner regagnait faisait_route direction livré livrée livrés livrées',
      by: "à au aux en vers pour de d' du",
    },
    epicentre: { words: 'épicentre', by: 'à au près en sous' },
    home: {
      words:
        'habite habitait habitaient habitent habitant habitante réside résidait résidant domicilié domiciliée domiciliés demeurant vit vivait vivent',
      by: "à au aux en dans de d' du",
    },
    landfall: {
      words: 'touché_terre toucher_terre touche_terre touchant_terre abordé_les_côtes',
      by: 'à au près vers en sur',
    },
    origin: {
      words:
        'parti partie partis parties venait venaient venant venu venue venus venues en_provenance provenance arrivait arrivaient ' +
        'provenant provenait provient décollé appareillé importé importée importés importées ' +
        'rentrait rentraient revenait revenaient expédié expédiée expédiés retour départ',
      by: "de d' du des",
      direct: 'avait_quitté avaient_quitté ayant_quitté quittait quittaient a_quitté quitté',
    },
    raised: { words: 'grandi enfance élevé élevée', by: 'à au aux en dans' },
    seat: { words: 'basé basée basés basées siège siège_social implanté implantée', by: 'à au aux en dans' },
    treated: {
      words:
        'hospitalisé hospitalisée hospitalisés hospitalisées héliporté héliportée héliportés héliportées hélitreuillé hélitreuillée ' +
        'hôpital_en soigné soignée soignés',
      by: 'à au aux vers sur',
    },
  },
  beside: 'près proche environs abords large',
};
