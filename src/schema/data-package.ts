// The shape of `datapackage.json` (Data Package v2), which tells programs, and the site, what the files are.

import type { TableSchema } from './table-schema.ts';

export interface FileFacts {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface DataResource {
  readonly name: string;
  /** What readers of version 1 go by: files that are no CSV table are not to be opened as one. */
  readonly profile: 'tabular-data-resource' | 'data-resource';
  readonly title: string;
  readonly description?: string;
  /** Beside this file. */
  readonly path: string;
  readonly type?: 'table';
  readonly format: string;
  readonly mediatype: string;
  readonly encoding?: 'utf-8';
  readonly bytes: number;
  /** `sha256:` and the checksum. */
  readonly hash: string;
  /** How many rows a table has. */
  readonly rows?: number;
  readonly dialect?: object;
  readonly schema?: TableSchema & { readonly $schema: string };
}

export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  readonly version: string;
  /** RFC 3339; left out unless the newest article is dated to the day. */
  readonly created?: string;
  /** When the newest article appeared: year, month or day; null when that is not known. */
  readonly modified: string | null;
  /** The span of the days on which the articles appeared, ISO 8601; null when no article is dated. */
  readonly temporalCoverage: string | null;
  /** The countries named most. */
  readonly spatialCoverage: readonly { readonly name: string; readonly code: string }[];
  readonly keywords: readonly string[];
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path: string }[];
  readonly contributors: readonly object[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly DataResource[];
}
