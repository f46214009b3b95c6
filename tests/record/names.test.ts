// Names that mean more than one thing, and words that are no names: told by what stands round them.

import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const actors = (text: string) => [...readText(text).cast.keys()].toSorted();

describe('readText(text).cast tells a government from its city and a country from a person', () => {
  test.each([
    ['Washington would never pay for the bridge.', ['country-usa']],
    ['The ministers met in Washington on Monday.', ['place-washington']],
    ['Jordan sent 40 observers to the mission.', ['country-jor']],
    ['Jordan Paewai, a fisheries analyst, said the catch had fallen.', ['person-jordan-paewai']],
    ['Lunch was turkey, served on the good china.', []],
    ['Georgia Lambrou said that Georgia would join.', ['country-geo', 'person-georgia-lambrou']],
    ['The Kenyan Red Cross opened a camp.', ['country-ken', 'org-red-cross-ken']],
    [
      'Ingrid Solvang (Norway) told the Council that the ports were open.',
      ['country-nor', 'person-ingrid-solvang'],
    ],
    ['Ana Bru, 41, is a former judge.', ['person-ana-bru']],
    ['The United Nations High Commissioner for Refugees opened a camp.', ['org-unhcr']],
    ['The U.N. High Commissioner for Refugees opened a camp.', ['org-unhcr']],
  ])('%s', (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });

  test('"her Chinese counterpart, Ambassador X" holds the office of the person before', () => {
    const { cast } = readText(
      'Ambassador Carol Whitcombe of the United States spoke first. Her Chinese counterpart, Ambassador Fang Weiguo, spoke last.',
    );
    expect(cast.get('person-fang-weiguo')?.role).toBe('Ambassador of China');
  });
});
