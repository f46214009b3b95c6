// Which units of plans and offers share an axis. 'security personnel' and 'police officers' are both people who are sent;
// hostages and citizens are not. Any other unit is a kind of its own.

/** Last words of units that count people who serve, in the plural as the tables write them. */
const serving = new Set([
  'constables',
  'doctors',
  'engineers',
  'experts',
  'gendarmes',
  'guards',
  'instructors',
  'marines',
  'medics',
  'men',
  'monitors',
  'nurses',
  'observers',
  'officers',
  'paramedics',
  'peacekeepers',
  'people',
  'personnel',
  'police',
  'policemen',
  'reservists',
  'sailors',
  'servicemen',
  'soldiers',
  'specialists',
  'staff',
  'trainers',
  'troops',
  'volunteers',
]);

/** 'security personnel' -> 'people'; 'USD' -> 'USD' */
export const kindOfUnit = (unit: string): string =>
  serving.has(unit.split(/[\s_]+/).at(-1) ?? '') ? 'people' : unit;
