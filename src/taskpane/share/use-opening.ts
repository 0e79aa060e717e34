/** Whether the add-in opens with the workbook; switched by the person alone. */

import { useEffect, useState } from 'react';
import { opensWithWorkbook, openWithWorkbook } from '../../workbook/opens-with';

interface OpeningState {
  /** Nothing while it is not known. */
  readonly isOn: boolean | undefined;
  /** Whether the host is one that cannot. */
  readonly isMissing: boolean;
  readonly refusal: string | undefined;
  /** Whether the person has switched it since the view was loaded. */
  readonly wasSwitched: boolean;
  readonly switchTo: (isOn: boolean) => void;
}

/** @param excel Whether there is a workbook. */
export function useOpening(excel: boolean): OpeningState {
  const [isOn, setOn] = useState<boolean>();
  const [isMissing, setMissing] = useState(!excel);
  const [refusal, setRefusal] = useState<string>();
  const [wasSwitched, setSwitched] = useState(false);
  useEffect(() => {
    if (!excel) return undefined;
    let isShown = true;
    void opensWithWorkbook().then((outcome) => {
      if (!isShown) return;
      setRefusal(outcome.done ? undefined : outcome.refusal.sentence);
      if (!outcome.done) return;
      setOn(outcome.value);
      setMissing(outcome.value === undefined);
    });
    return () => {
      isShown = false;
    };
  }, [excel]);

  const switchTo = async (next: boolean): Promise<void> => {
    const outcome = await openWithWorkbook(next);
    setRefusal(outcome.done ? undefined : outcome.refusal.sentence);
    if (!outcome.done) return;
    setOn(outcome.value);
    setSwitched(true);
  };
  return { isOn, isMissing, refusal, wasSwitched, switchTo: (next) => void switchTo(next) };
}
