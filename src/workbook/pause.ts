/** Lets the browser do what has been waiting: a key that was pressed, the next picture. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
