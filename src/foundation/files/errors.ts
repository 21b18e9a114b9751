/**
 * Everything that can be wrong with a file, once, with a code. `texts.ts` says each of them to people.
 * The numbers that belong to a problem travel with it, so that the sentence can name the limit.
 */
export type FileProblem =
  | { code: 'empty' }
  | { code: 'too-large'; bytes: number; limit: number }
  | { code: 'unknown-type' }
  | { code: 'not-allowed'; found: FileType }
  | { code: 'has-macros' }
  | { code: 'disguised'; found: FileType }
  | { code: 'picture-broken' }
  | { code: 'picture-too-many-pixels'; width: number; height: number; limit: number }
  | { code: 'picture-type-unsupported'; found: FileType }
  | { code: 'picture-moves' }
  | { code: 'picture-busy' }
  | { code: 'archive-broken' }
  | { code: 'archive-encrypted'; name: string }
  | { code: 'archive-bad-name'; name: string }
  | { code: 'archive-too-many-entries'; limit: number }
  | { code: 'archive-too-large'; limit: number }
  | { code: 'archive-suspicious-ratio' }
  | { code: 'csv-broken'; line: number }
  | { code: 'csv-too-many-rows'; limit: number }
  | { code: 'storage-full' }
  | { code: 'storage-failed' }
  | { code: 'not-found' }

export type FileProblemCode = FileProblem['code']

/** Types told apart by content. `svg` and `html` are known only to be refused; `office-binary` is the old .doc, .xls, .ppt. */
export type FileType =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'avif'
  | 'heic'
  | 'svg'
  | 'html'
  | 'pdf'
  | 'zip'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'office-binary'
  | 'text'

export type FileResult<T> = { ok: true; value: T } | { ok: false; problem: FileProblem }

export function fine<T>(value: T): FileResult<T> {
  return { ok: true, value }
}

export function faulty<Code extends FileProblemCode>(problem: Extract<FileProblem, { code: Code }>): FileResult<never> {
  return { ok: false, problem }
}

/** Thrown inside streams, where a result cannot be returned. */
export class FileProblemError extends Error {
  readonly problem: FileProblem
  constructor(problem: FileProblem) {
    super(problem.code)
    this.name = 'FileProblemError'
    this.problem = problem
  }
}
