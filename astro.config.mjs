// How Astro builds the site. What a publisher changes is in sourcebook.config.ts.
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { config } from './sourcebook.config.ts';
import { briefPdfs } from './src/integrations/brief-pdfs.ts';
import { datedSitemap } from './src/integrations/dated-sitemap.ts';
import { emptyDigest } from './src/integrations/empty-digest.ts';
import { frozenFiles } from './src/integrations/frozen-files.ts';
import { hostHeadersFile } from './src/integrations/host-headers.ts';
import { pageFiles } from './src/integrations/page-files.ts';
import { pageWriter } from './src/integrations/page-writer.ts';
import { pagefindIndex } from './src/integrations/pagefind.ts';
import { sideBySide } from './src/integrations/side-by-side.ts';
import { siteUrl } from './src/schema/site-url.ts';
import { faceVariants } from './src/styles/faces.ts';

const searchIndex = pagefindIndex();

export default defineConfig({
  site: config.address,
  base: config.basePath,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  integrations: [
    mdx(),
    datedSitemap(),
    pageWriter(searchIndex.add),
    ...sideBySide(searchIndex.integration, pageFiles(searchIndex.end)),
    frozenFiles(),
    hostHeadersFile(),
    emptyDigest(),
    briefPdfs(siteUrl(config, ''), config.name),
  ],
  markdown: {
    // Smart quotes would change quoted words; highlighting writes inline styles, which the policy below forbids.
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // Optional: a face that comes late is kept for the next page, so that no line moves under a reader's eyes.
  fonts: [
    {
      name: 'Literata',
      cssVariable: '--font-serif',
      provider: fontProviders.local(),
      display: 'optional',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: faceVariants('literata') },
    },
    {
      name: 'Source Sans 3',
      cssVariable: '--font-sans',
      provider: fontProviders.local(),
      display: 'optional',
      fallbacks: ['Arial', 'sans-serif'],
      options: { variants: faceVariants('source-sans-3') },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: {
      // An inlined script loses its preload helper (astro#17265), and the policy wants files.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
