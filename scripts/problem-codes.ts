// Every code a problem can have, with what it means. docs/problem-codes.md is made from this list.

export const problemCodes = {
  'article/date': 'A date in the front matter of an article is not of the form YYYY, YYYY-MM or YYYY-MM-DD.',
  'article/empty': 'An article has front matter and no text.',
  'article/front-matter': 'The front matter of an article does not parse, or its closing line is missing.',
  'article/id': 'The name of an article file cannot be an id: letters a-z, digits and hyphens only.',
  'article/missing-key': 'The front matter of an article lacks something that every article must say.',
  'article/none': 'The folder of articles holds no .md, .txt or .html file.',
  'article/unknown-key': 'The front matter of an article has a key that nothing reads, often a misspelt one.',
  'article/value': 'A value in the front matter of an article is not one of those allowed.',
  'evidence/span': 'A piece of evidence does not quote the words that stand at its place in the article.',
  'io/missing': 'A file or folder that is needed does not exist.',
  'io/not-a-folder': 'A file stands where a folder should be.',
  'io/not-utf8': 'A file is not UTF-8 text.',
  'io/other-files':
    'The output folder holds files that no earlier run wrote; it would be replaced as a whole.',
  'io/refused': 'The system refused to read or write: rights, a full disk, a path that is too long.',
  'site/build': 'Astro could not build the site.',
  'table/cell': 'A value breaks what its column promises: type, list of values, pattern, date, minimum.',
  'table/dangling-reference': 'A row names the id of another row that does not exist.',
  'table/duplicate-id': 'Two rows of a table have one id.',
  'table/formula-like':
    'Text begins with a character that spreadsheets take for a formula. It is published unchanged.',
  'table/no-evidence': 'A record has no evidence.',
  'table/not-sorted': 'The rows of a table are not sorted by id.',
  'topic/empty-rule': 'A rule of a topic asks for nothing, so that every record would belong to it.',
  'topic/front-matter': 'The front matter of a topic is missing or is not closed.',
  'topic/id': 'The name of a topic file cannot be an id: letters a-z, digits and hyphens only.',
  'topic/missing-key': 'The front matter of a topic lacks something that every topic must say.',
  'topic/note-markup': 'The editor’s note of a topic holds markup that a brief cannot show.',
  'topic/unbound-fact': 'The editor’s note of a topic states a name, number or date that no record backs.',
  'topic/unknown-key': 'The front matter of a topic has a key that nothing reads, often a misspelt one.',
  'topic/unknown-record': 'A topic names a table, actor, event type, record or topic that does not exist.',
  'topic/wrong-type': 'A value in the front matter of a topic is of the wrong type.',
  'topic/yaml': 'The front matter of a topic is not YAML.',
  'vocabulary/ambiguous':
    'A vocabulary gives one name to two rows, so that a text that uses it cannot be read.',
  'vocabulary/shared-name': 'Two vocabularies give one name to two things.',
  'vocabulary/unknown-country':
    'A row of a vocabulary names a country code that countries.csv does not have.',
} as const satisfies Readonly<Record<string, string>>;

export type ProblemCode = keyof typeof problemCodes;
