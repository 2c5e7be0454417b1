import type { DenialWords } from '../shapes/denials';

export const denials: DenialWords = {
  verbal: "not n't never cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't",
  second: '',
  nominal: 'no without neither nor zero',
  nobody: 'nobody none nothing no-one',
  failures:
    'failed fails failing unable refused refuses declined declines refusing incapable impossible neglected barred banned forbidden prohibited prevented stopped',
  lifts:
    'other only just merely simply necessarily all every everyone everything always immediately less fewer more doubt sooner later matter wonder secret stranger least alone far but exactly entirely fully yet_known solely particularly enough as so such better worse much quite very intention intentions plan plans comment reason desire wish way',
  affirms: 'only just merely simply solely less fewer more doubt sooner later matter wonder secret stranger alone',
  liftsLater: 'until unless but',
  never: 'never',
  yet: 'yet so_far still longer',
  single: 'single sign signs trace traces evidence hint slightest whatsoever report reports case cases kind sort form',
  definite: 'the these those both his her its their our all',
  all: 'all every each everyone everybody everything entire whole both',
  some: 'some several many most few other others another half part partly dozens hundreds thousands one two three four five six seven eight nine ten eleven twelve',
  future: "will 'll shall won't going_to due_to set_to to_be scheduled expected",
};
