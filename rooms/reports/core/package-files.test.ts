import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packFiles } from './package-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const namesIn = (zip: Uint8Array) => Object.keys(unzipSync(zip))

describe('a package of files', () => {
  const files = [
    { part: 1, title: '계획: "처음"/끝', ending: 'hwpx', content: bytes('하나') },
    { part: 1, title: '계획: "처음"/끝', ending: 'pdf', content: bytes('둘') },
  ]
  it('of one paper is named after it, without what Windows refuses, its contents first', () => {
    expect(namesIn(packFiles('계획', files))).toEqual([
      '00 목차.html',
      '계획 처음 끝.hwpx',
      '계획 처음 끝.pdf',
      'SHA256SUMS',
    ])
  })
  it('of several papers numbers them as widely as the last, so that equal titles stand apart and in order', () => {
    const many = [1, 2, 10].map((part) => ({ part, title: '사업계획서.', ending: 'pdf', content: bytes(String(part)) }))
    expect(namesIn(packFiles('사업계획서', many)).slice(1, -1)).toEqual([
      '01 사업계획서.pdf',
      '02 사업계획서.pdf',
      '10 사업계획서.pdf',
    ])
  })
  it('says the fingerprint of each file in its contents and in a list that tools check', () => {
    const zip = unzipSync(packFiles('<계획>', files))
    const sums = strFromU8(zip['SHA256SUMS'] ?? new Uint8Array())
    const contents = strFromU8(zip['00 목차.html'] ?? new Uint8Array())
    expect(sums).toMatch(/^[0-9a-f]{64} {2}계획 처음 끝\.hwpx\n[0-9a-f]{64} {2}계획 처음 끝\.pdf\n$/)
    for (const [hash] of sums.matchAll(/[0-9a-f]{64}/g)) expect(contents).toContain(hash)
    expect(contents).toContain('<title>&lt;계획&gt; 목차</title>')
  })
  it('is the same bytes for the same files', () => {
    expect(packFiles('계획', files)).toEqual(packFiles('계획', files))
    expect(namesIn(packFiles('빈 것', []))).toEqual(['00 목차.html', 'SHA256SUMS'])
  })
})
