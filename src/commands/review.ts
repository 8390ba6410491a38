// `concord review`: the conflicts one by one in the terminal, in the order of the queue. One key decides and moves on. What is shown stays on
// the screen above, so that a screen reader and a scrolled-back window have it.
import type { Audit } from '../audit.js';
import { decide, markOf, undo } from '../deciding/deciding.js';
import type { ConflictVerdict, Entry, KeepReason } from '../deciding/decision.js';
import { type Filter, nextOpen, progress, queued } from '../deciding/queue.js';
import { quoteContext } from '../deciding/quote-context.js';
import type { JudgedConflict } from '../deciding/status.js';
import { InputError } from '../input-error.js';
import { signatureWords, sinceWords, verdictWords } from '../reporting/decision-words.js';
import { type FilterOptions, filterOf } from './conflicts.js';
import { type Desk, deskOf, enter, signature, type SigningOptions } from './deciding.js';
import type { PageOptions } from './review-page.js';
import { type ExitCode, type Keyboard, printable, type Terminal } from './terminal.js';

const help = `  1-9  keep that side           w o x  first: the others are wrong, outdated, superseded
  d    not a contradiction      b      both true under a condition
  r    neither, rewrite as      s      needs a source
  a    dispute: attribute both  n      note
  enter  skip    p  back    u  undo    ?  keys    q  end
`;

const REASONS: Readonly<Record<string, KeepReason>> = { w: 'wrong', o: 'outdated', x: 'superseded' };

/** Letters of context before and after a quote. */
const around = 160;

/** What a key leads to: a verdict, a step, or nothing. */
type Act =
  | { readonly do: 'decide'; readonly verdict: ConflictVerdict; readonly note: string | null }
  | { readonly do: 'skip' }
  | { readonly do: 'back' }
  | { readonly do: 'undo' }
  | { readonly do: 'end' }
  | { readonly do: 'stay' };

export async function reviewCommand(options: PageOptions & FilterOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.web) return (await import('./review-page.js')).reviewPage(options, terminal);
  const stray = (['port', 'host', 'writable', 'reviewer', 'blind'] as const).find((option) => options[option] !== undefined);
  if (stray !== undefined) throw new InputError(`Unexpected --${stray} without --web, expected both or neither`);
  const filter = filterOf(options);
  const desk = await deskOf(options, terminal);
  const keyboard = terminal.keyboard();
  if (keyboard === null)
    throw new InputError(
      'A review needs a terminal with a keyboard, and standard input is none. Without one: concord review --web, or concord conflicts and concord decide <id> …',
    );
  try {
    await reviewed(desk, filter, options, keyboard, terminal);
    return 0;
  } finally {
    keyboard.close();
  }
}

async function reviewed(
  desk: Desk,
  filter: Filter,
  options: SigningOptions,
  keyboard: Keyboard,
  terminal: Terminal,
): Promise<void> {
  let audit = desk.audit;
  let entries = desk.ledger.entries();
  // The queue stays as it was at the start: what is decided does not leave it, so that one can go back.
  const ids = queued(audit.conflicts, filter).map(({ id }) => id);
  const queue = () => ids.flatMap((id) => audit.conflicts.find((one) => one.id === id) ?? []);
  /** Threads in the order in which they were decided here, the last one at the end. */
  const done: { readonly id: string; readonly thread: string }[] = [];
  let current = nextOpen(queue(), null);
  await terminal.print(current === null ? 'Nothing is to be decided\n' : help);
  while (current !== null) {
    const shown = current;
    const mark = markOf(shown, desk.record, entries);
    await terminal.print(screen(shown, audit, entries, ids));
    const act = await chosen(shown, keyboard, terminal);
    if (act.do === 'end') break;
    if (act.do === 'stay') continue;
    if (act.do === 'skip') {
      current = nextOpen(queue(), shown.id) ?? shown;
      if (current === shown) await terminal.print('This is the only one left. q ends the review\n');
    } else if (act.do === 'back') current = queue()[Math.max(0, ids.indexOf(shown.id) - 1)] ?? shown;
    else if (act.do === 'undo') {
      const last = done.pop() ?? (shown.thread === null ? undefined : { id: shown.id, thread: shown.thread });
      const made = await enter(
        desk,
        (_, there) => [undo(last?.thread ?? '', signed(options, null, terminal), there) ?? []].flat(),
        terminal,
      );
      ({ audit, entries } = made);
      await terminal.print(made.added.length > 0 ? 'Undone\n' : 'Nothing to undo\n');
      current = audit.conflicts.find(({ id }) => id === (last ?? shown).id) ?? shown;
    } else {
      const made = await enter(
        desk,
        (today, there) => {
          const conflict = today.conflicts.find(({ id }) => id === shown.id);
          if (conflict === undefined || markOf(conflict, desk.record, there) !== mark) return [];
          return [decide(conflict, act.verdict, signed(options, act.note, terminal), desk.record, there)];
        },
        terminal,
      );
      ({ audit, entries } = made);
      const [entry] = made.added;
      if (entry === undefined)
        await terminal.print('Somebody else decided it meanwhile; nothing was changed. It is shown as it is now\n');
      else {
        await terminal.print(`${printable(verdictWords(entry))}\n`);
        done.push({ id: shown.id, thread: entry.key });
      }
      const now = audit.conflicts.find(({ id }) => id === shown.id) ?? shown;
      current = entry === undefined || entry.ruling.verdict === 'note' ? now : nextOpen(queue(), shown.id);
    }
  }
  const { all, open, openHard } = progress(audit.conflicts);
  await terminal.print(`${all - open} of ${all} conflicts decided, ${openHard} hard ones open\n`);
}

