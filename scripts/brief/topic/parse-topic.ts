// The text of content/topics/<id>.md becomes a Topic, strictly: an unknown key, a wrong type, and a table, actor, event
// type or topic that does not exist are problems at their line and column. Writes nothing.

import type { Node } from 'yaml';
import { isMap, isSeq } from 'yaml';
import { idPattern } from '../../../src/schema/table.ts';
import type { RecordTable } from '../../../src/schema/tables/all.ts';
import { eventTypes } from '../../../src/schema/tables/events.ts';
import type { Outcome, Problem } from '../../problem.ts';
import { suggest } from '../../suggest.ts';
import type { RecordIndex } from '../record-index.ts';
import { toldTables } from '../record-index.ts';
import { parseNote } from './parse-note.ts';
import type { Item, YamlFile } from './read-yaml.ts';
import { readEntries, readInteger, readItems, readText, readTexts, readYaml } from './read-yaml.ts';
import type { AnswerTable, Rule, SectionName, Topic } from './topic.ts';
import { answerTables, sectionNames } from './topic.ts';

const keys = ['title', 'question', 'short', 'order', 'select', 'answer', 'sections', 'related'] as const;
/** Keys a topic may leave out. */
const optional: readonly string[] = ['answer', 'related'];
const ruleKeys = [
  'tables',
  'table',
  'actors',
  'missions',
  'bodies',
  'plans',
  'event_types',
  'keywords',
] as const;

/** Reads one topic; the value is null when a brief cannot be made of it. */
export function parseTopic(
  file: string,
  text: string,
  topicIds: readonly string[],
  index: RecordIndex,
): Outcome<Topic | null> {
  const id = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const fence = /^(?:\uFEFF)?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (fence === null || fence.index !== 0) return { value: null, problems: [noFrontMatter(file)] };
  const start = fence[0].indexOf('\n') + 1;
  const yaml = readYaml(file, text, start, start + (fence[1] ?? '').length);
  if (!new RegExp(`^${idPattern}$`).test(id)) yaml.problems.push(badId(file, id));
  const broken = yaml.problems.length > 0;
  const head = broken ? {} : readHead(yaml, topicIds, index);
  const note = parseNote(file, text, fence[0].length, index);
  const problems = [...yaml.problems, ...note.problems];
  const { title, question, short, order, select, sections } = head;
  const isWhole = title != null && question != null && short != null && order != null;
  if (problems.some(({ severity }) => severity === 'error') || !isWhole || !select || !sections)
    return { value: null, problems };
  const { answer, related } = head;
  return {
    value: {
      ...{ id, file, title, question, short, order, select, sections },
      answer: answer ?? [],
      related: related ?? [],
      note: note.value,
    },
    problems,
  };
}

type Head = { -readonly [K in (typeof keys)[number]]?: Topic[K] | null };

function readHead(yaml: YamlFile, topicIds: readonly string[], index: RecordIndex): Head {
  const head: Head = {};
  const entries = readEntries(yaml.root, 'front matter', yaml);
  for (const { key, keyNode, value } of entries) {
    if (key === 'title' || key === 'question' || key === 'short') head[key] = readText(value, key, yaml);
    else if (key === 'order') head.order = readInteger(value, key, yaml);
    else if (key === 'select')
      head.select = readItems(value, key, yaml).map((item) => readRule(item, yaml, index));
    else if (key === 'answer') head.answer = readAnswer(value, yaml, index);
    else if (key === 'sections')
      head.sections = known(readTexts(value, key, yaml), sectionNames, 'section', yaml) as SectionName[];
    else if (key === 'related')
      head.related = isEmptyList(value) ? [] : known(readTexts(value, key, yaml), topicIds, 'topic', yaml);
    else yaml.problems.push(unknownKey(yaml, key, keyNode, keys));
  }
  const missing = keys.filter(
    (key) => !optional.includes(key) && !entries.some((entry) => entry.key === key),
  );
  yaml.problems.push(...missing.map((key) => missingKey(yaml, key)));
  return head;
}

