// A count and the words that go with it, in any language: the forms are data, the choice is Intl's.

/** 'one', 'few' … as the language needs; `other` always. {n} stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** { one: '{n} row', other: '{n} rows' }, 2, 'en' -> '2 rows' */
export function formatPlural(forms: Plural, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('{n}', new Intl.NumberFormat(language).format(count));
}
