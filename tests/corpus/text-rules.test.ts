import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Extracted } from '#rooms/documents/core/extracted.ts'
import { textRules } from '#rooms/documents/core/rules/text/text-rules.ts'
import { planRules } from '#rooms/plans/core/document-rules/plan-rules.ts'

/** Four papers as text and what is known to be wrong in them, kept beside the project and not in it. */
const seeds = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url))
const known = fileURLToPath(new URL('../../../shared/data/seed-findings.json', import.meta.url))

const KnownFindings = z.array(z.object({ id: z.string(), seed: z.string(), line: z.int(), rule: z.string() }))

/** Every finding on the papers, read one by one: line, severity, rule. */
const reviewed: Readonly<Record<string, readonly string[]>> = {
  '000': [
    '104 note typo',
    '116 note typo',
    '145 note date-format',
    '155 note period',
    '233 note period',
    '290 note typo',
  ],
  '001': [
    '48 error weekday',
    '55 note date-format',
    '119 note unit',
    '134 note period',
    '175 note period',
    '407 note typo',
    '539 note typo',
  ],
  '003': [
    '350 note header-budget',
    '350 note repeated-word',
    '504 note date-format',
    '504 note term',
    '639 note structure',
    '671 note kpi-definition',
    '672 note term',
    '674 note kpi-definition',
    '753 warning kpi-budget',
    '816 note repeated-word',
    '902 note ambiguous-count',
    '938 note ambiguous-count',
    '983 note structure',
    '1014 note typo',
    '1237 note structure',
    '1261 note kpi-unit',
    '1267 note kpi-class',
    '1634 warning period-stage',
    '2012 warning kpi-budget',
    '2226 note kpi-class',
    '2347 warning name-alias',
    '2443 note stage-missing',
    '2496 note kpi-class',
    '2713 note stage-missing',
    '3121 note unit',
    '3125 note unit',
    '3382 warning stage-missing',
    '3453 warning plan-budget-timing',
    '3473 warning kpi-budget',
    '3556 note unit',
    '3686 note list-number',
    '3772 note kpi-class',
    '4078 note ratio',
    '4128 note typo',
    '4326 note stage-missing',
    '4366 note kpi-class',
    '4366 note kpi-name',
    '4380 note typo',
    '4894 warning stage-missing',
    '4963 note structure',
    '5029 note name-alias',
    '5058 note typo',
    '5095 warning stage-missing',
    '5103 note typo',
    '5158 warning plan-timing',
    '5286 note undefined',
    '5330 note date-format',
    '5342 warning cross-reference',
    '5346 note name-alias',
    '5513 note kpi-evidence',
    '5564 warning plan-budget-timing',
    '5610 warning section-number',
    '6975 note date-mismatch',
    '7221 note typo',
    '7330 error duration',
    '7330 note typo',
    '7354 warning attendance',
    '7474 note name-alias',
    '7478 warning name-alias',
    '7494 warning attendance',
    '7522 note typo',
    '7522 warning decision-rank',
    '7670 note name-alias',
    '7676 note name-alias',
    '7750 warning attendance',
    '7770 warning name-alias',
    '7776 warning name-alias',
    '7834 error weekday',
    '8217 note duplicate-name',
    '8255 note typo',
    '8310 note typo',
    '8367 note typo',
    '8463 warning draft-marker',
    '8742 warning cross-reference',
    '8824 note typo',
    '8836 note typo',
    '8839 note repeated-word',
    '8839 note typo',
    '8890 note period',
    '9077 note privacy',
    '9258 warning attendance',
    '9410 note department',
    '9503 note undefined',
    '9529 note typo',
    '9740 error weekday',
    '9766 error round-sequence',
    '9795 error weekday',
    '9805 error weekday',
    '9898 error weekday',
    '9952 note typo',
    '10004 note privacy',
    '10352 warning subcommittee',
    '10527 note typo',
    '10541 note privacy',
  ],
  '004': ['84 note typo', '290 note typo', '330 note privacy'],
}

