/** The two sets of colours that KRDS names alike: `--krds-light-color-x` and `--krds-high-contrast-color-x`. */
export type KrdsMode = 'light' | 'high-contrast'

/** Reads the custom properties of the KRDS token sheet. */
export const readTokens = (sheet: string): ReadonlyMap<string, string> =>
  new Map([...sheet.matchAll(/(--krds-[\w-]+):\s*([^;]+);/g)].map((found) => [found[1] ?? '', (found[2] ?? '').trim()]))

/** The literal value behind a token, following `var()`; a name that KRDS does not have is a bug. */
export function resolveToken(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name)
  if (value === undefined) throw new RangeError(`KRDS has no token ${name}`)
  const inner = /^var\((--krds-[\w-]+)\)$/.exec(value)?.[1]
  return inner === undefined ? value : resolveToken(tokens, inner)
}

/** The colour of a semantic name (`text-basic`) in one mode, as a literal. */
export const colourOf = (tokens: ReadonlyMap<string, string>, mode: KrdsMode, name: string): string =>
  resolveToken(tokens, `--krds-${mode}-color-${name}`)

/**
 * The part of the KRDS tokens that our sheets use, resolved: `--krds-color-x` in the light and in the high-contrast
 * set. The device's own wish counts only where the person chose "as my device".
 */
export function krdsTokens(sheet: string, ours: string): string {
  const tokens = readTokens(sheet)
  const names = [...new Set([...ours.matchAll(/var\(--krds-color-([\w-]+)\)/g)].map((found) => found[1] ?? ''))].sort()
  const block = (mode: KrdsMode) =>
    names.map((name) => `--krds-color-${name}:${colourOf(tokens, mode, name)}`).join(';')
  const contrast = `color-scheme:dark;${block('high-contrast')}`
  return [
    `:root{color-scheme:light;${block('light')}}`,
    `html[data-theme='contrast']{${contrast}}`,
    `@media screen and (prefers-color-scheme:dark),screen and (prefers-contrast:more){html[data-theme='auto']{${contrast}}}`,
    `@media print{html[data-theme]{color-scheme:light;${block('light')}}}`,
  ].join('\n')
}
