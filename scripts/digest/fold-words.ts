// The words of a text without case, marks and the form of its quotation marks.

/** `"“We’ll wait,” he said"` -> `["we", "ll", "wait", "he", "said"]`. */
export const foldWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
