/** Function words: they carry grammar, not content. Normalised (lower case, straight apostrophe). */
export const stopWords: ReadonlySet<string> = new Set(
  'a al algo algunas algunos ante antes así aún aunque bajo bien cada como con contra cual cuales cuando de del desde donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estas este esto estos fue fueron ha había habían han hasta hay la las le les lo los más me mi mientras mucho muy nada ni no nos nosotros o otra otras otro otros para pero poco por porque pues que qué quien quienes se según sea ser si sí sido sin sino sobre son su sus también tan tanto te tiene tienen todo todos tras tu un una uno unos y ya yo dijo añadió'.split(
    ' ',
  ),
);
