// The closed lists of English that finding subjects needs: words that are never part of a subject, verbs that show that what stands
// before them is a sentence's subject, words that head sections of any article, and judgements that make no kind of their own.

function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Articles, pronouns, prepositions, conjunctions, auxiliaries and adverbs: they stand beside a noun phrase, not in it. */
export const FUNCTION_WORDS = set(`
a an the this that these those each every either neither both all any some many most much more less few several no none such same other another
i you he she it we they me him us them my your his her its our their mine yours who whom whose which what one ones everything nothing
something anything everyone someone nobody
of in on at by for with without within from to into onto over under above below between among across through during after before since until
about against along around behind beside besides beyond despite except like near off out outside inside per than toward towards unlike up
upon via as vs versus
and or but nor so yet if when where while whereas because although though unless whether how why then thus hence therefore however
moreover furthermore instead otherwise meanwhile
is are was were be been being am has have had having do does did doing done can could may might will would shall should must cannot
not never also only just even still already always often usually generally typically mostly mainly rarely seldom sometimes too very quite
rather really here there now today again once twice soon later ago ever almost nearly perhaps maybe indeed
please let lets
`);

/** May open a noun phrase without being part of it. */
export const DETERMINERS = set(
  'a an the this that these those each every both all any some many most several few no such other another your our their its his her my one two three four five',
);

/** After one of these, or after a comma, a clause may begin. */
export const CLAUSE_OPENERS = set(
  'and but or so yet while whereas because since although though if when where that as whether unless until before after once then however',
);

const VERBS = `accept act add aim allow appear apply arrive attract avoid become begin belong boast break bring build burn call carry cause change
charge choose come compete connect consist contain continue contribute cool cost cover create cut deliver demand depend describe deserve
differ draw drive earn emit employ enable encourage enjoy ensure enter exceed excel exist extend extract face fail fall feature feed feel fit
focus follow force gain get give go grow handle heat help hold improve include increase invite involve keep know lack last lead leave let lie
limit live look lose make manage matter mean meet move need occupy offer operate outperform own pay perform play power prefer prevent process produce
promise prove provide raise reach receive reduce refer release rely remain remove render replace represent require rise run sail save say see
seem sell send serve set shine show simplify sit stand start stay stop store struggle suit support sink take taste teach tell tend think transfer
travel turn use want warn weigh win work write yield`;

function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch|x|z|go|do)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** "The kiln *produces* …": finite after a singular subject. */
export const SINGULAR_VERBS: ReadonlySet<string> = new Set([...set(VERBS)].map(thirdPerson));
/** "Kilns *produce* …": finite after a plural subject. */
export const PLURAL_VERBS = set(VERBS);
/** Finite whatever the subject: auxiliaries and irregular pasts. */
export const OTHER_VERBS =
  set(`is are was were has have had does do did can could may might will would shall should must isn't aren't wasn't weren't
hasn't haven't hadn't doesn't don't didn't can't couldn't won't wouldn't shouldn't mustn't
became began took made gave stood held went came grew saw sank left lost ran fell won led kept brought built bought fed found met paid rose sent sold
spent struck taught told wrote said thought knew felt chose drew drove flew threw wore broke spoke hit fought caught sought hung lit swept
slept dealt bore beat hid rode woke stole shook laid lay meant heard sang ate drank shut shot isn’t aren’t wasn’t weren’t hasn’t haven’t doesn’t don’t didn’t can’t couldn’t won’t wouldn’t shouldn’t`);

/** What sections and tables of any article are headed with, and words that only say when or where: no subject by themselves. */
export const HEADING_WORDS = set(`
feature features pro pros con cons advantage advantages disadvantage disadvantages benefit benefits drawback drawbacks strength strengths weakness
weaknesses introduction conclusion conclusions overview summary background history guide review reviews comparison comparisons difference differences
similarity similarities verdict faq faqs question questions answer answers tip tips example examples note notes reference references resource
resources content contents table figure appendix step steps part parts chapter section article articles blog post posts page pages author
source sources website site home homepage news newsletter comment comments share related recommended topic topics category categories
criteria criterion parameter parameters basis aspect aspects factor factors description default value values type types kind kinds name option
options choice choices use uses case cases usage cost costs price prices performance security scalability maintenance support
community popularity learning curve speed efficiency lifespan installation architecture documentation requirements input inputs output result
results calculation thought thoughts key main best better final quick detailed complete ultimate full version versions update updates people person
way ways thing things time year years month months week weeks day days hour hours number amount level lot decision need reason
advantage explanation total figure chart list item items
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
yes no how why what when where which who
`);

/** Judge, size or date a thing and so make no kind of it: "a modern kiln" is a kiln like any other. */
export const JUDGING_WORDS = set(`
new newer old older modern traditional conventional typical ordinary standard regular common popular famous good better best great bad worse worst
cheap cheaper cheapest expensive large larger small smaller big bigger tiny huge efficient inefficient powerful simple complex different various
similar single first second third last next previous current existing average quality proper right wrong own whole entire full basic advanced
additional extra main major minor key important reliable suitable ideal perfect superior inferior high low higher lower long short real true
early late recent latest upcoming beautiful nice available possible certain specific particular more less most
`);

/** Stand before the name of a person; alone they name nobody. */
export const PERSON_TITLES = set(
  'mr mrs ms miss mister mme dr doctor prof professor capt captain lt sgt col gen rev sir madam master lady lord dame',
);

/** Nouns that stand for anything, and so name no class ("the best way", "a good choice"). */
export const EMPTY_CLASSES = set(`
way thing one kind type sort form part lot number set range variety example case matter fact reason result point place time year day world
favourite favorite winner best choice talk candidate contender successor predecessor alternative part piece member name word term question answer
improvement advantage benefit problem issue fan pain joke must plus mix blend combination
`);
