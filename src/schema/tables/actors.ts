import { integer, list, oneOf, text } from '../column.ts';
import { defineTable, idColumn, recordColumns } from '../table.ts';

export const actors = defineTable({
  name: 'actors',
  title: 'Actors and places',
  singular: 'actor',
  description: 'Countries, organisations, people and places that the articles name, each under one name.',
  isRecord: true,
  nameColumn: 'name',
  columns: {
    id: idColumn('The kind of actor and its code or name.', 'country-kaz'),
    kind: oneOf(
      {
        country: 'A state, or a territory with a country code.',
        organisation: 'A body, party, company, armed group or mission.',
        person: 'A named human being.',
        place: 'A city, region or building.',
      },
      {
        title: 'Kind',
        description: 'What sort of actor it is.',
        coding:
          'From the lists of countries, organisations and places; a name in no list is told by the words round it, such as a title or an office.',
        example: 'country',
      },
    ),
    name: text({
      title: 'Name',
      description: 'The name it is listed under.',
      coding: 'The name in the vocabulary; for a name in no list, the fullest form the article uses.',
      example: 'Kazakhstan',
    }),
    aliases: list(text({ title: 'Alias', description: 'Another name.', example: 'Kazakh' }), {
      title: 'Other names',
      description: 'Other forms the articles use.',
      coding: 'Forms that the articles use, and those that the vocabulary lists.',
      example: ['Kazakh', 'Kazakhstani'],
    }),
    country_code: text({
      title: 'Country code',
      description:
        'ISO 3166-1 alpha-3 code of a country, or of the country an actor belongs to. XKX stands for Kosovo.',
      coding: 'XKX is user-assigned: ISO 3166-1 has no code for Kosovo.',
      nullable: true,
      pattern: '[A-Z]{3}',
      example: 'KAZ',
    }),
    code_scheme: oneOf(
      {
        'ISO 3166-1': 'An officially assigned code.',
        'user-assigned': 'A code in common use that ISO 3166-1 leaves to users.',
      },
      {
        title: 'Code scheme',
        description: 'Where the country code comes from.',
        nullable: true,
        coding: 'From the list of countries.',
        example: 'ISO 3166-1',
      },
    ),
    role: text({
      title: 'Role',
      description: 'Office or role, as the articles give it.',
      nullable: true,
      coding:
        'The words before or after the name that give an office; the longest of them where there are several.',
      example: 'President of Kazakhstan',
    }),
    mention_count: integer({
      title: 'Mentions',
      description: 'How often the articles name it, copies left out.',
      unit: 'mentions',
      minimum: 0,
      coding: 'Every place where the name or another form of it stands for the actor.',
      example: 41,
    }),
    ...recordColumns,
  },
});
