// Whether this build makes a PDF of each brief: npm run pdf sets WITH_PDF. Pages name the file only then.

export const withPdf = (): boolean => process.env.WITH_PDF === '1';

/** '/briefs/isf/' -> '/briefs/isf/brief.pdf': beside the page, where reference managers look for it. */
export const pdfPath = (path: string): string => `${path}brief.pdf`;
