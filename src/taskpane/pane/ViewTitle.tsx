/** The heading of a view for those who hear the pane; the tab shows it to those who see it. */

import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function ViewTitle({ children }: { readonly children: string }) {
  return <h1 className={useStyles().title}>{children}</h1>;
}
