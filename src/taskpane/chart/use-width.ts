/** The width of an element, followed while it changes. */

import { useCallback, useState, type RefCallback } from 'react';

/** Of the narrowest pane; also where nothing can be measured. */
const NARROWEST_PIXELS = 320;

export function useWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(NARROWEST_PIXELS);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = (): void => {
      // A view that is hidden has no width, and needs none.
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
