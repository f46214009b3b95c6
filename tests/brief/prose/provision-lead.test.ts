import { expect, test } from 'vitest';
import { forMany, isHedged, particleOf, readLead } from '../../../scripts/brief/prose/provision-lead.ts';
import { shapeProvision } from '../../../scripts/brief/prose/provision-shape.ts';

test.each([
  ['restore order', 'The mission is also meant to ', '', 'is meant to'],
  ['expand sector by sector', 'From there, the mission would ', '', 'would'],
  ['send regular missions', 'The institution would need to ', '', 'would need to'],
  ['naval base', 'The initiative could include a ', '', 'could include'],
  ['regional offices', 'It would have ', '', 'would have'],
  ['deploying guards', 'Plans provide for ', '', 'provides for'],
  ['ceasefire', 'The declaration calls for an ', '', 'calls for'],
  [
    'Conflict prevention',
    'after the war. ',
    ' is also expected to become part of the mandate',
    'is expected to include',
  ],
  ['permanent secretariat', 'regional offices, a ', '', null],
])('readLead("%s") after "%s" is the verb of the source', (item, before, behind, lead) => {
  expect(readLead(shapeProvision(item, before), before, behind)).toBe(lead);
});

test.each([
  ['working groups', 'a secretariat, ', 'noun'],
  ['leading rabbis and ulema', 'could include ', 'noun'],
  ['training police officers', 'and for ', 'gerund'],
  ['stop supporting rebels', 'that it ', 'infinitive'],
  ['is to take effect at midnight', 'The truce ', 'infinitive'],
  ['Bolivia, Peru and Chile should create a bank', '', 'clause'],
  ['permanent platform that would be open', 'and a ', 'noun'],
  ['end to roadblocks', 'an ', 'noun'],
  ['eliminate piracy', 'to patrol the strait, ', 'infinitive'],
  ['supervise polling', 'to patrol the strait, ', 'infinitive'],
  ['free elections', 'calls for ', 'noun'],
  ['free the prisoners', 'to patrol the strait, ', 'infinitive'],
  ['guard the border', 'to patrol the strait, ', 'infinitive'],
  ['guards on the border', 'calls for ', 'noun'],
  ['aid for the border towns', 'calls for ', 'noun'],
  ['with the union a customs office', 'calls for ', 'noun'],
  ['including the release of prisoners', 'a truce, ', 'noun'],
])('shapeProvision("%s") after "%s" is a %s', (item, before, shape) => {
  expect(shapeProvision(item, before).shape).toBe(shape);
});

test('forMany(lead), particleOf(lead) and isHedged(lead) keep number, particle and doubt', () => {
  expect(['is meant to', 'provides for', 'could include', 'has', 'demanded'].map(forMany)).toEqual([
    'are meant to',
    'provide for',
    'could include',
    'have',
    'demanded',
  ]);
  expect([particleOf('is meant to'), particleOf('provides for'), particleOf('would')]).toEqual([
    'to ',
    'for ',
    '',
  ]);
  expect([isHedged('would include'), isHedged('calls for')]).toEqual([true, false]);
});
