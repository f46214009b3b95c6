// What an article can hold that means harm, or breaks what reads carelessly: by kind, so that a test can name what failed.

export const hostileText: Readonly<Record<string, string>> = {
  'a script': '<script>globalThis.harmed = true</script>',
  'an event handler': '<img src=x onerror="globalThis.harmed = true">',
  'a link that runs': '[read more](javascript:globalThis.harmed=true)',
  'a link of HTML that runs': '<a href="javascript:globalThis.harmed=true">read</a>',
  'an import': 'import fs from "node:fs"; fs.rmSync("/")',
  'an export': 'export const harmed = (globalThis.harmed = true);',
  'an expression': '{globalThis.harmed = true}',
  'a template': ['$', '{globalThis.harmed = true}'].join(''),
  'a component': '<Claim id="x" records="y">false</Claim>',
  'a closing tag': '</Fact></Claim></Paragraph>',
  'a front matter end': '---\ntitle: other\n---',
  'a YAML tag': '!!js/function "function () { return 1 }"',
  'a YAML anchor': '&a [*a, *a]',
  'a prototype': '__proto__: {"polluted": true} constructor.prototype',
  'a path': '../../../etc/passwd%00.md',
  'turned writing': 'abc \u202egnp.exe\u202c \u2066def\u2069 \u200bghi\u200d',
  'half a character': 'before \ud800 after \udc00',
  'null and control': 'a\u0000b\u0007c\u001bd\u0085e\u2028f\u2029g',
  'a byte order mark': '\ufeffimport x from "y"',
  'mixed line ends': 'one\rtwo\r\nthree\u2028four\vfive\ffour',
  mojibake: 'Itâ€™s a â€œtestâ€\u009d of CafÃ©',
  'a formula': '=HYPERLINK("http://example.org","x") @SUM(1) +1 -1',
  'a date that is none': 'On 2025-02-30 and 31 June 2025, at 25:61, the 45th of May 0000',
  'a number that is none': '1e999 votes, 999999999999999999999999 euros, 0x10, -0, NaN, Infinity',
  'a reference': '&#0; &#x110000; &lt;script&gt; &amp;amp; &bogus;',
  code: '`{x}` ```js\nimport "a"\n``` | a | b |\n|---|---|',
  'a comment': '<!-- --> <!--> <![CDATA[x]]> --><script>globalThis.harmed=true</script>',
  emoji: '👩‍👩‍👧‍👦 🇰🇿 e\u0301\u0301\u0301 ﷽ 𝒳',
  'quotation marks': '“ ‘ " \' « » „ ” ’ “““““ """""',
};

/** A sentence that the rules code, with the text in the places where a name, a title and spoken words stand. */
export const sentencesWith = (text: string): string =>
  [
    `Kenya has agreed to send 600 police officers to the ${text} mission in Haiti, President William Ruto said on Monday.`,
    `“${text},” said Minister Ana Petrova ${text}.`,
    `The General Assembly adopted the ${text} resolution by 142 votes to 10, with 12 abstentions, on 12 September 2025.`,
    text,
  ].join('\n\n');
