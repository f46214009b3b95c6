import { describe, expect, it } from 'vitest';
import { actorsOf, readSources } from '../../src/site/dataset.ts';
import { smallSources } from './small-sources.ts';

describe('indexSources(tables, texts, claims)', () => {
  it('puts the evidence of copies last', () => {
    const evidence = smallSources.evidenceByRecord.get('commitment-nor-mission-medical') ?? [];
    expect(evidence.map(({ article_id }) => article_id)).toEqual(['post', 'wire', 'copy']);
  });

  it('finds the records of an actor by every column that can name one', () => {
    const ids = (actor: string) => (smallSources.recordsByActor.get(actor) ?? []).map(({ row }) => row.id);
    expect(ids('org-mission')).toEqual(['commitment-nor-mission-medical']);
    expect(ids('org-assembly')).toEqual(['vote-harbour-plan']);
  });

  it('finds the sentences of a brief by record', () => {
    expect(smallSources.claimsByRecord.get('vote-harbour-plan')?.map(({ id }) => id)).toEqual(['c-1']);
  });
});

describe('actorsOf(record)', () => {
  it('names each actor once', () => {
    const record = smallSources.recordById.get('commitment-nor-mission-medical');
    expect(record && actorsOf(record)).toEqual(['country-nor', 'org-mission']);
  });
});

describe('readSources(folder)', () => {
  it('says what to run when the pipeline has not', () => {
    expect(() => readSources('/nowhere')).toThrow(
      '/nowhere/tables/articles.json must exist; found nothing. Run npm run dataset first.',
    );
  });
});
