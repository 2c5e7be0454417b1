import type { NameWords } from '../name-words';

export const names: NameWords = {
  civilities:
    'sr sr. sra sra. señor señora señorita don doña dr dr. dra doctor doctora profesor profesora general coronel capitán comandante teniente sargento almirante padre fray sor obispo cardenal papa san santa santo rey reina príncipe princesa duque duquesa conde condesa',
  roles:
    'presidente presidenta vicepresidente vicepresidenta ministro ministra secretario secretaria embajador embajadora canciller director directora jefe jefa líder portavoz diputado diputada senador senadora alcalde alcaldesa concejal gobernador gobernadora juez jueza fiscal abogado abogada periodista ' +
    'escritor escritora autor autora poeta novelista actor actriz cantante músico compositor pintor escultor arquitecto fotógrafo activista analista historiador filósofo economista médico ingeniero entrenador jugador delantero candidato empresario fundador consejero experto',
  people:
    'hijo hija padre madre hermano hermana tío tía primo prima marido mujer esposa esposo viuda amigo amiga hombre niño víctima testigo vecino estudiante llamado llamada',
  particles: 'de del la las los y i von van bin ibn abu al el san',
  bodies:
    'academia agencia alianza asamblea asociación ayuntamiento banco brigada cámara cadena central centro club comisión comité compañía confederación congreso consejo consejería consorcio corte cruz departamento diario ejército embajada empresa escuela facultad federación fiscalía frente fuerzas fundación gobierno grupo ' +
    'guardia hospital iglesia instituto juzgado junta liga ministerio movimiento museo oficina observatorio organización orquesta parlamento partido periódico policía radio real red secretaría senado servicio sindicato sociedad televisión tribunal unión universidad corporación',
  places:
    'aeropuerto archipiélago avenida bahía barrio base bosque cabo calle campo canal capital carretera castillo catedral cementerio ciudad colina comunidad cordillera costa desierto distrito embalse estadio estado estados estrecho estación golfo isla islas lago localidad mar monte montaña municipio océano palacio parque península playa plaza ' +
    'provincia pueblo puente puerto región reino república río sierra torre valle villa zona norte sur este oeste',
  things:
    'acuerdo álbum batalla campeonato canción carta código constitución convención copa crisis declaración documental elecciones festival fiesta guerra huracán juegos ley libro liga novela operación película plan premio programa proyecto protocolo referéndum revolución serie torneo tratado trofeo',
  at: 'en a al hacia desde hasta cerca entre sobre',
  links: 'de del y e o u con sin para por contra según tras antes como que cuando donde pero si durante',
  articles:
    'el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro nuestra cada todo toda todos todas varios algunos dos tres cuatro cinco',
  speech:
    'dijo dice declaró afirma afirmó explica explicó añade añadió anuncia anunció asegura aseguró señala señaló indicó precisó subrayó escribió contó respondió recordó advirtió denunció acusó reconoció reveló pidió insistió',
  life: 'nació nacido nacida murió fallecido muerto muerta casado casada detenido detenida elegido elegida nombrado nombrada asesinado herido herida dimitió condenado',
  calendar:
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo navidad',
  starters:
    'yo tú él ella nosotros ellos ellas usted ustedes esto eso aquello quien qué quién cuándo cómo dónde hoy ayer mañana así también además sin embargo entonces ahora aquí allí muy más menos sí no ya aunque mientras luego nunca siempre',
  demonyms:
    'kurdo kurda kurdos árabe árabes palestino palestina palestinos palestinas europeo europea europeos europeas africano africana africanos asiático asiática suní suníes chií chiíes cristiano cristiana cristianos musulmán musulmana musulmanes judío judía judíos católico católica católicos vasco vasca vascos catalán catalana catalanes gallego andaluz ' +
    'estadounidense estadounidenses británico británica británicos inglés inglesa ingleses alemán alemana alemanes francés francesa franceses soviético soviética',
  copulas: 'es era son eran fue fueron será',
  divisions: 'ciudad ciudades pueblo región provincia municipio barrio localidad comunidad departamento país estado',
  sport:
    'partido partidos temporada club clubes equipo equipos liga entrenador jugador jugadores delantero defensa portero gol goles victoria derrota final semifinal estadio fútbol baloncesto fichaje cedido campeonato torneo copa',
  parts: 'norte sur este oeste noreste noroeste sureste suroeste centro afueras costa isla islas archipiélago valle',
  inflections: [
    ['o', 'a', 'os', 'as'],
    ['és', 'esa', 'eses', 'esas'],
    ['án', 'ana', 'anes', 'anas'],
    ['e', 'es'],
    ['ol', 'ola', 'oles', 'olas'],
    ['í', 'íes'],
    ['', 's', 'es'],
  ],
};
