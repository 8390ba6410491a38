/**
 * Wrong use, or input that cannot be used as asked. The message names the place, says "Unexpected X, expected Y" where that
 * fits, and what to do; the program prints it without a stack and ends with exit code 2. Every other error is a bug.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}
