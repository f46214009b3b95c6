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
    ['The Andean Observer Team (AOT) came. Premier Ana Bru spoke.', ['org-observer-team', 'person-ana-bru']],
    ['Premier Datuk Seri Ana Bru spoke.', ['person-ana-bru']],
    ['Ministers Ana Bru and Tom Beck met.', ['person-ana-bru', 'person-tom-beck']],
    ['Prime Ministers Ana Bru and Tom Beck met.', ['person-ana-bru', 'person-tom-beck']],
    ['President Omar al-Hamdan spoke. Hamdan said no.', ['person-omar-al-hamdan']],
    ['President Omar el-Hamdan spoke. “No,” al-Hamdan said.', ['person-omar-el-hamdan']],
    ['The mayor met President Okoro. Okoro said no.', ['person-okoro']],
    ['The mayor met President Okoro. Ana Okoro said no.', ['person-ana-okoro']],
    ['The mayor met Mr. Bru. The Bru Foundation paid.', ['org-bru-foundation', 'person-bru']],
    ['President Abdel Fatah Bru came.', ['person-abdel-fatah-bru']],
    ['The foreign ministers, Ana Bru and Tom Beck, met.', ['person-ana-bru', 'person-tom-beck']],
    ['She rang her counterpart, Tom Beck.', ['person-tom-beck']],
    ['They left the old quarter, Tom Beck Alley.', []],
    ['Ana Bru, 41, is a former judge.', ['person-ana-bru']],
    ['The Prime Minister of Peru Ana Bru spoke first.', ['country-per', 'person-ana-bru']],
    ['Mali’s ambassador to the United Nations Ana Bru spoke.', ['country-mli', 'org-un', 'person-ana-bru']],
    ['The UN special envoy for Mali Ana Bru spoke.', ['country-mli', 'org-un', 'person-ana-bru']],
    ['President of the Republic of Peru Ana-Maria Bru spoke.', ['country-per', 'person-ana-maria-bru']],
    ['The ministers meeting in Port Abba said no.', ['place-port-abba']],
    ['Members of the United Nations Human Rights Council spoke.', ['org-unhrc']],
    ['The United Nations High Commissioner for Refugees opened a camp.', ['org-unhcr']],
    ['The U.N. High Commissioner for Refugees opened a camp.', ['org-unhcr']],
  ])('%s', (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });

  test.each([
    ['Chad has not decided, its government spokeswoman, Ana Bru, said.', 'government Spokeswoman of Chad'],
    ['The UN met. Rebels from the north blamed the army. Its head, Ana Bru, left.', 'Head'],
    ['The African Union met. Its chief, Ana Bru, left.', 'Chief of African Union'],
    ['Ana Bru, Mali’s ambassador to the U.N., left.', 'Ambassador of Mali to the U.N.'],
    ['Mali’s ambassador to the United Nations Ana Bru left.', 'Ambassador of Mali to the United Nations'],
    ['The UN special envoy for Mali Ana Bru left.', 'Special Envoy of United Nations for Mali'],
    ['Ana Bru, Malian prime minister\nThe road is long.', 'Prime Minister of Mali'],
  ])('"its" is who the sentence is about, or a body named just before: %s', (text, role) => {
    expect(readText(text).cast.get('person-ana-bru')?.role).toBe(role);
  });

  test('an office between two names and their commas is the first one’s', () => {
    const visit =
      'At the invitation of H.E. Mr Jon Dahl, President of the Republic of Chad, H.E. Ms Ana Bru, President of the Republic of Peru, came.';
    const { cast } = readText(visit);
    expect(cast.get('person-jon-dahl')?.role).toBe('President of Chad');
    expect(cast.get('person-ana-bru')?.role).toBe('President of Peru');
    const government =
      'At the invitation of the Government of Chad, the President of Peru, Ms Ana Bru, paid a visit.';
    expect(readText(government).cast.get('person-ana-bru')?.role).toBe('President of Peru');
  });

  test('an office in the plural is that of each', () => {
    const { cast } = readText('Presidents Ana Bru of Peru and Jon-Erik Dahl of Chad met on Monday.');
    expect(cast.get('person-ana-bru')?.role).toBe('President of Peru');
    expect(cast.get('person-jon-erik-dahl')).toMatchObject({ role: 'President of Chad', countryCode: 'TCD' });
  });

  test('a name in letters of the north keeps them in plain ones', () => {
    expect(actors('Minister Þórdís Gylfadóttir met Minister Jens Sørby and Minister Michał Łęski.')).toEqual([
      'person-jens-sorby',
      'person-michal-leski',
      'person-thordis-gylfadottir',
    ]);
  });

  test('"President of the Republic of Peru X" is the office of X', () => {
    const { cast } = readText('President of the Republic of Peru Ana Bru met Jon Dahl.');
    expect(cast.get('person-ana-bru')).toMatchObject({ role: 'President of Peru', countryCode: 'PER' });
  });

  test.each([
    ['Minister of Foreign Affairs of Peru Mr. Ana Bru left.', 'Foreign Minister of Peru'],
    [
      'The President of Peru, Chairman of the Cabinet, Commander of the Armed Forces, Ana Bru met Jon Dahl.',
      'President of Peru',
    ],
    ["The World Bank's UN director, Ana Bru, left.", 'Director of World Bank'],
  ])('a courtesy is no office, and that of the state stands first: %s', (text, role) => {
    expect(readText(text).cast.get('person-ana-bru')?.role).toBe(role);
  });

  test.each([
    ['The leader of Chad Ana Bru met Tom Beck. The President of Chad left.', 'person-ana-bru'],
    ['Chad’s Foreign Minister Ana Bru met Tom Beck. The Foreign Minister of Chad left.', 'person-ana-bru'],
    ['President of Chad Ana Bru met Tom Beck. The Chadian leader left.', 'person-ana-bru'],
    ['President of Chad Ana Bru met Tom Beck. The President of Mali left.', 'country-mli'],
    ['President of Chad Ana Bru met Tom Beck. The President of Chad Eva Roth left.', 'person-eva-roth'],
  ])('an office and its country mean who was named with them: %s', (text, actor) => {
    const [last] = readText(text).sentences.slice(-1);
    const actors = last?.mentions.flatMap((mention) => (mention.kind === 'actor' ? [mention.actor] : []));
    expect(actors?.at(-1)).toBe(actor);
  });

  test('"her Chinese counterpart, Ambassador X" holds the office of the person before', () => {
    const { cast } = readText(
      'Ambassador Carol Whitcombe of the United States spoke first. Her Chinese counterpart, Ambassador Fang Weiguo, spoke last.',
    );
    expect(cast.get('person-fang-weiguo')?.role).toBe('Ambassador of China');
  });

  test.each([
    [
      'Egyptian envoy Ahmed Aboul Gheit left. Aboul Gheit, a diplomat, said the vote was off.',
      ['country-egy', 'person-ahmed-aboul-gheit'],
    ],
    ['President Gustavo Petro left. Gustavo Petro Urrego, 64, said nothing.', ['person-gustavo-petro']],
    [
      'Foreign Minister Prince Faisal bin Farhan Al Saud spoke. Prince Faisal was an envoy.',
      ['person-faisal-bin-farhan-al-saud'],
    ],
    [
      'King Abdullah left. President Abdullah Gul stayed. King Abdullah wrote.',
      ['person-abdullah', 'person-abdullah-gul'],
    ],
    ['They chose Selma Malika Haddadi. Haddadi told delegates it was late.', ['person-selma-malika-haddadi']],
    ['Tests rang from the Lower Bulletin. Bulletin said so.', []],
    ['Unification Minister Chung Dong-young was cautious.', ['person-chung-dong-young']],
    ['Minister Ana Bru-backed rebels left.', ['person-ana-bru']],
    ['Ana Bru, the UN High Commissioner for Human Rights, said no.', ['org-un', 'person-ana-bru']],
    ['Ana Bru has led the office since 2018.', ['person-ana-bru']],
    ['The two leaders, Ana Bru and Ivo Tal, met. Tal, 59, left.', ['person-ana-bru', 'person-ivo-tal']],
  ])('one person is one actor under one whole name: %s', (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });

  test.each([
    [
      'Peruvian ambassador Ana Bru spoke. Bru, a former deputy prime minister for water and roads, left.',
      'Ambassador of Peru',
    ],
    ['Ana Bru, a former minister of finance, left.', 'former Finance Minister'],
    ['Water minister Ana Bru spoke. Bru, who was governor of the bank, left.', 'water Minister'],
    ['Ana Bru of Peru was elected on Monday.', null],
  ])('the office held now is told before former ones: %s', (text, role) => {
    expect(readText(text).cast.get('person-ana-bru')?.role).toBe(role);
  });

  test('"his Ukrainian colleague, X" holds the office of the person before', () => {
    const { cast } = readText(
      'Romanian Defence Minister Ion Bru spoke. His Ukrainian colleague, Rustem Umerov, joined by video.',
    );
    expect(cast.get('person-rustem-umerov')?.role).toBe('Defence Minister of Ukraine');
  });
});
