import { type ChildProcess, fork } from 'node:child_process'
import { type Result, refuse } from '#kit/result.ts'
import type { FileRefused } from '../core/file-refused.ts'
import type { Unreadable } from '../core/unreadable.ts'
import type { AskedDocument, DocumentReader, ReadDocument } from './document-reader.ts'
import type { AskedPicture, MadePicture, PictureMaker } from './make-picture.ts'
import type { AskedPdf, NotOnThisMachine, PdfWriter, WrittenPdf } from './typst/write-pdf.ts'

/** What a reading apart says: that it has begun (from then on its time counts), and what came of it, or where it broke. */
export type SaidApart<Outcome = Result<ReadDocument, Unreadable>> =
  | { readonly kind: 'begun' }
  | { readonly kind: 'read'; readonly outcome: Outcome }
  | { readonly kind: 'broken'; readonly stack: string }

export interface ApartLimits {
  /** How long one document may take, and how many megabytes of objects its reading may hold. */
  readonly milliseconds: number
  readonly megabytes: number
  /** How long a process may take until it begins: starting one counts against no document. */
  readonly startMilliseconds: number
  /** How many documents are read at once, and how many more may wait. */
  readonly atOnce: number
  readonly waiting: number
}

/** Why something came to nothing by the way in which it was done apart. */
interface EndedApart {
  readonly kind: 'takes-too-long' | 'takes-too-much' | 'readers-busy'
}

/** Reads documents in processes of their own. */
export const readApart = (program: string, limits: ApartLimits): DocumentReader =>
  doApart<AskedDocument, ReadDocument, Unreadable>(program, limits)

/** Decodes pictures in processes of their own. */
export const makePicturesApart = (program: string, limits: ApartLimits): PictureMaker =>
  doApart<AskedPicture, MadePicture, FileRefused>(program, limits)

/** Sets documents as PDF in processes of their own. */
export const writePdfApart = (program: string, limits: ApartLimits): PdfWriter<NotOnThisMachine | EndedApart> =>
  doApart<AskedPdf, WrittenPdf, NotOnThisMachine>(program, limits)

/** How a process ends that took more memory than it may: it gives up itself, or the system ends it. */
const outOfMemory = ['SIGABRT', 'SIGKILL']

/**
 * Does the work in processes of their own, so that no document or picture, made to be slow, holds up the server: what
 * takes too long or too much is ended and refused, and so is what comes when too many wait. Processes are kept for the
 * next document. Threads would not do: one that runs out of memory takes the server with it.
 */
function doApart<Asked extends object, Done, Refusal>(
  program: string,
  limits: ApartLimits,
): (asked: Asked) => Promise<Result<Done, Refusal | EndedApart>> {
  type Outcome = Result<Done, Refusal | EndedApart>
  const { milliseconds, megabytes, startMilliseconds, atOnce, waiting } = limits
  const all = new Set<ChildProcess>()
  const idle = new Set<ChildProcess>()
  const line: (() => void)[] = []
  let underWay = 0
  const endAll = (): void => {
    for (const child of all) child.kill('SIGKILL')
  }

  const start = (): ChildProcess => {
    process.off('exit', endAll).once('exit', endAll)
    const execArgv = [`--max-old-space-size=${megabytes}`]
    // What reads strangers' files is given nothing of the server's surroundings, its database's password least of all.
    const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const
    const child = fork(program, { execArgv, serialization: 'advanced', env: {}, stdio: [...stdio] })
    all.add(child)
    const forget = (): void => {
      all.delete(child)
      idle.delete(child)
    }
    return child.on('exit', forget).on('error', forget)
  }

  const take = (): ChildProcess => {
    const [child = start()] = idle
    idle.delete(child)
    child.ref()
    child.channel?.ref()
    return child
  }

  const giveBack = (child: ChildProcess): void => {
    child.unref()
    child.channel?.unref()
    idle.add(child)
  }

  /** Null: the process ended before it began, as one that was idle may at any time. The document has no part in that. */
  const readIn = (child: ChildProcess, asked: Asked) =>
    new Promise<Outcome | null>((resolve, reject) => {
      let begun = false
      const leave = (): void => {
        clearTimeout(timer)
        child.off('message', onMessage).off('exit', onExit).off('error', onError)
      }
      const stop = (): void => {
        leave()
        child.kill('SIGKILL')
        resolve(refuse({ kind: begun ? 'takes-too-long' : 'readers-busy' }))
      }
      const onMessage = (message: unknown): void => {
        const said = message as SaidApart<Outcome>
        if (said.kind === 'begun') {
          begun = true
          clearTimeout(timer)
          timer = setTimeout(stop, milliseconds)
          return
        }
        leave()
        giveBack(child)
        if (said.kind === 'read') resolve(said.outcome)
        else reject(new Error(`The reading of a document broke: ${said.stack}`))
      }
      const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
        leave()
        if (!begun) resolve(null)
        else if (signal !== null && outOfMemory.includes(signal)) resolve(refuse({ kind: 'takes-too-much' }))
        else reject(new Error(`The reading of a document ended with ${code ?? signal}.`))
      }
      const onError = (error: Error): void => {
        leave()
        child.kill('SIGKILL')
        if (begun) reject(error)
        else resolve(null)
      }
      let timer = setTimeout(stop, startMilliseconds)
      child.on('message', onMessage).on('exit', onExit).on('error', onError)
      child.send(asked)
    })

  const readOnce = async (asked: Asked): Promise<Outcome> => {
    const outcome = (await readIn(take(), asked)) ?? (await readIn(start(), asked))
    if (outcome === null) throw new Error(`The program that reads documents does not begin: ${program}`)
    return outcome
  }

  return async (asked) => {
    if (underWay === atOnce) {
      if (line.length === waiting) return refuse({ kind: 'readers-busy' })
      await new Promise<void>((called) => line.push(called))
    } else underWay += 1
    try {
      return await readOnce(asked)
    } finally {
      const next = line.shift()
      if (next === undefined) underWay -= 1
      else next()
    }
  }
}
