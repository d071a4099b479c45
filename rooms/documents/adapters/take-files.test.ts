import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { makePictureHere } from './make-picture.ts'
import { sniffFormat } from './sniff-format.ts'

const found = (bytes: Uint8Array) => {
  const sniffed = sniffFormat(bytes)
  return sniffed.ok ? sniffed.value : ((sniffed.refusal as { format?: string }).format ?? sniffed.refusal.kind)
}
const packed = (...parts: readonly string[]) =>
  zipSync(
    Object.fromEntries(
      parts.map((part) => [part, strToU8(part === 'mimetype' ? 'application/vnd.oasis.opendocument.text' : 'x')]),
    ),
  )
const oldOffice = (...streams: readonly string[]) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ...streams.map((stream) => Buffer.from(stream, 'utf16le')),
  ])

describe('what a file is', () => {
  test.each([
    ['jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['webp', Buffer.from('RIFF....WEBPVP8 ', 'latin1')],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['hwp', Buffer.from('HWP Document File V3.00')],
    ['hwp', oldOffice('FileHeader', 'BodyText')],
    ['hwpx', packed('Contents/section0.xml')],
    ['xlsx', packed('xl/workbook.xml')],
    ['docx', packed('word/document.xml')],
    ['odt', packed('mimetype', 'content.xml')],
    ['txt', Buffer.from('항목,금액\n수당,1000')],
    ['macro', packed('xl/workbook.xml', 'xl/vbaProject.bin')],
    ['pptx', packed('ppt/presentation.xml')],
    [
      'ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('x') }),
    ],
    ['archive', packed('a.txt')],
    ['old-office', oldOffice('WordDocument')],
    ['file-locked', oldOffice('EncryptedPackage')],
    ['file-damaged', Buffer.from('PK\x03\x04 and no directory', 'latin1')],
    ['heic', Buffer.from('\0\0\0\x18ftypheic', 'latin1')],
    ['video', Buffer.from('\0\0\0\x18ftypisom', 'latin1')],
    ['picture', Buffer.from('GIF89a')],
    ['program', Buffer.from('MZ\x90\0', 'latin1')],
    ['page', Buffer.from('  <svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['unknown', Buffer.from([1, 2, 3, 0, 0, 9])],
    ['file-empty', Buffer.alloc(0)],
    ['file-over-limit', Buffer.alloc(10 * 1024 * 1024 + 1)],
  ])('%s', (format, bytes) => {
    expect(found(bytes)).toBe(format)
  })
})

describe('a picture made anew', () => {
  test('stands upright and tells nothing of the place where it was taken', async () => {
    const photo = await phonePhoto({ width: 3000, height: 2000 })
    expect((await sharp(photo).metadata()).exif?.includes('Madang Phone')).toBe(true)
    const made = await makePictureHere({ bytes: photo, blur: [] })
    if (!made.ok) throw new Error(made.refusal.kind)
    expect([made.value.width, made.value.height]).toEqual([1333, 2000])
    for (const bytes of [made.value.full, made.value.small]) {
      const { format, exif, icc, xmp, orientation } = await sharp(bytes).metadata()
      expect({ format, exif, icc, xmp, orientation }).toEqual({ format: 'webp' })
      expect(chunksOf(bytes)).toEqual(['VP8 '])
      expect(Buffer.from(bytes).includes('Madang Phone')).toBe(false)
    }
  })

  test('a picture that is a page too is a picture alone', async () => {
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const page = Buffer.concat([png, Buffer.from('<!doctype html><script>alert(1)</script>')])
    const made = await makePictureHere({ bytes: page, blur: [] })
    expect(made.ok && Buffer.from(made.value.full).includes('script')).toBe(false)
    expect(made.ok).toBe(true)
  })

  test.each([
    ['cut off in the middle', async () => (await phonePhoto()).subarray(0, 3000)],
    ['with a head alone', async () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['drawn, not taken', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
  ])('%s it is damaged', async (_what, bytes) => {
    expect(await makePictureHere({ bytes: await bytes(), blur: [] })).toEqual({
      ok: false,
      refusal: { kind: 'picture-damaged' },
    })
  })

  test('one that unfolds to more than may be held is refused before it unfolds', async () => {
    const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(10 * 1024 * 1024)
    expect(await makePictureHere({ bytes: bomb, blur: [] })).toEqual({
      ok: false,
      refusal: { kind: 'picture-too-large' },
    })
  })

  test('what is blurred holds nothing of what it showed', async () => {
    const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, at) => (at * 7919) % 256))
    const source = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
      .png()
      .toBuffer()
    const made = await makePictureHere({ bytes: source, blur: [{ left: 0, top: 0, width: 500, height: 1000 }] })
    if (!made.ok) throw new Error(made.refusal.kind)
    const spread = async (left: number) => {
      // Statistics are those of what is read, not of what is made of it: the part is cut out first.
      const part = await sharp(made.value.full).extract({ left, top: 20, width: 100, height: 260 }).png().toBuffer()
      const { channels } = await sharp(part).stats()
      return channels[0]?.stdev ?? 0
    }
    expect(await spread(20)).toBeLessThan(12)
    expect(await spread(190)).toBeGreaterThan(30)
  })
})

/** The parts of a WebP file, read by its own rule, not by the library that wrote it. */
function chunksOf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes)
  const chunks: string[] = []
  for (let at = 12; at < file.length; at += 8 + file.readUInt32LE(at + 4) + (file.readUInt32LE(at + 4) % 2))
    chunks.push(file.toString('latin1', at, at + 4))
  return chunks
}
