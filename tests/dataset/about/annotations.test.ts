// @ts-expect-error: the library has no types.
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { config } from '../../../sourcebook.config.ts';
import { jsonOf, smallFiles, textOf } from '../read-files.ts';
import { smallDataset, smallTexts } from '../small-dataset.ts';

const site = `${config.address}${config.basePath}`;
const collection = jsonOf(smallFiles, 'evidence.jsonld');
const items: readonly Annotation[] = collection.first.items;

/** The terms of http://www.w3.org/ns/anno.jsonld that we use, since tests ask no network. */
const terms = {
  id: '@id',
  type: '@type',
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  linking: 'oa:linking',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
  end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
  first: { '@type': '@id', '@id': 'as:first' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  label: 'rdfs:label',
  total: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:totalItems' },
  startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
};
const documentLoader = async (documentUrl: string) => {
  if (documentUrl !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Bug: asked for ${documentUrl}.`);
  return { documentUrl, document: { '@context': terms } };
};

describe('annotations(about, dataset)', () => {
  it('has one annotation for each piece of evidence, one a line', () => {
    expect(items).toHaveLength(smallDataset.evidence.length);
    expect(collection.total).toBe(items.length);
    const lines = textOf(smallFiles, 'evidence.jsonld')
      .split('\n')
      .filter((line) => line.startsWith('{"id"'));
    expect(lines).toHaveLength(items.length);
  });

  it('selects the words by quotation and by code points: both find the same in the text', () => {
    for (const { target } of items) {
      const [quote, position] = target.selector;
      const points = [...(smallTexts[0]?.text ?? '')];
      expect(points.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
    }
  });

  it('points at the plain text of a digest, and says which record the words back and where it comes from', () => {
    const vote = items.find(({ id }) => id.endsWith('#vote-council-harbour-e1'));
    expect(vote?.target.source).toBe(`${site}articles/harbour-vote.txt`);
    expect(vote?.body).toEqual({
      id: `${site}records/vote-council-harbour/`,
      type: 'Entity',
      wasDerivedFrom: `${site}articles/harbour-vote/#p1`,
      wasGeneratedBy: `${site}data/evidence.jsonld#coding`,
    });
    const statement = items.find(({ id }) => id.includes('#statement-'));
    expect(statement?.body.wasQuotedFrom).toBe(`${site}articles/harbour-vote/#p1`);
  });

  it('is JSON-LD: annotations with bodies, targets, selectors, and provenance', async () => {
    const quads: string = await jsonld.toRDF(collection, { format: 'application/n-quads', documentLoader });
    const count = (predicate: string) => quads.split(`<${predicate}>`).length - 1;
    expect(count('http://www.w3.org/ns/oa#hasBody')).toBe(items.length);
    expect(count('http://www.w3.org/ns/oa#exact')).toBe(items.length);
    expect(count('http://www.w3.org/ns/prov#wasDerivedFrom')).toBe(items.length);
    expect(count('http://www.w3.org/ns/prov#wasGeneratedBy')).toBe(items.length + 1);
  });
});

interface Annotation {
  readonly id: string;
  readonly body: Readonly<Record<string, string>>;
  readonly target: {
    readonly source: string;
    readonly selector: readonly { readonly exact?: string; readonly start?: number; readonly end?: number }[];
  };
}
