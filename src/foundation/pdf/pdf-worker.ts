// Runs as a process of its own (see make-pdf.ts), by Node itself, unbundled: therefore only relative imports and plain types.
import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

export interface PdfTask {
  readonly id: number
  /** Folder below which templates lie: src/ of the program. */
  readonly folder: string
  /** The template, below that folder. */
  readonly template: string
  /** JSON for the template. */
  readonly data: string
  /** Seconds since 1970; stands in the file as the time it was made. */
  readonly madeAt: number
}

export type PdfAnswer = { readonly id: number } & ({ readonly bytes: Uint8Array } | { readonly problem: string })

/** Without work for so long (milliseconds) it ends and gives its memory back. */
const idle = 5_000

let compiler: NodeCompiler | undefined

function compilerFor(folder: string): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: folder,
    fontArgs: [
      {
        fontBlobs: ['400', '600'].map((weight) =>
          readFileSync(`${folder}/foundation/pdf/fonts/fira-sans-${weight}.ttf`),
        ),
      },
    ],
  })
  return compiler
}

function answerTo({ id, folder, template, data, madeAt }: PdfTask): PdfAnswer {
  try {
    const typst = compilerFor(folder)
    const compiled = typst.compile({ mainFilePath: `${folder}/${template}`, inputs: { data } })
    const error = compiled.takeError()
    if (error || !compiled.result)
      return { id, problem: error ? JSON.stringify(error.shortDiagnostics) : 'nothing came out' }
    const bytes = typst.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: madeAt })
    typst.evictCache(2)
    return { id, bytes }
  } catch (error) {
    return { id, problem: String(error) }
  }
}

if (process.argv[2] === 'pdfs') {
  let leave = setTimeout(() => process.exit(0), idle)
  process.on('message', (task) => {
    clearTimeout(leave)
    process.send?.(answerTo(task as PdfTask))
    leave = setTimeout(() => process.exit(0), idle)
  })
  // The program has gone.
  process.on('disconnect', () => process.exit(0))
}