/** Known findings of these families, with the rule that tells them where it is not the one of the list. */
const ours: Readonly<Record<string, string | null>> = {
  'SI-013': null,
  'SI-014': null,
  'SI-015': null,
  'SI-017': null,
  'SI-021': null,
  'SI-022': null,
  'SI-023': null,
  'SI-024': null,
  'SI-025': null,
  'SI-026': null,
  'SI-028': null,
  'SI-029': null,
  'SI-032': null,
  'SI-033': null,
  'SI-034': null,
  'SI-035': null,
  'SI-036': null,
  'SI-038': null,
  'SI-041': null,
  'SI-043': null,
  'SI-044': null,
  'SI-045': null,
  'SI-046': null,
  'SI-049': null,
  'SI-051': null,
  'SI-052': null,
  'SI-054': null,
  'SI-055': null,
  'SI-056': null,
  'SI-057': null,
  'SI-058': null,
  'SI-059': null,
  'SI-060': null,
  'SI-061': null,
  'SI-062': 'typo',
  'SI-063': null,
  'SI-064': null,
  'SI-065': null,
  'SI-066': null,
  'SI-071': null,
  'SI-073': null,
  'SI-074': null,
  'SI-075': null,
  'SI-076': 'undefined',
  'SI-077': null,
  'SI-078': null,
  'SI-079': null,
  'SI-082': null,
  'SI-083': null,
  'SI-084': null,
  'SI-118': null,
}

const textOf = (file: string): Extracted => ({
  name: file,
  format: 'text',
  pieces: readFileSync(seeds + file, 'utf8')
    .split('\n')
    .map((text, index) => ({ text, place: { kind: 'line', line: index + 1 } })),
  tables: [],
})

const findingsIn = (document: Extracted) =>
  [textRules, planRules].flatMap((set) =>
    set.rules.flatMap((rule) =>
      rule.check(document).map((finding) => ({
        finding,
        line: finding.place.kind === 'line' ? finding.place.line : 0,
        sentence: set.describe(finding, 'ko'),
      })),
    ),
  )

if (!existsSync(seeds)) {
  test('the corpus is not beside this project: the rules over texts are not tried on the papers', () => {
    console.log('../shared/seeds is not here; the rules over texts were not tried on the papers.')
    expect(process.env['CI'], 'CI always has the corpus').not.toBe('true')
  })
} else {
  describe('the rules over texts and plans on the papers', () => {
    const files = readdirSync(seeds).filter((file) => file.endsWith('.txt'))

    test.each(files)('%s: every finding is one that was read and judged', (file) => {
      const found = findingsIn(textOf(file))
      expect(found.filter(({ sentence }) => sentence === null)).toEqual([])
      const told = found
        .toSorted((a, b) => a.line - b.line)
        .map(({ line, finding }) => `${line} ${finding.severity} ${finding.rule}`)
      expect(told.toSorted()).toEqual(reviewed[file.slice(0, 3)]?.toSorted())
    })

    test('the known findings of these families are found on their lines', () => {
      const list = KnownFindings.parse(JSON.parse(readFileSync(known, 'utf8')))
      const bySeed = new Map(files.map((file) => [file.slice(0, 3), findingsIn(textOf(file))]))
      for (const { id, seed, line, rule } of list) {
        const wanted = ours[id]
        if (wanted === undefined) continue
        const there = bySeed.get(seed)?.some((one) => one.line === line && one.finding.rule === (wanted ?? rule))
        expect(there, id).toBe(true)
      }
    })

    test('no personal datum is repeated', () => {
      const told = files.flatMap((file) => findingsIn(textOf(file))).filter(({ finding }) => finding.rule === 'privacy')
      expect(told.map(({ finding }) => finding.stated).filter((stated) => stated !== null)).toEqual([])
    })

    test('the longest paper takes less than a second of CPU on a busy machine', () => {
      const [longest] = files.toSorted((a, b) => readFileSync(seeds + b).length - readFileSync(seeds + a).length)
      const times = [0, 1, 2, 3].map(() => {
        const document = textOf(longest ?? '')
        const start = process.cpuUsage()
        findingsIn(document)
        const { user, system } = process.cpuUsage(start)
        return (user + system) / 1000
      })
      console.log(`rules over texts and plans: ${Math.min(...times).toFixed(0)} ms of CPU for the longest paper`)
      expect(Math.min(...times)).toBeLessThan(1000)
    })
  })
}
