// Events that stand in what leads in: "At the first meeting of the Council in Washington, discussions focused on …".

import type { EventRule } from '../event-rules.ts';

export const leadRules: readonly EventRule[] = [
  {
    type: 'meeting',
    name: 'at-a-meeting',
    source:
      '[Aa]t (?:the|its|an?) (?:first|inaugural|second|third|opening|latest|emergency|special) (?:meeting|session|summit) of (?:the )?⟦A',
    undated: true,
    ahead: false,
    states: false,
  },
];
