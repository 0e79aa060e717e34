/**
 * Whether the add-in opens with the workbook: its functions load and its pane shows before anybody asks for it.
 * Kept in the file, where it also reaches colleagues without the add-in, so it is never switched on by itself.
 */

import { done, refused, sentenceOfFailure, type Outcome } from './outcome';

/** The name that Office itself reads when a workbook opens; the pane's button carries the same in the manifest. */
const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';

/** @returns Nothing where the host cannot open an add-in with a workbook. */
export async function opensWithWorkbook(): Promise<Outcome<boolean | undefined>> {
  const settings = settingsThatStart();
  if (settings === undefined) return done(undefined);
  return settled(async () => {
    const loads = String(await Office.addin.getStartupBehavior()) === String(Office.StartupBehavior.load);
    return loads || settings.get(AUTO_SHOW) === true;
  });
}

export function openWithWorkbook(isOn: boolean): Promise<Outcome<boolean>> {
  const settings = settingsThatStart();
  if (settings === undefined) {
    return Promise.resolve(refused('This Excel cannot open an add-in together with a workbook.'));
  }
  return settled(async () => {
    if (isOn) settings.set(AUTO_SHOW, true);
    else settings.remove(AUTO_SHOW);
    await saved(settings);
    await Office.addin.setStartupBehavior(Office.StartupBehavior[isOn ? 'load' : 'none']);
    return isOn;
  });
}

/** The settings of the file, where the host has them and can start the add-in with it. */
function settingsThatStart(): Office.Settings | undefined {
  if (typeof Office === 'undefined') return undefined;
  const { requirements, document } = (Office.context ?? {}) as Partial<Office.Context>;
  if (requirements?.isSetSupported('SharedRuntime', '1.1') !== true) return undefined;
  return document?.settings;
}

function saved(settings: Office.Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (String(result.status) === 'succeeded') resolve();
      else reject(new Error(result.error.message));
    });
  });
}

async function settled<T>(conversation: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await conversation());
  } catch (error) {
    return refused(sentenceOfFailure(error));
  }
}
