import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folders = ['docs/security', 'docs/accessibility']
const sheets = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
)
const read = (path: string): string => readFileSync(path, 'utf8')

/** Files that a sheet names as `folder/file.ts`, each with the titles of tests that stand right after it. */
const named = (text: string) =>
  [...text.matchAll(/`((?:kernel|kit|ui|db|apps|rooms|tests|docs|deploy|bench)\/[\w./-]+)`((?: «[^»]+»)*)/g)].map(
    ([, path = '', titles = '']) => ({
      path,
      titles: [...titles.matchAll(/«([^»]+)»/g)].map(([, title = '']) => title),
    }),
  )

/** The cells of the rows of a sheet that begin with a number of its standard. */
const rowsOf = (path: string, number: RegExp): readonly (readonly string[])[] =>
  read(path)
    .split('\n')
    .filter((line) => number.test(line))
    .map((line) => line.slice(2, -2).split(' | '))

test.each(sheets)('%s names only files that are there, and tests that stand in them', (sheet) => {
  const found = named(read(sheet))
  expect(found.filter(({ path }) => !existsSync(path)).map(({ path }) => path)).toEqual([])
  const missing = found.flatMap(({ path, titles }) =>
    titles.filter((title) => !read(path).includes(title)).map((title) => `${path}: ${title}`),
  )
  expect(missing).toEqual([])
})

const states = ['시험', '구조', '문서', '운영', '없음', '남음']

/** The sheet is whole in itself: states are known, what says to be tested names a test, the counts are right. */
function expectWhole(path: string, number: RegExp): readonly (readonly string[])[] {
  const rows = rowsOf(path, number)
  const told = new Map<string, number>()
  for (const [id = '', , what = '', state = '', ground = ''] of rows) {
    expect(states, id).toContain(state)
    expect([what.length > 1, ground.length > 1], id).toEqual([true, true])
    if (state === '시험') expect(ground, id).toMatch(/`[\w./-]+\.(test|journey)\.tsx?`/)
    if (state === '구조' || state === '문서') expect(ground, id).toMatch(/`[\w.{}*/-]+`/)
    told.set(state, (told.get(state) ?? 0) + 1)
  }
  for (const [state, count] of told) expect(read(path), state).toMatch(new RegExp(`\\| ${state} \\|.*\\| ${count} \\|`))
  return rows
}

/** The numbers of sections given as first and last: `{ '1.1': '1-2' }` is 1.1.1 and 1.1.2. */
const numbersIn = (sections: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(sections).flatMap(([section, numbers]) => {
    const [first = 1, last = first] = numbers.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, at) => `${section}.${first + at}`)
  })

describe('the sheet of ASVS 5.0.0', () => {
  /** How many requirements of level 1 and 2 each section has, by their numbers; those of level 3 are left out. */
  const sections: Readonly<Record<string, string>> = {
    '1.1': '1-2',
    '1.2': '1-9',
    '1.3': '1-11',
    '1.4': '1-3',
    '1.5': '1-2',
    '2.1': '1-3',
    '2.2': '1-3',
    '2.3': '1-4',
    '2.4': '1',
    '3.2': '1-2',
    '3.3': '1-4',
    '3.4': '1-6',
    '3.5': '1-5',
    '3.7': '1-2',
    '4.1': '1-3',
    '4.2': '1',
    '4.3': '1-2',
    '4.4': '1-4',
    '5.1': '1',
    '5.2': '1-3',
    '5.3': '1-2',
    '5.4': '1-3',
    '6.1': '1-3',
    '6.2': '1-12',
    '6.3': '1-4',
    '6.4': '1-4',
    '6.5': '1-5',
    '6.6': '1-3',
    '6.8': '1-4',
    '7.1': '1-3',
    '7.2': '1-4',
    '7.3': '1-2',
    '7.4': '1-5',
    '7.5': '1-2',
    '7.6': '1-2',
    '8.1': '1-2',
    '8.2': '1-3',
    '8.3': '1',
    '8.4': '1',
    '9.1': '1-3',
    '9.2': '1-4',
    '10.1': '1-2',
    '10.2': '1-2',
    '10.3': '1-4',
    '10.4': '1-11',
    '10.5': '1-5',
    '10.6': '1-2',
    '10.7': '1-3',
    '11.1': '1-2',
    '11.2': '1-3',
    '11.3': '1-3',
    '11.4': '1-4',
    '11.5': '1',
    '11.6': '1',
    '12.1': '1-3',
    '12.2': '1-2',
    '12.3': '1-4',
    '13.1': '1',
    '13.2': '1-5',
    '13.3': '1-2',
    '13.4': '1-5',
    '14.1': '1-2',
    '14.2': '1-4',
    '14.3': '1-3',
    '15.1': '1-3',
    '15.2': '1-3',
    '15.3': '1-7',
    '16.1': '1',
    '16.2': '1-5',
    '16.3': '1-4',
    '16.4': '1-3',
    '16.5': '1-3',
    '17.1': '1',
    '17.2': '1-4',
    '17.3': '1-2',
  }
  test('has a line for each of the 253 requirements of level 1 and 2, none empty', () => {
    const rows = expectWhole('docs/security/asvs.md', /^\| V\d+\.\d+\.\d+ \|/)
    expect(rows.map(([id]) => id)).toEqual(numbersIn(sections).map((number) => `V${number}`))
    expect(rows.map(([, level]) => level).filter((level) => level === '1')).toHaveLength(70)
    expect(rows).toHaveLength(253)
  })
})

describe('the sheet of KWCAG 2.2', () => {
  const sections = { '5.1': '1', '5.2': '1', '5.3': '1-3', '5.4': '1-4', '6.1': '1-4', '6.2': '1-2', '6.3': '1' }
  const more = { '6.4': '1-4', '6.5': '1-4', '7.1': '1', '7.2': '1-2', '7.3': '1-4', '8.1': '1', '8.2': '1' }

  test('has a line for each of the 33 checks, none empty', () => {
    const rows = expectWhole('docs/accessibility/kwcag.md', /^\| \d\.\d\.\d \|/)
    expect(rows.map(([id]) => id)).toEqual(numbersIn({ ...sections, ...more }))
    expect(rows).toHaveLength(33)
  })
})
