/** "?": the keys of the pane, and the way to the help. */

import {
  Button,
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
  useId,
} from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { paneWords } from '../words/pane';
import { VIEWS } from './views';

const KEYS: readonly (readonly [string, string])[] = [
  ...VIEWS.map(({ label }, i) => [paneWords.keyOfView(i + 1), label] as const),
  [paneWords.keyNames.arrows, paneWords.keyList.nextTab],
  [paneWords.keyNames.enter, paneWords.keyList.commit],
  [paneWords.keyNames.escape, paneWords.keyList.restore],
  [paneWords.keyNames.action, paneWords.keyList.act],
  [paneWords.keyNames.why, paneWords.keyList.why],
];

/** Beside the page, wherever that is served from. */
const HELP = 'help/index.html';

const useStyles = makeStyles({
  surface: { padding: '12px' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: '4px 16px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  what: { margin: 0 },
  help: { margin: '8px 0 0' },
});

export function Keys() {
  const styles = useStyles();
  const titleId = useId('keys');
  return (
    <Popover trapFocus positioning="below-end" size="small">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          aria-label={paneWords.keys}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-labelledby={titleId} tabIndex={-1}>
        <h2 id={titleId} className={styles.title}>
          {paneWords.keys}
        </h2>
        <dl className={styles.keys}>
          {KEYS.map(([key, what]) => [
            <dt key={key}>
              <kbd>{key}</kbd>
            </dt>,
            <dd key={what} className={styles.what}>
              {what}
            </dd>,
          ])}
        </dl>
        <p className={styles.help}>
          <Link href={HELP} target="_blank" rel="noreferrer">
            {paneWords.help}
          </Link>
        </p>
      </PopoverSurface>
    </Popover>
  );
}
