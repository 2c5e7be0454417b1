import type { Language } from '../article/language';

/** Acronyms of science, technology, business and daily life that are common nouns in every language here. */
const ALL =
  'CD DVD VHS TV HD USB GPS GSM SMS MMS QR RFID PDF HTML XML SQL PHP API URL HTTP HTTPS FTP TCP DNS VPN WAN WLAN ISP SEO CMS CRM ERP ' +
  'CPU GPU RAM ROM SSD LCD LED OLED CRT PCB BIOS MIDI JPEG PNG GIF MP3 MP4 MPEG CAD 3D 2D VR SUV VTT BMX ' +
  'UV FM VHF UHF DJ VIP OK FAQ RSS DIY LGBT LGBTQ LGBTQIA LGBTI CEO CFO CTO COO PR RH HR ASAP NB RSVP RIP CV WC KO OGM ADHD DDT LSD MDMA ' +
  'DNA RNA ADN ARN PCR HIV GMO IVF BMI ECG EEG MRI ICU IQ QI UFO CO2 H2O GDP GNP VAT IPO LLC ROI KPI B2B B2C LNG LPG CNG PPE CCTV ATM PIN ';

const BY_LANGUAGE: Readonly<Partial<Record<Language, string>>> = {
  en:
    'AIDS SARS PTSD ALS COPD STD STI OCD NGO IED WMD DUI DWI RFP MBA PHD BSC GED GPA MVP RBI PPG ' +
    'EMT VP EVP AI EV HQ POW POWS AWOL AKA DOB ETA EOD FYI IMO LOL OMG WTF BTW BBQ BLT ' +
    'MPH KPH RPM SPF BCE TBA TBD GMT PST CET UTC MP',
  fr:
    'PIB PNB PME TPE PMI ETI ONG PDG DRH DAF SARL SCI EURL GIE TVA CSG RSA RMI SMIC CDI CDD HLM SDF SIDA VIH IST MST IVG IMC IRM AVC ECBU BPCO ' +
    'TGV TER BD BTP BTS DUT BEP QCM EPS SVT OVNI RTT JT ULM ADSL SAV VOST NTIC IA QG RDV TTC NDLR EHPAD CHU ' +
    'IUT UFR ZAC ZUP ZEP ZAD PLU GES TNT VTC VSL SOS OPA GAV',
  es: 'PIB PYME ONG IVA ADN ARN SIDA VIH EPOC OVNI IRPF ERE ERTE DNI PCR',
  it: 'PIL PMI ONG IVA DNA AIDS HIV UFO',
  de: 'BIP NGO DNS DNA AIDS HIV UFO PKW LKW GMBH EKG MRT PLZ',
  pt: 'PIB PME ONG IVA ADN DNA SIDA AIDS HIV OVNI CEO',
  nl: 'BBP MKB NGO BTW DNA AIDS HIV UFO',
};

const bySet = new Map<Language, ReadonlySet<string>>();

/** Is the word, as written, a common noun in capitals (`PIB`, `TV`, `DVDs`) rather than a name? */
export function isCommonAcronym(text: string, language: Language): boolean {
  let words = bySet.get(language);
  if (!words) bySet.set(language, (words = new Set(`${ALL} ${BY_LANGUAGE[language] ?? ''}`.split(' '))));
  return words.has(text) || (text.endsWith('s') && words.has(text.slice(0, -1)));
}
