import { Worker } from 'node:worker_threads';

/** What a reading may take. */
export interface ReadingLimits {
  readonly seconds: number;
  /** The most memory for values, in MiB. */
  readonly memory: number;
  /** The most memory for bytes, in MiB: the file and what is unpacked of it. */
  readonly bytes: number;
}

/** Two seconds are left of the ten within which every file has its answer, for a busy machine. */
export const readingLimits: ReadingLimits = { seconds: 8, memory: 512, bytes: 384 };

/** How many files are read at a time: two of the largest fit into the memory of a small server. */
const mostAtOnce = 2;

const waiting: (() => void)[] = [];
let underWay = 0;

/** A work that was stopped: it took longer than it may, or more memory. */
export interface Stopped {
  readonly ok: false;
  readonly why: { readonly code: 'too-slow' | 'unpacks-too-large' };
}

/**
 * Has a worker do a work and answer once. One that takes longer than the limit is stopped with `too-slow`, one that takes
 * more memory with `unpacks-too-large`. Further works wait their turn. The worker's one message is its answer.
 */
export async function inThread<Answer>(worker: URL, work: object, limits: ReadingLimits = readingLimits): Promise<Answer | Stopped> {
  if (underWay >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else underWay += 1;
  try {
    return await runThread<Answer>({ worker, work }, limits);
  } finally {
    const next = waiting.shift();
    if (next === undefined) underWay -= 1;
    else next();
  }
}

interface Thread {
  readonly worker: URL;
  readonly work: object;
}

async function runThread<Answer>({ worker: file, work }: Thread, { seconds, memory, bytes }: ReadingLimits): Promise<Answer | Stopped> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer | Stopped>();
  const worker = new Worker(file, {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  worker.once('message', (answer: Answer) => resolve(answer));
  worker.once('error', (error) => (isOutOfMemory(error) ? resolve(tooLarge) : reject(error)));
  worker.once('exit', () => reject(new Error('the reading thread ended without an answer')));
  const clock = setTimeout(() => resolve({ ok: false, why: { code: 'too-slow' } }), seconds * 1000);
  const scales = setInterval(() => void whenOver(worker, bytes, () => resolve(tooLarge)), betweenWeighings);
  try {
    return await promise;
  } finally {
    clearTimeout(clock);
    clearInterval(scales);
    await worker.terminate();
  }
}

const tooLarge: Stopped = { ok: false, why: { code: 'unpacks-too-large' } };

/** In milliseconds: bytes are unpacked at some 100 MB in this time. */
const betweenWeighings = 100;

/** The limit of a thread counts its values and not the bytes it unpacks, so these are weighed from outside. */
async function whenOver(worker: Worker, most: number, stop: () => void): Promise<void> {
  try {
    const { external_memory: bytes } = await worker.getHeapStatistics();
    if (bytes > most * 1024 * 1024) stop();
  } catch {
    // The thread has ended; its answer is on the way.
  }
}

/** The thread's own limit, or an allocation that was refused within it. */
function isOutOfMemory(error: unknown): boolean {
  return (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') || error instanceof RangeError;
}
