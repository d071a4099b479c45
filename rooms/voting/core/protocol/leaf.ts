import { z } from 'zod'
import { canonicalJson } from '#kit/bytes.ts'
import type { Choices } from './choices.ts'
import { readJson } from './stored-json.ts'
import { bytesWord, idWord, integer } from './words.ts'

const choice = z.union([z.array(idWord), z.array(z.tuple([idWord, integer(1)]))])
const paper = { t: z.literal('paper'), e: bytesWord, id: idWord, n: integer(0) }

// The members stand in the order in which a leaf writes them (docs/pbvote-1.md, sections 4 and 5).
const leafShape = z.union([
  z.strictObject({
    t: z.literal('ballot'),
    e: bytesWord,
    y: idWord,
    k: bytesWord,
    p: bytesWord,
    s: bytesWord,
    n: integer(0),
    c: bytesWord,
    g: bytesWord,
  }),
  z.strictObject({ t: z.literal('manifest'), h: bytesWord }),
  z.strictObject({ t: z.literal('revoke'), e: bytesWord, y: idWord, k: bytesWord, w: z.enum(['unused', 'spoilt']) }),
  z.strictObject({ ...paper, r: z.record(idWord, integer(0)), h: bytesWord }),
  z.strictObject({ ...paper, b: z.array(z.array(choice)), h: bytesWord }),
  z.strictObject({ t: z.literal('close'), e: bytesWord, n: integer(0) }),
])
const issueShape = z.strictObject({
  t: z.literal('issue'),
  e: bytesWord,
  y: idWord,
  ch: z.enum(['online', 'onsite']),
  h: bytesWord,
})

export type Leaf = z.infer<typeof leafShape>
export type IssueLeaf = z.infer<typeof issueShape>
export type BallotLeaf = Extract<Leaf, { t: 'ballot' }>
export type RevokeLeaf = Extract<Leaf, { t: 'revoke' }>
export type PaperLeaf = Extract<Leaf, { t: 'paper' }>

const order = ['t', 'e', 'id', 'y', 'ch', 'k', 'p', 's', 'n', 'r', 'b', 'c', 'g', 'w', 'h'] as const

/** The one line of a leaf, without the line feed: what is hashed, signed for and published. */
export function writeLeaf(leaf: Leaf | IssueLeaf): string {
  const members: Readonly<Record<string, unknown>> = leaf
  const written = order.flatMap((name) => {
    const value = members[name]
    return value === undefined ? [] : [`"${name}":${canonicalJson(value)}`]
  })
  return `{${written.join(',')}}`
}

const readAs =
  <Kind extends Leaf | IssueLeaf>(shape: z.ZodType<Kind>) =>
  (line: string): Kind | null => {
    const parsed = shape.safeParse(readJson(line))
    return parsed.success && writeLeaf(parsed.data) === line ? parsed.data : null
  }

/** The leaf of a line of the ballot log, or null when the line is not exactly how a leaf is written. */
export const readLeaf: (line: string) => Leaf | null = readAs(leafShape)
/** The same for the issuance log. */
export const readIssueLeaf: (line: string) => IssueLeaf | null = readAs(issueShape)

/** The choices of the ballots that a count sheet holds one by one; none where it holds sums. */
export const ballotsOfPaper = (leaf: PaperLeaf): readonly Choices[] => ('b' in leaf ? leaf.b : [])
