/** A PNG's width and height in pixels, from its header. Source: the PNG specification, 5.2 and 11.2.2. */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** @param {Buffer} bytes @returns {{ width: number, height: number } | undefined} Nothing if it is no PNG. */
export function pngSize(bytes) {
  const isPng = bytes.subarray(0, 8).equals(SIGNATURE) && bytes.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
