// Other processes of this program on this machine, which end with the one that started them.
import { type ChildProcess, spawn } from 'node:child_process';

export interface Program {
  /** What starts it: the runtime and the script. */
  readonly command: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Milliseconds in which a worker may end by itself. */
const grace = 2000;

/**
 * Starts `count` workers for the database at an address. The password goes by the environment: arguments can be read by everybody on the machine.
 * @returns what ends them, and waits for them
 */
export function startWorkers(
  { command: [runtime, ...script], environment }: Program,
  address: string,
  count: number,
): () => Promise<void> {
  const url = new URL(address);
  const password = decodeURIComponent(url.password);
  url.password = '';
  const env = { ...environment, ...(password !== '' && { PGPASSWORD: password }) };
  const fellows = Array.from({ length: count }, (): ChildProcess => {
    // Over the channel each hears when this process ends, however it does.
    const fellow = spawn(runtime, [...script, 'worker', '--store', url.href], {
      env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return fellow;
  });
  const ended = fellows.map(
    (fellow) =>
      new Promise<void>((resolve) => {
        fellow.once('exit', () => resolve());
        fellow.once('error', () => resolve());
      }),
  );
  return async () => {
    for (const fellow of fellows) if (fellow.connected) fellow.disconnect();
    // One that is in the middle of a unit leaves it to others.
    const late = setTimeout(() => fellows.forEach((fellow) => fellow.kill('SIGKILL')), grace);
    await Promise.all(ended);
    clearTimeout(late);
  };
}
