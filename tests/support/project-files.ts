import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const folders = ['kit', 'ui', 'db', 'kernel', 'apps', 'rooms', 'samples', 'tests', 'bench']

/** The TypeScript files of the project, by their path from its root. */
export const projectFiles = (): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  )

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

export const lengthOf = (file: string): number => textOf(file).split('\n').length - 1

/**
 * What a file imports, in any form (import, export from, import()): a path from the root for what is ours, the package's
 * name for what is not.
 */
export function readImports(file: string): readonly string[] {
  const { module, errors } = parseSync(file, textOf(file))
  const [error] = errors
  if (error !== undefined) throw new SyntaxError(`${file}: ${error.message}`)
  const named = [...module.staticImports.map((one) => one.moduleRequest.value), ...reexports(module.staticExports)]
  const dynamic = module.dynamicImports.map((one) => textOf(file).slice(one.moduleRequest.start, one.moduleRequest.end))
  return [...named, ...dynamic.map((text) => text.replaceAll(/['"`]/g, ''))].map((name) => fromRoot(file, name))
}

const reexports = (statements: ReturnType<typeof parseSync>['module']['staticExports']): readonly string[] =>
  statements.flatMap((statement) => statement.entries.flatMap((entry) => entry.moduleRequest?.value ?? []))

function fromRoot(file: string, name: string): string {
  if (name.startsWith('.')) return relative(root, resolve(root, dirname(file), name))
  if (name.startsWith('#')) return name.slice(1)
  return name
}
