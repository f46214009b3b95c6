import { boolean, edtf, integer, oneOf, ref, text, url } from '../column.ts';
import { defineTable, idColumn } from '../table.ts';

export const articles = defineTable({
  name: 'articles',
  title: 'Articles',
  singular: 'article',
  description:
    'The articles that were read: where each comes from, when it was published, and whether it is a copy of another.',
  isRecord: false,
  nameColumn: 'label',
  columns: {
    id: idColumn('The name of the article file.', 'two-state-vote'),
    title: text({
      title: 'Title',
      description: 'The headline as printed; empty when the capture has none.',
      nullable: true,
      coding: 'The headline above the text, or the title that a saved page gives itself; never made up.',
      example: 'Kazakhstan Endorses Two-State Solution for Middle East Peace',
    }),
    label: text({
      title: 'Label',
      description:
        'What the article is called on the site: its title, or a description where none was printed.',
      coding: 'The title; where none was printed, an editor’s description.',
      example: 'Kazakhstan Endorses Two-State Solution for Middle East Peace',
    }),
    outlet: text({
      title: 'Outlet',
      description: 'The outlet that published it; empty when the text does not say.',
      nullable: true,
      coding: 'As the article, its credit line or the saved page names it; never guessed.',
      example: 'The Caspian Post',
    }),
    author: text({
      title: 'Author',
      description: 'The byline, names joined by "; ".',
      nullable: true,
      coding: 'From the byline, or from the signature at the end of the text.',
      example: 'Aliya Haidar',
    }),
    published: edtf({
      title: 'Published',
      description: 'The day of publication.',
      nullable: true,
      coding:
        'The date printed on the article; else what an editor could work out, with the reason in the article file.',
      example: '2025-10-13',
    }),
    published_basis: oneOf(
      {
        stated: 'Printed on the article.',
        inferred: 'Worked out by an editor from what the article says; the reason is in the article file.',
        unknown: 'Neither printed nor worked out.',
      },
      { title: 'Basis of the date', description: 'How the publication date is known.', example: 'stated' },
    ),
    kind: oneOf(
      {
        news: 'Reporting or analysis by an outlet.',
        opinion: 'A piece that speaks for its author.',
        release: 'A statement issued by an institution.',
        transcript: 'Words as spoken.',
      },
      {
        title: 'Kind',
        description: 'What sort of text it is. Opinion never corroborates a fact.',
        coding:
          'Set by an editor for a digest; for a capture told from its own labels and layout, news unless something says otherwise.',
        example: 'news',
      },
    ),
    language: text({
      title: 'Language',
      description: 'BCP 47 tag of the text.',
      pattern: '[a-z]{2,3}(?:-[A-Za-z0-9]+)*',
      example: 'en',
    }),
    rights: oneOf(
      {
        digest: 'Our own retelling; may be shown whole.',
        restricted: 'Third-party text; at most 25 words are shown round a piece of evidence.',
      },
      { title: 'Rights', description: 'What may be shown of the text.', example: 'digest' },
    ),
    url: url({
      title: 'Address',
      description: 'Where it was published.',
      nullable: true,
      example: 'https://example.org/article',
    }),
    source_file: text({
      title: 'Source file',
      description: 'The file the article was captured in.',
      nullable: true,
      example: '003_7c5a455660a98247.txt',
    }),
    source_sha256: text({
      title: 'Source checksum',
      description: 'SHA-256 of the captured file.',
      nullable: true,
      pattern: '[0-9a-f]{64}',
      coding: 'Of the bytes of the captured file, before anything is read from it.',
      example: '3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea',
    }),
    word_count: integer({
      title: 'Words',
      description: 'Words in the text that was coded.',
      unit: 'words',
      minimum: 0,
      coding: 'Counted after bylines, photo credits and other page furniture are taken out.',
      example: 540,
    }),
    paragraph_count: integer({
      title: 'Paragraphs',
      description: 'Paragraphs in the text that was coded, headings included.',
      unit: 'paragraphs',
      minimum: 0,
      coding:
        'Counted after page furniture is taken out; numbers of paragraphs in the table evidence follow it.',
      example: 18,
    }),
    truncated: boolean({
      title: 'Cut off',
      description: 'Whether the text breaks off before its end.',
      coding: 'Set by an editor for a digest; for a capture when the text ends in the middle of a sentence.',
      example: false,
    }),
    duplicate_of: ref('articles', {
      title: 'Copy of',
      description: 'The article this one repeats. A copy adds evidence but no weight.',
      nullable: true,
      coding:
        'Set by an editor, or when the longer of two articles holds at least 60 % of the word sequences of the shorter. The longest, then the first by id, is the original.',
      example: 'diplomatic-balance',
    }),
  },
});
