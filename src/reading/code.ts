// Lines of plain text are told to be program code or shell commands, by marks that prose does not have.

const STATEMENT =
  /^(?:import\s+[\w.{*"']|from\s+[\w.]+\s+import\b|(?:async\s+)?def\s+\w+\s*\(|class\s+\w+\s*[({:]|(?:export|const|let|var|public|private|static)\s+\w|function\s*\w*\s*\(|return\b.{0,60}[)\]};"']$|elif\b|else:|#include\b|@\w+(?:\.\w+)*(?:\(.{0,80}\))?$|if\s+.{1,80}[:{]$|for\s+.{1,80}[:{]$|while\s+.{1,80}[:{]$|try:|except\b.{0,60}:$|<\/?[a-z][\w-]{0,30}[^<>]{0,100}>)/;
const COMMAND =
  /^(?:\$\s+\S|(?:sudo|pip3?|npm|npx|yarn|pnpm|cd|mkdir|chmod|apt|apt-get|brew|docker|curl|wget|git)\s+[\w./~-]+(?:\s|$)|[a-z][\w.-]{0,20}\s+[\w./-]{1,60}\.(?:py|js|mjs|ts|rb|sh|php|pl|jar|go)\b)/;
const ASSIGNMENT = /^[\w.[\]'"]{1,60}\s*(?:=|\+=|:=)\s*\S/;
const PUNCTUATION = /^[\][(){}<>;,:"'`=|─-╿+*/\\.-]+$/;
const ARGUMENT = /^(?:['"][^'"]{1,80}['"]|[\w.]{1,40}\([^)]{0,120}\)),?(?:\s*(?:#|\/\/).{0,120})?$/;
const LINE_END = /[{};]$|\($|\[$|\)\s*(?:#|\/\/)|=>\s*$/;
const COMMENT = /^(?:#|\/\/|\/\*|\*\/|--)\s?\S/;
const BOX = /[\u2500-\u257F]/;

/** Whether a line can only be code. */
export function isCodeLine(line: string): boolean {
  const text = line.trim().slice(0, 300);
  if (text === '') return false;
  if (BOX.test(text)) return true;
  // "make sure …", "import duties rose.": a sentence end is prose, whatever the line starts with.
  if (/[a-z][.?!]["”’)]?$/.test(text) && !/[=;{}]|\w\(/.test(text)) return false;
  return (
    STATEMENT.test(text) ||
    COMMAND.test(text) ||
    ASSIGNMENT.test(text) ||
    PUNCTUATION.test(text) ||
    ARGUMENT.test(text) ||
    LINE_END.test(text)
  );
}

/** Whether a line may be a comment in code: only its neighbours tell. */
export function isComment(line: string): boolean {
  return COMMENT.test(line.trim());
}

/** Whether lines without a blank line between them are a listing: at least half of them can only be code. */
export function isCode(lines: readonly string[]): boolean {
  const shown = lines.filter((line) => line.trim() !== '');
  const code = shown.filter(isCodeLine).length;
  const comments = shown.filter((line) => !isCodeLine(line) && isComment(line)).length;
  return code > 0 && code * 2 + comments >= shown.length;
}
