// A function of a text that remembers what it gave: texts repeat their words, and a sentence is looked at more than once on its way to claims.

/** `given` with a memory of `most` texts, emptied when it is full. What it gives must not depend on anything but the text, nor be changed. */
export function remembered<Result>(given: (text: string) => Result, most: number): (text: string) => Result {
  const memory = new Map<string, Result>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined || memory.has(text)) return known as Result;
    const result = given(text);
    if (memory.size >= most) memory.clear();
    memory.set(text, result);
    return result;
  };
}
