import fc from 'fast-check';
import { gathered, paymentFor, worthOf } from '../../../src/core/debt/annuity';
import { Exact } from '../../../src/core/money/discounting';
import { D60 } from './loans';

const payments = fc.integer({ min: 0, max: 200 });
/** From far below a double's last digit to a multiple, of either sign. */
const rates = fc
  .tuple(fc.integer({ min: -40, max: 1 }), fc.integer({ min: -9_999, max: 9_999 }))
  .map(([exponent, digits]) => new Exact(digits).times(`1e${exponent - 4}`))
  .filter((rate) => rate.gt(-0.99));

test('what is gathered is the sum of what each payment grows to', () => {
  fc.assert(
    fc.property(rates, payments, (rate, count) => {
      let sum = new D60(0);
      for (let paid = 0; paid < count; paid++) sum = sum.times(new D60(rate.toString()).plus(1)).plus(1);
      const off = new D60(gathered(rate, count).toString()).minus(sum).abs();
      expect(off.lte(sum.times('1e-29'))).toBe(true);
    }),
  );
});

test('a payment for a worth is worth it', () => {
  fc.assert(
    fc.property(rates, payments, fc.integer({ min: 0, max: 100 }), (rate, before, last) => {
      // Where a later payment is worth very much more now than itself, digits are lost for good.
      fc.pre(rate.gt(-0.1));
      const count = before + 1;
      const payment = paymentFor(100, last, rate, count);
      expect(worthOf(payment, last, rate, count).toNumber()).toBeCloseTo(100, 10);
    }),
  );
});

test('in advance a payment is that in arrears, discounted once', () => {
  const rate = new Exact('0.1');
  const [advance, arrears] = [paymentFor(100, 0, rate, 3, 2), paymentFor(100, 0, rate, 3)];
  expect(advance.toNumber()).toBeCloseTo(arrears.div('1.1').toNumber(), 14);
});

test('without payments only the last amount is left', () => {
  expect(worthOf(7, 100, new Exact('0.1'), 0).toNumber()).toBe(100);
});
