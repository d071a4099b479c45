import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const name = 'madang-verify.mjs'

/** Builds the verifier as one file that needs nothing but Node; gives its path. */
export async function buildVerifier(folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'apps/verify/madang-verify.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node22',
      minify: false,
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  })
  const file = join(folder, name)
  const code = readFileSync(file, 'utf8')
  writeFileSync(file, `#!/usr/bin/env node\n${code}`)
  chmodSync(file, 0o755)
  return file
}

if (import.meta.main) await buildVerifier(join(root, 'verifier/dist'))
