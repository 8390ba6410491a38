// Opens a headless Chromium for the tests of the page. Without one they fail and say how to get it: what nobody looked at is not tested.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const folders = (process.env['PATH'] ?? '').split(delimiter);
const places = [
  process.env['CHROMIUM'] ?? '',
  ...['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) => folders.map((folder) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== '' && existsSync(place));
  if (executablePath === undefined)
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium), or name its program: CHROMIUM=/path npm test',
    );
  // Root has no sandbox to enter, as in most containers.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
