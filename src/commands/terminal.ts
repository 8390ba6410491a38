// What a command knows of the world around it; only command-line.ts knows `process`.
import type { Program } from '../working/fellow.js';

/** 0 done, 1 conflicts that the caller asked to fail on, 2 could not do (all) as asked. A bug, 3, is never returned: it is thrown. */
export type ExitCode = 0 | 1 | 2;

/** Keys as they are pressed, one string each ("a", "\r", "\u001b[A"); null from it when the person has gone. */
export interface Keyboard {
  key(): Promise<string | null>;
  close(): void;
}

export interface Terminal {
  /** The current folder, absolute. */
  readonly folder: string;
  /** How this program is started once more. */
  readonly self: Program;
  /** Version of the program. */
  readonly version: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** File to which a step of GitHub Actions appends what its page shows; null elsewhere. */
  readonly stepSummary: string | null;
  /** Columns of a line of standard output; infinite where it is no terminal. */
  readonly width: number;
  /** Whether standard output may be coloured. */
  readonly isColoured: boolean;
  /** What those must know who decide from another machine; null where none is set. */
  readonly password: string | null;
  /** The time, as ISO 8601 has it. */
  now(): string;
  /** Resolves when the person ends the program. */
  stopped(): Promise<void>;
  /** Listens to the keys; null where standard input is no terminal. */
  keyboard(): Keyboard | null;
  /** Writes to the result (stdout); resolves when more may be written. */
  print(text: string): Promise<void>;
  /** Says a line to the person (stderr). */
  tell(line: string): void;
  /** Replaces the progress line (stderr); silent when nobody watches. */
  progress(line: string): void;
}

/** Text of articles and names of files as a terminal may show them: what would move its cursor, colour it or turn its letters round is "\uFFFD". */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
