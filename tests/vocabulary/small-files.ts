// A vocabulary of one row a list, without fault, for tests to break.

import { lists } from '../../scripts/vocabulary/lists.ts';

const header = (list: { readonly cells: object }) =>
  Object.keys(list.cells)
    .map((field) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
    .join();

const rows: Readonly<Record<keyof typeof lists, string>> = {
  countries: 'FRA,ISO 3166-1,France,French,Frenchman;Frenchmen,Paris,French Republic',
  organisations: 'nato,NATO,alliance,North Atlantic Treaty Organization,,32',
  places: 'Lyon,city,FRA,Lyons',
  offices: 'Prime Minister,head,Premier',
  plans: 'Treaty of Rome,treaty,',
  outlets: 'Le Monde,,lemonde.fr',
  verbs: 'say,says;said;said;saying,,say,',
  units: 'troop,troops,troops,people,1',
  contributions: 'nurse,nurses,medical',
  currencies: 'EUR,€,euro;euros',
  qualifiers: 'about,about,before',
  numbers: 'ten,10,cardinal',
  calendar: 'May,month,5,',
  abbreviations: 'Dr',
  officeModifiers: 'acting',
  headNouns: 'Ministry,organisation',
  notNames: 'Bible',
  furniture: 'advertisement,drop_line,A slot for advertising.',
};

/** All files; `changes` replaces the rows below the header of some, or the whole text where it is a function. */
export function smallFiles(
  changes: Readonly<Partial<Record<keyof typeof lists, string | (() => string)>>> = {},
): Map<string, string> {
  const names = Object.keys(lists) as (keyof typeof lists)[];
  return new Map(
    names.map((name) => {
      const change = changes[name] ?? rows[name];
      const text = typeof change === 'function' ? change() : `${header(lists[name])}\n${change}\n`;
      return [lists[name].file, text];
    }),
  );
}
