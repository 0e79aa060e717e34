/**
 * Views, each loaded from a script of its own when it is first shown. Without React's own `lazy`, which holds
 * back by 300 ms whatever takes the place of a fallback.
 */

import { useEffect, useState, type ComponentType } from 'react';
import { paneWords } from '../words/pane';
import { LateBar } from './LateBar';
import { NotLoaded } from './NotLoaded';
import type { View } from './views';

interface LazyView<Props extends object> {
  readonly Show: ComponentType<Props>;
  readonly load: () => Promise<void>;
}

function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyView<Props> {
  let loaded: ComponentType<Props> | undefined;
  const loadNow = async (): Promise<void> => {
    loaded ??= await load().catch(() => NotLoaded);
  };
  function Show(props: Props) {
    const [Loaded, setLoaded] = useState(() => loaded);
    useEffect(() => {
      if (Loaded !== undefined) return undefined;
      let isShown = true;
      void loadNow().then(() => isShown && setLoaded(() => loaded));
      return () => {
        isShown = false;
      };
    }, [Loaded]);
    return Loaded === undefined ? <LateBar label={paneWords.loading} /> : <Loaded {...props} />;
  }
  return { Show, load: loadNow };
}

const schedule = lazily(() => import('../schedule/Schedule').then((module) => module.Schedule));
const test = lazily(() => import('../assessment/TestView').then((module) => module.TestView));
const register = lazily(() => import('../register/Register').then((module) => module.Register));
const journal = lazily(() => import('../journal/Journal').then((module) => module.Journal));
const monthEnd = lazily(() => import('../month-end/MonthEnd').then((module) => module.MonthEnd));
const explain = lazily(() => import('../explain/Explain').then((module) => module.Explain));
const share = lazily(() => import('../share/Share').then((module) => module.Share));
const settings = lazily(() => import('../settings/Settings').then((module) => module.Settings));

export const Schedule = schedule.Show;
export const TestView = test.Show;
export const Register = register.Show;
export const Journal = journal.Show;
export const MonthEnd = monthEnd.Show;
export const Explain = explain.Show;
export const Share = share.Show;
export const Settings = settings.Show;

/** Loads a view before it is shown, so that it is there at once. */
export const LOAD_VIEW: Readonly<Record<View, () => Promise<void>>> = {
  schedule: schedule.load,
  test: test.load,
  register: register.load,
  journal: journal.load,
  'month-end': monthEnd.load,
  explain: explain.load,
  share: share.load,
  settings: settings.load,
};
