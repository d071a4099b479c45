import { chromium as driver } from '@playwright/test'

const runs = 3

/** First content (FCP) of a page and of an empty one, in ms: median of three cold visits on a slow phone. */
export async function firstContentOnSlowPhone(
  executablePath: string,
  address: string,
): Promise<{ ms: number; emptyMs: number }> {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-sync',
  ]
  const browser = await driver.launch({ executablePath, args })
  const visit = async (where: string): Promise<number> => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
    const page = await context.newPage()
    const tools = await context.newCDPSession(page)
    await tools.send('Network.enable')
    const network = { offline: false, latency: 400, downloadThroughput: 50 * 1024, uploadThroughput: 50 * 1024 }
    await tools.send('Network.emulateNetworkConditions', network)
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto(where, { waitUntil: 'domcontentloaded' })
    const painted = await page.evaluate(async () => {
      for (;;) {
        const [entry] = performance.getEntriesByName('first-contentful-paint')
        if (entry !== undefined) return entry.startTime
        await new Promise((next) => setTimeout(next, 20))
      }
    })
    await context.close()
    return painted
  }
  try {
    const times: number[] = []
    const empty: number[] = []
    for (let run = 0; run < runs; run++) {
      times.push(await visit(address))
      empty.push(await visit(new URL('/health', address).href))
    }
    return { ms: median(times), emptyMs: Math.round(median(empty)) }
  } finally {
    await browser.close()
  }
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
