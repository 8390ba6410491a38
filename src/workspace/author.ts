// Who decides, where nobody says: the name that git has for commits made in the folder, else the login.
import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

export function authorIn(folder: string): string {
  return gitName(folder) ?? login() ?? 'unknown';
}

function gitName(folder: string): string | null {
  try {
    const name = execFileSync('git', ['config', 'user.name'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return name.trim() || null;
  } catch {
    // No git, or no name.
    return null;
  }
}

function login(): string | null {
  try {
    return userInfo().username || null;
  } catch {
    // An account without an entry, as in some containers.
    return null;
  }
}
