import { cueTable, formulas, inflect, wordSet, type CueWords } from '../cues';

const ar = (verbs: string) =>
  inflect(verbs, (verb) => verb.slice(0, -2), {
    finite: 'a am ou aram ava avam',
    participle: 'ado',
    gerund: 'ando',
    infinitive: 'ar',
  });

/** How Portuguese reports speech. */
export const cues: CueWords = {
  verbs: cueTable([
    [
      'say',
      {
        finite:
          'diz dizem disse disseram dizia escreve escreveu escreveram responde respondeu responderam admite admitiu defende ' +
          'defendeu promete prometeu adverte advertiu acrescenta conclui concluiu garante garantiu garantem insiste insistiu ' +
          'reconhece reconheceu refere referiu pede pediu sugere sugeriu mantém manteve repete repetiu prossegue propõe propôs',
        participle:
          'dito escrito respondido admitido defendido prometido advertido concluído reconhecido referido pedido',
        gerund: 'dizendo escrevendo respondendo admitindo defendendo referindo reconhecendo',
        infinitive: 'dizer escrever responder',
      },
    ],
    [
      'say',
      ar(
        'afirmar declarar explicar assegurar salientar sublinhar destacar acrescentar comentar contar anunciar relatar confessar confirmar lamentar observar perguntar revelar frisar informar notar precisar realçar recordar lembrar ressaltar alertar apontar adiantar indicar completar detalhar criticar avaliar',
      ),
    ],
    [
      'think',
      {
        finite: 'acredita acreditam acha acham pensa pensam quer querem espera esperam teme temem considera',
        gerund: 'acreditando',
      },
    ],
    ['act', ar('acusar condenar elogiar classificar')],
  ]),
  auxiliaries: wordSet('sido tem têm tinha tinham havia foi é'),
  according: formulas('segundo', 'de acordo com', 'conforme', 'na opinião de', 'para'),
  pronouns: wordSet('ele ela eles elas'),
  enclitics: [],
  relatives: wordSet('quem que'),
  that: wordSet('que se'),
  definite: wordSet('o a os as seu sua este esta'),
  indefinite: wordSet('um uma uns umas vários várias alguns dois três'),
  of: wordSet('de do da dos das'),
  prepositions: wordSet('a ao à aos em no na nos nas com por para sem sobre entre contra até desde durante após'),
  boundaries: wordSet(
    'e ou mas que quando onde se como porque enquanto não é são foi era também já ontem hoje segunda-feira terça-feira ' +
      'quarta-feira quinta-feira sexta-feira sábado domingo',
  ),
  adverbs: wordSet(
    'também já ontem hoje segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ' +
      'se lhe lhes não ainda depois',
  ),
  sources: wordSet(
    'fonte fontes testemunha testemunhas morador moradores porta-voz funcionário funcionários especialistas autoridades polícia',
  ),
};
