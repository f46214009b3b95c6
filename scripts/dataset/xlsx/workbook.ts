// Sheets become an XLSX file. Text is text, whatever it begins with: no cell is ever a formula. Written here and not
// by a library because sheets are streamed and the bytes must not change (docs/decisions/002-download-formats.md).

import { piecesOf, zip } from '../zip.ts';
import { escapeText } from './escape-text.ts';
import { sharedStrings } from './shared-strings.ts';
import type { Sheet } from './sheet-xml.ts';
import { sheetXml } from './sheet-xml.ts';

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What the file says of itself to a program that lists it. */
export interface WorkbookProperties {
  readonly title: string;
  readonly creator: string;
}

/** Sheets in order -> the file in pieces. Names have at most 31 characters and differ. */
export const workbook = (sheets: readonly Sheet[], properties: WorkbookProperties): Generator<Uint8Array> =>
  zip(parts(sheets, properties));

/** The strings come after the sheets, which collect them on their way. */
function* parts(
  sheets: readonly Sheet[],
  properties: WorkbookProperties,
): Generator<[string, Iterable<string>]> {
  const strings = sharedStrings();
  yield ['[Content_Types].xml', [contentTypes(sheets)]];
  yield [
    '_rels/.rels',
    [
      relationships([
        [`${DOCUMENT}/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
  ];
  yield ['docProps/core.xml', [coreProperties(properties)]];
  yield ['xl/workbook.xml', [workbookXml(sheets)]];
  yield [
    'xl/_rels/workbook.xml.rels',
    [
      relationships([
        ...sheets.map((_, index): [string, string] => [
          `${DOCUMENT}/worksheet`,
          `worksheets/sheet${index + 1}.xml`,
        ]),
        [`${DOCUMENT}/styles`, 'styles.xml'],
        [`${DOCUMENT}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    ],
  ];
  yield ['xl/styles.xml', [styles]];
  for (const [index, sheet] of sheets.entries())
    yield [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, strings.idOf)];
  yield ['xl/sharedStrings.xml', strings.xml(piecesOf)];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides = [
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ['/xl/styles.xml', `${TYPE}.styles+xml`],
    ['/xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`]),
  ];
  return `${declaration}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;
}

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `${declaration}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbookXml = (sheets: readonly Sheet[]): string =>
  `${declaration}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${sheets
    .map(
      ({ name }, index) =>
        `<sheet name="${escapeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

const coreProperties = ({ title, creator }: WorkbookProperties): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(creator)}</dc:creator></cp:coreProperties>`;

/** 0 plain, 1 bold for headers, 2 a day as YYYY-MM-DD, 3 text that wraps. */
const styles = `${declaration}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
