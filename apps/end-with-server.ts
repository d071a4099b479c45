import { workerData } from 'node:worker_threads'

/** A thread that ends its process once the one that started it is gone, however that came to its end. */
const server: number = workerData
setInterval(() => {
  if (process.ppid !== server) process.kill(process.pid, 'SIGKILL')
}, 1000)
