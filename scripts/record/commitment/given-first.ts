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
  // "The Danish contingent in Chad will rise to 1,250"
  {
    name: 'contingent',
    status: 'planned',
    source:
      '(?<governments>⟦J\\d+⟧) (?:military |troop |army )?(?:contingent|deployment|detachment)(?: (?:in|to) (?:the )?⟦A\\d+⟧)? (?:will|would|is (?:to|due to|expected to|set to)) (?:rise|grow|increase|expand|swell|be (?:increased|raised|expanded|boosted))(?: from ⟦N\\d+⟧)? to (?<given>⟦N\\d+⟧)',
  },
  // "Troops from Kenya and Uganda will be deployed", "police personnel from Peru and Fiji are set to be stationed"
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
  // "Troops from Mali and Niger make up the mission"
  {
    name: 'from-now',
    status: 'committed',
    source:
      '(?<given>⟦N\\d+⟧|\\b[Tt]roops|\\b[Ss]oldiers|\\b[Pp]eacekeepers) from (?<givers>{actors}) (?:now |currently |already )?(?:make up|form|comprise|constitute) (?:the|its|all|most|{A})\\b',
  },
  // "from Togo we will have a battalion"
  {
    name: 'from-we-have',
    status: 'planned',
    source:
      '\\b[Ff]rom (?<givers>{A}),? (?:we|they|it) (?:will|would) (?:have|get|receive) (?<given>⟦N\\d+⟧|(?:an?|one) [^.;,⟦]{3,30})',
  },
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