/** Names of tables, or rules as those of `select`. */
function readAnswer(value: Node | null, yaml: YamlFile, index: RecordIndex): readonly (AnswerTable | Rule)[] {
  const nodes = isSeq(value) ? (value.items as Node[]) : [value];
  return nodes.flatMap((node): readonly (AnswerTable | Rule)[] =>
    isMap(node)
      ? [readRule(node, yaml, index)]
      : (known(readTexts(node, 'answer', yaml), answerTables, 'table', yaml) as AnswerTable[]),
  );
}

function readRule(node: Node, yaml: YamlFile, index: RecordIndex): Rule {
  const entries = readEntries(node, 'each rule of select', yaml);
  const rule: { -readonly [K in keyof Rule]: Rule[K] } = {};
  const actorIds = index.dataset.actors.map((actor) => actor.id);
  for (const { key, keyNode, value } of entries) {
    if (!ruleKeys.some((name) => name === key)) {
      yaml.problems.push(unknownKey(yaml, key, keyNode, ruleKeys));
      continue;
    }
    const items = readTexts(value, key, yaml);
    if (key === 'table' || key === 'tables')
      rule.tables = known(items, toldTables, 'table', yaml) as RecordTable[];
    else if (key === 'actors' || key === 'missions' || key === 'bodies')
      rule[key] = known(items, actorIds, 'actor', yaml);
    else if (key === 'event_types')
      rule.event_types = known(items, Object.keys(eventTypes), 'event type', yaml);
    else if (key === 'plans' || key === 'keywords') rule[key] = items.map(({ text }) => text);
  }
  if (entries.length === 0) yaml.problems.push(emptyRule(yaml, node));
  return rule;
}

/** What each kind of name must be; an empty fix lists what is allowed. */
const unknowns = {
  table: { code: 'topic/unknown-table', fix: '' },
  section: { code: 'topic/unknown-section', fix: '' },
  'event type': { code: 'topic/unknown-event-type', fix: 'Use a type of the events codebook.' },
  topic: { code: 'topic/unknown-topic', fix: 'Name a file of content/topics without its ending.' },
  actor: { code: 'topic/unknown-actor', fix: 'Use an id of the actors table.' },
} as const;

/** The texts, each of which must be one of `allowed`. */
function known(
  items: readonly Item[],
  allowed: readonly string[],
  what: keyof typeof unknowns,
  yaml: YamlFile,
): string[] {
  const all = new Set(allowed);
  const { code, fix } = unknowns[what];
  for (const { text, node } of items)
    if (!all.has(text))
      yaml.problems.push({
        code,
        severity: 'error',
        place: yaml.place(node),
        message: `${what} must exist`,
        actual: JSON.stringify(text),
        fix: `${fix || `Use one of ${allowed.join(', ')}.`}${suggest(text, allowed)}`,
      });
  return items.map(({ text }) => text);
}

const isEmptyList = (node: Node | null): boolean => node?.toString().trim() === '[]';

const noFrontMatter = (file: string): Problem => ({
  code: 'topic/front-matter',
  severity: 'error',
  place: `${file}:1:1`,
  message: 'a topic must begin with front matter between two lines of ---',
  fix: `Add ${keys.filter((key) => !optional.includes(key)).join(', ')}.`,
});

const badId = (file: string, id: string): Problem => ({
  code: 'topic/id',
  severity: 'error',
  place: `${file}:1:1`,
  message: 'the file name must be lower-case letters, digits and single hyphens',
  actual: JSON.stringify(id),
  fix: 'Rename the file.',
});

const unknownKey = (yaml: YamlFile, key: string, node: Node, allowed: readonly string[]): Problem => ({
  code: 'topic/unknown-key',
  severity: 'error',
  place: yaml.place(node),
  message: `key must be one of ${allowed.join(', ')}`,
  actual: JSON.stringify(key),
  fix: `Remove or rename it.${suggest(key, allowed)}`,
});

const missingKey = (yaml: YamlFile, key: string): Problem => ({
  code: 'topic/missing-key',
  severity: 'error',
  place: yaml.place(null),
  message: `front matter must have ${key}`,
  fix: `Add ${key}.`,
});

const emptyRule = (yaml: YamlFile, node: Node): Problem => ({
  code: 'topic/empty-rule',
  severity: 'error',
  place: yaml.place(node),
  message: 'a rule of select must have at least one key',
  fix: `Add one of ${ruleKeys.join(', ')}, or remove the rule.`,
});
