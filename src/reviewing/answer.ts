// What a request to the review is answered with.
import type { Page } from './frame.js';

export type Answer =
  | { readonly page: Page; readonly status?: 200 | 404 | 409 | 422 }
  | {
      /** Path within the review that the browser is sent to. */
      readonly to: string;
      /** What it is to keep. */
      readonly cookie?: { readonly name: 'keys' | 'name'; readonly value: string };
    };
