import type { VNode } from 'preact'
import type { Actor, Permission } from '#kit/actor.ts'
import type { CommandContract, GivenTo, QueryContract, ReplyOf, Subject } from '#kit/contract.ts'
import type { Instant } from '#kit/korean-date.ts'
import { ok, type Refused, type Result, refuse } from '#kit/result.ts'
import type { FormFile } from '#ui/form-file.ts'
import type { AnyRefusal, Ask } from './handler.ts'
import type { Lang } from './house.ts'

/** A form that was refused: what the person typed, kept, and why it was refused. */
export interface RefusedForm {
  readonly command: string
  readonly values: Readonly<Record<string, string>>
  readonly refusal: AnyRefusal
  /** Where it was to lead when done, and the key it carried. */
  readonly leadsTo?: string | undefined
  readonly key?: string | undefined
  /** The sentence to show above the form, and one for each field by its name. */
  readonly sentence: string
  readonly fieldErrors: Readonly<Record<string, string>>
  /** The files that it names, which are kept. */
  readonly files?: readonly FormFile[]
}

/** What a page is given to render itself. */
export interface PageRequest {
  readonly ask: Ask
  readonly actor: Actor
  readonly lang: Lang
  readonly now: Instant
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly form: RefusedForm | null
  /** The ids of what this browser was given to find again, of one kind (`draft`), the last one first. */
  readonly bookmarks?: (of: string) => readonly string[]
  /** What was sent to this page by a form of its own (`takes: 'post'`); null when it was only asked for. */
  readonly sent: SentForm | null
}

/** The texts and files of a form that asks a page something, by field. Nothing of it is kept. */
export interface SentForm {
  readonly values: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, SentFile>>
}

