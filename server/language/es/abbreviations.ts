import { words, type Abbreviations } from '../abbreviations';

/** Spanish abbreviations with a full stop. */
export const ABBREVIATIONS: Abbreviations = {
  beforeName: words(
    'sr sra sres sras srta d dña dr dra drs prof fr mons gral cnel cap tte sgto lic ing arq sto sta pdte',
  ),
  beforeNumber: words('núm nro n no pág págs p pp vol art arts cap fig'),
  anywhere: words('ene feb abr jun jul ago sept oct nov dic cía ltda av avda apdo ud uds vd vds ej aprox'),
  atEnd: words('etc'),
};
