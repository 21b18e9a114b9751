import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../config/project-root.ts'
import { createWorkQueue } from '../files/queue.ts'
import { startWithoutSecrets } from '../processes/without-secrets.ts'
import type { PdfAnswer, PdfTask } from './pdf-worker.ts'
import { printableData } from './printable.ts'

export interface PdfOrder {
  /** A Typst file below src/, e.g. 'services/rooms/invoices/invoice.typ'; it may import '/foundation/pdf/house.typ'. */
  readonly template: string
  /** What the template reads: `json(bytes(sys.inputs.data))`. Text is data there, never markup. */
  readonly data: Readonly<Record<string, unknown>>
  /** Stands in the file; with the same data the file is the same, byte by byte. */
  readonly madeAt: Temporal.Instant
}

/** A PDF could not be made: the template is broken, the process died twice, or too many wait. */
export class PdfProblem extends Error {
  override readonly name = 'PdfProblem'
}

/** Milliseconds after which a document is given up; an invoice takes 30. */
const patience = 20_000

/** One at a time; so many may wait. */
const line = createWorkQueue(1, 1, 500)

/**
 * Sets a document as tagged PDF (PDF/UA-1: language, title, structure).
 *
 * The typesetter runs in a process of its own without secrets in its environment: a text that makes it crash takes nothing else with
 * it, and its memory (about 90 MB) is given back after five seconds without work. It is started with the first document, never with the program.
 * @throws {PdfProblem}
 */
export async function makePdf({ template, data, madeAt }: PdfOrder): Promise<Uint8Array<ArrayBuffer>> {
  const order = {
    folder: join(projectRoot, 'src'),
    template,
    data: JSON.stringify(printableData(data)),
    madeAt: Math.floor(madeAt.epochMilliseconds / 1000),
  }
  const made = line.run(1, async () => (await ask(order)) ?? (await ask(order)))
  if (!made) throw new PdfProblem('too many documents wait')
  const answer = await made
  if (!answer) throw new PdfProblem(`${template}: the typesetter gave no answer`)
  if ('problem' in answer) throw new PdfProblem(`${template}: ${answer.problem}`)
  return new Uint8Array(answer.bytes)
}

let running: ChildProcess | undefined
let count = 0

function worker(): ChildProcess {
  if (running?.connected && running.exitCode === null) return running
  const started = startWithoutSecrets('foundation/pdf/pdf-worker.ts', 'pdfs')
  // It never keeps the program from ending.
  started.unref()
  started.channel?.unref()
  running = started
  return started
}

/** @returns undefined when the process died or lost patience; the next document gets a new one */
function ask(order: Omit<PdfTask, 'id'>): Promise<PdfAnswer | undefined> {
  const typesetter = worker()
  count += 1
  const id = count
  return new Promise((resolve) => {
    typesetter.ref()
    typesetter.channel?.ref()
    const given = setTimeout(() => typesetter.kill('SIGKILL'), patience)
    const end = (answer: PdfAnswer | undefined) => {
      clearTimeout(given)
      typesetter.off('message', hear)
      typesetter.off('exit', gone)
      typesetter.off('error', gone)
      typesetter.unref()
      typesetter.channel?.unref()
      if (!answer && running === typesetter) running = undefined
      resolve(answer)
    }
    const hear = (message: unknown) => {
      const answer = message as PdfAnswer
      if (answer.id === id) end(answer)
    }
    const gone = () => end(undefined)
    typesetter.on('message', hear)
    typesetter.on('exit', gone)
    typesetter.on('error', gone)
    typesetter.send({ ...order, id }, (error) => error && gone())
  })
}
