// The files of `data/vocabulary/` become the Vocabulary, with every problem they have. Does not touch the disk.

import { type Outcome, type Problem, sortProblems } from '../problem.ts';
import { checkAmbiguous, checkCountryCodes, checkShared } from './check-names.ts';
import { type ListSpec, lists } from './lists.ts';
import { type Located, readList } from './read-list.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `files` holds the text of each file under its name, such as `countries.csv`. */
export function loadVocabulary(files: ReadonlyMap<string, string>): Outcome<Vocabulary> {
  const problems: Problem[] = [];
  const read = <Row>(spec: ListSpec<Row>): readonly Located<Row>[] => {
    const list = readList(files.get(spec.file), spec);
    problems.push(...list.problems);
    problems.push(...checkAmbiguous(list.value, spec.names));
    return list.value;
  };

  const countries = read(lists.countries);
  const areCountriesWhole = problems.length === 0;
  const organisations = read(lists.organisations);
  const places = read(lists.places);
  const plans = read(lists.plans);
  const value: Vocabulary = {
    countries: rowsOf(countries),
    organisations: rowsOf(organisations),
    places: rowsOf(places),
    offices: rowsOf(read(lists.offices)),
    plans: rowsOf(plans),
    outlets: rowsOf(read(lists.outlets)),
    verbs: rowsOf(read(lists.verbs)),
    units: rowsOf(read(lists.units)),
    contributions: rowsOf(read(lists.contributions)),
    currencies: rowsOf(read(lists.currencies)),
    qualifiers: rowsOf(read(lists.qualifiers)),
    numbers: rowsOf(read(lists.numbers)),
    calendar: rowsOf(read(lists.calendar)),
    abbreviations: rowsOf(read(lists.abbreviations)).map(({ word }) => word),
    officeModifiers: rowsOf(read(lists.officeModifiers)).map(({ word }) => word),
    headNouns: rowsOf(read(lists.headNouns)),
    notNames: rowsOf(read(lists.notNames)).map(({ word }) => word),
    furniture: rowsOf(read(lists.furniture)),
  };

  const codes = new Set(value.countries.map(({ code }) => code));
  // A country whose row cannot be read is one problem, not one for each of its cities too.
  if (areCountriesWhole) problems.push(...checkCountryCodes([...organisations, ...places], codes));
  // A capital may stand in places.csv again, to carry other spellings: "Kyiv" with "Kiev".
  const capitals = new Set(value.countries.map(({ capital }) => capital));
  problems.push(
    ...checkShared([
      countries.map(named(lists.countries)),
      organisations.map(named(lists.organisations)),
      places
        .map(named(lists.places))
        .map(({ place, names }) => ({ place, names: names.filter((name) => !capitals.has(name)) })),
      plans.map(named(lists.plans)),
    ]),
  );
  return { value, problems: sortProblems(problems) };
}

const rowsOf = <Row>(rows: readonly Located<Row>[]): readonly Row[] => rows.map(({ row }) => row);

const named =
  <Row>(spec: ListSpec<Row>) =>
  ({ row, place }: Located<Row>) => ({ place, names: spec.names(row) });
