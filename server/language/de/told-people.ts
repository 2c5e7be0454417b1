import type { ToldPeople } from '../shapes/told-people';

export const DE: ToldPeople = {
  ages: [
    /(?<!\p{L})(?<age>\d{1,3})[-‑\s]?[Jj]ährige[rnms]?(?:\s(?<noun>\p{Lu}\p{Ll}+))?/gu,
    /(?<!\p{L})(?<noun>\p{Lu}\p{Ll}+)\s\((?<age>\d{1,3})\)/gu,
  ],
  mark: /ährige|\s\(\d/u,
  male: 'mann junge vater sohn bruder ehemann großvater fahrer radfahrer autofahrer motorradfahrer fußgänger beifahrer schüler rentner',
  female:
    'frau mädchen mutter tochter schwester ehefrau großmutter fahrerin radfahrerin autofahrerin fußgängerin beifahrerin schülerin rentnerin',
  parts: {
    victim: 'opfer',
    suspect:
      'verdächtige verdächtiger tatverdächtige tatverdächtiger täter angreifer schütze angeklagte angeklagter beschuldigter',
    driver: 'fahrer fahrerin autofahrer autofahrerin lastwagenfahrer',
    cyclist: 'radfahrer radfahrerin motorradfahrer motorradfahrerin',
    pedestrian: 'fußgänger fußgängerin spaziergänger wanderer',
    passenger: 'beifahrer beifahrerin fahrgast',
    pilot: 'pilot',
  },
  told: {
    dead: /(?<!\p{L})(?:tot|tödlich|getötet|starb|gestorben|ums\sLeben|ertrunken|ermordet|erschossen|erstochen)(?!\p{L})/u,
    hurt: /(?<!\p{L})(?:verletzt\p{Ll}*|schwerverletzt|leichtverletzt|Krankenhaus|Klinik)(?!\p{L})/u,
    victim: /(?<!\p{L})(?:angegriffen|niedergestochen|angefahren|überfallen)(?!\p{L})/u,
    suspect:
      /(?<!\p{L})(?:festgenommen|verhaftet|Untersuchungshaft|verdächtigt|angeklagt|mutmaßlich\p{Ll}*|beschuldigt)(?!\p{L})/u,
  },
  things: 'haftstrafe bestehen jubiläum haus gebäude',
  general: 'person jugendlicher jugendliche',
  standIns: 'mann frau',
};
