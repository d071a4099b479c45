import { expect, test } from 'vitest'
import { pictureSize } from './picture-size.ts'

const png = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 0x80, 0, 0, 1, 0xe0]
const jpeg = (...frames: readonly number[]) => new Uint8Array([0xff, 0xd8, ...frames])
const comment = [0xff, 0xfe, 0, 4, 1, 2]
const tables = [0xff, 0xc4, 0, 3, 9]
const frame = [0xff, 0xc2, 0, 11, 8, 0, 100, 1, 44, 1, 0, 0, 0]

test('a PNG and a JPEG tell their size, other frames before it or not', () => {
  expect(pictureSize(new Uint8Array(png))).toEqual({ width: 640, height: 480 })
  expect(pictureSize(jpeg(...frame))).toEqual({ width: 300, height: 100 })
  expect(pictureSize(jpeg(...comment, ...tables, ...frame))).toEqual({ width: 300, height: 100 })
})

test('what breaks off or says nothing has none', () => {
  expect(pictureSize(new Uint8Array())).toBeNull()
  expect(pictureSize(new Uint8Array(png.slice(0, 16)))).toBeNull()
  expect(pictureSize(jpeg(0xff))).toBeNull()
  expect(pictureSize(jpeg(...comment))).toBeNull()
  expect(pictureSize(jpeg(0xff, 0xc8, 0, 2, 0xff, 0xcc, 0, 2, 0xff, 0xc0))).toBeNull()
})
