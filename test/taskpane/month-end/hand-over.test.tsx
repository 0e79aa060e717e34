import { blobOf } from '../../../src/taskpane/month-end/hand-over';

function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blob);
  });
}

it.each([1, 3, 1_000])(
  'a text in pieces of %d characters and whole lines is the same bytes',
  async (atOnce) => {
    const text = '\uFEFFéa,🏭\r\n🏭🏭🏭🏭\r\n\r\nno end';
    const bytes = Buffer.from(await bytesOf(await blobOf(text, atOnce)));
    expect(bytes.equals(Buffer.from(text, 'utf8'))).toBe(true);
  },
);

it('an empty text is an empty file', async () => {
  expect((await blobOf('')).size).toBe(0);
});
