// The colours of the configuration as custom properties. A stylesheet of its own: the policy forbids style attributes.

import type { APIRoute } from 'astro';
import { config } from '../../sourcebook.config.ts';
import type { Palette } from '../schema/config.ts';

export const GET: APIRoute = () => {
  const { light, dark } = config.colours;
  const css = [
    `:root { color-scheme: light dark; ${properties(light)} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${properties(dark)} } }`,
    '@media print { :root { color-scheme: light; } }',
    '',
  ];
  return new Response(css.join('\n'), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};

const properties = ({ accent, paper, ink }: Palette): string =>
  `--accent: ${accent}; --paper: ${paper}; --ink: ${ink};`;
