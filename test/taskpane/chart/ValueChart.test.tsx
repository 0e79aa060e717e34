import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ValueChart, type ValueChartProps } from '../../../src/taskpane/chart/ValueChart';
import { SurroundingsContext } from '../../../src/taskpane/surroundings';
import { amountText } from '../../../src/taskpane/typed/amount';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);

const POINTS = ['Start', 'Year 1', 'Year 2', 'Year 3'];
const DOUBLE = { name: 'double declining', values: [10_000, 6000, 3600, 2160] };
const STRAIGHT = { name: 'straight line', values: [10_000, 8200, 6400, 4600] };

function show(props: Partial<ValueChartProps>, language = 'en-US') {
  return render(
    <SurroundingsContext.Provider value={{ excel: false, language, storagePrefix: '' }}>
      <FluentProvider theme={webLightTheme}>
        <ValueChart
          label="Written-down value"
          points={POINTS}
          series={[DOUBLE, STRAIGHT]}
          amountOf={(value) => amountText(value, language)}
          {...props}
        />
      </FluentProvider>
    </SurroundingsContext.Provider>,
  );
}

const reader = () => screen.getByRole('slider', { name: 'Written-down value, point by point' });
const drawing = () => screen.getByRole('img', { name: 'Written-down value' });
const legend = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const texts = () => [...drawing().querySelectorAll('text')].map((text) => text.textContent);
const linePaths = () =>
  [...drawing().querySelectorAll('path[stroke-dasharray]')].map((path) => path.getAttribute('d'));

it('is described by where each line begins and ends', () => {
  show({ describedBy: 'table' });
  expect(drawing()).toHaveAccessibleDescription(
    'double declining from 10,000.00 (Start) to 2,160.00 (Year 3), down by 7,840.00; ' +
      'straight line from 10,000.00 (Start) to 4,600.00 (Year 3), down by 5,400.00.',
  );
  expect(drawing()).toHaveAttribute('aria-details', 'table');
});

it('a point that is read by key is told in words', () => {
  show({});
  expect(reader()).toHaveAttribute(
    'aria-valuetext',
    'Year 3: double declining 2,160.00, straight line 4,600.00',
  );
  fireEvent.change(reader(), { target: { value: '1' } });
  expect(reader()).toHaveAttribute(
    'aria-valuetext',
    'Year 1: double declining 6,000.00, straight line 8,200.00',
  );
  expect(legend()).toEqual(['double declining6,000.00', 'straight line8,200.00']);
});

it('a pointer reads the point beneath it, and what was read by key comes back', async () => {
  const user = userEvent.setup();
  show({});
  fireEvent.change(reader(), { target: { value: '2' } });
  await user.pointer({ target: drawing(), coords: { clientX: 0 } });
  expect(legend()).toEqual(['double declining10,000.00', 'straight line10,000.00']);
  // Nobody wants to hear every point that the pointer crosses.
  expect(reader()).toHaveAttribute(
    'aria-valuetext',
    'Year 2: double declining 3,600.00, straight line 6,400.00',
  );
  await user.unhover(drawing());
  expect(legend()).toEqual(['double declining3,600.00', 'straight line6,400.00']);
});

it('a click keeps the point', async () => {
  const user = userEvent.setup();
  show({});
  await user.pointer({ target: drawing(), coords: { clientX: 0 }, keys: '[MouseLeft]' });
  await user.unhover(drawing());
  expect(reader()).toHaveValue('0');
});

it('a point that is gone is no longer read', () => {
  const { rerender } = show({});
  fireEvent.change(reader(), { target: { value: '3' } });
  rerender(
    <ValueChart
      label="Written-down value"
      points={POINTS.slice(0, 2)}
      series={[{ name: 'double declining', values: [10_000, 6000] }]}
      amountOf={String}
    />,
  );
  expect(reader()).toHaveAttribute('aria-valuetext', 'Year 1: double declining 6000');
});

it('its figures are short and of the language', () => {
  show({}, 'de-DE');
  expect(texts()).toEqual(expect.arrayContaining(['0', '2000', '10.000', 'Start', 'Year 3']));
});

it('a stepped line holds a value until the next point', () => {
  const { unmount } = show({ series: [DOUBLE] });
  const straight = linePaths();
  unmount();
  show({ series: [DOUBLE], isStepped: true });
  const corners = (path: string | null | undefined): number => path?.split(/[LHV]/).length ?? 0;
  expect(corners(straight[0])).toBe(4);
  expect(corners(linePaths()[0])).toBe(7);
});

it('a line is broken where it has no figure, and the legend says so', () => {
  show({ series: [{ name: 'units', values: [10, undefined, 4, 2] }] });
  expect(linePaths()[0]?.match(/M/g)).toHaveLength(2);
  fireEvent.change(reader(), { target: { value: '1' } });
  expect(legend()).toEqual(['units–']);
});

it('hundreds of months are fewer elements than points', () => {
  const months = Array.from({ length: 480 }, (_, i) => `Month ${i + 1}`);
  const series = Array.from({ length: 8 }, (_, s) => ({
    name: `method ${s}`,
    values: months.map((__, i) => 480 * (s + 1) - i),
  }));
  show({ points: months, series });
  expect(drawing().querySelectorAll('*').length).toBeLessThan(480);
  expect(within(drawing()).getByText('Month 480')).toBeInTheDocument();
});

it('without figures there is a sentence and nothing to read', () => {
  show({ points: [], series: [] });
  expect(screen.getByText('No figures to draw yet.')).toBeInTheDocument();
  expect(screen.queryByRole('slider')).not.toBeInTheDocument();
});
