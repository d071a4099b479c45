import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assets, assetUrl } from './assets.ts'

const sheet = () => new TextDecoder().decode(assets().get(assetUrl('madang.css'))?.body)

test('every asset is found by its hashed address', () => {
  for (const [path, asset] of assets()) {
    expect(path).toMatch(/^\/assets\/[\w.-]+(\.[0-9a-f]{12}\.(css|woff2|svg)|-[\w-]{8}\.js)$/)
    expect(asset.path).toBe(path)
    expect(asset.body.byteLength).toBeGreaterThan(0)
  }
})

test('the sheet stays below 12 KB gzipped and names the fonts by their addresses', () => {
  expect(gzipSync(sheet()).byteLength).toBeLessThan(12 * 1024)
  expect(sheet()).toContain(assetUrl('PretendardGOV-Regular.subset.woff2'))
  expect(sheet().match(/font-display:swap/g)).toHaveLength(2)
})

test('the sheet loads nothing from elsewhere and uses no token that it does not carry', () => {
  expect([...sheet().matchAll(/url\('([^']*)'\)/g)].every((found) => found[1]?.startsWith('/assets/'))).toBe(true)
  expect(sheet()).not.toContain('@import')
  const declared = new Set([...sheet().matchAll(/(--[\w-]+):/g)].map((found) => found[1]))
  const used = [...sheet().matchAll(/var\((--[\w-]+)/g)].map((found) => found[1])
  expect(used.filter((name) => !declared.has(name))).toEqual([])
})

test('an unknown name is a bug', () => {
  expect(() => assetUrl('none.css')).toThrow(RangeError)
})
