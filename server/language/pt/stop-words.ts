/** Function words: they carry grammar, not content. Normalised (lower case, straight apostrophe). */
export const stopWords: ReadonlySet<string> = new Set(
  'a à ainda além ao aos apenas após aquela aquele aqueles as às até cada com como contra da das de dela dele deles depois desde dessa desse desta deste do dois dos duas e é ela elas ele eles em entre era eram essa esse esta está este eu foi foram há isso isto já lhe mais mas me mesmo muito na não nas nem no nos nós o onde os ou para pela pelas pelo pelos por porque quando que quem se segundo sem ser seu seus só sobre sua suas também tem têm toda todas todo todos um uma umas uns você disse'.split(
    ' ',
  ),
);
