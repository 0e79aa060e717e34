/** The heading of a view for those who hear the pane; the tab shows it to those who see it. */

import { makeStyles } from '@fluentui/react-components';
import { unseen } from '../fields/unseen';

const useStyles = makeStyles({ title: unseen });

export function ViewTitle({ children }: { readonly children: string }) {
  return <h1 className={useStyles().title}>{children}</h1>;
}
