// The nodes that a catalogue is made of, each with its type where it stands.

import { publisherUrl } from '../../../src/schema/site-url.ts';
import type { Publication } from '../publication.ts';

export type Node = Readonly<Record<string, unknown>>;

/** The controlled lists of the European Union, which its catalogues ask for. */
export const AUTHORITY = 'http://publications.europa.eu/resource/authority';

export const inLanguage = ({ config }: Publication, words: string): Node => ({
  '@value': words,
  '@language': config.language,
});

export const publisher = ({ config }: Publication): Node => ({
  '@id': publisherUrl(config),
  '@type': 'foaf:Agent',
  'foaf:name': config.publisher.name,
  'foaf:homepage': document(publisherUrl(config)),
});

export const document = (address: string): Node => ({ '@id': address, '@type': 'foaf:Document' });
export const resource = (address: string): Node => ({
  '@id': address,
  '@type': 'http://www.w3.org/2000/01/rdf-schema#Resource',
});

export const licence = ({ config }: Publication): Node => ({
  '@id': config.licences.data.url,
  '@type': 'dct:LicenseDocument',
});

/** The authority names languages by three letters; one that is not listed here is left out. */
export function language({ config }: Publication): Node {
  const code = languageCodes[config.language.slice(0, 2)];
  if (code === undefined) return {};
  return { 'dct:language': { '@id': `${AUTHORITY}/language/${code}`, '@type': 'dct:LinguisticSystem' } };
}

const languageCodes: Readonly<Record<string, string>> = {
  de: 'DEU',
  en: 'ENG',
  es: 'SPA',
  fr: 'FRA',
  kk: 'KAZ',
  ru: 'RUS',
};

/** The data are of the day of their newest article; there is no clock. */
export const dates = ({ newest }: Publication): Node =>
  newest === null ? {} : { 'dct:issued': typed(newest), 'dct:modified': typed(newest) };

export function typed(date: string): Node {
  const type = date.length === 4 ? 'xsd:gYear' : date.length === 7 ? 'xsd:gYearMonth' : 'xsd:date';
  return { '@value': date, '@type': type };
}
