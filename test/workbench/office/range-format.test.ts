import { open, sheet1 } from './opened';

describe('borders', () => {
  it('are drawn along one side, and taken off again', async () => {
    const { run } = open();
    await run(async (context) => {
      const { borders } = sheet1(context).getRange('B2:C3').format;
      const [top, bottom] = [borders.getItem('EdgeTop'), borders.getItem('EdgeBottom')];
      bottom.style = 'Continuous';
      top.load('style');
      bottom.load('style');
      await context.sync();
      expect([top.style, bottom.style]).toEqual(['None', 'Continuous']);
      bottom.style = 'None';
      bottom.load('style');
      await context.sync();
      expect(bottom.style).toBe('None');
    });
  });

  it.each([
    ['another side', (range: Excel.Range) => range.format.borders.getItem('InsideVertical').load('style')],
    ['another line', (range: Excel.Range) => (range.format.borders.getItem('EdgeTop').style = 'Dash')],
  ])('%s is not in the workbench', async (_, use) => {
    const { run } = open();
    const attempt = run((context) => {
      use(sheet1(context).getRange('A1'));
      return context.sync();
    });
    await expect(attempt).rejects.toThrow(/not in the workbench: RangeBorder/);
  });
});
