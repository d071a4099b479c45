import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { islandFiles } from './island-script.ts'
import { krdsTokens } from './krds-tokens.ts'

/** A file served under /assets; its name carries the hash of its content, so it may be kept for ever. */
export interface Asset {
  readonly path: string
  readonly body: Uint8Array
  readonly contentType: string
}

export const sheets = [
  'base',
  'layout',
  'frame',
  'parts',
  'form',
  'table',
  'papers',
  'official',
  'thread',
  'chart',
  'tile-map',
  'gates',
  'check',
  'gantt',
  'grid',
  'map',
  'booth',
  'cards',
  'print',
] as const

const scriptType = 'text/javascript; charset=utf-8'
const krds = dirname(createRequire(import.meta.url).resolve('krds-uiux/package.json'))
const fonts = [
  { file: 'PretendardGOV-Regular.subset.woff2', weight: 400 },
  { file: 'PretendardGOV-Bold.subset.woff2', weight: 700 },
] as const

interface Built {
  readonly byPath: ReadonlyMap<string, Asset>
  readonly byName: ReadonlyMap<string, Asset>
}

let built: Built | null = null

/** Everything that pages load, by address. Built once, from our sheets and the files of the krds-uiux package. */
export const assets = (): ReadonlyMap<string, Asset> => build().byPath

/** The hashed address of an asset by its plain name; an unknown name is a bug. */
export function assetUrl(name: string): string {
  const asset = build().byName.get(name)
  if (asset === undefined) throw new RangeError(`no such asset: ${name}`)
  return asset.path
}

function build(): Built {
  if (built !== null) return built
  const made = new Map<string, Asset>()
  for (const { file } of fonts)
    made.set(file, asset(file, readFileSync(join(krds, 'resources/fonts', file)), 'font/woff2'))
  const faces = fonts.map(({ file, weight }) => fontFace(made.get(file)?.path ?? '', weight)).join('\n')
  const ours = sheets.map((name) => readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8')).join('\n')
  const tokens = krdsTokens(readFileSync(join(krds, 'resources/css/token/krds_tokens.css'), 'utf8'), ours)
  const sheet = new TextEncoder().encode(shorten(`${faces}\n${tokens}\n${ours}`))
  made.set('mark.svg', asset('mark.svg', readFileSync(new URL('styles/mark.svg', import.meta.url)), 'image/svg+xml'))
  made.set('madang.css', asset('madang.css', sheet, 'text/css; charset=utf-8'))
  const scripts = islandFiles().map(({ name, body }) => ({ path: `/assets/${name}`, body, contentType: scriptType }))
  built = { byName: made, byPath: new Map([...made.values(), ...scripts].map((one) => [one.path, one])) }
  return built
}

function asset(name: string, body: Uint8Array, contentType: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const dot = name.lastIndexOf('.')
  return { path: `/assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`, body, contentType }
}

const fontFace = (path: string, weight: number): string =>
  `@font-face{font-family:'Pretendard GOV';font-weight:${weight};font-display:swap;src:url('${path}') format('woff2')}`

/** Drops comments and the white space that means nothing. Our sheets hold no strings with either in them. */
const shorten = (css: string): string =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(/;\}/g, '}')
    .trim()
