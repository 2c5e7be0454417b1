/** Function words: they carry grammar, not content. Normalised (lower case, straight apostrophe). */
export const stopWords: ReadonlySet<string> = new Set(
  'aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bereits bin bis da dabei damit dann das dass dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa für gegen gibt habe haben hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jetzt kann kein keine können mehr mein mit muss nach nicht noch nun nur ob oder ohne rund sehr sei sein seine seinem seinen seiner seit sich sie sind so soll sollen sowie über um und uns unter viel vom von vor war waren was weil weiter wenn wer werden wie wieder will wir wird wo wurde wurden zu zum zur zwei zwischen sagte'.split(
    ' ',
  ),
);
