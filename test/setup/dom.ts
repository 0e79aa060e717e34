import '@testing-library/jest-dom';

/** jsdom has no layout, so nothing ever resizes. */
class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(globalThis, { ResizeObserver: NoResizeObserver });
