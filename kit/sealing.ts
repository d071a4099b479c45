/** Whether a text is a sealed one: its version, the key's name, what is sealed. */
export const isSealed = (text: string): boolean => /^s\d+\.[a-z0-9-]+\.[\w-]+$/.test(text)

/**
 * How what a stolen database must not tell is kept: sealed with a key of the house. `place` says where a text stands;
 * moved to another place, it does not open.
 */
export interface Sealing {
  readonly seal: (place: string, text: string) => string
  /** The text that was sealed; null where no key of the house opens it at this place. */
  readonly open: (place: string, sealed: string) => string | null
  /** How everything begins that the newest key has sealed. */
  readonly newest: string
  /** By what a text is found without being told: the newest key's number of it first, then those of the others. */
  readonly indexes: (text: string) => readonly [string, ...string[]]
}
