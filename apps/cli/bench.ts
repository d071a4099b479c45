import { findChromium } from './find-chromium.ts'

/** `./madang bench NAME`: runs one benchmark; it prints ratios to its goals and fails when one is missed. */
export async function bench([name]: readonly string[]): Promise<number> {
  if (name !== 'pages') {
    console.error('잴 수 있는 것: pages / There is one benchmark: pages')
    return 2
  }
  const chromium = await findChromium()
  if (!chromium.ok) {
    console.error(chromium.refusal.sentence)
    return 1
  }
  const { benchPages } = await import('../../bench/pages.ts')
  return benchPages(chromium.value)
}
