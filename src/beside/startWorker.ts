import BesideWorker from './worker?worker'

/** A worker from its own file beside the page's. The single file has another way: `startWorkerOfPage.ts`. */
export function startWorker(): Worker {
  return new BesideWorker()
}
