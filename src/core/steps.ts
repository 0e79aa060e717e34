/**
 * Long work as a generator: between any two steps whoever runs it may let other work through, or stop.
 * What a step yields says how far it is; nobody has to listen.
 */

/** Work that ends in a value. */
export type Steps<T> = Generator<number, T>;

/** The value of some work, done in one go. */
export function finished<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same work as a part of another.
 *
 * @param said How far the other is, by how far this is.
 */
export function* saying<T>(said: (done: number) => number, steps: Steps<T>): Steps<T> {
  let step = steps.next();
  while (step.done !== true) {
    yield said(step.value);
    step = steps.next();
  }
  return step.value;
}

/** How many short things are done in a step. */
export const A_STEP = 1000;

/**
 * Does something with each, a thousand a step.
 *
 * @yields how many are done
 */
export function* each<T>(all: Iterable<T>, act: (one: T) => void): Steps<void> {
  let count = 0;
  for (const one of all) {
    act(one);
    count += 1;
    if (count % A_STEP === 0) yield count;
  }
}

/** Whether any is what is asked for, a thousand a step. */
export function* some<T>(all: Iterable<T>, isIt: (one: T) => boolean): Steps<boolean> {
  let count = 0;
  for (const one of all) {
    if (isIt(one)) return true;
    count += 1;
    if (count % A_STEP === 0) yield count;
  }
  return false;
}
