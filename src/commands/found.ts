// Ids as a person types them → what they mean. The beginning is enough where only one begins so, and the word before the dash may be left out.
import { InputError } from '../input-error.js';

/** @throws InputError where none or several of `all` fit. */
export function found<Thing extends { readonly id: string }>(id: string, all: readonly Thing[], wanted: string): Thing {
  const whole = all.filter((one) => one.id === id);
  const fitting = all.filter((one) => one.id.startsWith(id) || one.id.replace(/^[a-z]+-/, '').startsWith(id));
  const [match, ...others] = whole.length > 0 ? whole : fitting;
  if (match === undefined) throw new InputError(`Unexpected id "${id}", expected ${wanted}`);
  if (others.length > 0) {
    const some = [match, ...others].slice(0, 5).map((one) => one.id);
    throw new InputError(
      `Unexpected id "${id}", expected the beginning of one only; it fits ${some.join(', ')}${others.length > 4 ? ' and more' : ''}`,
    );
  }
  return match;
}
