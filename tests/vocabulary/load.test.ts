import { describe, expect, it } from 'vitest';
import { renderProblems } from '../../scripts/problem.ts';
import { loadVocabulary } from '../../scripts/vocabulary/load.ts';
import { smallFiles } from './small-files.ts';

const problemsOf = (changes: Parameters<typeof smallFiles>[0]) =>
  renderProblems(loadVocabulary(smallFiles(changes)).problems);

describe('loadVocabulary(files)', () => {
  it('reads a cell to its type: lists, numbers, null for an empty cell, the four forms of a verb', () => {
    const { value, problems } = loadVocabulary(smallFiles());
    expect(problems).toEqual([]);
    expect(value.countries[0]).toEqual({
      code: 'FRA',
      scheme: 'ISO 3166-1',
      name: 'France',
      adjectives: ['French'],
      demonyms: ['Frenchman', 'Frenchmen'],
      capital: 'Paris',
      aliases: ['French Republic'],
    });
    expect(value.organisations[0]).toMatchObject({ countryCode: null, members: 32 });
    expect(value.verbs[0]).toEqual({
      lemma: 'say',
      forms: ['says', 'said', 'said', 'saying'],
      particle: null,
      classes: ['say'],
      eventType: null,
    });
    expect(value.plans[0]?.aliases).toEqual([]);
    expect(value.abbreviations).toEqual(['Dr']);
  });

  it('takes a byte order mark, Windows line ends, blank lines and quoted commas', () => {
    const places = () => '\uFEFFname,kind,country_code,aliases\r\n\r\n"Lyon, France",city,FRA,\r\n';
    const { value, problems } = loadVocabulary(smallFiles({ places }));
    expect(problems).toEqual([]);
    expect(value.places.map(({ name }) => name)).toEqual(['Lyon, France']);
  });

  it('names every missing file and the header it should have', () => {
    const files = smallFiles();
    files.delete('plans.csv');
    files.delete('calendar.csv');
    expect(renderProblems(loadVocabulary(files).problems)).toMatchInlineSnapshot(`
      "data/vocabulary/calendar.csv vocabulary/missing-file: every vocabulary list must be there. Add the file; its first line is name,kind,number,aliases.
      data/vocabulary/plans.csv vocabulary/missing-file: every vocabulary list must be there. Add the file; its first line is name,kind,aliases.
      2 errors, 0 warnings."
    `);
  });

  it('locates a header that is wrong, or text that is no CSV', () => {
    expect(
      problemsOf({
        outlets: () => 'name,domain\nLe Monde,lemonde.fr\n',
        numbers: () => '',
        plans: 'Treaty of Rome,treaty,\n"Treaty of Paris,treaty,',
      }),
    ).toMatchInlineSnapshot(`
      "data/vocabulary/numbers.csv:1 vocabulary/header: the header must be word,value,kind; got "". Name the columns so, in this order.
      data/vocabulary/outlets.csv:1 vocabulary/header: the header must be name,aliases,domain; got "name,domain". Name the columns so, in this order.
      data/vocabulary/plans.csv:3 vocabulary/csv: must be well-formed CSV; got Quote Not Closed: the parsing is finished with an opening quote at line 3. Put a cell that holds a comma or a quotation mark in quotation marks, and double those inside.
      3 errors, 0 warnings."
    `);
  });

  it('reports each bad cell with its line, what it must be and what it is', () => {
    expect(
      problemsOf({
        countries: 'Fra,ISO 3166-1,,French,,Paris,\nDEU,ISO,Germany,,,Berlin,',
        verbs:
          'say,says;said;said,,say,\ntell,tells;told;told;telling,,talk,\nmeet,meets;met;met;meeting,,,gathering',
        organisations: 'NATO,NATO,alliance,;,,many',
        units: 'troop,troops,troops,people,-1',
        furniture: 'read (more,drop_line,A link.',
        outlets: 'Le Monde,,https://lemonde.fr/',
      }),
    ).toMatchInlineSnapshot(`
      "data/vocabulary/countries.csv:2 vocabulary/bad-value: code must be three capitals; got "Fra". Correct the cell.
      data/vocabulary/countries.csv:2 vocabulary/empty-cell: name must not be empty. Fill it with text.
      data/vocabulary/countries.csv:3 vocabulary/bad-value: scheme must be one of ISO 3166-1, user-assigned; got "ISO". Correct the cell.
      data/vocabulary/furniture.csv:2 vocabulary/bad-value: pattern must be a regular expression that JavaScript accepts with the flags "iu"; got "read (more". Correct the cell.
      data/vocabulary/organisations.csv:2 vocabulary/bad-value: aliases must be a list joined by ";", no entry empty or twice, each text; got ";". Correct the cell.
      data/vocabulary/organisations.csv:2 vocabulary/bad-value: key must be a key of a-z, 0-9 and "-"; got "NATO". Correct the cell.
      data/vocabulary/organisations.csv:2 vocabulary/bad-value: members must be a whole number above or equal to 0, or nothing; got "many". Correct the cell.
      data/vocabulary/outlets.csv:2 vocabulary/bad-value: domain must be a host name in small letters, or nothing; got "https://lemonde.fr/". Correct the cell.
      data/vocabulary/units.csv:2 vocabulary/bad-value: factor must be a number above or equal to 0; got "-1". Correct the cell.
      data/vocabulary/verbs.csv:2 vocabulary/bad-value: forms must be four forms joined by ";": third person, past, past participle, -ing form; got "says;said;said". Correct the cell.
      data/vocabulary/verbs.csv:3 vocabulary/bad-value: classes must be a list joined by ";", no entry empty or twice, each one of say, describe, express, urge, support, oppose, deny, vote, agree, commit, offer, plan, propose, give, meet, call, visit, speak, sign, join, recognize, release, detain, attack, kill, accident, protest, impose, lift, suspend, launch, create, appoint, lead, resign, withdraw, evacuate, hold, end, extend, mediate, move, change, trade, state, act, try; got "talk". Correct the cell.
      data/vocabulary/verbs.csv:4 vocabulary/bad-value: event_type must be one of accession, adoption, advisory, agreement, appointment, call, ceasefire, conference, deployment_plan, evacuation, founding, hostage_release, incident, mediation, meeting, recognition, sanction, signing, speech, statement, suspension, visit, vote, withdrawal, other, or nothing; got "gathering". Correct the cell.
      data/vocabulary/verbs.csv:4 vocabulary/empty-cell: classes must not be empty. Fill it with a list joined by ";", no entry empty or twice, each one of say, describe, express, urge, support, oppose, deny, vote, agree, commit, offer, plan, propose, give, meet, call, visit, speak, sign, join, recognize, release, detain, attack, kill, accident, protest, impose, lift, suspend, launch, create, appoint, lead, resign, withdraw, evacuate, hold, end, extend, mediate, move, change, trade, state, act, try.
      13 errors, 0 warnings."
    `);
  });

  it('reports a row with too many or too few cells', () => {
    expect(problemsOf({ plans: 'Treaty of Rome,treaty\nPeace, at last,plan,' })).toMatchInlineSnapshot(`
      "data/vocabulary/plans.csv:2 vocabulary/row-length: a row must have 3 cells; got 2. Add or take away commas; quote a cell that holds one.
      data/vocabulary/plans.csv:3 vocabulary/row-length: a row must have 3 cells; got 4. Add or take away commas; quote a cell that holds one.
      2 errors, 0 warnings."
    `);
  });

  it('reports a row that is there twice', () => {
    expect(
      problemsOf({ countries: 'FRA,ISO 3166-1,France,,,,\nFRA,ISO 3166-1,Gaul,,,,' }),
    ).toMatchInlineSnapshot(`
      "data/vocabulary/countries.csv:3 vocabulary/duplicate: a row must be there once; got "FRA". Line 2 has it already: keep one of the two.
      1 error, 0 warnings."
    `);
  });

  it('reports a word that means two rows of one list, and does not mind one that means a row twice', () => {
    expect(
      problemsOf({
        countries:
          'COD,ISO 3166-1,DR Congo,Congolese,Congolese,,Congo\nCOG,ISO 3166-1,Congo,Congolese,,,\nFRA,ISO 3166-1,France,,,,',
        offices: 'General,rank,\nMajor General,rank,general',
      }),
    ).toMatchInlineSnapshot(`
      "data/vocabulary/countries.csv:3 vocabulary/ambiguous: a name must mean one row; got "Congo", which data/vocabulary/countries.csv:2 has too. Leave it with the row that the press means by it.
      data/vocabulary/countries.csv:3 vocabulary/ambiguous: a name must mean one row; got "Congolese", which data/vocabulary/countries.csv:2 has too. Leave it with the row that the press means by it.
      data/vocabulary/offices.csv:3 vocabulary/ambiguous: a name must mean one row; got "general", which data/vocabulary/offices.csv:2 has too. Leave it with the row that the press means by it.
      3 errors, 0 warnings."
    `);
  });

  it('warns of a name in two lists of actors, but lets places.csv add spellings of a capital', () => {
    expect(
      problemsOf({
        organisations: 'lyon,Lyon,other,,FRA,',
        places: 'Lyon,city,FRA,\nParis,city,FRA,Lutetia',
      }),
    ).toMatchInlineSnapshot(`
      "data/vocabulary/places.csv:2 vocabulary/shared-name: a name should be in one list; got "Lyon", which data/vocabulary/organisations.csv:2 has too. Leave it with the row that the press means by it.
      0 errors, 1 warning."
    `);
  });

  it('reports a country code that countries.csv does not have', () => {
    expect(problemsOf({ places: 'Lyon,city,FRX,' })).toMatchInlineSnapshot(`
      "data/vocabulary/places.csv:2 vocabulary/unknown-country: country_code must be a code of countries.csv; got "FRX". Use the ISO 3166-1 alpha-3 code of the country, XKX for Kosovo.
      1 error, 0 warnings."
    `);
  });
});
