// A chart -> the text of its CSV file: its rows with the values of the published tables, each with its record.

import { stringify } from 'csv-stringify/sync';
import type { Chart } from '../chart.ts';

/** RFC 4180, CRLF, null as an empty cell; cells are never altered. */
export function csvFile({ table: { columns, rows } }: Chart): string {
  const header = [...columns.map(({ name }) => name), 'record_id'];
  const lines = rows.map(({ cells, recordId }) => [...cells.map(({ value }) => text(value)), text(recordId)]);
  return stringify([header, ...lines], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}

const text = (value: string | number | null): string => (value === null ? '' : `${value}`);
