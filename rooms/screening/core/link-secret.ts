import { sha256 } from '@noble/hashes/sha2.js'
import { z } from 'zod'
import { hex, utf8 } from '#kit/bytes.ts'

/** The secret in a department's link: 256 bits by chance, so that nobody guesses it. */
export const LinkSecret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** What is kept of a secret: nobody reads it back. A secret of 256 bits needs no salt. */
export const hashOfSecret = (secret: string): string => hex(sha256(utf8(`madang department review\n${secret}`)))
