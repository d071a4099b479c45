import { sha256 } from '@noble/hashes/sha2.js'
import { zipSync } from 'fflate'
import { hex, utf8 } from '#kit/bytes.ts'
import { formatCount } from '#kit/format-count.ts'

/** One file of a package: of which paper (from 1), what it is named after, and what it holds. */
export interface PackageFile {
  readonly part: number
  readonly title: string
  readonly ending: string
  readonly content: Uint8Array
}

/** What Windows refuses in a name, and what it drops at the end. */
const unfit = /[\\/:*?"<>|\p{Cc}]/gu
const longestTitle = 80

/** The name of a paper's file: its number in the package first, so that a folder shows them in order, and none twice. */
function nameOf({ part, title, ending }: PackageFile, parts: number): string {
  const number = String(part).padStart(String(parts).length, '0')
  const words = title.normalize('NFC').replaceAll(unfit, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, longestTitle)
  return `${parts === 1 ? '' : `${number} `}${words.replace(/[. ]+$/, '')}.${ending}`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The contents of a package as a page of its own (목차): every file with its size and fingerprint. */
function contentsPage(title: string, files: readonly { name: string; content: Uint8Array }[]): string {
  const rows = files.map(
    ({ name, content }) =>
      `<tr><th scope="row"><a href="${escaped(encodeURI(name))}">${escaped(name)}</a></th>` +
      `<td>${formatCount(content.length)}</td><td><code>${hex(sha256(content))}</code></td></tr>`,
  )
  return [
    '<!doctype html><html lang="ko"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)} 목차</title></head><body><main><h1>${escaped(title)} 목차</h1><table>`,
    '<caption>묶음에 든 파일</caption>',
    '<thead><tr><th scope="col">파일</th><th scope="col">크기(바이트)</th><th scope="col">지문(SHA-256)</th></tr></thead>',
    `<tbody>${rows.join('')}</tbody></table></main></body></html>\n`,
  ].join('')
}

/** The same time for every file: zips know no time zones. */
const fileTime = new Date(1980, 0, 1)

/**
 * Packs the files of papers into one ZIP with a page of contents first and, for checking, a list of their fingerprints.
 * The same files give the same bytes.
 */
export function packFiles(title: string, files: readonly PackageFile[]): Uint8Array {
  const parts = Math.max(...files.map(({ part }) => part), 1)
  const named = files.map((file) => ({ name: nameOf(file, parts), content: file.content }))
  const sums = named.map(({ name, content }) => `${hex(sha256(content))}  ${name}\n`).join('')
  const entries = Object.fromEntries([
    ['00 목차.html', utf8(contentsPage(title, named))],
    ...named.map(({ name, content }) => [name, content]),
    ['SHA256SUMS', utf8(sums)],
  ])
  return zipSync(entries, { level: 6, mtime: fileTime })
}
