import type { Marks } from './choosing.ts'

/** A ballot on its way: stored before it is sent, and sent again as the very same line until the box has answered. */
export interface Sending {
  readonly n: number
  readonly line: string
}

/** A ballot that the box has taken, with its promise; the proof comes once it stands in the log. */
export interface Cast extends Sending {
  readonly promise: string
  readonly proof: string | null
}

/** The place of an entry in the issuance log, and the two secrets, in base64url, of which it is made. */
export interface Issued {
  readonly index: number
  readonly voter: string
  readonly salt: string
}

/** What a browser keeps of one voter in one vote. Never a name, a day of birth or a telephone number. */
export interface VoterRecord {
  /** The vote and which voter of this browser: a telephone may serve a family. */
  readonly id: string
  readonly eh: string
  /** The recovery code, made before anything is asked of anybody. */
  readonly code: string
  /** Whether the code came from another device: then a token may be given already, and a ballot cast. */
  readonly isRecovered: boolean
  /** What the registrar gave for proving who one is, until the token is there. */
  readonly proof: string | null
  readonly style: string | null
  /** The token, in base64url. */
  readonly token: string | null
  /** By what the entry of the token in the issuance log is known. */
  readonly issued: Issued | null
  readonly marks: Marks
  readonly sending: Sending | null
  readonly cast: Cast | null
  /** The number of the last ballot that the box is known to have of this voter, also from another device. */
  readonly lastN: number
  /** Whether the voter chooses anew after a ballot was taken. */
  readonly isChoosingAgain: boolean
}

/** Where a voter stands in the booth. */
export type Step = 'start' | 'prove' | 'issue' | 'choose' | 'send' | 'done'

/** A record as it begins, with a code and nothing else. */
export const newRecord = (id: string, eh: string, code: string, isRecovered = false): VoterRecord => ({
  ...{ id, eh, code, isRecovered, proof: null, style: null, token: null, issued: null, marks: {} },
  ...{ sending: null, cast: null, lastN: 0, isChoosingAgain: false },
})

/** The step at which a voter goes on, from nothing but what is kept: so that a reload or a crash at any moment loses nothing. */
export function stepOf(record: VoterRecord | null): Step {
  if (record === null) return 'start'
  if (record.sending !== null) return 'send'
  if (record.token !== null) return record.lastN > 0 && !record.isChoosingAgain ? 'done' : 'choose'
  return record.proof !== null ? 'issue' : 'prove'
}

export const withProof = (record: VoterRecord, proof: string, style: string): VoterRecord => ({
  ...record,
  proof,
  style,
})

/** The proof did not serve: it is proved again, with the same code. */
export const withoutProof = (record: VoterRecord): VoterRecord => ({ ...record, proof: null, style: null })

/** The token is there and the proof is forgotten. `lastN` is what the box has of this key already. */
export const withToken = (record: VoterRecord, token: string, issued: Issued, lastN: number): VoterRecord => ({
  ...record,
  ...{ proof: null, token, issued, lastN },
})

export const withMarks = (record: VoterRecord, marks: Marks): VoterRecord => ({ ...record, marks })

/** The sealed line as it will be sent; marks stay until the box has it, so that a line made again would be the same. */
export const withSending = (record: VoterRecord, sending: Sending): VoterRecord => ({ ...record, sending })

/** The box has taken the ballot: what was chosen is forgotten here. */
export const withCast = (record: VoterRecord, { n, line }: Sending, promise: string): VoterRecord => ({
  ...record,
  ...{ sending: null, cast: { n, line, promise, proof: null }, lastN: n, isChoosingAgain: false, marks: {} },
})

/** The box has a ballot of this key from another device: that one stands, and what is marked here was never cast. */
export const withRefusal = (record: VoterRecord, lastN: number): VoterRecord => ({
  ...record,
  ...{ sending: null, lastN: Math.max(lastN, record.lastN) },
})

export const withLogProof = (record: VoterRecord, proof: string): VoterRecord => ({
  ...record,
  cast: record.cast === null ? null : { ...record.cast, proof },
})

export const choosingAgain = (record: VoterRecord, again: boolean): VoterRecord => ({
  ...record,
  ...{ isChoosingAgain: again, marks: {} },
})

/** Whether a voter may choose anew: the manifest lets the last ballot count, and admits one more of this key. */
export const mayChooseAgain = (
  { revote, max_revisions }: { readonly revote: 'last-seq' | 'none'; readonly max_revisions: number },
  lastN: number,
): boolean => revote === 'last-seq' && lastN < max_revisions
