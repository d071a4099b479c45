import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { missingSigns } from './signs.ts'
import { readTrueType, withGlyphs } from './true-type.ts'

const require = createRequire(import.meta.url)
const family = 'Madang Sans'
const faces = ['400Regular/NanumGothic_400Regular.ttf', '700Bold/NanumGothic_700Bold.ttf']

/** One weight of the font that documents embed, and the code points that it draws. */
export interface EmbeddedFace {
  readonly bytes: Buffer
  readonly known: ReadonlySet<number>
}

/** The installed font, regular and bold, under a name of its own and with the signs of offices that it lacks. */
export function embeddedFaces(): readonly EmbeddedFace[] {
  const from = dirname(require.resolve('@expo-google-fonts/nanum-gothic/package.json'))
  return faces.map((face) => {
    const font = readTrueType(readFileSync(join(from, face)))
    const added = missingSigns(font)
    const known = new Set([...font.glyphs.keys(), ...added.map(({ codePoint }) => codePoint)])
    return { bytes: withGlyphs(font, family, added), known }
  })
}