export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that a page gives instead of itself. */
export interface Download {
  readonly download: true
  /** Whether it is a picture that stands in a page; all else is given to be put away, and never opened in the site. */
  readonly shown?: true
  readonly fileName: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** A file of any length that a page gives: each piece is read by itself once the browser has taken the one before. */
export interface LongFile {
  readonly download: true
  readonly fileName: string
  readonly contentType: string
  /** In bytes. */
  readonly length: number
  readonly pieces: number
  readonly readPiece: (ask: Ask, piece: number) => Promise<Uint8Array>
}

export const download = (parts: Omit<Download, 'download'>): Download => ({ download: true, ...parts })

export const longDownload = (parts: Omit<LongFile, 'download'>): LongFile => ({ download: true, ...parts })

/** That a page leads elsewhere, to another site, and what the browser keeps, unread by scripts, until it comes back. */
export interface Departure {
  readonly departsTo: string
  readonly keeps: string
}

export const depart = (departsTo: string, keeps: string): Departure => ({ departsTo, keeps })

/**
 * That a browser which comes back from elsewhere has a command carried out, as a form would. The page itself has made
 * sure, by what was kept, that this browser wanted it. Refused, it is shown as a refused form is, on the page `page`.
 */
export interface Arrival {
  readonly carriesOut: CommandContract
  readonly values: Readonly<Record<string, string>>
  readonly page: string
  readonly leadsTo: string
}

export const carryOut = <C extends CommandContract>(
  carriesOut: C,
  values: Readonly<Record<string, string>>,
  where: Pick<Arrival, 'page' | 'leadsTo'>,
): Arrival => ({ carriesOut, values, ...where })

/** A page: its address below the district's, who may see it, and how it is made. A refusal becomes an error page. */
export interface Page {
  readonly path: string
  readonly permission: Permission
  /** The one thing that the page is about, where it belongs to departments or subcommittees: to others it shows no forms. */
  readonly about?: (params: Readonly<Record<string, string>>) => Subject | null
  /** Whether it also answers a form sent to its own address, with a file perhaps: it still only asks. */
  readonly takes?: 'post'
  /**
   * Whether it shows every stranger the same, with nothing drawn for one of them, no form of a command and no secret of
   * a browser: strangers who ask for it at once share one rendering (`kernel/http/render-once.ts`).
   */
  readonly shared?: true
  /** Whether it may show a map: where the house has any, its browsers may load the pictures. */
  readonly showsMap?: true
  /** Whether its script asks the registrar or the box of a resident vote. */
  readonly reachesVote?: true
  /** Whether its script looks through the camera of the device, as the tablet of a hall does for cards. */
  readonly usesCamera?: true
  /** Whether it only asks queries that need no database: it is rendered without a connection to it. */
  readonly database?: 'none'
  /**
   * What it asks before its snapshot of the database is opened, of queries that need none: to read a file that was sent
   * may take long, and no connection is held meanwhile. `render` is given what came of it.
   */
  readonly prepare?: (request: PageRequest) => Promise<unknown>
  /**
   * What it reads in its snapshot, where it is rendered only after that is closed, asking queries that need no database: to
   * write a long file takes time, and no connection is held meanwhile. `render` is given what came of it.
   */
  readonly gather?: (request: PageRequest) => Promise<unknown>
  readonly render: (request: PageRequest, prepared?: unknown) => Promise<Rendered>
  /** By which a browser leaves for another site, or comes back from there: what is done instead of rendering. */
  readonly cross?: (request: CrossingRequest) => Promise<Crossed>
  /** Whether browsers come back to it: it is given what they kept, once. */
  readonly comes?: 'back'
}

/** A page as it is written, where what it prepares or gathers has a type; without either there is nothing. */
interface PageParts<Prepared> extends Omit<Page, 'prepare' | 'gather' | 'render'> {
  readonly prepare?: (request: PageRequest) => Promise<Prepared>
  readonly gather?: (request: PageRequest) => Promise<Prepared>
  readonly render: (request: PageRequest, prepared: Prepared) => Promise<Rendered>
}

export type Rendered = VNode | Download | LongFile | Refused<AnyRefusal>
export type Crossed = Rendered | Departure | Arrival

export const page = <Prepared = null>(parts: PageParts<Prepared>): Page => parts as Page

/** What a page by which browsers leave and come back is given: beside the rest, what this one kept meanwhile. */
export interface CrossingRequest extends PageRequest {
  readonly kept: string | null
}

/** A page by which browsers leave for another site and come back; it is crossed, and never stands open by itself. */
export const crossing = (parts: Omit<Page, 'render'> & Required<Pick<Page, 'cross'>>): Page => ({
  ...parts,
  render: async () => refuse({ kind: 'page-not-found' }),
})

/** Whether a browser leaves by it: only this site's own pages lead there, so that nobody is sent through unawares. */
export const leadsAway = (page: Page): boolean => page.cross !== undefined && page.comes !== 'back'

export const isRefused = (rendered: Crossed): rendered is Refused<AnyRefusal> =>
  'ok' in rendered && rendered.ok === false

export const isDownload = (rendered: Crossed): rendered is Download | LongFile => 'download' in rendered

export const isDeparture = (rendered: Crossed): rendered is Departure => 'departsTo' in rendered

export const isArrival = (rendered: Crossed): rendered is Arrival => 'carriesOut' in rendered

type Questions = Readonly<Record<string, readonly [QueryContract, unknown]>>
type Answers<Q extends Questions> = { readonly [K in keyof Q]: ReplyOf<Q[K][0]> }

/** Pairs a query with its input, typed, for `askAll`. */
export const question = <C extends QueryContract>(contract: C, input: GivenTo<C>): readonly [C, GivenTo<C>] => [
  contract,
  input,
]

/** Asks several queries in order; the first refusal is the page's. All that need a reason are told at once. */
export async function askAll<Q extends Questions>(ask: Ask, questions: Q): Promise<Result<Answers<Q>, AnyRefusal>> {
  const answers: Record<string, unknown> = {}
  const unreasoned: string[] = []
  for (const [name, [contract, input]] of Object.entries(questions)) {
    const answer: Result<unknown, AnyRefusal> = await ask(contract, input)
    if (answer.ok) answers[name] = answer.value
    else if (answer.refusal.kind === 'reason-needed') unreasoned.push(contract.name)
    else return answer
  }
  return unreasoned.length === 0 ? ok(answers as Answers<Q>) : refuse({ kind: 'reason-needed', queries: unreasoned })
}
