import type { NameWords } from '../name-words';

export const names: NameWords = {
  civilities:
    'sr sr. sra sra. senhor senhora dom dona dr dr. dra doutor doutora prof professor professora general coronel capitão major tenente sargento almirante padre frei irmã bispo cardeal papa são santa santo rei rainha príncipe princesa duque duquesa conde condessa',
  roles:
    'presidente vice-presidente ministro ministra primeiro-ministro secretário secretária embaixador embaixadora chanceler diretor director diretora directora chefe líder porta-voz deputado deputada senador senadora prefeito prefeita governador governadora vereador juiz juíza procurador procuradora advogado advogada delegado jornalista repórter ' +
    'escritor escritora autor autora poeta romancista ator actor atriz actriz cantor cantora músico compositor cineasta realizador pintor escultor arquiteto arquitecto fotógrafo ativista analista historiador filósofo economista médico engenheiro técnico treinador jogador atacante goleiro avançado candidato empresário fundador especialista vocalista',
  people:
    'filho filha pai mãe irmão irmã tio tia primo prima marido mulher esposa viúva amigo amiga homem menino criança vítima testemunha morador estudante chamado chamada',
  particles: 'de da do das dos e di del van von bin ibn abu al el',
  bodies:
    'academia agência aliança assembleia associação autarquia banco brigada câmara central centro clube comissão comité comitê companhia confederação congresso conselho consórcio corte cruz departamento diário direção direcção editora embaixada empresa escola exército faculdade federação força forças frente fundação governo grupo guarda hospital igreja ' +
    'instituto jornal junta liga ministério movimento museu observatório organização orquestra parlamento partido polícia prefeitura procuradoria rádio rede revista secretaria senado serviço sindicato sociedade supremo televisão tribunal união universidade folha',
  places:
    'aeroporto arquipélago avenida baía bairro base cabo campo canal capital castelo catedral cemitério cidade colina concelho costa deserto distrito estádio estado estados estação estrada estreito floresta freguesia golfo ilha ilhas lago lagoa largo mar monte município oceano palácio parque península ponte porto praça praia província região reino república rio rodovia rua serra torre vale vila zona norte sul leste oeste',
  things:
    'acordo álbum batalha campeonato canção carta código constituição copa taça crise eleições festa festival filme furacão guerra jogos lei livro novela operação pacto peça plano prémio prêmio programa projeto projecto protocolo referendo revolução romance série torneio tratado troféu disco',
  at: 'em no na nos nas a ao à para até desde perto entre',
  links:
    'de do da dos das e ou com sem por pelo pela contra segundo após antes como que quando onde mas se durante sobre',
  articles:
    'o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas meu minha nosso nossa cada todo toda todos todas vários alguns dois duas três quatro cinco',
  speech:
    'disse diz declarou afirma afirmou explica explicou acrescentou anunciou anuncia garantiu assegurou informou indicou sublinhou destacou escreveu contou respondeu lembrou alertou denunciou acusou reconheceu revelou pediu insistiu',
  life: 'nasceu nascido nascida morreu falecido morto morta casado casada detido detida preso presa eleito eleita nomeado nomeada assassinado ferido ferida demitiu condenado',
  calendar:
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta natal páscoa',
  starters:
    'eu tu ele ela nós eles elas você vocês isto isso aquilo quem quê quando como onde hoje ontem amanhã assim também além porém entretanto então agora aqui ali muito mais menos sim não já ainda embora enquanto depois nunca sempre',
  demonyms:
    'curdo curda curdos árabe árabes palestino palestina palestinos palestiniano palestiniana palestinianos europeu europeia europeus europeias africano africana africanos asiático sunita sunitas xiita xiitas cristão cristã cristãos muçulmano muçulmana muçulmanos judeu judia judeus católico católica católicos paulista paulistas carioca cariocas ' +
    'norte-americano norte-americana norte-americanos americano americana americanos americanas britânico britânica britânicos inglês inglesa ingleses alemão alemã alemães francês francesa franceses português portuguesa portugueses portuguesas brasileiro brasileira brasileiros brasileiras espanhol espanhola espanhóis italiano italiana italianos russo russa russos soviético ' +
    'chinês chinesa chineses japonês japonesa japoneses argentino argentina argentinos angolano angolana angolanos moçambicano moçambicana sírio síria sírios israelita israelitas israelense israelenses iraquiano iraniano turco turca turcos ucraniano ucraniana ucranianos mexicano cubano holandês holandesa polaco polonês belga belgas suíço suíça grego grega',
  copulas: 'é era são eram foi foram será',
  divisions: 'cidade cidades aldeia região província município bairro localidade freguesia distrito país estado',
  sport:
    'jogo jogos temporada época clube clubes time equipa equipe liga campeonato treinador técnico jogador jogadores atacante zagueiro goleiro gol gols golo golos vitória derrota final semifinal estádio futebol torneio taça copa',
  parts: 'norte sul leste oeste nordeste noroeste sudeste sudoeste centro arredores costa ilha ilhas arquipélago vale',
  inflections: [
    ['o', 'a', 'os', 'as'],
    ['ês', 'esa', 'eses', 'esas'],
    ['', 's'],
  ],
};
