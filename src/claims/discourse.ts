// A sentence loses the words that join it to others, remind or assure, and say nothing of the subject.

/** Words that join sentences and say nothing of the subject; they are left out before the clauses are read. */
const DISCOURSE =
  /(^|,\s*|;\s*)(?:on the (?:other|flip) (?:hand|side)|on (?:the )?one (?:hand|side)|on the contrary|for (?:example|instance)|in (?:addition|fact|contrast|short|summary|conclusion|a nutshell|general|particular|turn|other words|reality|essence|comparison)|by contrast|as a result|of course|after all|once again|in (?:my|our) (?:humble |personal |honest )?(?:opinion|view|experience)|personally|to be (?:fair|honest)|at the end of the day|as you (?:may |might )?know|as (?:already )?(?:mentioned|discussed|noted|stated|said|explained)(?: earlier| above| before)?|as aforesaid|although|that (?:said|being said)|having said that|on top of that|first of all|last but not least|what['’]s more|no doubt|besides|finally|firstly|secondly|lastly|overall|likewise|similarly|conversely|alternatively|indeed|unfortunately|fortunately|luckily|interestingly|surprisingly|obviously|clearly|naturally|honestly|frankly|basically|essentially|ultimately|eventually|instead|anyway|again|another point|meanwhile|moreover|furthermore|additionally|however|therefore|thus|hence|consequently|nevertheless|nonetheless|also)\s*,\s*/gi;

/** "Remember that …", "This means that …", "This is because …": what the reader is told to remember, or what follows, is stated. */
const REMINDER =
  /^(?:please )?(?:(?:remember|note|keep in mind|bear in mind|be aware),? that|this (?:also |often |in turn )?(?:means(?: that)?|is because))\s+/i;

/** "Sails — a part of every boat — are": what a thing is besides, between dashes; "Unlike A — the older one, B is". */
const BESIDE =
  /(?:\s[—–]\s|—)(?=(?:an?|the|its|their|one of) )(?![^—–,;:.!?]*\b(?:is|are|was|were|has|have|had|which|who|that|can|will|would)\b)(?:[^—–.;:!?]{3,90}(?:\s[—–](?=\s)|—)|(?<=^(?:Unlike|Like) [^—–,]{2,40}(?:\s[—–]\s|—))[^—–,.;:!?]{3,60}(?=,))/u;

/** "On the other hand it is": the same without their comma, in front of a pronoun. */
const BEFORE_PRONOUN =
  /^(?:on the (?:other|flip) (?:hand|side)|for (?:example|instance)|in (?:addition|fact|contrast|short|general|particular|reality)|by contrast|as a result|of course|after all|overall|unfortunately|fortunately|luckily|meanwhile)\s+(?=(?:it|they|you|we|he|she|there)\b)/i;

/** "were in fact guests": what only assures. */
const ASSURING = /(?<=\b(?:is|are|was|were|has|have|had) )(?:in fact|of course|indeed|after all) /gi;

/** Words that join a sentence to the one before: only at its start, since inside they join its parts. */
const OPENING =
  /^(?:(?:so|and|but|yet|or|then|now)(?:,\s*|\s+(?!far\b|that\b|long\b|again\b|and\b)(?<!so\s+)|(?<=so)\s+(?!far\b|much\b|that\b|long\b|many\b|again\b|and\b))|sure,?\s+(?=(?:you|it|they|we)\b)|(?:plus|well|still),\s*|(?:however|moreover|furthermore|additionally|therefore|thus|hence|also|as you (?:may |might )?know|(?:it(?: is|['’]s)(?: also)? )?(?:worth|important to) (?:noting|mentioning|note|mention|pointing out|remember)(?: that)?|it should be noted that|note that|keep in mind that|needless to say,?|on top of (?:that|this|it)|besides that)\s+(?=(?:it|they|the|this|these|you|we|a|an)\b|\p{Lu}))/iu;

const blanked = (match: string): string => ' '.repeat(match.length);

/** The sentence with spaces in place of its discourse words, so that all offsets stay. */
export function withoutDiscourse(sentence: string): string {
  const told = sentence.replace(BESIDE, blanked).replace(REMINDER, blanked);
  const opened = told.replace(OPENING, blanked);
  const joined = opened.replace(DISCOURSE, (match, before: string) => before + ' '.repeat(match.length - before.length));
  return joined.replace(BEFORE_PRONOUN, blanked).replace(ASSURING, blanked);
}
