import { existsSync, globSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { builtIslands } from '#ui/island-script.ts'
import { buildCeremony } from './build-ceremony.ts'

const root = resolve(import.meta.dirname, '../..')

/** Builds the live parts of the pages, unless what is built is newer than every source file it could come from. */
export async function buildIslands(): Promise<void> {
  const sources = globSync('{kit,ui,rooms,apps/client}/**/*.{ts,tsx,css}', { cwd: root })
  const newest = Math.max(...['package-lock.json', ...sources].map((file) => statSync(join(root, file)).mtimeMs))
  const note = join(builtIslands, 'entry.txt')
  if (existsSync(note) && statSync(note).mtimeMs > newest) return
  const aside = `${builtIslands}-${process.pid}`
  rmSync(aside, { recursive: true, force: true })
  const booth = await buildScript('booth', aside)
  const entry = await buildScript('islands', aside)
  await buildCeremony(aside)
  writeFileSync(join(aside, 'booth.txt'), booth)
  writeFileSync(join(aside, 'entry.txt'), entry)
  rmSync(builtIslands, { recursive: true, force: true })
  renameSync(aside, builtIslands)
}

/** Builds one script of this folder, with whatever it loads, and says by which file it begins. The booth loads nothing. */
async function buildScript(name: 'islands' | 'booth', outDir: string): Promise<string> {
  const { build } = await import('vite')
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    base: '/assets/',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: false,
      target: ['chrome111', 'firefox115', 'safari16.4'],
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(root, `apps/client/${name}.tsx`),
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash].js',
        },
      },
    },
  })
  const output = 'output' in built ? built.output : []
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry)
  if (entry === undefined) throw new Error(`The build of ${name} gave no script to begin with.`)
  if (name === 'booth' && output.length > 1)
    throw new Error('The booth must be one file: its hash stands in a manifest.')
  return entry.fileName
}
