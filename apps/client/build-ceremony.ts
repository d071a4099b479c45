import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ceremonyWords } from '#rooms/polling/core/messages-ceremony.ts'
import { ceremonyFile } from '#ui/ceremony-file.ts'

const root = resolve(import.meta.dirname, '../..')
const page = join(root, 'rooms/polling/web/onsite/ceremony-page')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Builds the page of the key ceremony as one file that reaches nothing: script and style stand in it, and no others run. */
export async function buildCeremony(folder: string): Promise<void> {
  const { build } = await import('vite')
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: ['chrome111', 'firefox115', 'safari16.4'],
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(page, 'ceremony.tsx'), output: { format: 'iife' } },
    },
  })
  const [script] = 'output' in built ? built.output : []
  if (script?.type !== 'chunk') throw new Error('The build of the key ceremony gave no script.')
  const code = script.code.replaceAll('</script', '<\\/script')
  const style = readFileSync(join(page, 'ceremony.css'), 'utf8')
  const policy = `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(style)}`
  const html = [
    '<!doctype html>',
    '<html lang="ko"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${ceremonyWords('ko').title}</title>`,
    `<style>${style}</style></head>`,
    `<body><div id="ceremony"></div><script>${code}</script></body></html>`,
  ].join('\n')
  writeFileSync(join(folder, ceremonyFile), html)
}
