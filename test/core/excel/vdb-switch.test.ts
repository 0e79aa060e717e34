import { chargeWithSwitch } from '../../../src/core/excel/vdb-switch';

const total = (...given: Parameters<typeof chargeWithSwitch>): number => {
  const { declining, straight } = chargeWithSwitch(...given);
  return declining + straight;
};

test('double declining over five years switches after three (24000 to 3000 over 10 never does)', () => {
  expect(chargeWithSwitch(100, 0, 5, 0.4, 0, 5)).toMatchObject({ switchesAt: 3 });
  expect(chargeWithSwitch(24000, 3000, 10, 0.2, 0, 10)).toMatchObject({ straight: 0, switchesAt: undefined });
});

test('both parts of a span across the switch are told apart', () => {
  const { declining, straight } = chargeWithSwitch(100, 0, 5, 0.4, 2, 4);
  expect(declining).toBeCloseTo(14.4, 12);
  expect(straight).toBeCloseTo(10.8, 12);
});

test('a factor of at most 1 is straight line from the start, stub or not', () => {
  expect(chargeWithSwitch(120, 20, 10, 0.05, 2.5, 4.5)).toEqual({
    declining: 0,
    straight: 20,
    switchesAt: 0,
  });
  expect(total(120, 20, 10, 0.05, 2, 4)).toBeCloseTo(20, 12);
});

test('the stub charges rate × length and is then cut at salvage', () => {
  expect(total(100, 90, 4, 0.5, 0.5, 1.5)).toBe(0);
  expect(total(100, 60, 4, 0.5, 0.5, 1.5)).toBeCloseTo(15, 12);
});

test('the last segment is cut at the end of life', () => {
  expect(total(100, 0, 12.7, 2 / 12.7, 12, 12.7)).toBeCloseTo(
    total(100, 0, 12.7, 2 / 12.7, 11, 12) * 0.7,
    12,
  );
  expect(total(100, 0, 0.7, 2 / 0.7, 0.5, 0.7)).toBe(0);
});
