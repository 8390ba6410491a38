// ", allowing …", "Launched in 2005, …", "A, built in 1911, …": participles that state a fact of the clause's own subject become clauses.
import type { Token } from './tagging.js';
import { COORDINATOR, isParticipleForm } from './verb-group.js';
import type { Clause } from './clause.js';

/** "Alba, built in 1911, is …": what stands between commas behind the subject is a clause of its own. */
function insertedParticiple(tokens: readonly Token[], { subject, kind, verb }: Clause): Clause | null {
  if (subject === null || kind !== 'main') return null;
  const at = subject.end + 1;
  const [participle, next] = [tokens[at], tokens[at + 1]];
  const close = verb.start - 1;
  if (tokens[subject.end]?.text !== ',' || tokens[close]?.text !== ',' || close < at + 2) return null;
  const isOpen = tokens.slice(at, close).every((t, i) => t.text !== ',' && (i === 0 || (t.pos !== 'VERB' && t.pos !== 'AUX')));
  if (participle?.pos !== 'VERB' || !isParticipleForm(participle) || next?.pos !== 'ADP' || !isOpen) return null;
  if (/^(?:compared|given|provided)$/.test(participle.lower)) return null;
  return {
    kind: 'participle',
    connector: null,
    subject,
    verb: {
      start: at,
      end: at + 1,
      head: at,
      lemma: participle.lemma,
      negated: false,
      modal: null,
      passive: true,
      form: 'participle',
    },
    start: at,
    end: close,
    rest: { start: at + 1, end: close },
    lead: null,
  };
}

/** Verbs of what a thing is, has or gives all the time: in front of a clause they tell a fact of its subject ("Weighing 4 kg, A is …"). */
const LASTING =
  /^(?:offer|provide|feature|boast|support|emphasi[sz]e|weigh|measure|combine|contain|deliver|carry|exceed|cover|hold|require|lack|last|consume|cost|span|serve|belong|sell|give|allow|enable)$/;

/** Verbs whose object may be what is done: "includes checking the lamps, cleaning the lids". */
const DONE =
  /^(?:include|involve|mean|require|entail|recommend|suggest|like|love|enjoy|avoid|keep|start|stop|consider|comprise|need)$/;

/** Adverbs without which a participle would say more. */
const WEAKENS =
  /^(?:slightly|partly|partially|possibly|potentially|probably|hardly|barely|nearly|almost|rarely|sometimes|often|usually|generally|typically|theoretically|supposedly|only|not)$/;

/** ", allowing …", ", providing …" after a clause and "Launched in 2005," before one are clauses that share its subject. */
export function withParticiples(tokens: readonly Token[], depths: readonly number[], list: readonly Clause[]): readonly Clause[] {
  const out: Clause[] = [];
  const first = list[0];
  if (first !== undefined && first.subject !== null && first.kind === 'main') {
    const opener = tokens[0] as Token;
    const comma = tokens.findIndex((t, i) => t.text === ',' && (depths[i] as number) === 0);
    const verbAt = opener.pos === 'ADV' ? 1 : 0;
    const participle = tokens[verbAt];
    if (
      (verbAt === 0 || /ly$/.test(opener.lower)) &&
      !/^(?:compared|given|provided|based)$/.test(participle?.lower ?? '') &&
      comma > 1 &&
      comma <= first.subject.start &&
      participle?.pos === 'VERB' &&
      (/(?:ed|en|wn|ilt|ound|ade)$/.test(participle.lower) || (/ing$/.test(participle.lower) && LASTING.test(participle.lemma)))
    ) {
      out.push({
        kind: 'participle',
        connector: null,
        subject: first.subject,
        verb: {
          start: verbAt,
          end: verbAt + 1,
          head: verbAt,
          lemma: participle.lemma,
          negated: false,
          modal: null,
          passive: !/ing$/.test(participle.lower),
          form: 'participle',
        },
        start: 0,
        end: comma,
        rest: { start: verbAt + 1, end: comma },
        lead: null,
      });
    }
  }
  // "Launched in 2005, A is …": the first words are a clause of their own and no part of the second.
  const isOpened = out.length > 0;
  for (const [at, one] of list.entries()) {
    const clause = at === 0 && isOpened ? { ...one, lead: null } : one;
    const insertion = insertedParticiple(tokens, clause);
    if (insertion !== null) out.push(insertion);
    let cut = clause.end;
    const inner: Clause[] = [];
    const isList = DONE.test(clause.verb.lemma) && /ing$/.test(tokens[clause.rest.start]?.lower ?? '');
    for (let i = clause.rest.start; i < clause.end - 1; i++) {
      if ((depths[i] as number) > 0) continue;
      const token = tokens[i] as Token;
      // ", making it quiet", " – meaning lower bills"
      const isDash = /^[–—-]$/.test(token.text) && token.start > (tokens[i - 1] as Token).end;
      // "giving control and | lasting longer": a second one
      const isSecond = inner.length > 0 && token.lower === 'and' && !/ing$/.test((tokens[i - 1] as Token).lower);
      // "give their reasons - steel lids, baking less often": a list of things.
      const isTold = inner.length === 0 && tokens.slice(clause.rest.start, i).some((t) => /^(?:[:–—-]|--)$/.test(t.text));
      if ((token.text !== ',' && !isDash && !isSecond) || isList || isTold) continue;
      let at = i + 1;
      if (/^(?:thus|thereby|hence|and|while)$/.test((tokens[at] as Token).lower)) at++;
      // ", greatly reducing costs"
      const adverb = tokens[at]?.lower ?? '';
      if (/^\p{L}+ly$|^further$/u.test(adverb) && !WEAKENS.test(adverb)) at++;
      const verb = tokens[at];
      if (verb === undefined || verb.pos !== 'VERB' || !/ing$/.test(verb.lower)) continue;
      // "including X", "depending on Y" are no facts of their own; "A, cooking, B" is a list.
      if (
        /^(?:including|depending|according|regarding|considering|assuming|concerning|excluding|starting|ranging)$/.test(
          verb.lower,
        )
      )
        continue;
      const after = tokens[at + 1];
      if (after === undefined || after.text === ',' || COORDINATOR.has(after.lower)) continue;
      // "the price, upkeep, running costs, and noise": a member of the list.
      const stop = tokens.findIndex((t, j) => j > at && t.text === ',');
      const isMember =
        stop > 0 &&
        COORDINATOR.has(tokens[stop + 1]?.lower ?? '') &&
        tokens.slice(at + 1, stop).every((t) => t.pos === 'NOUN') &&
        !tokens.slice(stop + 2, clause.end).some((t) => t.pos === 'VERB' || t.pos === 'AUX');
      if (isMember) continue;
      if (cut === clause.end) cut = i;
      const previous = inner[inner.length - 1];
      if (previous !== undefined) inner[inner.length - 1] = { ...previous, end: i, rest: { start: previous.rest.start, end: i } };
      inner.push({
        kind: 'participle',
        connector: null,
        subject: null,
        verb: {
          start: at,
          end: at + 1,
          head: at,
          lemma: verb.lemma,
          negated: false,
          modal: null,
          passive: false,
          form: 'participle',
        },
        start: at,
        end: clause.end,
        rest: { start: at + 1, end: clause.end },
        lead: null,
      });
    }
    out.push(cut === clause.end ? clause : { ...clause, end: cut, rest: { start: clause.rest.start, end: cut } });
    out.push(...inner);
  }
  return out;
}
