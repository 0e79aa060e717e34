import type { Steps } from '../../../src/core/steps';
import { inSlices } from '../../../src/taskpane/month-end/in-slices';

/** Work of so many steps, each as long as it says. */
function* work(steps: number, milliseconds: number): Steps<{ readonly steps: number }> {
  for (let step = 1; step <= steps; step += 1) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield step;
  }
  return { steps };
}

const never = { onProgress: () => undefined, isCancelled: () => false };

it('ends in the value of the work', async () => {
  expect(await inSlices(work(10, 0), never)).toEqual({ steps: 10 });
});

it('lets other tasks through between slices, and says how far it is', async () => {
  let between = 0;
  const timer = setInterval(() => (between += 1), 1);
  const told: number[] = [];
  await inSlices(work(40, 2), { ...never, onProgress: (done) => told.push(done) });
  clearInterval(timer);
  expect(between).toBeGreaterThan(0);
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

it('stops where it is cancelled, and ends in nothing', async () => {
  let last = 0;
  const watch = { onProgress: (done: number) => (last = done), isCancelled: () => true };
  expect(await inSlices(work(1000, 2), watch)).toBeUndefined();
  expect(last).toBeLessThan(1000);
});
