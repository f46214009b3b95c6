// Words that begin sentences and labels and are nobody's name: the closed classes of English, and the few words of our
// own that open one. Anything else with a capital at the head of a sentence must be a word that some text writes small.

const words = `a about above according across additional after again against all almost along already also although always
  am amid among an and another any apart are around as at be because been before behind being below beneath beside besides
  between beyond both but by can could despite did do does doing down due during each either else enough even every except
  few fewer first for from further had has have he hence her here hers him his how however i if in instead into is it its
  last later latest least less like many may me might more most much must my near neither never no nobody none nor not
  nothing now of off on once one only onto or other others our out over own per rather same several shall she should since
  so some somebody someone something still such than that the their theirs them then there these they this those though
  through throughout thus till to today together too toward towards under unless until up upon us very was we well were
  what whatever when where whereas whether which while who whole whom whose why will with within without would yet you your`;

/** What our sentences, lists and tables open with beside these. */
const own = 'copy decided gives outlet plans suggested year';

const known: ReadonlySet<string> = new Set(`${words} ${own}`.split(/\s+/));

/** Whether the word, in small letters, can only be a function word. */
export const isFunctionWord = (word: string): boolean => known.has(word);
