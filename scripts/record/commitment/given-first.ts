// Pledges told by what is given, before who gives it: "Troops from Kenya will be deployed", "$5 million promised by Chad".

import type { Status } from './pledge-rules.ts';

/** What is given comes first. */
export interface GivenFirst {
  readonly name: string;
  readonly status: Status;
  readonly source: string;
  /** Whose they are is said inside the number: "500 Ghanaian soldiers". */
  readonly isNational?: true;
}

const sent =
  '(?:will|would|(?:are|is) (?:expected |due |set |slated |scheduled )?to) (?:be (?:deployed|sent|stationed|dispatched)|join|arrive|serve|take part|form|make up)';

export const givenFirst: readonly GivenFirst[] = [
  // "Troops from Kenya and Uganda will be deployed", "police personnel from Peru and Fiji are set to be deployed"
  {
    name: 'from',
    status: 'planned',
    source: `(?<given>⟦N\\d+⟧|\\b(?:[Tt]roops|[Ss]oldiers|[Pp]eacekeepers|[Oo]bservers|[Pp]olice (?:officers|personnel)|[Cc]ontingents)) from (?<givers>{actors}) ${sent}`,
  },
  // "approved the deployment of 1,500 Ghanaian troops", "About 500 Ghanaian soldiers will join the force"
  {
    name: 'national-deployment',
    status: 'planned',
    isNational: true,
    source:
      '\\b(?:approved|agreed (?:to|on)|authori[sz]ed|backed|endorsed|nod to|green light (?:to|for)|go-ahead (?:to|for)|announced|confirmed) the (?:deployment|dispatch) of (?<given>⟦N\\d+⟧)',
  },
  { name: 'national', status: 'planned', isNational: true, source: `(?:^|[.;,] )(?<given>⟦N\\d+⟧) ${sent}` },
  // "$5 million promised by Chad", "40 trucks donated by Peru"
  {
    name: 'by',
    status: 'committed',
    source: '(?<given>⟦N\\d+⟧) (?:promised|pledged|committed|donated|contributed) by (?<givers>{actors})',
  },
  { name: 'offered-by', status: 'willing', source: '(?<given>⟦N\\d+⟧) offered by (?<givers>{actors})' },
  // "The pledges include about $300 million from Chad and $192 million from Peru"
  {
    name: 'pledges-from',
    status: 'committed',
    source:
      '(?<=\\b(?:[Pp]ledges|[Dd]onations|[Cc]ontributions|[Cc]ommitments)\\b[^.;]{0,160})(?<given>⟦N\\d+⟧) from (?<givers>{A})',
  },
];