const signed = (options: SigningOptions, note: string | null, terminal: Terminal) => ({
  ...signature(options, terminal),
  ...(note !== null && { note }),
});

async function chosen({ sides }: JudgedConflict, keyboard: Keyboard, terminal: Terminal): Promise<Act> {
  let because: KeepReason | null = null;
  const deciding = (verdict: ConflictVerdict, note: string | null = null): Act => ({ do: 'decide', verdict, note });
  const asking = async (question: string, act: (words: string) => Act, mayBeEmpty = false): Promise<Act> => {
    const words = await answered(question, keyboard, terminal);
    return words === null || (words === '' && !mayBeEmpty) ? { do: 'stay' } : act(words);
  };
  for (;;) {
    const key = await keyboard.key();
    if (key === null || key === 'q' || key === '\u0003' || key === '\u0004') return { do: 'end' };
    if (key in REASONS) {
      because = REASONS[key] ?? null;
      await terminal.print(`The others are ${because}. Keep which side? `);
      continue;
    }
    if (/^[1-9]$/.test(key) && sides[Number(key) - 1] !== undefined)
      return deciding({ verdict: 'keep', side: Number(key) - 1, because });
    switch (key) {
      case 'd':
        return deciding({ verdict: 'not-a-contradiction', because: null });
      case 'a':
        return deciding({ verdict: 'dispute' });
      case 'b':
        return asking('Both are true under this condition: ', (condition) =>
          deciding({ verdict: 'both-under-condition', condition }),
        );
      case 'r':
        return asking('Rewrite as: ', (text) => deciding({ verdict: 'rewrite', text }));
      case 's':
        return asking(
          'Who finds a source (may be empty): ',
          (who) => deciding({ verdict: 'needs-source', assignee: who || null }),
          true,
        );
      case 'n':
        return asking('Note: ', (note) => deciding({ verdict: 'note' }, note));
      case '\r':
      case '\n':
      case ' ':
        return { do: 'skip' };
      case 'p':
        return { do: 'back' };
      case 'u':
        return { do: 'undo' };
      case '?':
        await terminal.print(help);
    }
  }
}

/** A line of words; null when the person presses Escape or goes. */
async function answered(question: string, keyboard: Keyboard, terminal: Terminal): Promise<string | null> {
  await terminal.print(question);
  let words = '';
  for (;;) {
    const key = await keyboard.key();
    if (key === null || key === '\u001b' || key === '\u0003') {
      await terminal.print('\n');
      return null;
    }
    if (key === '\r' || key === '\n') {
      await terminal.print('\n');
      return words.trim();
    }
    if (key === '\u007f' || key === '\b') {
      if (words !== '') await terminal.print('\b \b');
      words = words.replace(/.$/su, '');
    } else if (!/\p{Cc}/u.test(key)) {
      words += key;
      await terminal.print(key);
    }
  }
}

function screen(conflict: JudgedConflict, audit: Audit, entries: readonly Entry[], ids: readonly string[]): string {
  const { id, title, severity, kind, status, explanation, settledBy, sides, thread, kept } = conflict;
  const { all, open } = progress(audit.conflicts);
  const claims = new Map(audit.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(audit.sources.map((source) => [source.id, source]));
  const quotes = (members: readonly string[]) =>
    members.flatMap((member) => {
      const claim = claims.get(member);
      const source = claim && sources.get(claim.source);
      if (claim === undefined || source === undefined) return [];
      const { path, line, published, over, before, quote, after } = quoteContext(claim, source);
      const place = [`${path}:${line}`, ...(published === null ? [] : [published]), ...over].join(' › ');
      return [`   ${plain(place)}\n     ${plain(`${cutBefore(before)}»${quote}«${cutAfter(after)}`)}`];
    });
  const lines = [
    '',
    `${ids.indexOf(id) + 1} of ${ids.length} · ${open} of ${all} to decide · ${status}`,
    plain(title),
    `${severity} ${kind}: ${plain(explanation)}`,
    ...sides.flatMap(({ answer, claims: members }, side) => [
      ` ${side + 1}  ${plain(answer)}${side === kept ? ' (kept)' : ''}`,
      ...quotes(members),
    ]),
    `What would settle it: ${plain(settledBy)}`,
    ...entries.filter(({ key }) => key === thread).map((entry) => plain(`${verdictWords(entry)} — ${signatureWords(entry)}`)),
    ...sinceWords(conflict).map(plain),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const plain = (text: string): string => printable(text.replace(/\s+/g, ' ').trim());
const cutBefore = (text: string): string => (text.length > around ? `…${text.slice(-around)}` : text);
const cutAfter = (text: string): string => (text.length > around ? `${text.slice(0, around)}…` : text);
