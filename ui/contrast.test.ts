import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sheets } from './assets.ts'
import { colourOf, type KrdsMode, krdsTokens, readTokens, resolveToken } from './krds-tokens.ts'

const krds = dirname(createRequire(import.meta.url).resolve('krds-uiux/package.json'))
const tokenSheet = readFileSync(join(krds, 'resources/css/token/krds_tokens.css'), 'utf8')
const tokens = readTokens(tokenSheet)
const ours = sheets.map((name) => readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8')).join('\n')

const surfaces = ['surface-white', 'surface-white-subtle', 'surface-gray-subtler', 'surface-primary-subtler'] as const
const kinds = ['information', 'success', 'warning', 'danger'] as const
const texts = ['text-basic', 'text-bolder', 'text-subtle', 'text-primary', 'text-secondary', 'text-danger'] as const

/** Every pair of text on ground that the sheets put together. */
const textPairs: readonly (readonly [string, string])[] = [
  ...surfaces.flatMap((ground) => texts.map((text) => [text, ground] as const)),
  ...kinds.flatMap((kind) =>
    ['basic', 'bolder', kind].map((text) => [`text-${text}`, `surface-${kind}-subtler`] as const),
  ),
  ['text-basic', 'surface-secondary-subtler'],
  ['text-basic', 'input-surface'],
  ['text-inverse-static', 'button-primary-fill'],
  ['text-inverse-static', 'button-primary-fill-hover'],
  ['text-primary', 'button-secondary-fill'],
  ['text-primary', 'button-secondary-fill-hover'],
  ['text-basic', 'button-tertiary-fill-hover'],
  ['text-basic-inverse', 'surface-inverse'],
  ['text-basic-inverse', 'text-secondary'],
]

/** Lines and shapes that carry meaning, on the ground they stand on. */
const shapePairs: readonly (readonly [string, string])[] = [
  ['input-border', 'surface-white'],
  ['input-border-error', 'surface-white'],
  ['border-primary', 'surface-white'],
  ['border-primary', 'surface-gray-subtler'],
  ['button-tertiary-border', 'surface-white'],
  ['element-primary', 'surface-white'],
  ['element-gray', 'surface-white'],
  ['element-gray', 'element-gray-light'],
  ['border-success', 'surface-white'],
  ['border-danger', 'surface-white'],
  ['border-gray-dark', 'surface-white'],
  ['link-default', 'surface-white'],
  ['border-warning', 'surface-white'],
  ['divider-gray-dark', 'surface-white'],
]

describe.each(['light', 'high-contrast'] satisfies KrdsMode[])('%s colours', (mode) => {
  test.each(textPairs)('text %s on %s is at least 4.5:1', (text, ground) => {
    expect(contrast(colourOf(tokens, mode, text), colourOf(tokens, mode, ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapePairs)('shape %s on %s is at least 3:1', (shape, ground) => {
    expect(contrast(colourOf(tokens, mode, shape), colourOf(tokens, mode, ground))).toBeGreaterThanOrEqual(3)
  })
})

test('every text colour and ground of the sheets is among the pairs', () => {
  const known = new Set([...textPairs, ...shapePairs].flat())
  const painted = ours.matchAll(/(?<![\w-])(?:color|background|fill|stroke): var\(--krds-color-([\w-]+)\)/g)
  const missing = [...painted].map((found) => found[1] ?? '').filter((name) => !known.has(name) && !plain.has(name))
  expect([...new Set(missing)]).toEqual([])
})

/** Painted without a word or a meaning of its own on or against it. */
const plain = new Set([
  'icon-gray',
  'border-gray',
  'border-gray-light',
  // The bands of the gates have an edge that is among the pairs.
  'button-secondary-fill-pressed',
  'element-warning',
])

test('only the tokens that the sheets use are sent, resolved, once for each set of colours', () => {
  const sent = krdsTokens(tokenSheet, 'a{color:var(--krds-color-text-basic)}')
  expect(sent).toContain(':root{color-scheme:light;--krds-color-text-basic:#1e2124}')
  expect(sent).toContain("html[data-theme='contrast']{color-scheme:dark;--krds-color-text-basic:#f4f5f6}")
  expect(sent).not.toContain('primary')
})

test('a token that KRDS does not have is a bug', () => {
  expect(() => resolveToken(tokens, '--krds-none')).toThrow(RangeError)
})

/** The contrast ratio of WCAG 2.2 for two `#rrggbb` colours. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

const channel = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
