// Nouns that speak for a state or a body without a name: "the government", "American officials", "the representative of Fiji".

/** Who they speak for must be printed: "Fiji’s delegate", "the representative of Fiji". */
export const ofSomebody =
  /^(?:representatives?|delegates?|delegations?|observers?|ambassadors?|envoys?|advis[eo]rs?|diplomats?|negotiators?|spokes(?:man|woman|person|men|people)|ministers?|premier|president|chancellor|secretary|chief|head|leader|leaders|leadership|office|cabinet|embassy|side|parliament|lawmakers|statement|administration|military|army|police|secretariat|commission|committee|agency|council|mission|board|panel)$/;

/** What speaks for the country that the text is about, named or not. */
export const ofState = /^(?:government|officials?|authorities|ministry|department|presidency)$/;

/** "Kenya’s opposition leader" does not speak for Kenya. */
export const notOfState =
  /^(?:opposition|former|ex|rebel|union|church|religious|business|aid|rights|protest|student|community|media|labou?r|tribal|exiled|ousted|local|club|team)$/;

/** "Both sides", "the two governments". */
export const pair =
  /^(?:sides|countries|governments|parties|nations|states|leaders|delegations|ministers|neighbou?rs)$/;

/** What a body adopts speaks for the body. */
export const document = /^(?:resolution|declaration|communiqu[eé]|text|draft|statement|motion)$/;

/** Who passes on the words of another. */
export const relay =
  /^(?:spokes(?:man|woman|person)|secretary|office|aide|adviser|advisor|lawyer|deputy|officer)$/;
