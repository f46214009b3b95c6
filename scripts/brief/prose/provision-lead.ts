// The verb that leads from a plan to one of its points, as the source has it: "is meant to", "could include", "provides
// for". Read from the words round the point; where they say nothing, as loose as the record is coded.

import type { RowOf } from '../record-index.ts';
import type { ShapedItem } from './provision-shape.ts';

type Provision = RowOf<'provisions'>;

const also = '(?:also |instead |now |then |later |first |jointly )?';
const modal = '(?:can|could|may|might|must|shall|should|will|would)';
const ends = ' (?:an? |the )?$';

/** "The mission is meant to " */
const bound = new RegExp(
  `\\b(?:is|are) ${also}((?:allowed|asked|authori[sz]ed|designed|due|empowered|expected|intended|meant|obliged|planned|required|set|supposed) )to $`,
);
/** "a plan that aims to ", "it provides for " */
const governs = new RegExp(
  `\\b(aim|call|propose|provide|plan|seek|intend|need|ask|promise|pledge|consist|depend)s? ${also}(to|for|at|of|on)${ends}`,
);
/** "would also have a " */
const holds = new RegExp(
  `\\b(${modal}) ${also}(have|include|contain|need|require|involve|set up|create|establish|receive|provide|offer|bring|mean)${ends}`,
);
const may = new RegExp(`\\b(${modal}) ${also}(need to )?$`);
/** "The resolution authorizes " */
const takes = new RegExp(
  `\\b(includ|contain|requir|creat|establish|authori[sz]|allow|permit|demand|urg|oblig|ban|lift|extend|ask|invit|condemn|envisag|welcom|endors|reaffirm)(es|s|ed)${ends}`,
);
/** "Conflict prevention is also expected to become part of the mandate" */
const after =
  /^,? (?:is|are) (?:also )?(expected|due|set|meant|planned) to (?:be(?:come)? )?(?:a )?(?:part|included|covered)/;

/** A document asks; a plan or a body does, and is told by what it would do. */
const isText =
  /\b(?:accord|agreement|charter|communiqu|declaration|document|plan|resolution|roadmap|statement|treaty|deal)/i;

export const isOpen = ({ modality }: Pick<Provision, 'modality'>): boolean =>
  modality === 'proposed' || modality === 'opinion';

/** The lead for a singular subject; null when the words round the point name none. */
export function readLead({ shape }: ShapedItem, before: string, behind: string): string | null {
  const is = bound.exec(before);
  if (is !== null && shape === 'infinitive') return `is ${is[1]}to`;
  const modals = may.exec(before);
  if (modals !== null && shape === 'infinitive') return `${modals[1]} ${modals[2] ?? ''}`.trim();
  const governing = governs.exec(before);
  if (governing !== null && (shape !== 'infinitive') === (governing[2] !== 'to'))
    return `${governing[1]}s ${governing[2]}`;
  const holding = holds.exec(before);
  if (holding !== null && shape === 'noun') return `${holding[1]} ${holding[2]}`;
  const taking = takes.exec(before);
  if (taking !== null && shape === 'noun') return `${taking[1]}${taking[2]}`;
  const passive = after.exec(behind);
  return passive !== null && shape === 'noun' ? `is ${passive[1]} to include` : null;
}

/** The lead where the source gives none that fits. */
export function defaultLead({ shape }: ShapedItem, row: Provision): string {
  const isProposed = isOpen(row);
  if (shape === 'infinitive') return isProposed ? 'would' : 'is meant to';
  if (shape === 'gerund') return isProposed ? 'would mean' : 'provides for';
  if (isText.test(row.plan)) return isProposed ? 'would call for' : 'calls for';
  return isProposed ? 'would include' : 'includes';
}

/** Whether the lead itself says that nothing is decided. */
export const isHedged = (lead: string): boolean =>
  /^(?:can|could|may|might|should|would|proposes|is (?:expected|supposed))\b/.test(lead);

/** "is meant to" -> "are meant to", "provides for" -> "provide for". */
export function forMany(lead: string): string {
  const [verb = '', ...rest] = lead.split(' ');
  const irregular: Readonly<Record<string, string>> = { is: 'are', has: 'have' };
  const many = irregular[verb] ?? verb.replace(/(?<=ss|sh|ch|x)es$|(?<=[^s])s$/, '');
  return [verb.endsWith('ed') ? verb : many, ...rest].join(' ');
}

/** What stands again before each further point: "is meant to restore order and to train police". */
export const particleOf = (lead: string): string =>
  / to$/.test(lead) ? 'to ' : /^provides? for$/.test(lead) ? 'for ' : '';
