import type { Language } from '../article/language';

/** Last words that make a company of a name (`Ostrel Logistics`), whatever the words before would be by themselves. */
const ENGLISH =
  'aerospace airlines airways automotive aviation bancorp biosciences biotech brands breweries brewing broadcasting cement ceramics chemicals communications consulting ' +
  'dairies diagnostics distillers dynamics electronics energy engineering enterprises entertainment fertilisers fertilizers financial fisheries foods freight ' +
  'furniture games gaming genetics genomics healthcare holdings homeware homewares hospitality hotels industries infrastructure insurance interactive investments laboratories labs ' +
  'leisure logistics marine materials media metals microsystems minerals mining motors networks nutrition offshore outfitters packaging partners petrochemicals petroleum pharma ' +
  'pharmaceutical pharmaceuticals pictures plastics polymers power productions properties publishing railways recycling refineries renewables resources restaurants robotics ' +
  'seafoods securities semiconductor semiconductors shipbuilders shipbuilding shipping shipyards software solar solutions staffing stores studios supermarkets systems technologies ' +
  'technology telecom telecommunications textiles therapeutics timber toys trucking turbines ventures wireless';
const FRENCH =
  'aéronautique agroalimentaire ameublement assurances automobiles aviation chimie cosmétiques distribution énergie énergies finances hydrogène immobilier industrie industries ' +
  'ingénierie logistique matériaux médias motors nucléaire participations pharma plastiques productions renouvelables robotique santé semences sidérurgie technologies télécom télécoms textiles';

const TAILS: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: new Set(ENGLISH.split(' ')),
  fr: new Set(`${FRENCH} ${ENGLISH}`.split(' ').filter((word) => word !== 'marine' && word !== 'solar')),
};

/** Is the word (as in `Token.norm`), at the end of a name of several words, that of a company? */
export const isCompanyTail = (norm: string, language: Language): boolean => TAILS[language]?.has(norm) ?? false;
