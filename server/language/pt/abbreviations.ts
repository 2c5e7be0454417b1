import { words, type Abbreviations } from '../abbreviations';

/** Portuguese abbreviations with a full stop. */
export const ABBREVIATIONS: Abbreviations = {
  beforeName: words('sr sra srs sras srta d dr dra drs prof profa eng gen cel cap ten sgt pe st sta sto min dep'),
  beforeNumber: words('n nº no p pp pág págs vol art arts fig cap'),
  anywhere: words('jan fev abr mai jun jul ago set out nov dez cia ltda av r ex aprox'),
  atEnd: words('etc'),
};
