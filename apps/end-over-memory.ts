import { workerData } from 'node:worker_threads'

/** A thread that ends its process once it holds more than so many megabytes: what is native counts against no limit of the engine. */
const megabytes: number = workerData
setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 1024 * 1024) process.kill(process.pid, 'SIGKILL')
}, 100)
