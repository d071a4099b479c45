import { z } from 'zod'
import { noRefusals, query, Subject } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Finding, Severity } from '#kit/lint.ts'
import { Opening } from '#kit/opening.ts'
import { maySeeSite } from './core/permissions.ts'

const counts = z.object({ error: z.int(), warning: z.int(), note: z.int() })

/** One finding with its sentence in both languages. */
export const ToldFinding = Finding.extend({
  room: z.string(),
  sentence: z.object({ ko: z.string(), en: z.string() }),
})
export type ToldFinding = z.infer<typeof ToldFinding>

export const search = query({
  name: 'site.search',
  title: { ko: '찾는다', en: 'Search' },
  permission: maySeeSite,
  input: z.object({
    /** Parts of words, or initial consonants only (ㅇㅇㅊ); spaces do not matter. */
    q: z.string().trim().max(100).default(''),
    kind: z.string().max(40).optional(),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(100).default(20),
  }),
  reply: z.object({
    entries: z.array(Subject.extend({ title: z.string(), text: z.string(), path: z.string() })),
    /** How many of each kind there are, whatever kind is asked for. */
    kinds: z.array(z.object({ kind: z.string(), count: z.int() })),
    total: z.int(),
    page: z.int(),
  }),
  refusal: noRefusals,
})

export const listFindings = query({
  name: 'site.list-findings',
  title: { ko: '확인할 것을 본다', en: 'List all findings' },
  permission: maySeeSite,
  input: z.object({
    severity: Severity.optional(),
    rule: z.string().max(60).optional(),
    room: z.string().max(40).optional(),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(500).default(50),
  }),
  reply: z.object({
    /** Each with the title of what it is about, where that has one. */
    findings: z.array(ToldFinding.extend({ subjectTitle: z.string().nullable() })),
    total: z.int(),
    page: z.int(),
    /** Of all findings, whatever the filter. */
    counts,
    rules: z.array(z.object({ rule: z.string(), room: z.string(), count: z.int() })),
  }),
  refusal: noRefusals,
})

/** In what one may take part today, what ends first at the head; where nothing is open, what opens next. */
export const seeOpenings = query({
  name: 'site.see-openings',
  title: { ko: '지금 참여할 수 있는 것을 본다', en: 'See what one may take part in now' },
  permission: maySeeSite,
  input: z.object({}),
  reply: z.object({ on: LocalDate, open: z.array(Opening), next: Opening.nullable() }),
  refusal: noRefusals,
})
