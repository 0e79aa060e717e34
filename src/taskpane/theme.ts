/**
 * Light or dark as the workbook's settings say, or else as Office is, or as the system is where Office does not say. Office does not tell
 * when it changes, so it is asked again whenever the pane is shown or the pointer comes back to
 * it. The contrast themes of Windows need no theme: the browser replaces the colours, and Fluent
 * draws its borders for it.
 */

import { useSyncExternalStore } from 'react';
import type { Theme } from '../core/settings/settings';
import { isOfficeDark } from '../workbook/office';

export function useIsDark(theme: Theme): boolean {
  const isOfficesDark = useSyncExternalStore(onThemeMayHaveChanged, isDark);
  return theme === 'office' ? isOfficesDark : theme === 'dark';
}

function systemDark(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function'
    ? window.matchMedia('(prefers-color-scheme: dark)')
    : undefined;
}

function isDark(): boolean {
  return isOfficeDark() ?? systemDark()?.matches ?? false;
}

function onThemeMayHaveChanged(listener: () => void): () => void {
  const system = systemDark();
  system?.addEventListener('change', listener);
  document.addEventListener('visibilitychange', listener);
  window.addEventListener('focus', listener);
  document.documentElement.addEventListener('pointerenter', listener);
  return () => {
    system?.removeEventListener('change', listener);
    document.removeEventListener('visibilitychange', listener);
    window.removeEventListener('focus', listener);
    document.documentElement.removeEventListener('pointerenter', listener);
  };
}
